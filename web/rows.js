// One row of a file as a line to read: what it says, when, by how many, and the words it stands on.

import { articles, article, rowOf, source, takenFrom } from "./dossier.js";
import { fold } from "./folds.js";
import { h, joined } from "./dom.js";
import { dated, evidence, parties, party, placed, quote, when } from "./evidence.js";
import { deed, figure, namesOf, outlets, responseWords, subject, words } from "./wording.js";
import { href } from "./route.js";

const SOURCES = 4;

/** The view that shows rows of a kind. */
export const VIEW_OF = { events: "timeline", contacts: "contacts", statements: "statements", claims: "figures" };

/** The address of a row in its view. */
export function rowHref(id) {
  const found = rowOf(id);
  return href(VIEW_OF[found?.kind] ?? "now", { row: id });
}

/** A tag for a status that a reader must not overlook; nothing for what is simply reported. */
export function statusTag(status) {
  return status === "reported" || status === "uncontested" ? null : h("span.status", {}, words(status));
}

/** The outlets that tell of a row, each a link to where it does; those that reprint another after it, set back. */
export function sources(spans, limit = SOURCES) {
  const first = [...d3.group(spans, (span) => span.article).values()].map((of) => of[0]);
  const own = first.filter((span) => !article(span.article)?.origin);
  const reprints = first.filter((span) => article(span.article)?.origin);
  const all = [...own, ...reprints];
  const shown = all.slice(0, limit).map((span) => {
    const origin = article(span.article)?.origin;
    const title = origin ? `${source(span.article)}, mostly reprints ${source(origin)}` : source(span.article);
    const link = evidence(span, source(span.article), origin ? "src.reprint" : "src");
    link.title = title;
    return link;
  });
  const more = all.length - shown.length;
  return h("span.sources", {}, joined(shown, ", "), more > 0 && ` +${more}`);
}

/** "A → B", each a link. */
export function sides(event) {
  const from = event.actors.length > 0 ? parties(event.actors) : h("span.unknown", {}, "not told who");
  return event.recipients.length > 0 ? [from, " → ", parties(event.recipients)] : from;
}

/** "12 to 17 killed"; empty without a toll. */
export function toll(event) {
  return Object.entries(event.magnitude ?? {})
    .filter(([, value]) => value)
    .map(([measure, value]) => `${figure(value)} ${words(measure)}`)
    .join(", ");
}

/** What an event is, in a paragraph: deed, sides, place, toll, status. */
export function eventWhat(event) {
  return h("p.what", {},
    evidence(event.reports[0]?.trigger ?? event.reports[0], deed(event), `deed.quad${event.quad}`), " ",
    sides(event),
    event.place && h("span.place", {}, " in ", placed(event.place)),
    toll(event) && h("span.magnitude", {}, ` · ${toll(event)}`), " ",
    event.claimant && h("span.place", {}, "says ", party(event.claimant), " "),
    statusTag(event.status));
}

export function eventMeta(event) {
  return h("p.meta", {}, when(event), " · ", outlets(event), ": ", sources(event.reports));
}

/** What a contact is: parties, medium, through whom. */
export function contactWhat(contact) {
  return h("p.what", {},
    h("span.deed.quad1", {}, words(contact.medium === "unknown" ? "contact" : contact.medium)), " ",
    joined(contact.parties.map(party), " – "),
    contact.mediator && h("span.place", {}, ", through ", party(contact.mediator)),
    contact.place && h("span.place", {}, " in ", placed(contact.place)), " ",
    statusTag(contact.status));
}

export function contactMeta(contact) {
  return h("p.meta", {}, dated(contact.date), " · ", outlets(contact), ": ", sources(contact.reports));
}

/** Who said what to whom. */
export function statementWhat(statement) {
  return h("p.what.said", {},
    statement.speaker ? party(statement.speaker) : h("span.unknown", {}, "not told who"),
    statement.addressee.length > 0 && h("span.place", {}, " to ", parties(statement.addressee)),
    ": ", quote(statement.content, statement.kind === "direct"));
}

export function statementMeta(statement) {
  const channel = statement.channel === "unknown" ? "" : ` · ${words(statement.channel)}`;
  return h("p.meta", {},
    dated(statement.date), channel,
    statement.reported_by && [" · through ", party(statement.reported_by)],
    " · ", sources([statement.content]));
}

/** A claim's figure, claimant and responses, each a link; a response that several reports tell is written once. */
export function voice(claim) {
  const once = [...new Map(claim.responses.map((response) => [responseWords(response), response])).values()];
  return [
    h("span.figure", {}, evidence(claim.evidence[0], claim.value ? figure(claim.value) : "asserted")),
    claim.claimant && [claim.value ? ", says " : " by ", party(claim.claimant)],
    claim.by && [", done by ", party(claim.by)],
    once.map((response) => ["; ", evidence(response.span, responseWords(response))]),
  ];
}

export function claimWhat(claim) {
  return h("p.what", {}, subject(claim), ": ", voice(claim), " ", statusTag(claim.status));
}

export function claimMeta(claim) {
  return h("p.meta", {}, dated(claim.date), " · ", outlets(claim), ": ", sources(claim.evidence));
}

const LINES = {
  events: (row) => [eventWhat(row), eventMeta(row)],
  contacts: (row) => [contactWhat(row), contactMeta(row)],
  statements: (row) => [statementWhat(row), statementMeta(row)],
  claims: (row) => [claimWhat(row), claimMeta(row)],
};

/** Any row as a line: `[what, meta]`. */
export function line(kind, row) {
  return LINES[kind](row);
}

/** A row in a few words without links, for lists of rows: "assault, airstrike: A → B". */
export function brief(kind, row) {
  switch (kind) {
    case "events":
      return `${deed(row)}: ${namesOf(row.actors) || "?"}${row.recipients.length ? ` → ${namesOf(row.recipients)}` : ""}`;
    case "contacts":
      return `${words(row.medium)}: ${row.parties.map((ref) => ref.name).join(" – ")}`;
    case "statements":
      return `${row.speaker?.name ?? "?"}: ${row.content.text}`;
    default:
      return `${subject(row)}: ${row.value ? figure(row.value) : "asserted"}${row.claimant ? `, says ${row.claimant.name}` : ""}`;
  }
}

/** Why a row is there: its rule and steps, folded. */
export function why(row) {
  return fold("Why", () => [
    h("p", {}, "Rule ", h("code", {}, row.why.rule), ` · confidence ${row.confidence}`),
    h("ol", {}, row.why.steps.map((step) => h("li", {}, step.span ? evidence(step.span, step.says) : step.says))),
  ], { className: "why" });
}

/** The report most was taken from: what to show beside the findings before anything is asked for. */
export function leadArticle() {
  const read = articles.filter((each) => each.status === "ok");
  return read.length === 0 ? null : d3.greatest(read, (each) => (each.origin ? 0 : 1) + takenFrom(each.id).length);
}
