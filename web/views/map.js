// Where it is said to have happened: a map, the table of its places, and the rows of the place that is open.

import { all, byPlace, counted, fullName, isOpen, NOWHERE, onePlace, placeKey, PRECISION } from "../map/places.js";
import { basemap } from "../map/basemap.js";
import { chart } from "../map/chart.js";
import { choice, tick } from "../choices.js";
import { dateWords, day, words } from "../wording.js";
import { go, href } from "../route.js";
import { h, joined } from "../dom.js";
import { line } from "../rows.js";
import { longList } from "../lists.js";
import { rowOf } from "../dossier.js";

const FILTERS = ["type", "status", "contacts", "recalled", "from", "to"];

/** The filters that the address names, and nothing else of it. */
function filtersOf(params) {
  return Object.fromEntries(FILTERS.map((key) => [key, params.get(key)]).filter(([, value]) => value));
}

/** Deeds that reports only recall, such as those of an older war, are left out unless they are asked for. */
function isRecalled(item) {
  return item.row.status === "background";
}

function passes(item, { type, status, contacts, recalled, from, to }) {
  if (item.kind === "contacts" ? !contacts || type : type && item.row.type !== type) {
    return false;
  }
  if (isRecalled(item) && !recalled && status !== "background") {
    return false;
  }
  return (!status || item.row.status === status) && (!from || item.day >= from) && (!to || (item.day !== "" && item.day <= to));
}

function render(params) {
  if (all().length === 0) {
    return h("p.none", {}, "These reports tell of no event and no contact.");
  }
  const filters = filtersOf(params);
  const places = byPlace(all().filter((item) => passes(item, filters)));
  const asked = params.get("row") && rowOf(params.get("row"));
  const chosen = params.get("place") ?? (asked ? placeKey(asked.row) : null);
  const hrefOf = (key) => href("map", { ...filters, place: key });
  const mapped = places.filter((place) => ["point", "ring", "country"].includes(place.shape));
  const rest = places.filter((place) => !mapped.includes(place));
  return [
    filterForm(params),
    h("p.note", {}, summary(places, hrefOf)),
    h("div.map-desk", {},
      mapped.length > 0 && basemap().length > 0 && drawn({ filters, mapped, chosen, hrefOf }),
      places.length > 0 && table([...mapped, ...rest], chosen, hrefOf)),
    openPlace(places.filter((place) => isOpen(place, chosen)), filters, params.get("row")),
  ];
}

function drawn({ filters, mapped, chosen, hrefOf }) {
  return h("figure.map", {},
    chart({ id: JSON.stringify(filters), places: mapped, chosen, hrefOf }),
    h("figcaption", {},
      h("p.legend", {},
        KEYS.filter(([, , drawn]) => mapped.some(drawn)).map(([shape, says]) => key(shape, says))),
      h("p.note.map-use", {}, "Drag, the arrow keys and + and − move the map; the wheel does with Ctrl."),
      h("p.note", {}, "Borders are drawn from Natural Earth, simplified; they are no statement on disputed borders.")));
}

const KEYS = [
  ["town.forceful", "town, force among its events", (place) => place.shape === "point" && place.force > 0],
  ["town", "town, none", (place) => place.shape === "point" && place.force === 0],
  ["vague", "somewhere in this area", (place) => place.shape === "ring"],
  ["shade", "somewhere in the country", (place) => place.shape === "country"],
];

function key(shape, says) {
  return h("span", {}, h(`span.map-key.${shape}`, { "aria-hidden": true }), ` ${says}`);
}

/** What the map shows and what it cannot: rows whose place is no narrower than a country, is not found, or is not told. */
function summary(places, hrefOf) {
  const of = (shape) => d3.sum(places.filter((place) => place.shape === shape), (place) => place.items.length);
  const nowhere = of("nowhere");
  const parts = [
    of("point") + of("ring") > 0 && `${of("point") + of("ring")} in a town or area`,
    of("country") > 0 && `${of("country")} in a country, no narrower`,
    of("unknown") > 0 && `${of("unknown")} at a place that is not found on the map`,
    nowhere > 0 && h("a", { href: hrefOf(NOWHERE) }, `${nowhere} told without a place`),
  ].filter(Boolean);
  const items = places.flatMap((place) => place.items);
  return parts.length === 0 ? "No such event in these reports." : [`${counted(items)}: `, joined(parts, ", "), "."];
}

