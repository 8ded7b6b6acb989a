// The map: countries' outlines, and on them what is known of where things happened, no narrower than it is known.

import { basemap, within } from "./basemap.js";
import { fill, h, s } from "../dom.js";
import { fitted, inFrame, scaleBar } from "./camera.js";
import { counted, fullName, isOpen, onePlace } from "./places.js";
import { withRoom } from "./labels.js";

const HEIGHT = { least: 300, most: 620, share: 0.66 };
const STEP = 1.6;
const PAN = 70;
/** How far a ring reaches, in kilometres: enough to be seen to be no point. */
const RING = 80;
const LABELS = 60;
const SIZE = { place: 12, land: 11 };

/** Where the map was left, so that it stays there while places on it are opened. */
let left = { id: null, transform: d3.zoomIdentity };

/**
 * The map of `places`; `chosen` is the key of the open one, `hrefOf(key)` the address of one. Maps of the same `id` are shown where the
 * last one was left.
 */
export function chart({ id, places, chosen, hrefOf }) {
  const drawing = s("svg", { role: "group", "aria-label": "Map of places; the table of places holds the same" });
  const use = "Map. Arrow keys move it, plus and minus change its size, 0 shows all.";
  const frame = h("div.map-frame", { tabindex: "0", role: "region", "aria-label": use }, drawing);
  const state = { id, places: places.filter((place) => place.shape in DRAWN), chosen, hrefOf, drawing, layers: layersIn(drawing) };
  state.zoom = zoomOf(state);
  const press = (key) => () => keyed(state, key);
  const buttons = h("div.map-buttons", { role: "group", "aria-label": "Move the map" },
    h("button", { type: "button", "aria-label": "Enlarge", onclick: press("+") }, "+"),
    h("button", { type: "button", "aria-label": "Make smaller", onclick: press("-") }, "−"),
    h("button", { type: "button", onclick: press("0") }, "All"));
  frame.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey && keyed(state, event.key)) {
      event.preventDefault();
    }
  });
  new ResizeObserver(() => requestAnimationFrame(() => measure(state, frame))).observe(frame);
  return [buttons, frame];
}

function layersIn(drawing) {
  const soft = s("radialGradient", { id: "map-soft" },
    s("stop.soft-in", { offset: "0.3" }), s("stop.soft-out", { offset: "1" }));
  const land = s("path.land");
  const layers = Object.fromEntries(["country", "ring", "point", "names"].map((name) => [name, s(`g.map-${name}`)]));
  const scale = s("g.map-scale");
  drawing.append(s("defs", {}, soft), land, ...Object.values(layers), scale);
  return { ...layers, land, scale };
}

/** Dragging and pinching move the map; the wheel does with Ctrl, so that it scrolls the page without. */
function zoomOf(state) {
  const mine = (event) => {
    if (event.type === "wheel") {
      return event.ctrlKey || event.metaKey;
    }
    return event.touches ? event.touches.length > 1 : !event.button;
  };
  let asked = 0;
  return d3.zoom().scaleExtent([0.2, 60]).filter(mine).on("zoom", ({ transform }) => {
    left = { id: state.id, transform };
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => draw(state));
  });
}

const PANS = { ArrowLeft: [PAN, 0], ArrowRight: [-PAN, 0], ArrowUp: [0, PAN], ArrowDown: [0, -PAN] };

/** Does what a key asks for; says whether it asks for anything. */
function keyed({ drawing, zoom }, key) {
  const selected = d3.select(drawing);
  if (PANS[key]) {
    const { k } = d3.zoomTransform(drawing);
    zoom.translateBy(selected, PANS[key][0] / k, PANS[key][1] / k);
  } else if (key === "+" || key === "=") {
    zoom.scaleBy(selected, STEP);
  } else if (key === "-") {
    zoom.scaleBy(selected, 1 / STEP);
  } else if (key === "0") {
    zoom.transform(selected, d3.zoomIdentity);
  } else {
    return false;
  }
  return true;
}

/** Fits the map to the room it has. */
function measure(state, frame) {
  const width = Math.round(frame.clientWidth);
  if (width === 0 || width === state.width) {
    return;
  }
  const height = Math.round(Math.max(HEIGHT.least, Math.min(HEIGHT.most, width * HEIGHT.share)));
  Object.assign(state, { width, height });
  state.drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const found = state.places.filter((place) => place.lon != null);
  const named = new Set(state.places.map((place) => place.key));
  const boxes = basemap().filter((land) => named.has(land.code)).map((land) => land.box);
  state.projection = fitted(found, boxes, width, height);
  state.base = { scale: state.projection.scale(), translate: state.projection.translate() };
  const selected = d3.select(state.drawing).call(state.zoom).on("dblclick.zoom", null);
  const transform = left.id === state.id ? left.transform : d3.zoomIdentity;
  selected.call(state.zoom.transform, shownToo(state, transform));
}

/** The transform, moved so that the place that is open is in the frame. */
function shownToo({ places, chosen, projection, width, height }, transform) {
  const place = places.find((each) => isOpen(each, chosen) && each.lon != null);
  const [x, y] = (place && projection([place.lon, place.lat])) ?? [];
  if (x === undefined) {
    return transform;
  }
  const [left_, top] = transform.apply([x, y]);
  const inside = left_ > 20 && left_ < width - 20 && top > 20 && top < height - 20;
  return inside ? transform : d3.zoomIdentity.translate(width / 2, height / 2).scale(transform.k).translate(-x, -y);
}

