// Every table, to look at and to take elsewhere.

import { files } from "../dossier.js";
import { h } from "../dom.js";
import { csv, jsonLines, markdown, table } from "../export.js";
import { copyButton, saveButton } from "../copying.js";
import { count } from "../wording.js";
import { go, href } from "../route.js";

const SHOWN = 25;
const LONGEST = 140;

const SAYS = {
  articles: "every input: text, outlet, day, copies, problems",
  stories: "reports of the same news",
  events: "who did what to whom, PLOVER 2.0",
  contacts: "who talked to whom",
  statements: "who said what, through which channel",
  claims: "figures and assertions, with who vouches for them",
  actors: "who is who",
  times: "expressions of time, TIMEX3",
  tension: "per day and ordered pair of countries; read its four classes apart",
};

function tables(chosen) {
  return h("ul.tables", {}, Object.entries(files).map(([name, rows]) => h("li", {},
    h("a", { href: href("data", { table: name }), "aria-current": name === chosen ? "true" : null }, name),
    h("span.meta", {}, ` ${count(rows.length, "row")}: ${SAYS[name]}`))));
}

function tools(name, rows) {
  return h("div.filters", {},
    saveButton("Save as CSV", `${name}.csv`, "text/csv", () => csv(name, rows)),
    saveButton("Save as JSON lines", `${name}.jsonl`, "application/x-ndjson", () => jsonLines(rows)),
    copyButton("Copy as Markdown with citations", () => markdown(name, rows)));
}

function cut(text) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function preview(name, rows, from) {
  const { columns, cells } = table(name, rows);
  const shown = rows.slice(from, from + SHOWN);
  return h("div.wide", { role: "region", tabindex: "0", "aria-label": `Rows of ${name}` },
    h("table", {},
      h("thead", {}, h("tr", {}, columns.map((column) => h("th", { scope: "col" }, column)))),
      h("tbody", {}, shown.map((row) => h("tr", {}, cells(row).map((text) => h("td", {}, cut(text))))))));
}

function pages(name, rows, from) {
  const to = Math.min(from + SHOWN, rows.length);
  const step = (at, label) => h("button", {
    type: "button",
    disabled: at < 0 || at >= rows.length,
    onclick: () => go("data", { table: name, from: at || null }, { replace: true }),
  }, label);
  return h("p.steps", {}, step(from - SHOWN, "Previous rows"), ` ${from + 1} to ${to} of ${count(rows.length, "row")} `, step(from + SHOWN, "Next rows"));
}

function render(params) {
  const name = files[params.get("table")] ? params.get("table") : "events";
  const rows = files[name];
  const from = Math.max(0, Math.min(Number(params.get("from")) || 0, rows.length - 1));
  return [
    h("p.note", {}, "The same rows lie beside this page as files, one JSON object a line; their schemas in the folder schema."),
    tables(name),
    h("h3", {}, name),
    rows.length === 0 ? h("p.none", {}, `No ${name} in these reports.`) : [tools(name, rows), preview(name, rows, from), pages(name, rows, from)],
  ];
}

export const dataView = { id: "data", title: "Data", whole: true, render };