function table(places, chosen, hrefOf) {
  const row = (place) => h("tr", { class: isOpen(place, chosen) ? "asked" : null },
    h("th", { scope: "row" }, h("a", { href: hrefOf(place.key), onclick: come, "aria-current": isOpen(place, chosen) ? "true" : null },
      h("bdi", {}, fullName(place)))),
    h("td", {}, PRECISION[place.shape]),
    h("td.n", {}, place.items.length),
    h("td.n", {}, place.force || "–"),
    h("td", {}, days(place)));
  return h("div.wide.map-table", { tabindex: "0", role: "region", "aria-label": "Table of places" },
    h("table", {},
      h("thead", {}, h("tr", {}, ["Place", "How exact", "Told", "Of force", "Days"].map((name) => h("th", { scope: "col" }, name)))),
      h("tbody", {}, places.map(row))));
}

function days(place) {
  const known = place.items.map((item) => item.day).filter(Boolean);
  return known.length > 0 ? dateWords({ start: d3.min(known), end: d3.max(known) }) : "–";
}

/** Whether a place was just opened: its rows are to be shown then. */
let arriving = false;

function come() {
  arriving = true;
}

function openPlace(open, filters, row) {
  if (open.length === 0) {
    return null;
  }
  const place = onePlace(open);
  const shown = d3.sort(place.items, (a, b) => d3.descending(a.day, b.day));
  const list = longList(shown, ({ kind, row: each }) => h("li", { id: `row-${each.id}` }, line(kind, each)), { batch: 20 });
  if (row) {
    list.upTo(shown.findIndex((item) => item.row.id === row));
  }
  const title = h("h3", { id: "open-place", tabindex: "-1" }, `${fullName(place)}: ${counted(shown)}`);
  if (arriving) {
    arriving = false;
    requestAnimationFrame(() => {
      title.focus({ preventScroll: true });
      title.scrollIntoView({ block: "nearest" });
    });
  }
  return h("section.open-place", { "aria-labelledby": "open-place" }, title,
    h("p.note", {}, PRECISION[place.shape], " · ", h("a", { href: href("map", filters) }, "Close this place")), list);
}

function filterForm(params) {
  const recalled = all().some(isRecalled);
  const among = all().filter((item) => !isRecalled(item) || params.get("recalled"));
  const deeds = among.filter((item) => item.kind === "events").map((item) => item.row.type);
  const hasContacts = among.some((item) => item.kind === "contacts" && item.row.place);
  return h("form.filters", { onsubmit: (event) => event.preventDefault() },
    choice("map", params, "type", "Type", options(deeds)),
    choice("map", params, "status", "Status", options(among.map((item) => item.row.status))),
    hasContacts && tick("map", params, "contacts", "contacts too"),
    recalled && tick("map", params, "recalled", "recalled too"),
    dayRange(params, [...new Set(among.map((item) => item.day).filter(Boolean))].sort()));
}

/** `[[value, "words (count)"], …]`, the most frequent first. */
function options(values) {
  const counts = d3.rollup(values, (of) => of.length, (value) => value);
  return d3.sort(counts, ([, n]) => -n).map(([value, n]) => [value, `${words(value)} (${n.toLocaleString("en")})`]);
}

/** From one day to another, by two sliders over the days that rows are of. */
function dayRange(params, known) {
  if (known.length < 2) {
    return null;
  }
  const index = (key, usual) => (params.get(key) ? Math.max(0, Math.min(known.length - 1, d3.bisectLeft(known, params.get(key)))) : usual);
  const ends = { from: index("from", 0), to: index("to", known.length - 1) };
  return ["from", "to"].map((end) => {
    const shown = h("output", { for: `map-${end}` }, day(known[ends[end]]));
    const slider = h("input", {
      id: `map-${end}`, type: "range", min: 0, max: known.length - 1, value: ends[end], "aria-valuetext": day(known[ends[end]]),
      oninput: () => {
        shown.textContent = day(known[slider.value]);
        slider.setAttribute("aria-valuetext", shown.textContent);
      },
      onchange: () => narrow(params, end, known, Number(slider.value)),
    });
    return h("label", { for: `map-${end}` }, h("span", {}, end === "from" ? "From " : "To ", shown), slider);
  });
}

function narrow(params, end, known, at) {
  const whole = at === (end === "from" ? 0 : known.length - 1);
  go("map", { ...Object.fromEntries(params), row: null, [end]: whole ? null : known[at] }, { replace: true });
  document.getElementById(`map-${end}`)?.focus();
}

export const mapView = { id: "map", title: "Map", whole: true, render };
