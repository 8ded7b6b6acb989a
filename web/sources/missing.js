// What most outlets of a story tell and was not found in one of them. Said with care: not found is not the same as left out.

import { article, source } from "../dossier.js";
import { claimWhat, eventWhat, rowHref, sources, statementWhat } from "../rows.js";
import { independent, isOwn, outletsOf, span, things } from "./outlets.js";
import { count } from "../wording.js";
import { few } from "../lists.js";
import { h } from "../dom.js";

const LEAST_OUTLETS = 3;
const LEAST_INDEPENDENT = 2;
const FIRST = 5;
const WHAT = { events: eventWhat, claims: claimWhat, statements: statementWhat };

/** Per outlet of the story: `[{ name, reports, missing: [{ thing, tellers, others }] }]`, those with most first. */
export function missingIn(reports) {
  const outlets = outletsOf(reports);
  if (outlets.length < LEAST_OUTLETS) {
    return [];
  }
  const within = new Set(reports.map((report) => report.id));
  const told = things().filter((thing) => thing.reports.size >= LEAST_INDEPENDENT)
    .map((thing) => ({ thing, tellers: tellers(thing, within) }))
    .filter((each) => each.tellers.own >= LEAST_INDEPENDENT);
  const others = outlets.length - 1;
  const found = outlets.map((outlet) => ({ ...outlet, missing: told.filter((each) => lacks(outlet, each, others)) }));
  return d3.sort(found.filter((outlet) => outlet.missing.length > 0), (outlet) => -outlet.missing.length);
}

/** The outlets of the story that tell of a thing: their names, and how many of them on their own. */
function tellers(thing, within) {
  const ids = [...thing.reports].filter((id) => within.has(id));
  return { names: new Set(ids.map(source)), own: independent(ids).size };
}

/** Whether more than half of the others tell it and this outlet, which reported on that day or later, does not. */
function lacks(outlet, { thing, tellers: { names } }, others) {
  const last = span(outlet.reports)?.end ?? "";
  return !names.has(outlet.name) && names.size * 2 > others && thing.rows[0].status !== "background"
    && (thing.day === "" || last === "" || thing.day <= last);
}

function item({ thing, tellers: { names } }, others) {
  const first = thing.rows[0];
  return h("li", {}, WHAT[thing.kind](first),
    h("p.meta", {}, `told by ${names.size} of the ${others} others: `, sources(thing.spans), " · ",
      h("a.to-row", { href: rowHref(first.id) }, "Whole row")));
}

function outletPart({ name, reports, missing }, others) {
  const origin = reports.length === 1 && !isOwn(reports[0]) && article(reports[0].origin);
  return h("div.not-found", {},
    h("h4", {}, "Not found in ", h("bdi", {}, name), h("span.n", {}, ` ${missing.length}`)),
    origin && h("p.note", {}, `Its report mostly reprints ${source(origin.id)}.`),
    few(missing, (each) => item(each, others), { first: FIRST }));
}

const CARE = "Events, figures and statements that more than half of a story's other outlets tell, and that Readout did not find in "
  + "this one's reports. They may stand there in words it did not understand. What happened after an outlet's last report is not counted.";

/** What was not found in one outlet's reports, over all its stories; nothing where that is nothing. */
export function missingFrom(name, ofStories) {
  const parts = ofStories.filter((reports) => reports.some((report) => source(report.id) === name)).flatMap((reports) => {
    const found = missingIn(reports).find((outlet) => outlet.name === name);
    return found ? [outletPart(found, outletsOf(reports).length - 1)] : [];
  });
  return parts.length > 0 && h("section", {}, h("h3", {}, "Told by most, not found in it"), h("p.note", {}, CARE), parts);
}

/** The section for one story's reports. */
export function missingSection(reports, title) {
  const outlets = outletsOf(reports).length;
  const found = missingIn(reports);
  return h("section", {},
    h("h3", {}, "Told by most, not found in one"),
    title && h("p.note", {}, `Of the story “${title}”. Choose another story above.`),
    outlets < LEAST_OUTLETS ? h("p.none", {}, `The story has ${count(outlets, "outlet")}: too few to say what most tell.`)
      : found.length === 0 ? h("p.none", {}, "What more than half of the outlets tell was found in all the others.")
        : [h("p.note", {}, CARE), found.map((outlet) => outletPart(outlet, outlets - 1))]);
}
