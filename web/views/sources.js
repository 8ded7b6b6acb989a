// The sources: outlets and their reports, who copies whom, what is not found in one, when each reported, what could not be read.

import { articles, source, stories } from "../dossier.js";
import { count, dateWords, words } from "../wording.js";
import { h, joined } from "../dom.js";
import { isOwn, outletsOf, span, tallies, titleOf } from "../sources/outlets.js";
import { choice } from "../choices.js";
import { copiesSection } from "../sources/copies.js";
import { coverageSection } from "../sources/coverage.js";
import { evidence } from "../evidence.js";
import { href } from "../route.js";
import { missingSection } from "../sources/missing.js";
import { table } from "../tables.js";

const BASIS = {
  metadata: "the page's own data",
  dateline: "its dateline",
  text: "a date in its text",
  calendar: "a weekday and day that fit only this year",
  story: "the other reports of its story",
  file: "its file",
};
/** Bases that are as good as printed on the report. */
const PRINTED = ["metadata", "dateline"];

const whole = (report, label) => evidence({ article: report.id, start: 0, end: 0 }, h("bdi", {}, label));

function outletsSection(reports, params) {
  const counts = tallies(reports);
  return h("section", {},
    h("h3", {}, "Outlets"),
    table("Outlets", ["Outlet", "Reports", "Published", "Mostly reprints", "Credits", "Tells", "Alone"], outletsOf(reports), ({ name, reports: own }) => {
      const reprints = own.filter((report) => !isOwn(report));
      const days = span(own);
      return [
        h("a", { href: href("sources", { ...Object.fromEntries(params), outlet: name }) }, h("bdi", {}, name)),
        joined(own.slice(0, 3).map((report) => whole(report, titleOf(report))), "; ").concat(own.length > 3 ? ` +${own.length - 3}` : []),
        days ? dateWords(days) : "not known",
        reprints.length > 0 ? `${reprints.length} of ${own.length}` : "",
        [...new Set(own.map((report) => report.agency).filter(Boolean))].join(", "),
        String(counts.get(name)?.all ?? 0),
        String(counts.get(name)?.alone ?? 0),
      ];
    }, { noun: "outlet" }),
    h("p.note", {}, "Tells: how many events, statements and figures were found in its reports; alone: in no other outlet's."));
}

/** One outlet's reports, in the order of their days. */
function outletCard(name, reports, params) {
  const own = d3.sort(reports.filter((report) => source(report.id) === name), (report) => report.published?.start ?? "9");
  return h("section.outlet-card", {},
    h("h3", {}, h("bdi", {}, name)),
    h("p.note", {}, count(own.length, "report"), " · ", h("a", { href: href("statements", { outlet: name }) }, "Statements it has"), " · ",
      h("a", { href: href("sources", { ...Object.fromEntries(params), outlet: null }) }, "All outlets")),
    h("ul.rows", {}, own.map((report) => h("li", {},
      h("p.what", {}, whole(report, titleOf(report))),
      h("p.meta", {}, dateWords(report.published), basis(report), report.agency && ` · credits ${report.agency}`, report.byline && ` · ${report.byline}`,
        report.origin && [" · mostly reprints ", whole({ id: report.origin }, source(report.origin))]),
      h("p.meta", {}, h("a", { href: href("reader", { article: report.id }) }, "Open in Reader"))))));
}

function basis(report) {
  const how = report.published?.basis;
  return how && !PRINTED.includes(how) ? `, by ${BASIS[how] ?? how}` : "";
}

function datesSection(reports) {
  const counts = d3.rollups(reports, (of) => of.length, (report) => report.published?.basis ?? null).sort((a, b) => b[1] - a[1]);
  const inferred = reports.filter((report) => !PRINTED.includes(report.published?.basis));
  const summary = counts.map(([how, n]) => (how ? `${n} by ${BASIS[how] ?? how}` : `${n} without a day`)).join(", ");
  return h("section", {},
    h("h3", {}, "How the reports were dated"),
    h("p.note", {}, `${count(reports.length, "report")}: ${summary}.`),
    inferred.length > 0 && table("Reports without a printed date", ["Report", "Title", "Day", "Told by", "Its words", "Confidence"], inferred, (report) => [
      whole(report, source(report.id)), titleOf(report), dateWords(report.published), BASIS[report.published?.basis] ?? "nothing",
      report.published?.span ? evidence(report.published.span, `“${report.published.span.text}”`) : "",
      report.published?.confidence == null ? "" : report.published.confidence.toLocaleString("en"),
    ], { noun: "report" }));
}

