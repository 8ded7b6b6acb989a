// Who copies whom: shares of text in common, and the passages side by side.

import { article, source, textOf } from "../dossier.js";
import { evidence, quote } from "../evidence.js";
import { h } from "../dom.js";
import { href } from "../route.js";
import { count } from "../wording.js";
import { table } from "../tables.js";

const MATRIX = 14;
const percent = d3.format(".0%");

/** Pairs of reports with text in common, the later or copying one first, most in common first. */
function pairsOf(reports) {
  const within = new Set(reports.map((report) => report.id));
  const pairs = new Map();
  for (const report of reports) {
    for (const copy of report.copies.filter((each) => within.has(each.article))) {
      const key = [report.id, copy.article].sort().join("~");
      const other = article(copy.article).copies.find((each) => each.article === report.id);
      const to = article(copy.article);
      if (copies(report, to, copy, other)) {
        pairs.set(key, { key, from: report, to, share: copy.share, back: other?.share ?? null, passages: copy.passages });
      }
    }
  }
  return d3.sort(pairs.values(), (pair) => -pair.share);
}

/** Whether the report is the one that copies: it reprints the other, or else more of its text stands there. */
function copies(report, other, copy, back) {
  if (report.origin === other.id || other.origin === report.id) {
    return report.origin === other.id;
  }
  return copy.share > (back?.share ?? 0) || (copy.share === back?.share && report.id < other.id);
}

function pairHref(params, key) {
  return href("sources", { ...Object.fromEntries(params), pair: key });
}

/** Outlets down and across: how much of the one's report stands in the other's. */
function matrix(pairs, params) {
  const names = [...new Set(pairs.flatMap((pair) => [source(pair.to.id), source(pair.from.id)]))];
  if (names.length < 3 || names.length > MATRIX) {
    return null;
  }
  const cells = new Map();
  for (const pair of pairs) {
    put(cells, pair.from, pair.to, pair.share, pair.key);
    put(cells, pair.to, pair.from, pair.back, pair.key);
  }
  return h("div.wide", { tabindex: "0", role: "region", "aria-label": "Shares of text in common" },
    h("table.shares", {},
      h("caption", {}, "How much of the text of the outlet on the left stands in that of the outlet above, at most in one report"),
      h("thead", {}, h("tr", {}, h("td"), names.map((name) => h("th", { scope: "col" }, name)))),
      h("tbody", {}, names.map((row) => h("tr", {},
        h("th", { scope: "row" }, row), names.map((column) => cell(cells.get(`${row}|${column}`), params)))))));
}

function put(cells, from, to, share, key) {
  const at = `${source(from.id)}|${source(to.id)}`;
  if (share != null && from.id !== to.id && share > (cells.get(at)?.share ?? 0)) {
    cells.set(at, { share, key, origin: from.origin === to.id });
  }
}

function cell(found, params) {
  if (!found) {
    return h("td");
  }
  const link = h("a", { href: pairHref(params, found.key) }, percent(found.share));
  const element = h("td.share", {}, link, found.origin && h("span.meta", {}, " reprint"));
  element.style.setProperty("--share", found.share);
  return element;
}

/** The shared passages, a row each. */
function sideBySide({ from, to, passages }) {
  const words = (report, start, end) => quote({ article: report.id, start, end, text: textOf(report.id).slice(start, end) });
  return table(`Passages that ${source(from.id)} and ${source(to.id)} share`, [source(from.id), source(to.id)], passages,
    ({ start, end, other_start, other_end }) => [words(from, start, end), words(to, other_start, other_end)],
    { noun: "passage", className: "passages" });
}

function whole(report) {
  return evidence({ article: report.id, start: 0, end: 0 }, source(report.id), isReprint(report) ? "src.reprint" : "src");
}

function isReprint(report) {
  return report.origin !== null;
}

function wire({ from, to }) {
  if (from.agency && from.agency === to.agency) {
    return ` Both credit ${from.agency}.`;
  }
  const credits = [from, to].filter((report) => report.agency).map((report) => `${source(report.id)} credits ${report.agency}`);
  return credits.length > 0 && ` ${credits.join("; ")}.`;
}

function pairItem(pair, params) {
  const { from, to, share, back, key, passages } = pair;
  const open = params.get("pair") === key;
  if (open) {
    setTimeout(() => show(key));
  }
  return h("li", { id: `pair-${key}` },
    h("p.what", {}, whole(from), h("span.place", {}, from.origin === to.id ? " mostly reprints " : " shares text with "), whole(to)),
    h("p.meta", {}, `${percent(share)} of the first stands in the second`,
      back != null && `, ${percent(back)} of the second in the first`, ".", wire(pair)),
    h("p.pair-open", {}, h("a", { href: pairHref(params, open ? null : key), id: `open-${key}`, "aria-expanded": String(open) },
      open ? "Close the passages" : `${count(passages.length, "passage")} side by side`)),
    open && sideBySide(pair));
}

/** Goes to the pair that a link of the matrix opened, which stands further down; stays where one is otherwise. */
function show(key) {
  const link = document.getElementById(`open-${key}`);
  if (link && document.activeElement === document.body) {
    link.scrollIntoView({ block: "center" });
    link.focus({ preventScroll: true });
  }
}

/** The section: a matrix of outlets where it is of use, and the pairs of reports; with `name`, those of one outlet alone. */
export function copiesSection(reports, params, name = null) {
  const pairs = pairsOf(reports).filter(({ from, to }) => name === null || [from, to].some((report) => source(report.id) === name));
  const reprints = reports.filter(isReprint).length;
  const how = reprints === 1 ? "1 report mostly reprints another and is" : `${reprints} reports mostly reprint another and are`;
  return h("section", {},
    h("h3", {}, "Who copies whom"),
    pairs.length === 0
      ? h("p.none", {}, name ? "No other report has a twentieth of its text in common with it."
        : "No two of these reports have a twentieth of their text in common.")
      : [h("p.note", {}, `${count(pairs.length, "pair")} of reports with text in common; ${how} not counted as independent.`),
        !name && matrix(pairs, params),
        h("ul.rows", {}, shown(pairs, params).map((pair) => pairItem(pair, params)))]);
}

const MOST = 40;

function shown(pairs, params) {
  return pairs.filter((pair, i) => i < MOST || params.get("pair") === pair.key);
}
