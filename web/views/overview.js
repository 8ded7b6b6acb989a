// The events of a timeline drawn: days across, sides down, PLOVER's four classes apart in every cell. A table, so that it can be read
// as one; the arrow keys move from cell to cell.

import { h, s } from "../dom.js";
import { lone, mark, QUADS, QUAD_WORDS, signed } from "../quads.js";
import { moveFocus } from "../gridkeys.js";
import { count, day } from "../wording.js";
import { go, href } from "../route.js";

const WIDTH = 44;
const UNPLACED_WIDTH = 64;
const ROW = 17;
const UNPLACED = "none";

/** The value of the filter `day` for a column. */
export function dayValue(column) {
  return column || UNPLACED;
}

/** The drawing of `entries` in `lanes`; nothing where none of them has a day. */
export function overview(entries, lanes, grid, params) {
  const drawn = entries.filter((entry) => entry.part === "dated" || entry.part === "undated");
  const cells = d3.group(drawn.flatMap((entry) => entry.lanes.map((lane) => ({ lane, entry }))),
    ({ lane }) => lane, ({ entry }) => grid.columnOf(entry));
  const used = lanes.filter((lane) => cells.has(lane.key));
  if (grid.columns.length === 0 || !drawn.some((entry) => grid.columnOf(entry) !== "")) {
    return null;
  }
  const rows = {
    quads: QUADS.filter((quad) => drawn.some(({ kind, row }) => kind === "events" && row.quad === quad)),
    said: drawn.some(({ kind }) => kind === "statements"),
  };
  const unplaced = drawn.some((entry) => grid.columnOf(entry) === "");
  const columns = unplaced ? [...grid.columns, { key: "", gap: 0 }] : grid.columns;
  const table = h("table.tl-grid", { role: "grid", "aria-labelledby": "tl-caption", onkeydown: move },
    h("thead", {}, h("tr", {}, h("td", {}), columns.map((column, i) => head(column, columns[i - 1], grid.unit)))),
    h("tbody", {}, used.map((lane) => h("tr", {},
      h("th", { scope: "row" }, lane.label),
      columns.map((column) => cell(cells.get(lane.key)?.get(column.key), { lane, column, rows, params }))))));
  table.querySelector("a")?.setAttribute("tabindex", "0");
  return h("figure.tl-overview", {},
    caption(rows, columns.some(({ gap }) => gap > 0), grid.unit),
    h("div.wide", { role: "region", tabindex: "0", "aria-labelledby": "tl-caption" }, table));
}

function caption(rows, gaps, unit) {
  return h("figcaption.note", {},
    h("p", { id: "tl-caption" }, "Events by day and by who acted"),
    h("p", {},
      rows.quads.map((quad) => h("span.tl-key", {}, lone(quad, 5), ` ${QUAD_WORDS[quad]}`)),
      h("span.tl-key", {}, lone(4, 5, true), " ringed: two or more independent outlets"),
      rows.said && h("span.tl-key", {}, "“ statements")),
    h("p", {}, "Larger: stronger on PLOVER's scale. What two sides did stands with both; planned and recalled events with none. ",
      gaps && `A double line: ${unit}s with nothing are left out. `,
      h("span.tl-how", {}, "Choose a cell to list what it holds; arrow keys move.")));
}

const NAMES = ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function head(column, before, unit) {
  const [year, month, date] = column.key.split("-");
  if (column.key === "") {
    return h("th.tl-unplaced", { scope: "col" }, "Day not told");
  }
  const fresh = before?.key.slice(0, 4) !== year;
  const upper = { day: Number(date), month: NAMES[Number(month)], year }[unit];
  const lower = unit === "day" ? [NAMES[Number(month)], fresh && before && ` ${year}`] : unit === "month" && fresh && year;
  return h(column.gap > 0 ? "th.tl-gap" : "th", { scope: "col", title: columnWords(column.key) + skipped(column, unit) },
    upper, lower && h("span", {}, lower));
}

function skipped({ gap }, unit) {
  return gap > 0 ? `; nothing in the ${count(gap, unit)} before` : "";
}

/** "8 May 2025", "May 2025", "2025"; of the column without a day, "day not told". */
export function columnWords(key) {
  if (key === "") {
    return "day not told";
  }
  const [year, month, date] = key.split("-");
  return date ? day(key) : month ? `${NAMES[Number(month)]} ${year}` : year;
}

function cell(found, { lane, column, rows, params }) {
  const name = column.gap > 0 ? "td.tl-gap" : "td";
  if (!found) {
    return h(name, { role: "gridcell" });
  }
  const entries = found.map(({ entry }) => entry);
  const byQuad = d3.group(entries.filter((entry) => entry.kind === "events"), (entry) => entry.row.quad);
  const said = entries.filter((entry) => entry.kind === "statements").length;
  const present = params.get("side") === lane.key && params.get("day") === dayValue(column.key);
  const chosen = present ? { side: null, day: null } : { side: lane.key, day: dayValue(column.key) };
  const target = { ...Object.fromEntries(params), row: null, ...chosen };
  const id = `tl-${lane.key}-${dayValue(column.key)}`;
  return h(name, { role: "gridcell", "aria-selected": present ? "true" : null },
    h("a", { id, href: href("timeline", target), tabindex: "-1", "aria-label": cellWords(lane, column, byQuad, said),
      onclick: choose(id, target) },
      picture(byQuad, said, rows, column.key === "" ? UNPLACED_WIDTH : WIDTH)));
}

/* The list below is drawn anew; the keyboard stays in the cell. */
function choose(id, target) {
  return (event) => {
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      go("timeline", target, { replace: true });
      document.getElementById(id)?.focus();
    }
  };
}

function isAgreed({ row }) {
  return row.independent_outlets > 1;
}

function strongest(of) {
  return d3.greatest(of, (entry) => Math.abs(entry.row.intensity ?? 0)).row.intensity ?? 0;
}

function cellWords(lane, column, byQuad, said) {
  const events = QUADS.filter((quad) => byQuad.has(quad))
    .map((quad) => [quad, byQuad.get(quad)])
    .map(([quad, of]) => `${of.length} ${QUAD_WORDS[quad]}, strongest ${signed(strongest(of))}${agreedWords(of)}`);
  return `${lane.label}, ${columnWords(column.key)}: ${[...events, ...(said > 0 ? [count(said, "statement")] : [])].join("; ")}`;
}

function agreedWords(of) {
  const n = of.filter(isAgreed).length;
  return n > 0 ? `, ${n} told by two or more independent outlets` : "";
}

/* The same class stands at the same height in every cell. */
function picture(byQuad, said, rows, width) {
  const height = Math.max(2, rows.quads.length + (rows.said ? 1 : 0)) * ROW + 2;
  const marks = rows.quads.flatMap((quad, i) => {
    const of = byQuad.get(quad);
    const y = ROW * (i + 0.5);
    return of ? [mark(quad, strongest(of), 14, y, of.some(isAgreed)), of.length > 1 && s("text", { x: 26, y: y + 4 }, of.length)] : [];
  });
  const voices = said > 0 && s("text.tl-said", { x: 10, y: ROW * (rows.quads.length + 1) - 3 }, `“${said}`);
  return s("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" }, marks, voices);
}

/** The arrow keys go from cell to cell, and Tab comes back to where they went. */
function move(event) {
  const moved = moveFocus(event, "a");
  if (moved) {
    moved.from.tabIndex = -1;
    moved.to.tabIndex = 0;
  }
}
