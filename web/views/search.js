// The search: over actors, places, rows and every sentence of the reports, as fast as it is typed.

import { actorCard, kindOf } from "../actorcard.js";
import { actor, actors, country, rowOf, source } from "../dossier.js";
import { count, dateWords } from "../wording.js";
import { current, go, href } from "../route.js";
import { evidence } from "../evidence.js";
import { fill, h, joined } from "../dom.js";
import { fold } from "../folds.js";
import { find, hurry, prepare, prepared } from "../inverted.js";
import { KINDS, spanOf, told } from "../findable.js";
import { line, rowHref } from "../rows.js";
import { longList } from "../lists.js";
import { marked, markIn, termsOf } from "../folding.js";

const FIRST = 4;
const OUTLETS = 3;
const STARTERS = 12;
const PAUSE = 300;
const TITLES = {
  actors: ["actor", "actors"], places: ["place", "places"], events: ["event", "events"], contacts: ["contact", "contacts"],
  statements: ["statement", "statements"], claims: ["figure or claim", "figures and claims"], reports: ["sentence", "sentences in reports"],
};

const input = h("input", {
  id: "search", type: "search", autocomplete: "off", spellcheck: "false", placeholder: "Search", oninput: typed, onkeydown: keys,
});
const said = h("p.unseen", { role: "status" });
/** What the open view shows: where its results are drawn, and its parameters. */
let open = null;
let pause = 0;

/** The field that stands in the masthead, on every view. */
export function searchField() {
  prepare(() => open?.element.isConnected && draw(input.value));
  return h("div.find", { role: "search" }, h("label.unseen", { for: "search" }, "Search the dossier"), input, said);
}

/** Results are drawn at each key, the address changed when the keys rest: browsers allow few changes of it. */
function typed() {
  clearTimeout(pause);
  if (current().view !== "search") {
    pause = 0;
    go("search", { q: input.value });
  } else {
    pause = setTimeout(settle, PAUSE);
    if (open?.element.isConnected) {
      open.params = new URLSearchParams({ q: input.value });
      draw(input.value);
    }
  }
}

function settle() {
  clearTimeout(pause);
  pause = 0;
  if (current().view === "search" && (current().params.get("q") ?? "") !== input.value) {
    go("search", { q: input.value }, { replace: true });
  }
}

function keys(event) {
  if (event.key === "Enter" || event.key === "ArrowDown") {
    event.preventDefault();
    if (current().view !== "search") {
      go("search", { q: input.value });
      return;
    }
    settle();
    const first = open?.element.isConnected && open.element.querySelector(".hit a");
    if (first && input.value !== "") {
      first.focus();
      if (event.key === "Enter") {
        first.click();
      }
    }
  }
}

/** Up and down go from result to result, from the first back to the field. */
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const hit = event.target.closest?.(".hit");
  if (step && hit) {
    event.preventDefault();
    const all = [...open.element.querySelectorAll(".hit")];
    const next = all[all.indexOf(hit) + step];
    (next ? next.querySelector("a") : step < 0 ? input : event.target).focus();
  }
}

function actorHit(who, terms) {
  const role = who.roles[0]?.title;
  const alias = who.aliases.filter((name) => name !== who.name && marked(name, terms).length > 1).slice(0, 2);
  const known = [role, kindOf(who), `${count(who.mentions.length, "mention")} in ${outletsOf(who)}`].filter(Boolean).join(" · ");
  return [
    h("p.what", {}, h("a", { href: href("search", { q: input.value, actor: who.id }) }, h("bdi", {}, who.name))),
    h("p.meta", {}, known, alias.length > 0 && [" · also ", h("bdi", {}, alias.join(", "))]),
  ];
}

/** The outlets that mention an actor most, with how often: "Morning Post 10, Evening Star 5 and 3 outlets more". */
function outletsOf(who) {
  const counts = d3.rollups(who.mentions, (of) => of.length, (span) => source(span.article)).sort((a, b) => b[1] - a[1]);
  const more = counts.length - OUTLETS;
  const most = counts.slice(0, OUTLETS).map(([outlet, n]) => `${outlet} ${n}`).join(", ");
  return most + (more > 0 ? ` and ${count(more, "outlet")} more` : "");
}

function placeHit({ place, ids }) {
  const within = [place.admin1, place.country && country(place.country)].filter((part) => part && part !== place.name);
  const rows = () => longList(ids.map(rowOf), ({ kind, row }) => h("li", {}, line(kind, row)), { batch: 10 });
  return [
    h("p.what", {}, evidence(place.span, h("bdi", {}, place.name))),
    h("p.meta", {}, [...within, count(ids.length, "row")].join(" · ")),
    fold("Rows there", rows),
  ];
}