function wiresSection(reports) {
  const wires = d3.groups(reports.filter((report) => report.agency), (report) => report.agency).sort((a, b) => b[1].length - a[1].length);
  return wires.length > 0 && h("section", {},
    h("h3", {}, "News agencies credited"),
    table("News agencies", ["Agency", "Reports", "In"], wires, ([agency, of]) => [agency, String(of.length),
      joined(outletsOf(of).slice(0, 6).map((outlet) => whole(outlet.reports[0], outlet.name))).concat(outletsOf(of).length > 6 ? ` +${outletsOf(of).length - 6}` : [])],
    { noun: "agency" }));
}

function storiesSection(params) {
  return stories.length > 1 && !params.get("story") && h("section", {},
    h("h3", {}, count(stories.length, "story", "stories")),
    table("Stories", ["Story", "Reports", "Outlets", "Independent", "Days"], d3.sort(stories, (story) => -story.articles.length), (story) => [
      h("a", { href: href("sources", { story: story.id }) }, story.title ?? "without a title"),
      String(story.articles.length), String(story.outlets), String(story.independent_outlets),
      dateWords(story.first && { start: story.first.start, end: story.last?.end ?? story.first.end, precision: "day" }),
    ], { noun: "story", className: "plain" }));
}

function languages(left) {
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  const counts = d3.rollups(left.filter((each) => each.status === "unsupported_language"), (of) => of.length, (each) => each.language ?? "und");
  return counts.map(([code, n]) => `${name(names, code)} (${n})`).join(", ");
}

function name(names, code) {
  try {
    return code === "und" ? "not recognised" : names.of(code);
  } catch {
    return code;
  }
}

/** Input that gave no report, with what was wrong in words. */
function unreadSection() {
  const left = articles.filter((each) => each.status !== "ok");
  const foreign = languages(left);
  return h("section", {},
    h("h3", {}, "Not read"),
    left.length === 0
      ? h("p.none", {}, "Every input was read.")
      : [h("p.note", {}, `${count(left.length, "input")} gave no report.`, foreign && ` Left out for their language: ${foreign}.`),
        table("Inputs not read", ["Input", "Why", "Problem"], left, (each) => [each.input, words(each.status), each.problem ?? ""], { noun: "input" })]);
}

/** The story whose outlets are compared: the chosen one, or that with most. */
function compared(params) {
  return stories.find((story) => story.id === params.get("story")) ?? d3.greatest(stories, (story) => story.independent_outlets);
}

function render(params) {
  const read = articles.filter((report) => report.status === "ok");
  if (read.length === 0) {
    return [h("p.none", {}, "No report could be read."), unreadSection()];
  }
  const story = stories.find((each) => each.id === params.get("story"));
  const within = story ? new Set(story.articles) : null;
  const reports = within ? read.filter((report) => within.has(report.id)) : read;
  const asked = compared(params);
  const several = stories.length > 1;
  return [
    several && h("div.filters", { role: "group", "aria-label": "Filters" }, choice("sources", params, "story", "Story",
      d3.sort(stories, (each) => -each.articles.length).map((each) => [each.id, `${each.title ?? "without a title"} (${each.articles.length})`]))),
    params.get("outlet") ? outletCard(params.get("outlet"), reports, params) : outletsSection(reports, params),
    coverageSection(reports),
    copiesSection(reports, params),
    asked && missingSection(read.filter((report) => asked.articles.includes(report.id)), several && !story ? asked.title : null),
    storiesSection(params),
    datesSection(reports),
    wiresSection(reports),
    unreadSection(),
  ];
}

export const sourcesView = { id: "sources", title: "Sources", whole: true, render };
