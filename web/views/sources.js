// The sources: outlets and their reports, who copies whom, what is not found in one, when each reported, what could not be read.

import { articles, leftOut, source, stories } from "../dossier.js";
import { count, dateWords, words } from "../wording.js";
import { h, joined } from "../dom.js";
import { isOwn, outletsOf, span, tallies, titleOf } from "../sources/outlets.js";
import { BASIS, isPrinted, whole } from "../sources/reports.js";
import { choice } from "../choices.js";
import { copiesSection } from "../sources/copies.js";
import { coverageSection } from "../sources/coverage.js";
import { evidence } from "../evidence.js";
import { href } from "../route.js";
import { missingSection } from "../sources/missing.js";
import { outletCard } from "../sources/outletcard.js";
import { table } from "../tables.js";

const TITLES = 2;
const OUTLETS = 6;

function outletsSection(reports, params) {
  const counts = tallies(reports);
  const head = ["Outlet", "Reports", "Published", "Mostly reprints", "Credits", "Tells", "Alone"];
  return h("section", {},
    h("h3", {}, "Outlets"),
    table("Outlets", head, outletsOf(reports), (outlet) => outletCells(outlet, counts.get(outlet.name), params), { noun: "outlet" }),
    h("p.note", {}, "Tells: how many events, statements and figures were found in its reports; alone: in no other outlet's."));
}

function outletCells({ name, reports }, tally, params) {
  const reprints = reports.filter((report) => !isOwn(report)).length;
  const days = span(reports);
  return [
    h("a", { href: href("sources", { ...Object.fromEntries(params), outlet: name }) }, h("bdi", {}, name)),
    reports.length > TITLES ? String(reports.length) : joined(reports.map((report) => whole(report, titleOf(report))), "; "),
    days ? dateWords(days) : "not known",
    reprints > 0 ? `${reprints} of ${reports.length}` : "",
    [...new Set(reports.map((report) => report.agency).filter(Boolean))].join(", "),
    String(tally?.all ?? 0),
    String(tally?.alone ?? 0),
  ];
}

/** The first items, and how many there are more. */
function first(items, limit, between) {
  return [joined(items.slice(0, limit), between), items.length > limit && ` +${items.length - limit}`];
}

function datesSection(reports) {
  const counts = d3.rollups(reports, (of) => of.length, (report) => report.published?.basis ?? null).sort((a, b) => b[1] - a[1]);
  const inferred = reports.filter((report) => !isPrinted(report));
  const summary = counts.map(([how, n]) => (how ? `${n} by ${BASIS[how] ?? how}` : `${n} without a day`)).join(", ");
  const head = ["Report", "Title", "Day", "Told by", "Its words", "Confidence"];
  return h("section", {},
    h("h3", {}, "How the reports were dated"),
    h("p.note", {}, `${count(reports.length, "report")}: ${summary}.`),
    inferred.length > 0 && table("Reports without a printed date", head, inferred, dateCells, { noun: "report" }),
    doubtful(reports.filter((report) => report.notes.length > 0)));
}

function doubtful(reports) {
  return reports.length > 0 && table("Reports whose dates contradict each other", ["Report", "Title", "Day", "Doubt"], reports, (report) => [
    whole(report, source(report.id)),
    titleOf(report),
    dateWords(report.published),
    report.notes.join("; "),
  ], { noun: "report" });
}

function dateCells(report) {
  const { basis: how, span: said, confidence } = report.published ?? {};
  return [
    whole(report, source(report.id)),
    titleOf(report),
    dateWords(report.published),
    BASIS[how] ?? how ?? "nothing",
    said ? evidence(said, `“${said.text}”`) : "",
    confidence == null ? "" : confidence.toLocaleString("en"),
  ];
}

