// Where rows are said to be: rows of one place together, and how narrow that place is.

import { contacts, country, events } from "../dossier.js";
import { count, sortDay, told } from "../wording.js";

/** The key of rows that tell no place. */
export const NOWHERE = "none";

/** How narrow a place is, for the table. */
export const PRECISION = {
  point: "town",
  ring: "area",
  country: "country only",
  unknown: "not found on the map",
  nowhere: "no place told",
};

/** Every event and contact as `{ kind, row, day, place }`. */
let items = null;

export function all() {
  items ??= [
    ...events.map((row) => ({ kind: "events", row, day: sortDay(row.date) || (told(row) ?? "") })),
    ...contacts.map((row) => ({ kind: "contacts", row, day: sortDay(row.date) })),
  ];
  return items;
}

/** How a place can be drawn: a point only where it is a town with coordinates. */
function shape(place) {
  if (!place) {
    return "nowhere";
  }
  if (place.lat != null && place.lon != null) {
    return place.precision === "city" ? "point" : "ring";
  }
  return place.country ? "country" : "unknown";
}

function keyOf(place, as) {
  switch (as) {
    case "nowhere":
      return NOWHERE;
    case "country":
      return place.country;
    case "unknown":
      return `n:${place.name}`;
    default:
      return place.geonames_id ? `g${place.geonames_id}` : `r:${place.name}`;
  }
}

/** The key of the row's place. */
export function placeKey(row) {
  return keyOf(row.place, shape(row.place));
}

function nameOf(place, as) {
  if (as === "nowhere") {
    return "No place told";
  }
  return as === "country" ? country(place.country) : place.name;
}

/** `[{ key, shape, name, country, lon, lat, items, force }]`, those with most rows first; `force` counts deeds of material conflict. */
export function byPlace(among) {
  const groups = d3.group(among, (item) => placeKey(item.row));
  const places = [...groups].map(([key, of]) => {
    const place = of[0].row.place;
    const as = shape(place);
    return {
      key, shape: as, name: nameOf(place, as), country: place?.country ?? null, lon: place?.lon, lat: place?.lat, items: of,
      force: of.filter(({ kind, row }) => kind === "events" && row.quad === 4).length,
    };
  });
  return d3.sort(places, (a, b) => b.items.length - a.items.length || d3.ascending(a.name, b.name));
}

/** Whether `chosen`, a key or several parted by commas, names the place. */
export function isOpen(place, chosen) {
  return chosen !== null && place.key.split(",").some((key) => chosen.split(",").includes(key));
}

/** Several places as one: where the first is, which has most rows. */
export function onePlace(places) {
  const [first] = places;
  return {
    ...first,
    key: places.map((place) => place.key).join(","),
    name: places.length === 1 ? first.name : `${first.name} +${places.length - 1}`,
    near: places.length - 1,
    items: places.flatMap((place) => place.items),
    force: d3.sum(places, (place) => place.force),
  };
}

/** "Medellín, Colombia"; "Medellín and 3 places near it". */
export function fullName(place) {
  if (place.near > 0) {
    return `${place.name.replace(/ \+\d+$/, "")} and ${count(place.near, "place")} near it`;
  }
  const land = place.shape !== "country" && place.country ? country(place.country) : null;
  return land && land !== place.name ? `${place.name}, ${land}` : place.name;
}

/** "19 events and 2 contacts". */
export function counted(items) {
  const of = d3.rollup(items, (each) => each.length, (item) => item.kind);
  const parts = [["events", "event"], ["contacts", "contact"]].filter(([kind]) => of.has(kind));
  return parts.map(([kind, noun]) => count(of.get(kind), noun)).join(" and ");
}
