// One outlet: its reports, what it alone tells, what was not found in it, whom it copies.

import { article, source, stories } from "../dossier.js";
import { count, sortDay } from "../wording.js";
import { reportMeta, whole } from "./reports.js";
import { things, titleOf } from "./outlets.js";
import { copiesSection } from "./copies.js";
import { few } from "../lists.js";
import { h } from "../dom.js";
import { href } from "../route.js";
import { line } from "../rows.js";
import { missingFrom } from "./missing.js";

function reportItem(report) {
  return h("li", {},
    h("p.what", {}, whole(report, titleOf(report))),
    reportMeta(report),
    h("p.meta", {}, h("a", { href: href("reader", { article: report.id }) }, "Open in Reader")));
}

/** What no other outlet of these reports tells. */
function alone(name) {
  const only = things().filter((thing) => [...thing.reports].every((id) => source(id) === name));
  return only.length > 0 && h("section", {},
    h("h3", {}, "Told by it alone", h("span.n", {}, ` ${only.length}`)),
    few(only, ({ kind, rows }) => h("li", {}, line(kind, rows[0]))));
}

/** Everything about the outlet of that name among these reports. */
export function outletCard(name, reports, params) {
  const own = d3.sort(reports.filter((report) => source(report.id) === name), (report) => sortDay(report.published) || "9");
  const beside = new Set(own.flatMap((report) => [report.id, ...report.copies.map((copy) => copy.article)]));
  return [
    h("section", {},
      h("h3", {}, h("bdi", {}, name)),
      h("p.note", {}, count(own.length, "report"), " · ",
        h("a", { href: href("statements", { outlet: name }) }, "Statements it has"), " · ",
        h("a", { href: href("sources", { ...Object.fromEntries(params), outlet: null, pair: null }) }, "All outlets")),
      few(own, reportItem, { first: 10, noun: "report" })),
    missingFrom(name, stories.map((story) => story.articles.map(article))),
    copiesSection(reports.filter((report) => beside.has(report.id)), params, name),
    alone(name),
  ];
}
