// Who said what to whom: by speaker and by day, and what several outlets tell in their several wordings.

import { actor, article, country, rowOf, source, statementGroups } from "../dossier.js";
import { choice, tick } from "../choices.js";
import { chosenWords, clearing, faceted, facetChoice, once } from "../facets.js";
import { count, day, outlets, sortDay, words } from "../wording.js";
import { evidence, parties } from "../evidence.js";
import { href } from "../route.js";
import { h, joined } from "../dom.js";
import { listAt } from "../lists.js";
import { wordings } from "../sidebyside.js";

const FIRST_SPEAKERS = 12;

/**
 * Every statement with its wordings: `{ id, wordings, speakers, outlets, independent, day, altered }`; outlets that reprint another
 * report of the same statement are not independent. The day is that of the first report where none is told.
 */
let known = null;

function groups() {
  known ??= statementGroups().map((of) => {
    const reports = new Set(of.map((each) => each.content.article));
    const own = [...reports].filter((id) => !reports.has(article(id)?.origin));
    return {
      id: of[0].group ?? of[0].id,
      wordings: of,
      speakers: new Set(of.map((each) => each.speaker?.actor ?? "")),
      outlets: new Set([...reports].map(source)).size,
      independent: new Set(own.map(source)).size,
      day: d3.min(of.map((each) => sortDay(each.date)).filter(Boolean)) ?? d3.min([...reports].map(printed).filter(Boolean)) ?? "",
      altered: of.some((each) => each.variant === "altered"),
    };
  });
  return known;
}

/** The day of a report: what it tells was said no later. */
function printed(id) {
  return sortDay(article(id)?.published);
}

const KINDS = { direct: "quoted", mixed: "partly quoted", indirect: "reported" };
const ORDERS = { day: "by day", told: "most told first" };

const nameOf = (id) => actor(id)?.name ?? id;

const addressees = (statement) => statement.addressee.map((ref) => ref.actor);

const FACETS = [
  { name: "addressee", label: "Said to", of: (group) => group.wordings.flatMap(addressees), words: nameOf },
  { name: "channel", label: "Channel", of: (group) => group.wordings.map((each) => each.channel), words },
  { name: "outlet", label: "Outlet", of: (group) => group.wordings.map((each) => source(each.content.article)) },
  { name: "kind", label: "Words", of: (group) => group.wordings.map((each) => each.kind), words: (kind) => KINDS[kind] ?? kind },
].map((facet) => ({ ...facet, of: once(facet.of) }));
const TICKS = { several: "Told by several only", altered: "Altered only" };

/** The statements that all filters but that by speaker leave, and how many each choice would. */
function matching(params) {
  const ticked = groups().filter((group) =>
    (params.get("several") !== "1" || group.outlets > 1) && (params.get("altered") !== "1" || group.altered));
  return faceted(ticked, FACETS, params);
}

function filters(params, counts) {
  const usual = usualOrder(params);
  const orders = d3.sort(Object.entries(ORDERS), ([order]) => order !== usual);
  return h("div.filters", { role: "group", "aria-label": "Filters" },
    FACETS.map((facet) => facetChoice("statements", params, facet, counts)),
    choice("statements", params, "order", "Order", orders, null),
    Object.entries(TICKS).map(([key, label]) => tick("statements", params, key, label)),
    clearing("statements", params, [...FACETS.map((facet) => facet.name), ...Object.keys(TICKS)]));
}

/** What is chosen, as paper shows no filters. */
function chosen(params) {
  const ticked = Object.keys(TICKS).filter((key) => params.get(key) === "1").map((key) => ` ${TICKS[key]}.`);
  return [chosenWords(FACETS, params), ticked];
}

/** `{ id, name, said }` of each speaker, who says most first. */
function speakers(found) {
  const byId = new Map();
  for (const group of found) {
    for (const id of group.speakers) {
      (byId.get(id) ?? byId.set(id, []).get(id)).push(group);
    }
  }
  const people = [...byId].map(([id, said]) => ({ id, name: actor(id)?.name ?? "not told who", said }));
  return people.sort((a, b) => b.said.length - a.said.length || d3.ascending(a.name, b.name));
}

/** "Foreign Minister, Ecuador" in words. */
function position(id) {
  const who = actor(id);
  return [title(who)?.title, who?.country && country(who.country)].filter((part) => part && part !== who.name).join(", ");
}

/** The title an actor is most often given; nothing for one without. */
function title(who) {
  const byTitle = d3.groups(who?.roles ?? [], (role) => role.title).sort((a, b) => b[1].length - a[1].length);
  return byTitle[0]?.[1][0];
}

/** The speakers, a link each; what is typed above them leaves those that it is part of. */
function speakerList(people, params) {
  const chosen = params.get("speaker");
  const list = h("ul.speakers");
  const more = h("button.more", { type: "button", onclick: () => show(true) });
  const box = h("input", { id: "statements-who", type: "search", oninput: () => show(false) });
  function show(all) {
    const typed = box.value.trim().toLowerCase();
    const found = typed ? people.filter((each) => `${each.name} ${position(each.id)}`.toLowerCase().includes(typed)) : people;
    const first = all || typed ? found : found.slice(0, FIRST_SPEAKERS);
    const also = found.filter((each) => each.id === chosen && !first.includes(each));
    list.replaceChildren(...[...also, ...first].map((each) => speakerLink(each, params)));
    more.hidden = first.length === found.length;
    more.textContent = `All ${count(found.length, "speaker")}`;
  }
  show(false);
  return h("nav.who", { "aria-label": "Speakers" },
    h("details", { open: matchMedia("(min-width: 40rem)").matches },
      h("summary", {}, h("h3", {}, count(people.length, "speaker"))),
      people.length > FIRST_SPEAKERS && h("label", { for: "statements-who" }, "Name, office or country", box),
      list, more));
}

