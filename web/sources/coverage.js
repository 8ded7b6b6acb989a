// Coverage: time across, outlets down, a mark for each report.

import { count, dateWords, day, sortDay } from "../wording.js";
import { isOwn, outletsOf, titleOf } from "./outlets.js";
import { evidence } from "../evidence.js";
import { h } from "../dom.js";

const COLUMNS = 45;
const ROWS = 30;
const MARKS = 4;
const MONTH = d3.utcFormat("%b %Y");
const YEAR = d3.utcFormat("%Y");
const iso = d3.utcFormat("%Y-%m-%d");

const UNITS = [
  { name: "day", interval: d3.utcDay, label: (date) => day(iso(date)) },
  { name: "week", interval: d3.utcMonday, label: (date) => day(iso(date)) },
  { name: "month", interval: d3.utcMonth, label: MONTH },
  { name: "year", interval: d3.utcYear, label: YEAR },
];

/**
 * What stands across: `{ unit, columns }`. Days on which something was published, with null where days between are left out; where
 * these are too many, the finest unit in which all the time fits.
 */
function scale(days) {
  const dates = [...new Set(days)].sort().map((each) => new Date(`${each}T00:00:00Z`));
  if (dates.length <= COLUMNS) {
    const apart = (date, i) => i > 0 && d3.utcDay.count(dates[i - 1], date) > 1;
    return { unit: UNITS[0], columns: dates.flatMap((date, i) => (apart(date, i) ? [null, date] : [date])) };
  }
  for (const unit of UNITS.slice(1)) {
    const columns = unit.interval.range(unit.interval.floor(dates[0]), new Date(+dates[dates.length - 1] + 1));
    if (columns.length <= COLUMNS || unit.name === "year") {
      return { unit, columns };
    }
  }
  return null;
}

function mark(report) {
  const words = `${titleOf(report)}, ${dateWords(report.published)}${isOwn(report) ? "" : ", mostly a reprint"}`;
  const link = evidence({ article: report.id, start: 0, end: 0 }, isOwn(report) ? "●" : "○", "dot");
  link.setAttribute("aria-label", words);
  link.title = words;
  return link;
}

function cell(reports) {
  if (reports.length === 0) {
    return h("td");
  }
  return h("td", {}, reports.length > MARKS ? [mark(reports[0]), h("span.n", {}, ` ×${reports.length}`)] : reports.map(mark));
}

function row(name, reports, { columns, unit, undated }, draw) {
  const byColumn = d3.group(reports, (report) => {
    const printed = sortDay(report.published);
    return printed ? +unit.interval.floor(new Date(`${printed}T00:00:00Z`)) : null;
  });
  return h("tr", {}, h("th", { scope: "row" }, h("bdi", {}, name)),
    columns.map((column) => (column ? draw(byColumn.get(+column) ?? []) : h("td.gap"))), undated && draw(byColumn.get(null) ?? []));
}

const head = (label) => h("th", { scope: "col" }, h("span", {}, label));
const number = (reports) => h("td", {}, reports.length > 0 && h("span.n", {}, String(reports.length)));

/** The section. Where there are too many outlets for a row each, those with one report are counted together. */
export function coverageSection(reports) {
  const dated = reports.map((report) => sortDay(report.published)).filter(Boolean);
  if (dated.length === 0) {
    return null;
  }
  const across = { ...scale(dated), undated: dated.length < reports.length };
  const { unit, columns, undated } = across;
  const all = outletsOf(reports);
  const apart = all.length <= ROWS ? all : all.filter((outlet) => outlet.reports.length > 1).slice(0, ROWS);
  const others = all.slice(apart.length);
  const rest = count(others.length, apart.length > 0 ? "other outlet" : "outlet");
  return h("section", {},
    h("h3", {}, "Coverage over time"),
    h("p.note", {}, `A mark for each report, by the ${unit.name} it was published: ● the outlet's own, ○ mostly a reprint.`),
    h("div.wide", { tabindex: "0", role: "region", "aria-label": "Reports by outlet and time" },
      h(`table.coverage${columns.length > 10 ? ".narrow" : ""}`, {},
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Outlet"),
          columns.map((column) => (column ? head(unit.label(column)) : h("td.gap", {}, "…"))), undated && head("No day"))),
        h("tbody", {}, apart.map((outlet) => row(outlet.name, outlet.reports, across, cell)),
          others.length > 0 && row(rest, others.flatMap((outlet) => outlet.reports), across, number)))));
}
