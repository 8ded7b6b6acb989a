// What happened when: the events and statements day by day, the sides apart.

import { chronology, columnsOf, headed } from "../chronology.js";
import { choice, tick } from "../choices.js";
import { chosenWords, clearing, facetChoice, faceted, once } from "../facets.js";
import { columnWords, dayValue, overview } from "./overview.js";
import { count, namesOf, words } from "../wording.js";
import { eventMeta, eventWhat, rowHref, statementMeta, statementWhat, why } from "../rows.js";
import { evidence, quote } from "../evidence.js";
import { fold } from "../folds.js";
import { h } from "../dom.js";
import { lone, QUAD_WORDS, signed } from "../quads.js";
import { href } from "../route.js";
import { listAt, longList } from "../lists.js";
import { sides } from "../sides.js";
import { claimsOf, source } from "../dossier.js";

const VIEW = "timeline";
const DAYS_AT_ONCE = 8;
const MANY = 30;

let grid = null;

function columns() {
  grid ??= columnsOf(chronology());
  return grid;
}

function reportsOf(entry) {
  return entry.kind === "events" ? entry.row.reports : entry.group.map((each) => each.content);
}

function partiesOf({ kind, row }) {
  return kind === "events" ? [...row.actors, ...row.recipients] : row.speaker ? [row.speaker] : [];
}

const isPlaced = (entry) => entry.part === "dated" || entry.part === "undated";

const NONE = [];

const FACETS = [
  { name: "side", label: "Side", of: (entry) => entry.lanes },
  { name: "type", label: "PLOVER type", of: ({ row }) => (row.type ? [row.type] : NONE), words },
  { name: "actor", label: "Acting or acted upon", of: once((entry) => partiesOf(entry).map((ref) => ref.name)) },
  { name: "outlet", label: "Outlet", of: once((entry) => reportsOf(entry).map((span) => source(span.article))) },
  { name: "status", label: "Status", of: ({ row }) => (row.status ? [row.status] : NONE), words },
  { name: "day", label: "Day", of: once((entry) => (isPlaced(entry) ? [dayValue(columns().columnOf(entry))] : NONE)) },
];

function render(params) {
  const all = chronology();
  if (all.length === 0) {
    return h("p.none", {}, "Nothing that these reports tell was read as an event or a statement.");
  }
  const { lanes } = sides();
  const wanted = params.get("said") === "none" ? all.filter((entry) => entry.kind === "events") : all;
  const { kept, counts } = faceted(wanted, FACETS, params);
  return [
    laneNote(),
    overview(drawn(wanted, kept, params), lanes, columns(), params),
    filters(params, counts),
    h("p.counts", { role: "status" }, tally(kept), chosenWords(facets(), params)),
    days(kept, lanes, params),
  ];
}

/** What the drawing shows: whatever cell of it is chosen, the rest stays. */
function drawn(wanted, kept, params) {
  if (!params.get("day") && !params.get("side")) {
    return kept;
  }
  const others = new URLSearchParams([...params].filter(([name]) => name !== "day" && name !== "side"));
  return faceted(wanted, FACETS, others).kept;
}

function laneNote() {
  const { fighting, lanes } = sides();
  const named = namesOf(lanes.filter((lane) => lane.side).map((lane) => ({ name: lane.label })));
  if (named === "") {
    return null;
  }
  return h("p.note", {}, fighting
    ? `Sides: ${named}, most told of as attacking or attacked. Who stands by whom is not inferred.`
    : `Nobody is told to attack another; the sides shown are those most told of: ${named}.`);
}

function tally(kept) {
  const events = kept.filter((entry) => entry.kind === "events").length;
  return `${count(events, "event")}, ${count(kept.length - events, "statement")}.`;
}

/** The facets with their values in words and in an order of their own where they have one. */
function facets() {
  const { lanes } = sides();
  const labels = new Map(lanes.map((lane) => [lane.key, lane.label]));
  const more = {
    side: { words: (key) => labels.get(key) ?? key, order: [...labels.keys()] },
    day: { words: dayLabel, order: [...columns().columns.map(({ key }) => key), dayValue("")] },
  };
  return FACETS.map((facet) => ({ ...facet, ...more[facet.name] }));
}

function filters(params, counts) {
  return h("div.filters", {},
    facets().map((facet) => facetChoice(VIEW, params, facet, counts)),
    choice(VIEW, params, "said", "Statements", [["open", "shown"], ["none", "left out"]], "folded"),
    tick(VIEW, params, "newest", "Newest first"),
    clearing(VIEW, params, [...FACETS.map(({ name }) => name), "said", "newest"]));
}

