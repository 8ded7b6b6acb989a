// The outlines of the countries, as readout.bench.Basemap cut them: decoded when a map is first drawn.

const MORE = 32;
const FIRST = 63;

let known = null;

/** `[{ code, name, geometry, middle, reach }]`; empty in a page without a map. `middle` and `reach` are of the largest part, in degrees. */
export function basemap() {
  const held = document.getElementById("basemap");
  known ??= held ? read(JSON.parse(held.textContent)) : [];
  return known;
}

function read({ grid, arcs, countries }) {
  const lines = arcs.map((text) => decoded(text, grid));
  return countries.map(([code, name, polygons]) => {
    const coordinates = polygons.map((rings) => rings.map((ring) => closed(ring, lines)));
    return { code, name, geometry: { type: "MultiPolygon", coordinates }, ...largest(coordinates) };
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

/** The middle, the box and the lesser of width and height of the largest part: where a name has room. */
function largest(polygons) {
  const parts = polygons.map(([outer]) => {
    const ring = unbroken(outer);
    const [west, east] = d3.extent(ring, (point) => point[0]);
    const [south, north] = d3.extent(ring, (point) => point[1]);
    return { ring, box: [west, south, east, north], width: east - west, height: north - south };
  });
  const { ring, box, width, height } = d3.greatest(parts, (a, b) => d3.ascending(a.width * a.height, b.width * b.height));
  return { middle: d3.polygonCentroid(ring), reach: Math.min(width, height), box };
}

/** A ring that crosses the 180th meridian, with its western longitudes counted on. */
function unbroken(ring) {
  const [west, east] = d3.extent(ring, (point) => point[0]);
  return east - west > 180 ? ring.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat]) : ring;
}
