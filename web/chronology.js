// Events and statements by when they were: under the very date they are told to be of, or among those whose day is not told.

import { article, events, statementGroups } from "./dossier.js";
import { dateWords, day, told } from "./wording.js";
import { lanesOf } from "./sides.js";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const APART = { background: "background", planned: "planned", hypothetical: "planned" };
const APART_TITLES = {
  planned: "Planned or supposed, not told as done",
  background: "Recalled: before this story",
};

let found = null;

/**
 * Every event and statement as `{ kind, row, id, lanes, part, date, told }`: `part` is `dated`, `undated`, `planned` or `background`;
 * `told` the day of the first report that tells of it. A statement that several outlets have is one entry; `group` holds its rows.
 */
export function chronology() {
  found ??= [...events.map(eventEntry), ...statementGroups().map(statementEntry)];
  return found;
}

function isDated(date) {
  return Boolean(date?.start || date?.end);
}

function eventEntry(row) {
  const part = APART[row.status] ?? (isDated(row.date) ? "dated" : "undated");
  return { kind: "events", row, id: row.id, lanes: lanesOf(row.actors), part, date: row.date, told: told(row) ?? "" };
}

function statementEntry(group) {
  const row = group.find((each) => isDated(each.date)) ?? group[0];
  const published = d3.min(group, (each) => reported(each.content.article)) ?? "";
  const part = isDated(row.date) ? "dated" : "undated";
  const lanes = lanesOf(row.speaker ? [row.speaker] : []);
  return { kind: "statements", row, group, id: row.id, lanes, part, date: row.date, told: published };
}

function reported(id) {
  const published = article(id)?.published;
  return published?.end ?? published?.start;
}

/** Entries under their headings, in order of time: `[{ key, title, part, entries }]`; those without a day after those that have one. */
export function headed(entries) {
  const groups = d3.groups(entries, key).map(([, of]) => ({ key: key(of[0]), title: title(of[0]), part: of[0].part, entries: of }));
  return d3.sort(groups, (a, b) => d3.ascending(a.key, b.key));
}

/* Planned events come between the days and the days not told: they are what a reader looks for next. */
const ORDER = ["dated", "planned", "undated", "background"];

function key(entry) {
  const part = ORDER.indexOf(entry.part);
  switch (entry.part) {
    case "dated":
      return `${part} ${first(entry.date)} ${last(entry.date)} ${entry.date.start ? "" : "until"}`;
    case "undated":
      return `${part} ${entry.told || "~"}`;
    default:
      return String(part);
  }
}

function title(entry) {
  switch (entry.part) {
    case "dated":
      return dayWords(entry.date);
    case "undated":
      return entry.told ? `Day not told, first reported ${day(entry.told)}` : "Day not told";
    default:
      return APART_TITLES[entry.part];
  }
}

function dayWords(date) {
  const single = date.start && date.start === date.end;
  return single ? `${WEEKDAYS[new Date(`${date.start}T00:00:00Z`).getUTCDay()]}, ${dateWords(date)}` : dateWords(date);
}

/** The first day of a date that has a bound. */
export function first(date) {
  return date.start ?? date.end;
}

/** The last day of a date that has a bound. */
export function last(date) {
  return date.end ?? date.start;
}

const UNITS = [["day", 10, 31], ["month", 7, 36], ["year", 4, Infinity]];
const NEAR = 2;

/**
 * The columns of a drawing of entries by days, or by months or years where there are too many days: `{ unit, columns: [{ key, gap }],
 * columnOf(entry) }`. `gap` is how many empty units stand before a column and are not drawn. An entry whose date is rougher than the
 * unit, or that has none, is of the column "".
 */
export function columnsOf(entries) {
  const dates = entries.filter((entry) => entry.part === "dated").map((entry) => entry.date);
  for (const [unit, length, most] of UNITS) {
    const columns = spaced(dates.map((date) => cut(date, unit, length)).filter(Boolean), unit);
    if (columns.length <= most) {
      return { unit, columns, columnOf: (entry) => (entry.part === "dated" ? cut(entry.date, unit, length) : "") };
    }
  }
  return null;
}

/* A night of two days stands in the first; what may have been any time of a week in none. */
function cut(date, unit, length) {
  const from = first(date);
  const to = last(date);
  const close = from.slice(0, length) === to.slice(0, length) || units(from, to, "day") <= 1;
  return close ? from.slice(0, length) : "";
}

function units(from, to, unit) {
  const at = (iso) => [...iso.split("-").map(Number), 1, 1].slice(0, 3);
  const [a, b] = [at(from), at(to)];
  switch (unit) {
    case "day":
      return Math.round((Date.UTC(b[0], b[1] - 1, b[2]) - Date.UTC(a[0], a[1] - 1, a[2])) / 864e5);
    case "month":
      return (b[0] - a[0]) * 12 + b[1] - a[1];
    default:
      return b[0] - a[0];
  }
}

function spaced(keys, unit) {
  const sorted = d3.sort(new Set(keys));
  return sorted.flatMap((each, i) => {
    const missing = i === 0 ? 0 : units(sorted[i - 1], each, unit) - 1;
    const empty = missing <= NEAR ? d3.range(missing).map((n) => ({ key: after(sorted[i - 1], n + 1, unit), gap: 0 })) : [];
    return [...empty, { key: each, gap: missing > NEAR ? missing : 0 }];
  });
}

function after(key, n, unit) {
  const [year, month = 1, date = 1] = key.split("-").map(Number);
  const step = (of) => (of === unit ? n : 0);
  const moved = new Date(Date.UTC(year + step("year"), month - 1 + step("month"), date + step("day")));
  return moved.toISOString().slice(0, key.length);
}
