// Who talks to whom: the adversaries first, then all as matrix and graph, then every contact by its day.

import { adversaries } from "../contacts/foes.js";
import { choice } from "../choices.js";
import { contactsSince, mannerOf, manners, pairKey, partyName, talks } from "../contacts/parties.js";
import { contacts } from "../dossier.js";
import { count, day, sortDay } from "../wording.js";
import { entry } from "../contacts/ledger.js";
import { go, href } from "../route.js";
import { graph } from "../contacts/graph.js";
import { h, joined } from "../dom.js";
import { legend, matrix } from "../contacts/matrix.js";
import { longList } from "../lists.js";

/** More parties than can be read at once are shown when asked for. */
const MATRIX = { usual: 14, most: 40 };
const GRAPH = { usual: 20, most: 40 };
const FOES = 5;

/** What the address asks for. */
function read(params) {
  const [one, two] = (params.get("pair") ?? "").split("-");
  return {
    byPerson: params.get("by") === "person",
    all: params.get("all") === "1",
    pair: two ? pairKey(one, two) : null,
    party: params.get("party"),
    manner: params.get("manner"),
    since: params.get("since") ?? "",
    row: params.get("row"),
  };
}

/** The address of the view with changes; a row asked for is forgotten. */
function at(asked, changes = {}) {
  const { byPerson, all, pair, party, manner, since } = { ...asked, ...changes };
  return { by: byPerson ? "person" : null, all: all ? "1" : null, pair, party, manner, since };
}

function render(params) {
  if (contacts.length === 0) {
    return [h("p.none", {}, "These reports tell of no contact: no call, meeting, visit or message between parties.")];
  }
  const asked = read(params);
  return [doTheyTalk(), whoWithWhom(asked, sinceDay(params)), ledger(asked)];
}

function doTheyTalk() {
  const foes = adversaries();
  if (foes.length === 0) {
    return null;
  }
  const lines = foes.map(foeLine);
  return h("section.foes", { "aria-labelledby": "foes" },
    h("h3", { id: "foes" }, "Do the adversaries talk?"),
    h("p.note", {}, "Countries and armed groups that are told to have acted against each other by force. Days are counted to the newest report."),
    h("ul.adversaries", {}, lines.slice(0, FOES)),
    lines.length > FOES && h("details", {}, h("summary", {}, `${lines.length - FOES} more`), h("ul.adversaries", {}, lines.slice(FOES))));
}

function foeLine({ key, one, two, words, between }) {
  const linked = h("a", { href: href("contacts", { pair: key }) }, `${one.name} – ${two.name}`);
  const through = between.map((third) => h("a", { href: href("contacts", { party: third.key }) }, third.name));
  return h("li", {}, h("strong", {}, linked), `: ${words}`,
    through.length > 0 && ["; through or beside them: ", joined(through, ", ", " and ")]);
}

/** From which day on contacts are shown: what an update is written from. */
function sinceDay(params) {
  const days = [...new Set(contacts.map((contact) => sortDay(contact.date)).filter(Boolean))].sort(d3.descending);
  return days.length > 1 && h("form.filters", { onsubmit: (event) => event.preventDefault() },
    choice("contacts", params, "since", "Contacts since", days.map((each) => [each, day(each)]), "all days"));
}

function whoWithWhom(asked, filter) {
  const { parties, pairs: between } = talks(asked.byPerson, asked.since);
  const shown = parties.slice(0, asked.all ? MATRIX.most : MATRIX.usual);
  const foes = adversaries();
  const partyHref = (party) => href("contacts", at(asked, { party, pair: null }));
  const open = (pair) => {
    arriving = true;
    go("contacts", at(asked, { pair: pair === asked.pair ? null : pair, party: null }));
  };
  const common = { pairs: between, chosen: asked.pair, partyHref };
  return h("section.who-with-whom", { "aria-labelledby": "who" },
    h("h3", { id: "who" }, "Who talked to whom"),
    filter,
    choices(asked, parties.length),
    legend(contactsSince(asked.since), !asked.byPerson && foes.length > 0),
    h("div.both", {},
      matrix({ ...common, parties: withFoes(shown, foes.slice(0, FOES), asked), foes: new Set(foes.map((pair) => pair.key)), open }),
      graph({ ...common, ...asked, parties: parties.slice(0, asked.all ? GRAPH.most : GRAPH.usual) })));
}

/** The parties, and the adversaries that no contact names: that they are not there is what the reader looks for. */
function withFoes(parties, foes, asked) {
  if (asked.byPerson) {
    return parties;
  }
  const known = new Set(parties.map((party) => party.key));
  const of = foes.filter(({ one, two }) => known.has(one.key) || known.has(two.key)).flatMap(({ one, two }) => [one, two]);
  const missing = new Map(of.filter((party) => !known.has(party.key)).map((party) => [party.key, { ...party, contacts: [] }]));
  return [...parties, ...missing.values()];
}

