// Who talked to whom, as a drawing: a line where two talk directly, a dashed one where they do through a third.

import { mannerOf, mannersInWords, mediator, pairKey, short } from "./parties.js";
import { count } from "../wording.js";
import { h, s } from "../dom.js";

const STEPS = 160;
/** Names are wider than high: places are worked out on a plane pressed together from left and right. */
const STRETCH = 1.9;
const ROOM = 34;
/** Between lines of two kinds that join the same two. */
const BESIDE = 7;
const EDGE = { x: 70, top: 24, bottom: 34 };

/**
 * The drawing of `parties` and what `pairs` has of them; `pair` is the key of the open pair, `party` that of the open party,
 * `partyHref(key)` the address of one.
 */
export function graph({ parties, pairs, byPerson, since, pair, party, partyHref }) {
  const { lines, nodes, width, height } = places(parties, pairs, byPerson, since);
  if (nodes.length === 0) {
    return null;
  }
  const label = "Graph of contacts; the matrix holds the same";
  const drawing = s("svg", { viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label },
    lines.map((line) => drawLine(line, pair)),
    nodes.map((node) => drawNode(node, party, partyHref)));
  drawing.style.maxWidth = `${width * 1.15}px`;
  return h("figure.graph", {}, drawing, h("figcaption", {}, key(lines)), inWords(lines));
}

const known = new Map();

/** The lines and nodes of the drawing with their places; worked out once for the same parties. */
function places(parties, pairs, byPerson, since) {
  const id = `${byPerson} ${since} ${parties.length}`;
  if (!known.has(id)) {
    const lines = linesOf(parties, pairs, byPerson);
    const touched = new Set(lines.flatMap((line) => [line.source, line.target]));
    const nodes = laidOut(parties.filter((each) => touched.has(each.key)), lines);
    const [width, height] = nodes.length > 0 ? frame(nodes) : [0, 0];
    d3.group(lines, (line) => line.pair).forEach((of) => of.forEach((line, i) => setBeside(line, (i - (of.length - 1) / 2) * BESIDE)));
    known.set(id, { lines, nodes, width, height });
  }
  return known.get(id);
}

/** `[{ source, target, of, kind }]`: one line for each two that talk, and one from each party of a mediated contact to the mediator. */
function linesOf(parties, pairs, byPerson) {
  const shown = new Set(parties.map((each) => each.key));
  const lines = new Map();
  const add = (one, two, kind, contact) => {
    const id = `${pairKey(one, two)} ${kind}`;
    if (one !== two && shown.has(one) && shown.has(two)) {
      const line = lines.get(id) ?? { source: one, target: two, pair: pairKey(one, two), kind, of: [] };
      line.of.push(contact);
      lines.set(id, line);
    }
  };
  for (const [key, of] of pairs) {
    const [one, two] = key.split("-");
    for (const contact of of) {
      const third = mediator(contact, byPerson).map((each) => each.key).find((each) => shown.has(each) && each !== one && each !== two);
      const kind = mannerOf(contact);
      const via = kind === "mediated" && third ? [[one, third], [third, two]] : [[one, two]];
      via.forEach(([from, to]) => add(from, to, kind, contact));
    }
  }
  return [...lines.values()];
}

/** Nodes with their places: the same for the same contacts, since nothing is left to chance. */
function laidOut(parties, lines) {
  const nodes = parties.map((each) => ({ ...each, r: 6 + 2.5 * Math.sqrt(each.contacts.length) }));
  const links = lines.map(({ source, target }) => ({ source, target }));
  d3.forceSimulation(nodes)
    .randomSource(d3.randomLcg(1))
    .force("lines", d3.forceLink(links).id((node) => node.key).distance(74).strength(0.5))
    .force("apart", d3.forceManyBody().strength(-220).distanceMax(260))
    .force("names", d3.forceCollide(ROOM).iterations(2))
    .force("x", d3.forceX().strength(0.1))
    .force("y", d3.forceY().strength(0.12))
    .stop()
    .tick(STEPS);
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  lines.forEach((line) => {
    line.from = byKey.get(line.source);
    line.to = byKey.get(line.target);
  });
  return nodes;
}

/** Moves the nodes into a frame; gives its width and height. */
function frame(nodes) {
  nodes.forEach((node) => (node.x *= STRETCH));
  const [left, right] = d3.extent(nodes, (node) => node.x);
  const [top, bottom] = d3.extent(nodes, (node) => node.y);
  nodes.forEach((node) => {
    node.x += EDGE.x - left;
    node.y += EDGE.top - top;
  });
  return [right - left + 2 * EDGE.x, bottom - top + EDGE.top + EDGE.bottom].map(Math.ceil);
}

/** Moves a line to its side; from the lesser key to the greater, so that lines of both directions keep apart. */
function setBeside(line, by) {
  const [from, to] = line.source < line.target ? [line.from, line.to] : [line.to, line.from];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(-(to.y - from.y) / length) * by, ((to.x - from.x) / length) * by];
  line.ends = { x1: from.x + dx, y1: from.y + dy, x2: to.x + dx, y2: to.y + dy };
}

function drawLine({ ends, kind, of, pair }, chosen) {
  const line = s(`line.line.${kind}`, { ...ends, "stroke-width": 1 + Math.min(4, of.length) });
  line.classList.toggle("chosen", pair === chosen);
  const cross = kind === "denied" || kind === "disputed";
  return [line, cross && s("text.cross", { x: (ends.x1 + ends.x2) / 2, y: (ends.y1 + ends.y2) / 2 + 5 }, kind === "denied" ? "✕" : "≠")];
}

function drawNode(node, party, partyHref) {
  const label = `${node.name}: ${count(node.contacts.length, "contact")}`;
  const link = s("a.node", { href: partyHref(node.key), "aria-label": label },
    s("title", {}, label),
    s("circle", { cx: node.x, cy: node.y, r: node.r }),
    s("text", { x: node.x, y: node.y + node.r + 13 }, short(node.name, 20)));
  link.classList.toggle("chosen", node.key === party);
  return link;
}

const KEYS = [
  ["direct", "direct"],
  ["mediated", "through a mediator"],
  ["planned", "planned only"],
];

function key(lines) {
  const used = new Set(lines.map((line) => line.kind));
  const sample = (kind) => s("svg", { width: 34, height: 10, "aria-hidden": true },
    s(`line.line.${kind}`, { x1: 2, y1: 5, x2: 32, y2: 5, "stroke-width": 2.5 }));
  return KEYS.filter(([kind]) => used.has(kind)).map(([kind, words]) => h("span.graph-key", {}, sample(kind), ` ${words}`));
}

/** The drawing in words. */
function inWords(lines) {
  const byPair = d3.sort(d3.groups(lines, (line) => line.pair), ([, of]) => -d3.sum(of, (line) => line.of.length));
  return h("details", {},
    h("summary", {}, "The graph in words"),
    h("ul", {}, byPair.map(([, of]) => {
      const between = of.flatMap((line) => line.of);
      return h("li", {}, `${of[0].from.name} – ${of[0].to.name}: ${mannersInWords(between)}`);
    })));
}
