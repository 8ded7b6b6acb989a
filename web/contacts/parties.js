// Who talks in whose name, and which contacts each two of them have: what matrix, graph and list are drawn from.

import { actor, actors, contacts, country } from "../dossier.js";

/** Armed groups, rebels and criminals of a country do not talk for it. */
const NOT_THE_STATE = new Set(["REB", "CRM", "UAF", "OPP"]);

/** How a contact was held, in the order in which they are told; each with a sign that is told apart without colour. */
export const MANNERS = [
  { id: "direct", sign: "●", words: "direct" },
  { id: "mediated", sign: "◐", words: "through a mediator" },
  { id: "planned", sign: "○", words: "planned" },
  { id: "disputed", sign: "≠", words: "disputed" },
  { id: "denied", sign: "✕", words: "denied" },
];

/** The id of the contact's manner. */
export function mannerOf(contact) {
  if (contact.status !== "reported") {
    return contact.status;
  }
  return contact.mediator ? "mediated" : "direct";
}

/** `[{ ...manner, n }]` of those that the contacts have. */
export function manners(among) {
  const counts = d3.rollup(among, (of) => of.length, mannerOf);
  return MANNERS.filter((manner) => counts.has(manner.id)).map((manner) => ({ ...manner, n: counts.get(manner.id) }));
}

/** "2 direct, 1 planned". */
export function mannersInWords(among) {
  return manners(among).map(({ n, words }) => `${n} ${words}`).join(", ");
}

/** Whether an actor's words are its country's; as readout.view.Standing has it. */
export function speaksForCountry(who) {
  return who.country && who.kind !== "armed_group" && !NOT_THE_STATE.has(who.sector);
}

let organizations = null;

/** The actor that an organisation of this name is, if it is one of the dossier's. */
function organization(name) {
  organizations ??= new Map(actors.filter((each) => each.kind !== "person").map((each) => [each.name, each]));
  return organizations.get(name);
}

/** `{ key, name }` of whom an actor reference talks for: a country, an organisation, or (`byPerson`) the one who is named. */
export function talksFor(ref, byPerson) {
  const who = actor(ref.actor);
  if (!byPerson && who && speaksForCountry(who)) {
    return { key: who.country, name: country(who.country) };
  }
  if (!byPerson && who?.kind === "person") {
    const name = who.roles.find((role) => role.organization)?.organization;
    if (name) {
      return { key: organization(name)?.id ?? ref.actor, name };
    }
  }
  return { key: ref.actor, name: who?.name ?? ref.name };
}

/** The key of two parties, in whichever order they are named. */
export function pairKey(one, two) {
  return one < two ? `${one}-${two}` : `${two}-${one}`;
}

/**
 * `{ parties, pairs }`: the parties `{ key, name, contacts }`, those with most contacts first; by pair key, the contacts of each two.
 * Two of one party who talk with each other are a pair of that party with itself.
 */
function workOut(byPerson, since) {
  const parties = new Map();
  const pairs = new Map();
  for (const contact of contactsSince(since)) {
    const all = contact.parties.map((ref) => talksFor(ref, byPerson));
    const once = new Map([...all, ...mediator(contact, byPerson)].map((party) => [party.key, party]));
    for (const party of once.values()) {
      const known = parties.get(party.key) ?? { ...party, contacts: [] };
      known.contacts.push(contact);
      parties.set(party.key, known);
    }
    const keys = new Set(all.flatMap((one, i) => all.slice(i + 1).map((two) => pairKey(one.key, two.key))));
    keys.forEach((key) => pairs.set(key, [...(pairs.get(key) ?? []), contact]));
  }
  const sorted = d3.sort(parties.values(), (a, b) => b.contacts.length - a.contacts.length || d3.ascending(a.name, b.name));
  return { parties: sorted, pairs };
}

/** The contact's mediator as a party: none or one. */
export function mediator(contact, byPerson) {
  return contact.mediator ? [talksFor(contact.mediator, byPerson)] : [];
}

const worked = new Map();

/** As workOut gives them; worked out when first asked for. */
export function talks(byPerson, since = "") {
  const id = `${byPerson} ${since}`;
  if (!worked.has(id)) {
    worked.set(id, workOut(byPerson, since));
  }
  return worked.get(id);
}

/** The contacts that may be of the day `since` or a later one; without a day, all. */
export function contactsSince(since) {
  return since ? contacts.filter(({ date }) => (date?.end ?? date?.start ?? "") >= since) : contacts;
}

/** The name of a party by its key; a country's even where it had no contact. */
export function partyName(key, byPerson) {
  return talks(byPerson).parties.find((party) => party.key === key)?.name ?? country(key);
}

/** A name short enough for the head of a column or a place in a drawing. */
export function short(name, length = 24) {
  return name.length <= length ? name : `${name.slice(0, length - 1).trimEnd()}…`;
}
