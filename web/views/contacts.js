// Who talks to whom: the adversaries first, then all as matrix and graph, then every contact by its day.

import { contacts, country, pairs, tension } from "../dossier.js";
import { count, sortDay } from "../wording.js";
import { entry } from "../contacts/ledger.js";
import { go, href } from "../route.js";
import { graph } from "../contacts/graph.js";
import { h, joined } from "../dom.js";
import { legend, matrix } from "../contacts/matrix.js";
import { longList } from "../lists.js";
import { mannerOf, manners, pairKey, partyName, talks } from "../contacts/parties.js";

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
    row: params.get("row"),
  };
}

/** The address of the view with changes; a row asked for is forgotten. */
function at(asked, changes = {}) {
  const { byPerson, all, pair, party, manner } = { ...asked, ...changes };
  return { by: byPerson ? "person" : null, all: all ? "1" : null, pair, party, manner };
}

function render(params) {
  if (contacts.length === 0) {
    return [h("p.none", {}, "These reports tell of no contact: no call, meeting, visit or message between parties.")];
  }
  const asked = read(params);
  return [adversaries(), whoWithWhom(asked), ledger(asked)];
}

/** Those who fight most first: by the deeds of force that the tension table counts between them. */
function foesByForce() {
  const force = d3.rollup(tension, (days) => d3.sum(days, (each) => each.material_conflict), (each) => pairKey(each.from, each.to));
  return d3.sort(pairs.filter((pair) => pair.adversaries), (pair) => -(force.get(pairKey(pair.one, pair.two)) ?? 0));
}

function adversaries() {
  const foes = foesByForce();
  if (foes.length === 0) {
    return null;
  }
  const lines = foes.map(foeLine);
  return h("section.foes", { "aria-labelledby": "foes" },
    h("h3", { id: "foes" }, "Do the adversaries talk?"),
    h("p.note", {}, "Countries of which one’s forces are told to have acted against the other. Days are counted to the newest report."),
    h("ul.adversaries", {}, lines.slice(0, FOES)),
    lines.length > FOES && h("details", {}, h("summary", {}, `${lines.length - FOES} more`), h("ul.adversaries", {}, lines.slice(FOES))));
}

function foeLine(pair) {
  const words = pair.words.split("; through or beside them")[0];
  const names = `${country(pair.one)} – ${country(pair.two)}`;
  const linked = h("a", { href: href("contacts", { pair: `${pair.one}-${pair.two}` }) }, names);
  const through = pair.between.map((code) => h("a", { href: href("contacts", { party: code }) }, country(code)));
  return h("li", {}, h("strong", {}, linked), `: ${words}`,
    through.length > 0 && ["; through or beside them: ", joined(through, ", ", " and ")]);
}

function whoWithWhom(asked) {
  const { parties, pairs: between } = talks(asked.byPerson);
  const shown = parties.slice(0, asked.all ? MATRIX.most : MATRIX.usual);
  const foes = foesByForce().map((pair) => pairKey(pair.one, pair.two));
  const partyHref = (party) => href("contacts", at(asked, { party, pair: null }));
  const open = (pair) => {
    arriving = true;
    go("contacts", at(asked, { pair: pair === asked.pair ? null : pair, party: null }));
  };
  const common = { pairs: between, chosen: asked.pair, partyHref };
  return h("section.who-with-whom", { "aria-labelledby": "who" },
    h("h3", { id: "who" }, "Who talked to whom"),
    choices(asked, parties.length),
    legend(contacts, !asked.byPerson && foes.length > 0),
    h("div.both", {},
      matrix({ ...common, parties: withFoes(shown, foes.slice(0, FOES), asked), foes: new Set(foes), open }),
      graph({ ...common, parties: parties.slice(0, asked.all ? GRAPH.most : GRAPH.usual), byPerson: asked.byPerson, party: asked.party })));
}

/** The parties, and the adversaries that no contact names: that they are not there is what the reader looks for. */
function withFoes(parties, foes, asked) {
  if (asked.byPerson) {
    return parties;
  }
  const known = new Set(parties.map((party) => party.key));
  const missing = new Set(foes.filter((key) => key.split("-").some((code) => known.has(code))).flatMap((key) => key.split("-")));
  return [...parties, ...[...missing].filter((code) => !known.has(code)).map((key) => ({ key, name: country(key), contacts: [] }))];
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
  const { parties, pairs: between } = talks(asked.byPerson);
  if (asked.pair) {
    return between.get(asked.pair) ?? [];
  }
  return asked.party ? (parties.find((party) => party.key === asked.party)?.contacts ?? []) : contacts;
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
  const pair = asked.pair && pairs.find((each) => pairKey(each.one, each.two) === asked.pair);
  if (!pair || pair.between.length === 0) {
    return h("p.none", {}, "No contact between them is reported.");
  }
  const beside = [...new Set([pair.one, pair.two].flatMap((one) => pair.between.flatMap((code) => talks(false).pairs.get(pairKey(one, code)) ?? [])))];
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
  return asked.party ? partyName(asked.party, asked.byPerson) : "All contacts by day, the newest first";
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