function draw(state) {
  const { projection, base, layers, width, height } = state;
  const { k, x, y } = d3.zoomTransform(state.drawing);
  projection.scale(base.scale * k).translate([x + k * base.translate[0], y + k * base.translate[1]])
    .clipExtent([[-2, -2], [width + 2, height + 2]]);
  state.path = d3.geoPath(projection).digits(1);
  state.frame = inFrame(projection, width, height);
  layers.land.setAttribute("d", state.path(within(basemap(), state.frame)) ?? "");
  state.bar = scaleBar(projection, width, height);
  const marks = [...together(state), ...state.places.filter((place) => place.shape !== "point")]
    .map((place) => DRAWN[place.shape](state, place)).filter(Boolean);
  for (const shape of Object.keys(DRAWN)) {
    layers[shape].replaceChildren(...marks.filter((mark) => mark.place.shape === shape).map((mark) => mark.element));
  }
  fill(layers.names, names(state, marks));
  drawScale(state);
}

function radius(n) {
  return 4.5 + Math.min(17, 2.4 * Math.sqrt(n));
}

/** The towns, those that would lie on one another as one place with all of their rows: its key is theirs, parted by commas. */
function together({ places, projection }) {
  const marks = [];
  for (const place of places.filter((each) => each.shape === "point")) {
    const [x, y] = projection([place.lon, place.lat]) ?? [NaN, NaN];
    const r = radius(place.items.length);
    const near = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < mark.r + r / 2);
    if (near) {
      near.of.push(place);
    } else {
      marks.push({ x, y, r, of: [place] });
    }
  }
  return marks.map(({ of }) => (of.length === 1 ? of[0] : onePlace(of)));
}

/** How each shape of place is drawn: `{ place, element, x, y, r }`, or nothing for one that is out of the frame. */
const DRAWN = {
  point: (state, place) => at(state, place, radius(place.items.length), (x, y, r) => [
    s("circle.reach", { cx: x, cy: y, r: Math.max(12, r) }),
    s("circle.town", { cx: x, cy: y, r }),
    r > 9 && s("text.number", { x, y: y + 4 }, place.items.length),
  ]),
  ring: (state, place) => {
    const reach = (RING * state.bar.pixels) / state.bar.km;
    return at(state, place, Math.max(26, Math.min(150, reach)), (x, y, r) => [
      s("circle.vague", { cx: x, cy: y, r, fill: "url(#map-soft)" }),
      place.items.length > 1 && s("text.number", { x, y: y + 4 }, place.items.length),
    ]);
  },
  country: (state, place) => {
    const land = basemap().find((each) => each.code === place.key);
    const outline = land && state.path(within([land], state.frame));
    return outline ? { place, land, element: link(state, place, [s("path", { d: outline })], false) } : null;
  },
};

function at(state, place, r, parts) {
  const [x, y] = state.projection([place.lon, place.lat]) ?? [];
  if (!(x > -r && x < state.width + r && y > -r && y < state.height + r)) {
    return null;
  }
  return { place, x, y, r, element: link(state, place, parts(x, y, r)) };
}

function link({ hrefOf, chosen }, place, parts, reached = true) {
  const label = `${fullName(place)}: ${counted(place.items)}${place.shape === "ring" ? ", somewhere in this area" : ""}`;
  const element = s("a.placemark", { href: hrefOf(place.key), "aria-label": label, tabindex: reached ? null : "-1", "data-place": place.key },
    s("title", {}, label), parts);
  element.classList.toggle("forceful", place.force > 0);
  element.classList.toggle("chosen", isOpen(place, chosen));
  return element;
}

/** Names that have room: the open place, countries that are all that is told, places by their rows; then the other countries. */
function names(state, marks) {
  const ordered = d3.sort(marks, (mark) => (isOpen(mark.place, state.chosen) ? -Infinity : -mark.place.items.length));
  const wanted = ordered.slice(0, LABELS).map((mark) => (mark.land ? landName(state, mark.land, mark.place)
    : { ...mark, r: mark.place.shape === "ring" ? 8 : mark.r, text: mark.place.name, size: SIZE.place }));
  const told = new Set(marks.filter((mark) => mark.land).map((mark) => mark.land.code));
  const lands = basemap().filter((land) => land.name && !told.has(land.code)).map((land) => landName(state, land)).filter((name) => name.roomy);
  const bar = d3.range(0, state.bar.pixels, 16).map((left) => ({ x: state.width - 20 - left, y: state.height - 20, r: 14 }));
  const taken = [...marks.filter((mark) => mark.place.shape === "point"), ...bar];
  return withRoom([...wanted, ...lands].filter((name) => name.x !== undefined), taken, state.width, state.height).map((name) => {
    const text = s(`text.name.${name.land ? "of-land" : "of-place"}`, { x: name.left, y: name.base }, name.text);
    return name.land && name.place ? link(state, name.place, [text]) : text;
  });
}

function landName({ projection, bar }, land, place) {
  const [x, y] = projection(land.middle) ?? [];
  const text = place ? `${place.name}: ${place.items.length} without a town` : land.name;
  const across = (land.reach * 111 * bar.pixels) / bar.km;
  return { x, y, text, land, place, size: SIZE.land, centred: true, roomy: across > 34 };
}

function drawScale({ layers, bar, width, height }) {
  const right = width - 14;
  fill(layers.scale,
    s("path", { d: `M${right - bar.pixels},${height - 16}v5h${bar.pixels}v-5` }),
    s("text", { x: right, y: height - 20 }, `${bar.km.toLocaleString("en")} km`));
}
