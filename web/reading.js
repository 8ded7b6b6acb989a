// One report with what was taken from it marked in place.

import { article, source, takenFrom, textOf } from "./dossier.js";
import { dateWords } from "./wording.js";
import { evidence } from "./evidence.js";
import { h } from "./dom.js";

const KINDS = ["events", "contacts", "statements", "claims"];

/** Spans that may overlap, cut where any begins or ends: `[{ start, end, found }]` over `[from, to)`, in code points. */
function pieces(taken, from, to, target) {
  const cuts = new Set([from, to]);
  const spans = [];
  for (const found of taken) {
    for (const span of found.spans) {
      if (span.start < to && span.end > from) {
        spans.push({ start: span.start, end: span.end, found });
      }
    }
  }
  if (target && target.start < to && target.end > from) {
    spans.push({ start: target.start, end: target.end, found: null });
  }
  spans.forEach((span) => cuts.add(Math.max(span.start, from)).add(Math.min(span.end, to)));
  const bounds = [...cuts].sort((a, b) => a - b);
  return d3.pairs(bounds, (start, end) => ({
    start,
    end,
    found: spans.filter((span) => span.start < end && span.end > start),
  }));
}

function piece(text, { start, end, found }) {
  const shown = text.slice(start, end);
  if (found.length === 0 || shown.trim() === "") {
    return shown;
  }
  const rows = [...new Set(found.filter((each) => each.found).map((each) => each.found))];
  const kinds = KINDS.filter((kind) => rows.some((row) => row.kind === kind));
  const lit = found.some((each) => each.found === null);
  const mark = h(["span", "mark", ...kinds.map((kind) => `mark-${kind}`), ...(lit ? ["lit"] : [])].join("."), {}, shown);
  mark.rows = rows.map((row) => row.id);
  return mark;
}

/** The paragraphs of a text: `[{ start, end }]` in code points, empty ones left out. */
function paragraphs(text) {
  const found = [];
  let unit = 0;
  for (const part of text.text.split("\n")) {
    if (part.trim() !== "") {
      found.push({ start: text.point(unit), end: text.point(unit + part.length) });
    }
    unit += part.length + 1;
  }
  return found;
}

/** How the day of a report was found, where it is not simply printed on it. */
function basis(published) {
  return published?.basis && published.basis !== "metadata" ? ` (by its ${published.basis})` : "";
}

function origin(report) {
  if (report.origin) {
    return h("p.meta", {}, "Mostly reprints ", evidence({ article: report.origin, start: 0, end: 0 }, source(report.origin)));
  }
  return null;
}

/** When its outlet changed it, where that is another day than it was published on. */
function modified({ modified: changed, published }) {
  return changed && changed.start !== published?.start && ` · changed ${dateWords(changed)}`;
}

/**
 * The report `id` as an element. `target`, `{ start, end }` in code points, is lit. Each `.mark` in it has `rows`, the ids of what was
 * taken from its words.
 */
export function reading(id, target = null) {
  const report = article(id);
  const text = textOf(id);
  const taken = takenFrom(id);
  const whole = target && target.end > target.start ? target : null;
  const parts = paragraphs(text).map(({ start, end }) => {
    const title = start < report.body;
    return h(title ? "h3" : "p", {}, pieces(taken, start, end, whole).map((each) => piece(text, each)));
  });
  return h("article.report", { "aria-label": `${source(id)}: ${report.title ?? "report"}` },
    h("header", {},
      h("p.outlet", {}, source(id), report.agency && h("span.meta", {}, ` · credits ${report.agency}`)),
      h("p.meta", {}, report.section && `${report.section} · `, dateWords(report.published), basis(report.published), modified(report),
        report.byline && ` · ${report.byline}`,
        report.url && [" · ", h("a", { href: report.url, rel: "noreferrer noopener" }, "original")]),
      report.notes.map((note) => h("p.note", {}, `Doubtful: ${note}.`)),
      origin(report)),
    parts,
    removed(report));
}

/** What was taken out as page furniture, struck through, each with its reason. */
function removed(report) {
  return report.removed.length > 0 && h("details.removed", {},
    h("summary", {}, `Left out as page furniture: ${report.removed.length}`),
    h("ul", {}, report.removed.map((part) => h("li", {}, h("s", {}, part.text), h("span.meta", {}, ` ${part.reason}`)))));
}
