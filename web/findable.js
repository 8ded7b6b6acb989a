// What can be found: actors, places, rows, and the reports sentence by sentence, each with the words it is found by.

import { actors, article, articles, claims, contacts, country, events, source, statements, textOf } from "./dossier.js";
import { deed, figure, subject, words } from "./wording.js";

/** The kinds in the order in which they are shown. */
export const KINDS = ["actors", "places", "events", "contacts", "statements", "claims", "reports"];

const names = (refs) => refs.filter(Boolean).map((ref) => ref.name);

/** What a row itself says. */
const OWN = {
  actors: (row) => [
    row.name, ...row.aliases, ...row.roles.flatMap((role) => [role.title, role.organization]), row.country && country(row.country),
  ],
  events: (row) => [deed(row), ...names([...row.actors, ...row.recipients, row.claimant, row.place])],
  contacts: (row) => [words(row.medium), ...names([...row.parties, row.mediator, row.place]), ...row.topics],
  statements: (row) => [row.content.text, row.cue?.text, words(row.channel), ...names([row.speaker, row.reported_by, ...row.addressee])],
  claims: (row) => [subject(row), row.value && figure(row.value), ...names([row.claimant, row.by, row.against])],
};

/** The sentences that a row stands on. */
const SENTENCES = { events: (row) => row.reports, contacts: (row) => row.reports, claims: (row) => row.evidence };

/**
 * Each: `{ kind, row, weight, own(), about() }`, the heavier the nearer the top; found by its own words, and after those that are, by
 * the words about it.
 */
export function* findables() {
  yield* rows("actors", actors, (row) => row.mentions.length);
  yield* places();
  yield* rows("events", events, (row) => row.independent_outlets);
  yield* rows("contacts", contacts, (row) => row.independent_outlets);
  yield* rows("statements", statements, (row) => (article(row.content.article)?.origin ? 0 : 1));
  yield* rows("claims", claims, (row) => row.independent_outlets);
  for (const report of articles) {
    yield* sentences(report);
  }
}

function* rows(kind, all, weight) {
  for (const row of all) {
    yield {
      kind,
      row,
      weight: weight(row),
      own: () => OWN[kind](row).filter(Boolean).join(" · "),
      about: () => told(kind, row).map((span) => span.text).join(" · "),
    };
  }
}

/** The spans of the sentences that tell of a row. */
export function told(kind, row) {
  return SENTENCES[kind]?.(row) ?? [];
}

/** Places that rows name, with the ids of those rows. */
function* places() {
  const found = new Map();
  for (const row of [...events, ...contacts, ...claims]) {
    if (row.place) {
      const key = `${row.place.name}|${row.place.country ?? ""}`;
      const place = found.get(key) ?? { key, place: row.place, ids: [] };
      place.ids.push(row.id);
      found.set(key, place);
    }
  }
  for (const row of found.values()) {
    const { name, admin1, country: code } = row.place;
    const about = [admin1, code && country(code)].filter(Boolean).join(" · ");
    yield { kind: "places", row, weight: row.ids.length, own: () => name, about: () => about };
  }
}

/** A capital after a full stop ends a sentence, but not after an initial, as in "U.S.", or a title. */
const SHORT = "\\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Adm|Maj|Gov|Sen|Rep|St|No";
const END = new RegExp(`(?<!\\b(?:${SHORT}))[.!?]["”’')\\]]*\\s+(?=["“‘'([]?\\p{Lu})|\\n+`, "gu");

/** The sentences of a report as spans; the outlet and the byline of the report are found with its first. */
function* sentences(report) {
  const text = textOf(report.id);
  let at = 0;
  const ends = [...text.text.matchAll(END)].map((found) => found.index + found[0].length);
  for (const end of [...ends, text.text.length]) {
    const said = text.text.slice(at, end).trim();
    if (said !== "") {
      const from = at;
      const about = from === 0 ? head(report) : "";
      const weight = (report.origin ? 0 : 1) + (text.point(from) < report.body ? 2 : 0);
      yield { kind: "reports", row: { report, from, said }, weight, own: () => said, about: () => about };
    }
    at = end;
  }
}

function head(report) {
  return [report.title, source(report.id), report.byline, report.agency].filter(Boolean).join(" · ");
}

/** The span of a sentence that was found. */
export function spanOf({ report, from, said }) {
  const text = textOf(report.id);
  return { article: report.id, start: text.point(from), end: text.point(from + said.length), text: said };
}
