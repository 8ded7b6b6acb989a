// PLOVER's four classes of events as marks: a circle for cooperation, a diamond for conflict; open for words, filled for deeds; larger
// the stronger PLOVER scores the event; ringed where outlets that do not copy each other tell of it.

import { s } from "./dom.js";

/** From the most cooperative to the most hostile. */
export const QUADS = [2, 1, 3, 4];

export const QUAD_WORDS = {
  1: "verbal cooperation",
  2: "material cooperation",
  3: "verbal conflict",
  4: "material conflict",
};

const LEAST = 3;
const GROWTH = 0.3;
const LARGEST = 10;

/** "−9", "+2.5", "0" of a score on PLOVER's scale from −10 to +10. */
export function signed(intensity) {
  return d3.format("+")(intensity).replace("-", "−").replace(/^\+0$/, "0");
}

/**
 * The mark of a class, its middle at `x`, `y`, for a strength of 0 to 10; with a ring round it if `agreed`, told by two or more outlets
 * that do not copy each other.
 */
export function mark(quad, strength, x, y, agreed = false) {
  const r = LEAST + GROWTH * Math.min(LARGEST, Math.abs(strength ?? 0));
  const ring = agreed && s("circle.ring", { cx: x, cy: y, r: r + 2.5 });
  return [ring, shape(`mark.quad${quad}`, quad, r, x, y)].filter(Boolean);
}

function shape(name, quad, r, x, y) {
  if (quad <= 2) {
    return s(`circle.${name}`, { cx: x, cy: y, r });
  }
  const d = r * 1.1;
  return s(`path.${name}`, { d: `M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}Z` });
}

/** A mark by itself. */
export function lone(quad, strength, agreed = false) {
  return s("svg.lone", { width: 20, height: 20, viewBox: "0 0 20 20", "aria-hidden": "true" }, mark(quad, strength, 10, 10, agreed));
}
