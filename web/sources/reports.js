// One report in words: a link to it, when it was published and how that is known, whom it credits.

import { count, dateWords } from "../wording.js";
import { evidence } from "../evidence.js";
import { h } from "../dom.js";
import { source } from "../dossier.js";

/** How a day was found, in words. */
export const BASIS = {
  metadata: "the page's own data",
  dateline: "its dateline",
  text: "a date in its text",
  calendar: "a weekday and day that fit only this year",
  story: "the other reports of its story",
  file: "its file",
};

/** Whether the day stands on the report in so many words. */
export function isPrinted(report) {
  return ["metadata", "dateline"].includes(report.published?.basis);
}

/** A link to the report as a whole. */
export function whole(report, label) {
  return evidence({ article: report.id, start: 0, end: 0 }, h("bdi", {}, label));
}

/** When it was published, how that is known, whom it credits and reprints. */
export function reportMeta(report) {
  const how = report.published?.basis;
  return h("p.meta", {}, dateWords(report.published),
    how && !isPrinted(report) && `, by ${BASIS[how] ?? how}`,
    report.agency && ` · credits ${report.agency}`,
    report.byline && ` · ${report.byline}`,
    report.origin && [" · mostly reprints ", whole({ id: report.origin }, source(report.origin))],
    report.removed.length > 0 && ` · ${count(report.removed.length, "piece")} of page furniture left out`);
}