function sentenceHit(row) {
  const span = spanOf(row);
  return [
    h("p.sentence", {}, evidence(span, h("bdi", {}, span.text), "words")),
    h("p.meta", {}, `${source(row.report.id)} · ${dateWords(row.report.published)}`,
      row.report.origin && ` · mostly reprints ${source(row.report.origin)}`),
  ];
}

function content({ kind, row }, terms) {
  switch (kind) {
    case "actors":
      return actorHit(row, terms);
    case "places":
      return placeHit(row);
    case "reports":
      return sentenceHit(row);
    default:
      return [line(kind, row), h("p.meta", {}, h("a.to-row", { href: rowHref(row.id) }, "Whole row"))];
  }
}

/** A result, its words marked; where it shows none of them, the sentence that has them. */
function hit(item, terms) {
  const element = markIn(h("li.hit", {}, content(item, terms)), terms);
  const sentence = !element.querySelector("mark") && told(item.kind, item.row).find((span) => marked(span.text, terms).length > 1);
  if (sentence) {
    const words = evidence(sentence, h("bdi", {}, marked(sentence.text, terms)), "words");
    element.querySelector(".what").after(h("p.sentence", {}, words));
  }
  return element;
}

function group(kind, items, terms, only) {
  const [one, many] = TITLES[kind];
  const all = count(items.length, one, many);
  if (only) {
    return h("section", {}, h("h3", {}, all), longList(items, (item) => hit(item, terms), { noun: one, batch: 20 }));
  }
  return h("section", {},
    h("h3", {}, all),
    h("ul.rows", {}, items.slice(0, FIRST).map((item) => hit(item, terms))),
    items.length > FIRST && h("p", {}, h("a", { href: href("search", { q: input.value, kind }) }, `All ${all}`)));
}

function results(query, params) {
  const terms = termsOf(query);
  if (terms.length === 0) {
    return starters();
  }
  if (!prepared()) {
    hurry();
    return h("p.none", {}, "The dossier is being read for the search …");
  }
  const found = find(terms);
  const only = KINDS.includes(params.get("kind")) ? params.get("kind") : null;
  const shown = KINDS.filter((kind) => found.has(kind) && (!only || kind === only));
  const counts = KINDS.filter((kind) => found.has(kind)).map((kind) => [kind, count(found.get(kind).length, ...TITLES[kind])]);
  said.textContent = counts.map(([, words]) => words).join(", ") || "Nothing found";
  return [
    only && h("p", {}, h("a", { href: href("search", { q: query }) }, "All kinds of results")),
    counts.length > 0 ? foundNote(query, counts, only) : h("p.none", {}, `Nothing in these reports has ${query}. `,
      "A search finds words and their beginnings, not their meaning."),
    shown.map((kind) => group(kind, found.get(kind), terms, only)),
  ];
}

/** How many of each kind were found; a kind is a link to all of it. */
function foundNote(query, counts, only) {
  const links = counts.map(([kind, words]) =>
    h("a", { href: href("search", { q: query, kind }), "aria-current": kind === only && "true" }, words));
  return h("p.note", {}, `Found for ${query}: `, joined(links), ".");
}

/** What to begin with: those most written of. */
function starters() {
  const most = d3.sort(actors, (who) => -who.mentions.length).slice(0, STARTERS);
  said.textContent = "";
  return [
    h("p.note", {}, "Type in the field above: names, places, words. ",
      "Several words are all looked for; “words in quotation marks” as they stand. The down key goes to the results, Enter opens one."),
    most.length > 0 && [h("h3", {}, "Most mentioned"), h("ul.rows.most", {}, most.map((who) => h("li.hit", {}, actorHit(who, []))))],
  ];
}

/** Draws what a query finds. */
function draw(query) {
  const card = open.params.get("actor");
  fill(open.element, card && actor(card) ? actorCard(card) : null, card && query.trim() === "" ? null : results(query, open.params));
}

function render(params) {
  // While keys are pressed the field is ahead of the address.
  const query = pause ? input.value : params.get("q") ?? "";
  if (input.value !== query) {
    input.value = query;
  }
  open = { element: h("div.results", { onkeydown: walk }), params };
  draw(query);
  return open.element;
}

export const searchView = { id: "search", title: "Search", whole: true, render };