function wiresSection(reports) {
  const credited = reports.filter((report) => report.agency);
  const wires = d3.groups(credited, (report) => report.agency).sort((a, b) => b[1].length - a[1].length);
  return wires.length > 0 && h("section", {},
    h("h3", {}, "News agencies credited"),
    table("News agencies", ["Agency", "Reports", "In"], wires, ([agency, of]) => [
      agency,
      String(of.length),
      first(outletsOf(of).map((outlet) => whole(outlet.reports[0], outlet.name)), OUTLETS, ", "),
    ], { noun: "agency" }));
}

function storiesSection(params) {
  const head = ["Story", "Reports", "Outlets", "Independent", "Days"];
  const most = d3.sort(stories, (story) => -story.articles.length);
  return stories.length > 1 && !params.get("story") && h("section", {},
    h("h3", {}, count(stories.length, "story", "stories")),
    table("Stories", head, most, (story) => [
      h("a", { href: href("sources", { story: story.id }) }, story.title ?? "without a title"),
      String(story.articles.length), String(story.outlets), String(story.independent_outlets),
      dateWords(story.first && { start: story.first.start, end: story.last?.end ?? story.first.end, precision: "day" }),
    ], { noun: "story" }));
}

function languages(left) {
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  const foreign = left.filter((each) => each.status === "unsupported_language");
  const counts = d3.rollups(foreign, (of) => of.length, (each) => each.language ?? "und");
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
  const left = articles.filter((each) => each.status !== "ok" && each.status !== "off_topic");
  const foreign = languages(left);
  const cells = (each) => [each.input, words(each.status), each.problem ?? ""];
  return h("section", {},
    h("h3", {}, "Not read"),
    left.length === 0
      ? h("p.none", {}, "Every input was read.")
      : [h("p.note", {}, `${count(left.length, "input")} gave no report.`, foreign && ` Left out for their language: ${foreign}.`),
        table("Inputs not read", ["Input", "Why", "Problem"], left, cells, { noun: "input" })]);
}

/** Reports that --about left out, those that came nearest first. */
function leftOutSection() {
  const off = d3.sort(articles.filter((each) => each.status === "off_topic"), (each) => -each.about.score);
  const cells = (each) => [each.title ?? each.input, each.outlet ?? "", each.problem ?? "", each.about.score.toLocaleString("en")];
  return leftOut > 0 && h("section", {},
    h("h3", {}, "Left out by --about"),
    h("p.note", {}, `${count(leftOut, "report")} did not concern what was asked for.`,
      off.length < leftOut && ` The ${off.length} that came nearest are listed; articles.jsonl has all.`),
    table("Reports left out", ["Report", "Outlet", "Why", "Score"], off, cells, { noun: "report" }));
}

/** The story whose outlets are compared: the chosen one, or that with most. */
function compared(params) {
  return stories.find((story) => story.id === params.get("story")) ?? d3.greatest(stories, (story) => story.independent_outlets);
}

function render(params) {
  const read = articles.filter((report) => report.status === "ok");
  if (read.length === 0) {
    return [h("p.none", {}, "No report could be read."), unreadSection(), leftOutSection()];
  }
  const story = stories.find((each) => each.id === params.get("story"));
  const within = story ? new Set(story.articles) : null;
  const reports = within ? read.filter((report) => within.has(report.id)) : read;
  const asked = compared(params);
  const several = stories.length > 1;
  if (reports.some((report) => source(report.id) === params.get("outlet"))) {
    return outletCard(params.get("outlet"), reports, params);
  }
  return [
    several && storyChoice(params),
    outletsSection(reports, params),
    coverageSection(reports),
    copiesSection(reports, params),
    asked && missingSection(read.filter((report) => asked.articles.includes(report.id)), several && !story ? asked.title : null),
    storiesSection(params),
    datesSection(reports),
    wiresSection(reports),
    unreadSection(),
    leftOutSection(),
  ];
}

function storyChoice(params) {
  const options = d3.sort(stories, (story) => -story.articles.length)
    .map((story) => [story.id, `${story.title ?? "without a title"} (${story.articles.length})`]);
  return h("div.filters", { role: "group", "aria-label": "Filters" }, choice("sources", params, "story", "Story", options));
}

export const sourcesView = { id: "sources", title: "Sources", whole: true, render };
