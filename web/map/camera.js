// What part of the world is shown: a projection fitted to where most rows are.

/** Rows at the far ends that the first look may leave out of the frame, as a share; buttons and table reach them. */
const ENDS = 0.05;
/** The least that is shown, in degrees: the outlines are too coarse for less. */
const LEAST = 9;
/** From here on the world is drawn as a whole. */
const WORLD = { wide: 150, high: 110 };
const MARGIN = 0.12;

/** The projection, fitted to `width` by `height`, of places and of the boxes of countries where there is no narrower place. */
export function fitted(places, boxes, width, height) {
  const points = weighed(places, boxes);
  const middle = meanLongitude(points);
  const turned = points.map((point) => ({ ...point, x: turn(point.lon - middle) }));
  const [west, east] = span(turned, "x");
  const [south, north] = span(turned, "lat");
  if (east - west > WORLD.wide || north - south > WORLD.high) {
    return Object.assign(d3.geoEqualEarth().rotate([-middle, 0]).fitSize([width, height], { type: "Sphere" }), { whole: true });
  }
  const corners = [[west, south], [east, south], [east, north], [west, north]]
    .map(([x, lat]) => [turn(x + middle), Math.max(-78, Math.min(78, lat))]);
  const inset = MARGIN * Math.min(width, height);
  return d3.geoMercator()
    .rotate([-(middle + (west + east) / 2), 0])
    .fitExtent([[inset, inset], [width - inset, height - inset]], { type: "MultiPoint", coordinates: corners });
}

function weighed(places, boxes) {
  if (places.length > 0) {
    return places.map(({ lon, lat, items }) => ({ lon, lat, weight: items.length }));
  }
  return boxes.flatMap(([west, south, east, north]) =>
    [[west, south], [east, north]].map(([lon, lat]) => ({ lon, lat, weight: 1 })));
}

/** A longitude or difference of two, from -180 to 180. */
function turn(degrees) {
  return ((degrees + 540) % 360) - 180;
}

/** The mean on the circle: places on both sides of the 180th meridian are near each other. */
function meanLongitude(points) {
  const radians = (point) => (point.lon * Math.PI) / 180;
  const x = d3.sum(points, (point) => point.weight * Math.cos(radians(point)));
  const y = d3.sum(points, (point) => point.weight * Math.sin(radians(point)));
  return (Math.atan2(y, x) * 180) / Math.PI || 0;
}

/** From where to where most of the points are along an axis; never less than LEAST. */
function span(points, axis) {
  const sorted = d3.sort(points, (point) => point[axis]);
  const total = d3.sum(sorted, (point) => point.weight);
  let passed = 0;
  const inside = sorted.filter((point) => {
    const before = passed;
    passed += point.weight;
    return passed >= total * ENDS && before <= total * (1 - ENDS);
  });
  const [low, high] = d3.extent(inside, (point) => point[axis]);
  const short = Math.max(0, LEAST - (high - low)) / 2;
  return [low - short, high + short];
}

/** The box of what is in the frame, for a projection whose meridians are upright; nothing for one that shows the whole world. */
export function inFrame(projection, width, height) {
  const [west, north] = projection.invert([0, 0]);
  const [east, south] = projection.invert([width, height]);
  const across = (360 * width) / (2 * Math.PI * projection.scale());
  return projection.whole || across >= 360 ? null : [west, south, east < west ? east + 360 : east, north];
}

/** `{ km, pixels }`: a round distance and how long it is in the middle of the frame. */
export function scaleBar(projection, width, height) {
  const [lon, lat] = projection.invert([width / 2, height / 2]);
  const [x, y] = projection([lon + 0.5 / Math.cos((lat * Math.PI) / 180), lat]) ?? [];
  const perKm = Math.hypot(x - width / 2, y - height / 2) / 55.6;
  const most = 110 / perKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((step) => step * power).find((step) => step <= most);
  return { km, pixels: km * perKm };
}
