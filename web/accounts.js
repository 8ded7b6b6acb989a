// Groups of claims about one thing: what they say of each other, and who tells what when.

import { article, claimGroups } from "./dossier.js";

const OBJECTED = new Set(["disputed", "denied", "unanswered"]);

/** In the order in which they are shown. */
export const KINDS = ["contested", "revised", "uncontested", "background"];

let found = null;

/** Every group as `{ claims, kind, range }`: `claims` in the order of telling; within a kind, those that most tell of first. */
export function figureGroups() {
  found ??= d3.sort(claimGroups().map(group), (each) => KINDS.indexOf(each.kind),
    (each) => -d3.max(each.claims, (claim) => claim.independent_outlets) - each.claims.length / 10);
  return found;
}

function group(claims) {
  const sorted = d3.sort(claims, (a, b) => d3.ascending(toldDay(a) ?? "~", toldDay(b) ?? "~") || least(a) - least(b));
  return { claims: sorted, kind: kindOf(claims), range: claims.find((claim) => claim.range)?.range ?? null };
}

function kindOf(claims) {
  if (claims.every((claim) => claim.status === "background")) {
    return "background";
  }
  if (claims.some((claim) => OBJECTED.has(claim.status) || claim.range?.spread === "disputed")) {
    return "contested";
  }
  return claims.some((claim) => claim.revises || claim.range?.spread === "revised") ? "revised" : "uncontested";
}

/** The least that a claim's figure may be; 0 without one. */
function least({ value }) {
  return value?.min ?? value?.max ?? 0;
}

/** The day of the first report that tells a claim. */
export function toldDay(claim) {
  return d3.min(claim.evidence, (span) => {
    const published = article(span.article)?.published;
    return published?.end ?? published?.start;
  });
}

/** Whether a claim has a figure that can be drawn: "dozens" has, as at least 12; an assertion has none. */
export function hasFigure({ value }) {
  return value != null && (value.min != null || value.max != null);
}
