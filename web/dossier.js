// The dossier, and look-ups in it.

import { unpack } from "./packed.js";

const { tables, texts } = unpack(JSON.parse(document.getElementById("data").textContent));

export const articles = tables.articles ?? [];
export const stories = tables.stories ?? [];
export const events = tables.events ?? [];
export const contacts = tables.contacts ?? [];
export const statements = tables.statements ?? [];
export const claims = tables.claims ?? [];
export const actors = tables.actors ?? [];
export const times = tables.times ?? [];
export const tension = tables.tension ?? [];
/** Pairs of countries that talk or fight: `{ one, two, adversaries, direct, last, words, between }`. */
export const pairs = tables.pairs ?? [];

/** How many reports --about left out; of them the articles hold those that came nearest. */
export const leftOut = tables.left_out?.[0]?.reports ?? 0;

/** The rows of the files by the files' names. */
export const files = { articles, stories, events, contacts, statements, claims, actors, times, tension };

const names = new Map((tables.countries ?? []).map((country) => [country.code, country.name]));
const articleById = new Map(articles.map((article) => [article.id, article]));
const actorById = new Map(actors.map((actor) => [actor.id, actor]));
const rowById = new Map();
for (const [kind, rows] of Object.entries({ events, contacts, statements, claims })) {
  rows.forEach((row) => rowById.set(row.id, { kind, row }));
}

export function article(id) {
  return articleById.get(id);
}

export function actor(id) {
  return actorById.get(id);
}

/** `{ kind, row }` of an event, contact, statement or claim; nothing for an id that is none of theirs. */
export function rowOf(id) {
  return rowById.get(id);
}

/** The article's Text, which knows code points. */
export function textOf(id) {
  return texts.get(id);
}

/** The English name of an alpha-3 code, or the code. */
export function country(code) {
  return names.get(code) ?? code;
}

/** Who published the article, or the last part of where it was read from. */
export function source(id) {
  const found = articleById.get(id);
  return found ? (found.outlet ?? found.input.slice(found.input.lastIndexOf("/") + 1)) : "";
}

/** The country of an actor reference's actor; null where it has none. */
export function countryOf(ref) {
  return actorById.get(ref.actor)?.country ?? null;
}

/** The claims about one thing, in order of their first: `[[claim, ...], ...]`. */
export function claimGroups() {
  return [...d3.group(claims, (claim) => claim.group ?? claim.id).values()];
}

let claimsByEvent = null;

/** The claims about an event. */
export function claimsOf(id) {
  claimsByEvent ??= d3.group(claims.filter((claim) => claim.event), (claim) => claim.event);
  return claimsByEvent.get(id) ?? [];
}

/** Statements that several outlets have, and those that one has: `[[statement, ...], ...]`. */
export function statementGroups() {
  return [...d3.group(statements, (statement) => statement.group ?? statement.id).values()];
}

/** Every span that a row stands on: where in its articles it was read. */
export function spansOf(kind, row) {
  switch (kind) {
    case "events":
      return row.reports.flatMap((report) => [report, report.trigger].filter(Boolean));
    case "contacts":
      return row.reports.flatMap((report) => [report, report.trigger].filter(Boolean));
    case "statements":
      return [row.content, row.cue, row.speaker?.span].filter(Boolean);
    default:
      return [...row.evidence, ...row.responses.map((response) => response.span)];
  }
}

const taken = new Map();

/** What was taken from an article: `[{ kind, row, spans }]`, in the order of the text; worked out when first asked for. */
export function takenFrom(id) {
  if (taken.size === 0) {
    for (const [rowId, { kind, row }] of rowById) {
      for (const [articleId, spans] of d3.group(spansOf(kind, row), (span) => span.article)) {
        taken.set(articleId, [...(taken.get(articleId) ?? []), { id: rowId, kind, row, spans }]);
      }
    }
    const start = (found) => d3.min(found.spans, (span) => span.start);
    taken.forEach((found) => found.sort((a, b) => start(a) - start(b)));
  }
  return taken.get(id) ?? [];
}