function choices(asked, n) {
  const choice = (words, changes, chosen) => h("a", { href: href("contacts", at(asked, changes)), "aria-current": chosen ? "true" : null }, words);
  const none = { pair: null, party: null };
  return h("p.choices", {},
    choice("Countries and organisations", { byPerson: false, ...none }, !asked.byPerson),
    choice("Persons", { byPerson: true, ...none }, asked.byPerson),
    n > MATRIX.usual && choice(moreOrLess(asked, n), { all: !asked.all }, false));
}

function moreOrLess(asked, n) {
  if (asked.all) {
    return `The ${MATRIX.usual} with most contacts`;
  }
  return n > MATRIX.most ? `The ${MATRIX.most} with most contacts, of ${n}` : `All ${n} parties`;
}

/** Whether a cell was just opened: its contacts are to be shown then. */
let arriving = false;

function chosenOf(asked) {
  const { parties, pairs: between } = talks(asked.byPerson, asked.since);
  if (asked.pair) {
    return between.get(asked.pair) ?? [];
  }
  return asked.party ? (parties.find((party) => party.key === asked.party)?.contacts ?? []) : contactsSince(asked.since);
}

function ledger(asked) {
  const chosen = chosenOf(asked);
  const filtered = asked.manner ? chosen.filter((contact) => mannerOf(contact) === asked.manner) : chosen;
  const hidden = asked.row && !filtered.some((contact) => contact.id === asked.row);
  const shown = d3.sort(hidden ? contacts : filtered, (a, b) =>
    d3.descending(sortDay(a.date), sortDay(b.date)) || b.independent_outlets - a.independent_outlets);
  const list = longList(shown, (contact, i) => entry(contact, i === 0 || sortDay(contact.date) !== sortDay(shown[i - 1].date)), { batch: 10 });
  if (asked.row) {
    list.upTo(shown.findIndex((contact) => contact.id === asked.row));
  }
  const title = h("h3", { id: "ledger", tabindex: "-1" }, hidden ? "All contacts" : titleOf(asked));
  comeTo(title);
  return h("section.ledger", { "aria-labelledby": "ledger" }, title,
    !hidden && narrowed(asked, chosen),
    shown.length > 0 ? list : nothing(asked));
}

/** That two do not talk; and what those told whom both talk to. */
function nothing(asked) {
  const pair = adversaries().find((each) => each.key === asked.pair);
  if (!pair || pair.between.length === 0) {
    return h("p.none", {}, asked.pair ? "No contact between them is reported." : "No such contact is reported.");
  }
  const known = talks(false, asked.since).pairs;
  const beside = [...new Set(d3.cross([pair.one, pair.two], pair.between, (one, two) => known.get(pairKey(one.key, two.key)) ?? []).flat())];
  const shown = d3.sort(beside, (a, b) => d3.descending(sortDay(a.date), sortDay(b.date)));
  return [
    h("p.none", {}, "No direct contact between them is reported. Those whom both talk to:"),
    longList(shown, (contact, i) => entry(contact, i === 0 || sortDay(contact.date) !== sortDay(shown[i - 1].date)), { batch: 10 }),
  ];
}

function titleOf(asked) {
  if (asked.pair) {
    const [one, two] = asked.pair.split("-").map((key) => partyName(key, asked.byPerson));
    return one === two ? `Within ${one}` : `${one} – ${two}`;
  }
  if (asked.party) {
    return partyName(asked.party, asked.byPerson);
  }
  return asked.since ? `Contacts since ${day(asked.since)}, the newest first` : "All contacts by day, the newest first";
}

/** How many there are of each manner, each a filter; and the ways back. */
function narrowed(asked, chosen) {
  const kinds = manners(chosen);
  const filter = ({ id, sign, n, words }) => h("a", {
    href: href("contacts", at(asked, { manner: asked.manner === id ? null : id })), "aria-current": asked.manner === id ? "true" : null,
  }, h(`span.sign.${id}`, { "aria-hidden": true }, sign), ` ${n} ${words}`);
  const back = asked.pair || asked.party || asked.manner;
  return h("p.choices", {},
    chosen.length > 0 && h("span", {}, counted(chosen, kinds)),
    kinds.length > 1 && kinds.map(filter),
    back && h("a", { href: href("contacts", at(asked, { pair: null, party: null, manner: null })) }, "All contacts"),
    asked.pair && h("button.plain", { type: "button", onclick: () => backTo(asked.pair) }, "Back to the matrix"));
}

function counted(chosen, kinds) {
  const n = count(chosen.length, "contact");
  return kinds.length > 1 ? `${n}:` : `${n}, ${chosen.length > 1 ? "all " : ""}${kinds[0].words}`;
}

function backTo(pair) {
  const [one, two] = pair.split("-");
  (document.getElementById(`cell-${one}-${two}`) ?? document.getElementById(`cell-${two}-${one}`))?.focus();
}

/** Moves to the contacts of the cell that was pressed, once they are drawn. */
function comeTo(title) {
  if (arriving) {
    arriving = false;
    requestAnimationFrame(() => {
      title.focus({ preventScroll: true });
      if (title.getBoundingClientRect().bottom > innerHeight * 0.7) {
        title.scrollIntoView({ block: "center" });
      }
    });
  }
}

export const contactsView = { id: "contacts", title: "Contacts", whole: true, render };
