// Rows as CSV, JSON and Markdown with citations, to take elsewhere.

import { article, source } from "./dossier.js";
import { brief } from "./rows.js";
import { dateWords, outlets } from "./wording.js";

const COLUMNS = {
  articles: ["id", "outlet", "published", "status", "problem", "language", "agency", "section", "modified", "notes", "url", "input", "origin", "title"],
  stories: ["id", "first", "last", "outlets", "independent_outlets", "title"],
  events: ["id", "date", "type", "mode", "contexts", "cameo", "quad", "goldstein", "intensity", "actors", "recipients", "place",
    "status", "claimant", "magnitude", "outlets", "independent_outlets", "confidence", "reports"],
  contacts: ["id", "date", "medium", "parties", "initiator", "mediator", "place", "status", "topics", "outlets",
    "independent_outlets", "confidence", "reports"],
  statements: ["id", "date", "kind", "speaker", "cue", "addressee", "channel", "reported_by", "variant", "group", "confidence", "content"],
  claims: ["id", "date", "measure", "value", "object", "by", "against", "place", "claimant", "status", "responses", "group",
    "outlets", "independent_outlets", "confidence", "evidence"],
  actors: ["id", "name", "kind", "country", "sector", "roles", "aliases"],
  times: ["article", "start", "end", "text", "type", "value", "date"],
};

/** The columns of a table, and its rows as strings: `{ columns, cells }`. */
export function table(name, rows) {
  const columns = COLUMNS[name] ?? Object.keys(rows[0] ?? {});
  return { columns, cells: (row) => columns.map((column) => cell(row[column])) };
}

/** A value in a few words: a date's days, an actor's name, a span's text, a figure's bounds, a list's items. */
function cell(value) {
  if (value == null) {
    return "";
  }
  if (Array.isArray(value)) {
    return [...new Set(value.map(cell))].join("; ");
  }
  return typeof value === "object" ? inWords(value) : String(value);
}

function inWords(value) {
  if ("stance" in value) {
    return `${cell(value.actor)} ${value.stance}`;
  }
  if ("name" in value || "title" in value) {
    return value.name ?? value.title;
  }
  if ("basis" in value) {
    return range(value.start, value.end);
  }
  if ("min" in value) {
    return range(value.min, value.max);
  }
  return "text" in value ? value.text : Object.entries(value).map(([key, of]) => `${key} ${cell(of)}`).join("; ");
}

function range(from, to) {
  return from === to ? cell(from) : `${cell(from)}..${cell(to)}`;
}

export function csv(name, rows) {
  const { columns, cells } = table(name, rows);
  const quoted = (text) => (/[",\n\r]/.test(text) || /^[=+\-@\t]/.test(text) ? `"${guarded(text).replace(/"/g, '""')}"` : text);
  return [columns, ...rows.map(cells)].map((line) => line.map(quoted).join(",")).join("\n") + "\n";
}

/** A spreadsheet takes text that begins like a formula for one. */
function guarded(text) {
  return /^[=+\-@\t]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
}

export function jsonLines(rows) {
  return rows.map((row) => JSON.stringify(row)).join("\n") + "\n";
}

function escaped(text) {
  return text.replace(/\s+/g, " ").replace(/([\\`*_[\]<>#|])/g, "\\$1");
}

/** Where the rows' words stand: outlet, day, address. */
function citation(span) {
  const report = article(span.article);
  const label = escaped(`${source(span.article)}, ${dateWords(report.published)}`);
  const link = /^https?:\/\//.test(report.url ?? "") ? `[${label}](<${report.url.replace(/[<>\s]/g, encodeURIComponent)}>)` : label;
  return `${link}: “${escaped(span.text.trim())}”`;
}

/** A row as a Markdown item with the words it stands on and where they stand. */
export function markdownRow(kind, row) {
  const spans = { events: row.reports, contacts: row.reports, statements: [row.content], claims: row.evidence }[kind];
  const date = row.date ? ` (${dateWords(row.date)})` : "";
  const status = row.status && !["reported", "uncontested"].includes(row.status) ? `, ${row.status}` : "";
  const by = row.outlets ? `, ${outlets(row)}` : "";
  return [`- ${escaped(brief(kind, row))}${date}${status}${by}`, ...spans.map((span) => `  - ${citation(span)}`)].join("\n");
}

/** A table as Markdown: with citations where its rows stand on words. */
export function markdown(name, rows) {
  if (["events", "contacts", "statements", "claims"].includes(name)) {
    return rows.map((row) => markdownRow(name, row)).join("\n") + "\n";
  }
  const { columns, cells } = table(name, rows);
  const line = (of) => `| ${of.map(escaped).join(" | ")} |`;
  return [line(columns), `|${" --- |".repeat(columns.length)}`, ...rows.map((row) => line(cells(row)))].join("\n") + "\n";
}
