// What is told of one thing, drawn: days of telling across, the figure up from nought, a mark or bar for each voice. A line leads from a
// figure to the later count that took its place; figures that exclude each other have none.

import { day, figure, namesOf, subject } from "../wording.js";
import { h, s } from "../dom.js";
import { hasFigure, toldDay } from "../accounts.js";

const AXIS = 48;
const COLUMN = 80;
const HEIGHT = 168;
const TOP = 26;
const BOTTOM = 156;
const DOT = 5;
const OBJECTIONS = { denied: "×", disputed: "≠", unanswered: "?" };

/** Whether a drawing says more than a list: two voices with different figures. */
export function isDrawn(claims) {
  return new Set(claims.filter(hasFigure).map(({ value }) => `${value.min} ${value.max}`)).size > 1;
}

/** What the signs beside the marks mean. */
export function signs() {
  return h("p.note.fig-signs", {},
    "A hollow mark is an approximate figure, a bar a range, an arrow “at least” or “up to”. × denied, ≠ disputed, ? met with silence. ",
    "A line leads to a later count that took the place of an earlier one. Days are those of the reports.");
}

/** The drawing of a group's claims, numbered as in the list below it. */
export function rangeDrawing({ claims }) {
  const voices = claims.map((claim, i) => ({ claim, n: i + 1, told: toldDay(claim) ?? "" }))
    .filter(({ claim }) => hasFigure(claim));
  voices.forEach((voice, i) => {
    voice.x = AXIS + COLUMN * (i + 0.5);
  });
  const up = d3.scaleLinear([0, d3.max(voices, ({ claim: { value } }) => value.max ?? value.min)], [BOTTOM, TOP]).nice(4);
  const width = AXIS + COLUMN * voices.length;
  const days = d3.groups(voices, ({ told }) => told);
  const picture = s("svg", { width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}` },
    bands(days), axis(up, width), revisions(voices, up), voices.map((voice) => mark(voice, up)));
  const grid = h("div.fig-drawing", { role: "img", "aria-label": inWords(claims[0], voices) }, dayHeads(days), picture, labels(voices));
  grid.style.setProperty("width", `${width}px`);
  return h("div.wide.fig-wide", { tabindex: "0", role: "region", "aria-label": `Drawing: ${subject(claims[0])}` }, grid);
}

function inWords(first, voices) {
  const told = voices.map(({ claim, n }) => `${n}: ${figure(claim.value)}, ${claimantName(claim)}`);
  return `${subject(first)}: ${voices.length} figures. ${told.join("; ")}.`;
}

function claimantName(claim) {
  return claim.claimant?.name ?? "the reporter";
}

function sized(element, width) {
  element.style.setProperty("width", `${width}px`);
  return element;
}

function dayHeads(days) {
  return h("div.fig-days", {}, sized(h("span"), AXIS),
    days.map(([told, of]) => sized(h("span", {}, told ? day(told) : "Day not known"), COLUMN * of.length)));
}

function labels(voices) {
  return h("div.fig-voices", {}, sized(h("span"), AXIS),
    voices.map(({ claim, n }) => sized(h("span", {}, h("b", {}, n), ` ${claimantName(claim)}`, objection(claim)), COLUMN)));
}

function objection({ responses }) {
  const by = (stance) => namesOf(responses.filter((each) => each.stance === stance).map((each) => each.actor));
  const said = [["denies", "denied by"], ["disputes", "disputed by"], ["silent", "silent:"]]
    .filter(([stance]) => by(stance) !== "")
    .map(([stance, words]) => `${words} ${by(stance)}`);
  return said.length > 0 && h("i", {}, said.join("; "));
}

function bands(days) {
  let x = AXIS;
  return days.map(([, of], i) => {
    const width = COLUMN * of.length;
    const band = s(i % 2 === 0 ? "rect.fig-band" : "rect.fig-band.odd", { x, y: 0, width, height: HEIGHT });
    x += width;
    return band;
  });
}

function axis(up, width) {
  return up.ticks(4).filter(Number.isInteger).map((tick) => s("g.fig-axis", {},
    s("line", { x1: AXIS, x2: width, y1: up(tick), y2: up(tick) }),
    s("text", { x: AXIS - 6, y: up(tick) + 4, "text-anchor": "end" }, tick.toLocaleString("en"))));
}

/** Where a figure's mark stands: at the least it may be, or at the most where only that is told. */
function height({ value }, up) {
  return up(value.min ?? value.max);
}

function revisions(voices, up) {
  const byId = new Map(voices.map((voice) => [voice.claim.id, voice]));
  return voices.filter(({ claim }) => byId.has(claim.revises)).map((later) => {
    const earlier = byId.get(later.claim.revises);
    const points = [earlier.x, height(earlier.claim, up), later.x, height(later.claim, up)];
    const [x1, y1, x2, y2] = points;
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
    const [ex, ey] = [x2 - dx * (DOT + 2), y2 - dy * (DOT + 2)];
    const head = `M${ex - 7 * dx + 4 * dy} ${ey - 7 * dy - 4 * dx}L${ex} ${ey}L${ex - 7 * dx - 4 * dy} ${ey - 7 * dy + 4 * dx}`;
    return s("path.fig-revision", { d: `M${x1} ${y1}L${ex} ${ey}${head}` });
  });
}

function mark({ claim, x }, up) {
  const { min, max, approximate } = claim.value;
  const y = height(claim, up);
  const ranged = min != null && max != null && min !== max;
  const above = ranged ? up(max) : y;
  const open = min == null ? arrow(x, y, y + 26) : max == null ? arrow(x, y, y - 26) : null;
  const labelled = max == null ? y + DOT + 13 : above - DOT - 5;
  return s("g.fig-mark", {},
    ranged ? s("rect", { x: x - 4, y: up(max), width: 8, height: up(min) - up(max), rx: 2 }) : open,
    !ranged && s(approximate ? "circle.about" : "circle", { cx: x, cy: y, r: DOT }),
    s("text", { x, y: labelled, "text-anchor": "middle" }, figure(claim.value),
      OBJECTIONS[claim.status] && s("tspan.fig-objection", { dx: 4 }, OBJECTIONS[claim.status])));
}

function arrow(x, from, to) {
  const back = to > from ? -6 : 6;
  return s("path.fig-open", { d: `M${x} ${from}V${to}M${x - 4} ${to + back}L${x} ${to}L${x + 4} ${to + back}` });
}
