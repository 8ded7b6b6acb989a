// One contact with all that is told of it: what, when, on whose motion, who answers it, and each side's readout beside the other's.

import { contactWhat, rowHref, sources, statementMeta, statementWhat, why } from "../rows.js";
import { dated, evidence, parties, party } from "../evidence.js";
import { day, namesOf, outlets, responseWords, sortDay } from "../wording.js";
import { h, joined } from "../dom.js";
import { rowOf } from "../dossier.js";

const READOUT = 4;

/** The contact as an item of a list; with the day above it where `first` of its day. */
export function entry(contact, first) {
  return h("li.contact", { id: `row-${contact.id}` },
    first && h("h4.day", {}, sortDay(contact.date) ? day(sortDay(contact.date)) : "Day not known"),
    contactWhat(contact),
    h("p.meta", {}, dated(contact.date), " · ", outlets(contact), ": ", sources(contact.reports, Infinity)),
    facts(contact),
    readouts(contact),
    why(contact));
}

/** What the line above does not tell. */
function facts(contact) {
  const told = [
    ["Initiated by", contact.initiator && party(contact.initiator)],
    ["Answers", contact.responses.length > 0 && joined(contact.responses.map((each) => evidence(each.span, responseWords(each))), "; ")],
    ["Topics", contact.topics.length > 0 && contact.topics.join("; ")],
  ].filter(([, value]) => value);
  return told.length > 0 && h("dl.facts", {}, told.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
}

/** What each party says of the contact, in columns; and who of them is not heard. */
function readouts(contact) {
  const given = (contact.readouts ?? []).filter((each) => each.statements.length > 0);
  if (given.length === 0) {
    return h("p.note", {}, "No party’s own account of it is in these reports.");
  }
  const heard = new Set(given.map((each) => each.party.actor));
  const silent = contact.parties.filter((ref) => !heard.has(ref.actor));
  return h("div.readouts", {},
    given.map(readout),
    silent.length > 0 && h("div.readout.silent", {},
      h("h5", {}, parties(silent)), h("p.none", {}, `No account of ${silent.length > 1 ? "theirs" : "its own"} in these reports.`)));
}

function readout({ party: who, statements }) {
  const said = statements.map((id) => rowOf(id)?.row).filter(Boolean);
  const draw = (statement) => h("li", {}, statementWhat(statement),
    statementMeta(statement), h("p.meta.whole-row", {}, h("a", { href: rowHref(statement.id) }, "Whole row")));
  const rest = said.slice(READOUT);
  return h("div.readout", { role: "group", "aria-label": `Account of ${namesOf([who])}` },
    h("h5", {}, party(who)),
    h("ul.rows", {}, said.slice(0, READOUT).map(draw)),
    rest.length > 0 && h("details", {}, h("summary", {}, `${rest.length} more`), h("ul.rows", {}, rest.map(draw))));
}
