// What is counted and asserted, by whom: the contested first, each as a range over time; then the revised; the rest as a list.

import { tick } from "../choices.js";
import { claimMeta, claimWhat, rowHref, sources, statusTag, voice, why } from "../rows.js";
import { chosenWords, clearing, facetChoice, faceted, once } from "../facets.js";
import { count, day, figure, outlets, responseWords, subject, words } from "../wording.js";
import { dated, evidence, parties, quote } from "../evidence.js";
import { figureGroups, KINDS, toldDay } from "../accounts.js";
import { fold } from "../folds.js";
import { h } from "../dom.js";
import { href } from "../route.js";
import { isDrawn, rangeDrawing, signs } from "./range.js";
import { listAt } from "../lists.js";
import { rowOf, source } from "../dossier.js";

const VIEW = "figures";
const REPORTER = "the reporter";
const TITLES = {
  contested: "Contested",
  revised: "Revised",
  uncontested: "Uncontested",
  background: "Recalled: before this story",
};
const NOTES = {
  contested: "Disputed, denied or met with silence, or told with figures that exclude each other.",
  revised: "A later count took the place of an earlier one; nobody objects.",
  uncontested: "Nobody in these reports objects. That is not proof.",
  background: "Figures of older events, told as background.",
};

const FACETS = [
  { name: "measure", label: "Measure", of: ({ claims }) => claims.map((claim) => claim.measure), words },
  { name: "claimant", label: "Claimant", of: ({ claims }) => claims.map((claim) => claim.claimant?.name ?? REPORTER) },
].map((facet) => ({ ...facet, of: once(facet.of) }));

function render(params) {
  const all = figureGroups();
  if (all.length === 0) {
    return h("p.none", {}, "These reports give no figure and make no claim that was read.");
  }
  const wanted = params.get("contested") ? all.filter(({ kind }) => kind === "contested") : all;
  const { kept, counts } = faceted(wanted, FACETS, params);
  const drawn = kept.some((group) => hasDrawing(group));
  return [
    h("div.filters", {}, FACETS.map((facet) => facetChoice(VIEW, params, facet, counts)),
      tick(VIEW, params, "contested", "Contested only"),
      clearing(VIEW, params, ["measure", "claimant", "contested"])),
    h("p.counts", { role: "status" }, tally(kept), chosenWords(FACETS, params)),
    drawn && signs(),
    kept.length === 0 && h("p.none", {}, "No figure passes these filters."),
    KINDS.map((kind) => part(kind, kept.filter((group) => group.kind === kind), params)),
  ];
}

function hasDrawing({ kind, claims }) {
  return (kind === "contested" || kind === "revised") && isDrawn(claims);
}

function tally(kept) {
  const of = KINDS.map((kind) => [kept.filter((group) => group.kind === kind).length, TITLES[kind].replace(/:.*/, "").toLowerCase()]);
  return `${count(kept.length, "thing")} told of: ${of.filter(([n]) => n > 0).map(([n, kind]) => `${n} ${kind}`).join(", ") || "none"}.`;
}

function part(kind, groups, params) {
  if (groups.length === 0) {
    return null;
  }
  const full = kind === "contested" || kind === "revised";
  const asked = params.get("row");
  const at = asked ? groups.findIndex(({ claims }) => claims.some((claim) => claim.id === asked)) : -1;
  const whole = href(VIEW, { ...Object.fromEntries(params), row: null });
  return h(`div.fig-part.${kind}`, {},
    h("h3", {}, TITLES[kind]),
    h("p.note", {}, NOTES[kind]),
    listAt(groups, full ? fullItem : plainItem, at, whole, { noun: "thing", batch: full ? 8 : 20 }));
}

function fullItem(group) {
  const { claims } = group;
  return h("li.fig-group", {},
    h("h4", {}, subject(claims[0])),
    extremes(group),
    hasDrawing(group) && rangeDrawing(group),
    h("ol.fig-list", {}, claims.map(voiceItem)));
}

/** The lowest and the highest figure and who says so; nothing where there is one only. */
function extremes({ range }) {
  if (!range || range.spread === "agreed") {
    return null;
  }
  return h("p.fig-extremes", {}, "Lowest ", bound(range.lowest), "; highest ", bound(range.highest), ". ", SPREADS[range.spread]);
}

const SPREADS = {
  disputed: "They exclude each other.",
  revised: "They differ by when it was counted.",
};

function bound({ value, claims, by }) {
  const span = rowOf(claims[0])?.row.evidence[0];
  return [evidence(span, h("b", {}, figure(value))), by.length > 0 ? [", ", parties(by)] : `, ${REPORTER}`];
}

function voiceItem(claim) {
  return h("li.fig-voice", { id: `row-${claim.id}` },
    h("p.voice", {}, voice(claim), " ", statusTag(claim.status)),
    h("p.meta", {},
      asTold(claim), claim.date && ["of ", dated(claim.date), " · "], toldWords(claim), outlets(claim), ": ", sources(claim.evidence)),
    before(claim),
    folds(claim));
}

function toldWords(claim) {
  const told = toldDay(claim);
  return told ? `told ${day(told)} · ` : null;
}

/** The figure in the report's words, where they say it otherwise. */
function asTold({ value, evidence: spans }) {
  const said = value?.words ?? "";
  return said !== "" && said.toLowerCase() !== figure(value) && [evidence(spans[0], `“${said}”`, "words"), " · "];
}

function before({ revises }) {
  const earlier = revises && rowOf(revises)?.row;
  return earlier && h("p.meta", {}, "took the place of ", h("a", { href: rowHref(revises) }, figure(earlier.value)));
}

function folds(claim) {
  const answers = claim.responses.map((response) => sentence(response.span, `${responseWords(response)}, `));
  return h("div.fig-folds", {}, why(claim),
    fold(count(claim.evidence.length + answers.length, "sentence"), () => [claim.evidence.map((span) => sentence(span)), answers]),
    claim.event && rowOf(claim.event) && h("a.to-row", { href: rowHref(claim.event) }, "The event"),
    h("a.to-row", { href: rowHref(claim.id) }, "Link"));
}

function sentence(span, before = "") {
  return h("p.fig-sentence", {}, quote(span), h("span.meta", {}, " ", before, evidence(span, source(span.article), "src")));
}

function plainItem({ claims }) {
  return h("li", {}, claims.map((claim) =>
    h("div.fig-plain", { id: `row-${claim.id}` }, claimWhat(claim), plainMeta(claim), before(claim), folds(claim))));
}

function plainMeta(claim) {
  const meta = claimMeta(claim);
  meta.prepend(...[asTold(claim) || []].flat());
  return meta;
}

export const figuresView = { id: VIEW, title: "Figures", whole: true, render };
