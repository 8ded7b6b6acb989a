// Who published what: reports by outlet, and the rows that each tells of.

import { article, claimGroups, events, source, statementGroups } from "../dossier.js";
import { sortDay } from "../wording.js";

/** `[{ name, reports }]` of reports, those with most first. */
export function outletsOf(reports) {
  const byName = d3.groups(reports, (report) => source(report.id)).map(([name, of]) => ({ name, reports: of }));
  return byName.sort((a, b) => b.reports.length - a.reports.length || d3.ascending(a.name, b.name));
}

/** The reports' first and last day, as a range to be put in words; null where none has a day. */
export function span(reports) {
  const starts = reports.map((report) => sortDay(report.published)).filter(Boolean);
  const ends = reports.map((report) => report.published?.end ?? sortDay(report.published)).filter(Boolean);
  return starts.length > 0 ? { start: d3.min(starts), end: d3.max(ends), precision: "day" } : null;
}

/** Whether the report is its outlet's own: mostly no other's. */
export function isOwn(report) {
  return !report.origin;
}

const TITLE = 70;

/** A report's title, or how its text begins. */
export function titleOf(report) {
  const first = report.text.slice(0, TITLE);
  return report.title ?? (report.text.length > TITLE ? `${first.slice(0, first.lastIndexOf(" "))} …` : first.trim());
}

let told = null;

/**
 * What the reports tell, each thing once: `[{ kind, rows, spans, reports: Set(article id), day }]`; the claims about one thing, and the
 * wordings of one statement, are one.
 */
export function things() {
  told ??= [
    ...events.map((row) => thing("events", [row], row.reports, row.date)),
    ...claimGroups().map((rows) => thing("claims", rows, rows.flatMap((row) => row.evidence), rows[0].date)),
    ...statementGroups().map((rows) => thing("statements", rows, rows.map((row) => row.content), rows.find((row) => row.date)?.date)),
  ];
  return told;
}

function thing(kind, rows, spans, date) {
  return { kind, rows, spans, reports: new Set(spans.map((each) => each.article)), day: sortDay(date) };
}

/** How many things each outlet tells, and how many of them no other: Map(name -> { all, alone }). */
export function tallies(reports) {
  const within = new Set(reports.map((report) => report.id));
  const counts = new Map();
  for (const each of things()) {
    const names = new Set([...each.reports].filter((id) => within.has(id)).map(source));
    for (const name of names) {
      const tally = counts.get(name) ?? counts.set(name, { all: 0, alone: 0 }).get(name);
      tally.all++;
      tally.alone += names.size === 1 ? 1 : 0;
    }
  }
  return counts;
}

/** Outlets that tell a thing, without those whose report mostly reprints another that tells it. */
export function independent(ids) {
  const all = new Set(ids);
  return new Set(ids.filter((id) => !all.has(article(id)?.origin)).map(source));
}