function dayLabel(value) {
  return columnWords(value === dayValue("") ? "" : value);
}

function days(kept, lanes, params) {
  if (kept.length === 0) {
    return h("p.none", {}, "Nothing passes these filters.");
  }
  const heads = params.get("newest") ? newestFirst(headed(kept)) : headed(kept);
  const asked = params.get("row");
  const at = asked ? heads.findIndex((of) => of.entries.some((entry) => entry.id === asked)) : -1;
  const start = href(VIEW, { ...Object.fromEntries(params), row: null });
  return listAt(heads, (of) => dayItem(of, lanes, params), at, start, { className: "tl-days", noun: "heading", batch: DAYS_AT_ONCE });
}

/* Each part turned by itself: the days stay before those not told. */
function newestFirst(heads) {
  return d3.groups(heads, ({ part }) => part).flatMap(([, of]) => of.reverse());
}

function dayItem({ title, part, entries }, lanes, params) {
  const order = new Map(lanes.map((lane, i) => [lane.key, i]));
  const rank = (keys) => d3.min(keys, (key) => order.get(key)) + keys.length / 100;
  const byLane = d3.sort(d3.groups(entries, (entry) => entry.lanes.join(" ")), ([key]) => rank(key.split(" ")));
  const named = (key) => d3.sort(key.split(" ").map((each) => order.get(each))).map((i) => lanes[i]);
  return h(`li.tl-day.tl-${part}`, {}, h("h3", {}, title), byLane.map(([key, of]) => lane(laneWords(named(key)), of, params)));
}

function laneWords(lanes) {
  return lanes.length === 1 ? lanes[0].label : namesOf(lanes.map((each) => ({ name: each.short })));
}

function lane(label, entries, params) {
  const asked = params.get("row");
  const events = d3.sort(entries.filter((entry) => entry.kind === "events"), byWeight);
  const said = entries.filter((entry) => entry.kind === "statements");
  const list = longList(events, eventItem, { noun: "event", batch: MANY });
  const at = asked ? events.findIndex((entry) => entry.id === asked) : -1;
  if (at >= 0) {
    list.upTo(at);
  }
  return h("div.tl-lane", {}, h("h4", {}, label),
    h("div", {}, events.length > 0 && list, said.length > 0 && statements(said, params)));
}

function byWeight(a, b) {
  const start = (entry) => (entry.part === "dated" ? "" : entry.date?.start ?? "~");
  return d3.ascending(start(a), start(b))
    || b.row.independent_outlets - a.row.independent_outlets
    || Math.abs(b.row.intensity ?? 0) - Math.abs(a.row.intensity ?? 0);
}

function eventItem({ row }) {
  const sentences = row.reports.length;
  return h("li.tl-event", { id: `row-${row.id}` },
    lone(row.quad, row.intensity, row.independent_outlets > 1),
    h("div", {},
      eventWhat(row),
      meta(row),
      h("div.tl-folds", {},
        why(row),
        fold(count(sentences, "sentence"), () => row.reports.map(sentence)),
        claimsOf(row.id).slice(0, 1).map((claim) => h("a.to-row", { href: rowHref(claim.id) }, "Figures")),
        h("a.to-row", { href: rowHref(row.id) }, "Link"))));
}

function meta(row) {
  const line = eventMeta(row);
  line.append(` · ${QUAD_WORDS[row.quad]}${row.intensity == null ? "" : ` ${signed(row.intensity)}`}`);
  return line;
}

function sentence(report) {
  return h("p.tl-sentence", {}, quote(report), h("span.meta", {}, " ", evidence(report, source(report.article), "src")));
}

function statements(said, params) {
  const draw = ({ row, group }) => h("li", { id: `row-${row.id}` }, statementWhat(row), statementMeta(row), others(group));
  const list = () => longList(said, draw, { noun: "statement", batch: MANY });
  return fold(count(said.length, "statement"), list, { className: "tl-said", open: params.get("said") === "open" });
}

/** Where the same statement stands in other reports. */
function others(group) {
  const rest = group.slice(1).map((each) => evidence(each.content, source(each.content.article), "src"));
  return rest.length > 0 && h("p.meta", {}, "Also told by ", rest.flatMap((link, i) => (i === 0 ? [link] : [", ", link])));
}

export const timelineView = { id: VIEW, title: "Timeline", whole: true, render };
