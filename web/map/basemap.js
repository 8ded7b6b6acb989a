// The outlines of the countries, as readout.bench.Basemap cut them: decoded when a map is first drawn.

const MORE = 32;
const FIRST = 63;

let known = null;

/**
 * `[{ code, name, parts, middle, box, reach }]`; empty in a page without a map. `parts` are its polygons with the box of each, `middle`,
 * `box` and `reach` those of the largest, in degrees.
 */
export function basemap() {
  const held = document.getElementById("basemap");
  known ??= held ? read(JSON.parse(held.textContent)) : [];
  return known;
}

function read({ grid, arcs, countries }) {
  const lines = arcs.map((text) => decoded(text, grid));
  return countries.map(([code, name, polygons]) => {
    const parts = polygons.map((rings) => part(rings.map((ring) => closed(ring, lines))));
    return { code, name, parts, ...largest(parts) };
  });
}

/** The points of an arc; each number is the difference from the one before, five bits a character, the lowest first. */
function decoded(text, grid) {
  const points = [];
  const at = [0, 0];
  let axis = 0;
  let value = 0;
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const five = text.charCodeAt(i) - FIRST;
    value |= (five & (MORE - 1)) << bits;
    bits += 5;
    if (five < MORE) {
      at[axis] += value & 1 ? ~(value >> 1) : value >> 1;
      if (axis === 1) {
        points.push([at[0] / grid, at[1] / grid]);
      }
      axis = 1 - axis;
      value = bits = 0;
    }
  }
  return points;
}

/** A ring of arcs; where one ends the next begins, so that point is written once. */
function closed(ring, lines) {
  return ring.flatMap((arc, i) => {
    const line = arc < 0 ? [...lines[~arc]].reverse() : lines[arc];
    return i === 0 ? line : line.slice(1);
  });
}

/** A polygon with its outer ring's box: west, south, east, north. */
function part(coordinates) {
  const ring = unbroken(coordinates[0]);
  const [west, east] = d3.extent(ring, (point) => point[0]);
  const [south, north] = d3.extent(ring, (point) => point[1]);
  return { coordinates, ring, box: [west, south, east, north], width: east - west, height: north - south };
}

/** The middle, the box and the lesser of width and height of the largest part: where a name has room. */
function largest(parts) {
  const { ring, box, width, height } = d3.greatest(parts, (a, b) => d3.ascending(a.width * a.height, b.width * b.height));
  return { middle: d3.polygonCentroid(ring), reach: Math.min(width, height), box };
}

/** What of the countries is within `frame`, a box whose longitudes may be counted on beyond 180; all of them without one. */
export function within(lands, frame) {
  const parts = lands.flatMap((land) => land.parts).filter((each) => !frame || meet(each.box, frame));
  return { type: "MultiPolygon", coordinates: parts.map((each) => each.coordinates) };
}

function meet([west, south, east, north], frame) {
  return south <= frame[3] && north >= frame[1] && [-360, 0, 360].some((turn) => west + turn <= frame[2] && east + turn >= frame[0]);
}

/** A ring that crosses the 180th meridian, with its western longitudes counted on. */
function unbroken(ring) {
  const [west, east] = d3.extent(ring, (point) => point[0]);
  return east - west > 180 ? ring.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat]) : ring;
}