function speakerLink({ id, name, said }, params) {
  const what = position(id);
  const open = id === params.get("speaker");
  const target = { ...Object.fromEntries(params), speaker: open ? null : id, row: null };
  return h("li", {},
    h("a", { href: href("statements", target), id: `who-${id}`, "aria-current": open && "true" }, h("bdi", {}, name),
      h("span.n", {}, ` ${said.length.toLocaleString("en")}`)),
    what && h("span.meta", {}, what));
}

/** What is said first: by whom, told by how many. */
function groupHead(group) {
  const first = group.wordings.find((each) => each.speaker) ?? group.wordings[0];
  const speaking = group.wordings.map((each) => each.speaker).filter(Boolean);
  return h("p.what", {},
    speaking.length > 0 ? parties(speaking) : h("span.unknown", {}, "not told who"),
    first.addressee.length > 0 && h("span.place", {}, " to ", parties(first.addressee)),
    group.outlets > 1 && h("span.place", {}, ` · ${outlets({ outlets: group.outlets, independent_outlets: group.independent })}`),
    group.altered && [" ", h("span.status", {}, "words differ")]);
}

function statementItem(group, heading) {
  return [heading && h("h4", {}, heading), groupHead(group), wordings(group.wordings)];
}

/** One speaker's statements stand by day, everyone's with those told by most first. */
function usualOrder(params) {
  return params.get("speaker") ? "day" : "told";
}

function isByDay(params) {
  return (params.get("order") || usualOrder(params)) === "day";
}

function ordered(found, params) {
  return isByDay(params)
    ? d3.sort(found, (a, b) => (a.day === "") - (b.day === "") || d3.ascending(a.day, b.day))
    : d3.sort(found, (a, b) =>
      b.independent - a.independent || b.altered - a.altered || b.outlets - a.outlets || d3.descending(a.day, b.day));
}

/** The statements, each day headed where they stand by day. */
function statementList(found, params) {
  const rows = ordered(found, params);
  const byDay = isByDay(params);
  const heading = (group, i) => byDay && (i === 0 || rows[i - 1].day !== group.day) && (group.day ? day(group.day) : "Day not told");
  const asked = params.get("row");
  const at = asked ? rows.findIndex((group) => group.wordings.some((each) => each.id === asked)) : -1;
  const start = href("statements", { ...Object.fromEntries(params), row: null });
  return listAt(rows, (group, i) => h("li", {}, statementItem(group, heading(group, i))), at, start, { noun: "statement", batch: 20 });
}

/** The chosen speaker: name, offices and country, each with its words. */
function speakerHead(id, found, params) {
  const who = actor(id);
  const offices = d3.groups(who?.roles ?? [], (role) => role.title).map(([words, roles]) => evidence(roles[0].span, words));
  return [
    h("h3", {}, h("bdi", {}, who?.name ?? "Not told who")),
    h("p.note", {}, joined(offices, ", "), offices.length > 0 && who.country && " · ", who?.country && country(who.country), " ",
      who && h("a", { href: href("search", { actor: id }) }, "All about"), " · ",
      h("a", { href: href("statements", { ...Object.fromEntries(params), speaker: null, row: null }) }, "All speakers")),
  ];
}

function render(params) {
  if (groups().length === 0) {
    return h("p.none", {}, "These reports tell of no statement.");
  }
  const asked = rowOf(params.get("row"))?.row;
  if (asked && !params.get("speaker")) {
    // Among all statements the row may stand thousands down; among its speaker's it does not.
    params.set("speaker", asked.speaker?.actor ?? "");
  }
  const { kept: found, counts } = matching(params);
  const speaker = params.get("speaker");
  const shown = speaker ? found.filter((group) => group.speakers.has(speaker)) : found;
  const several = shown.filter((group) => group.outlets > 1).length;
  return [
    filters(params, counts),
    h("div.statements", {},
      speakerList(speakers(found), params),
      h("div.said-list", {},
        speaker ? speakerHead(speaker, shown, params) : h("h3", {}, "Statements"),
        h("p.note", {}, `${count(shown.length, "statement")}, ${several} told by several outlets.`, chosen(params), " ",
          shown.some((group) => group.wordings.length > 1) && legend()),
        shown.length > 0 ? statementList(shown, params) : h("p.none", {}, "No statement is left by these filters."))),
  ];
}

function legend() {
  return ["Where words differ: ", h("ins", {}, "underlined"), " are the outlet's own, ", h("del", {}, "struck through"),
    " those that the wording compared with has instead, ", h("mark", {}, "marked"), " those that others have not."];
}

export const statementsView = { id: "statements", title: "Statements", whole: true, render };
