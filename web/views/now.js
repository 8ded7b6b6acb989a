// What is agreed, what is contested, what changed last: ten lines, each with its sources.

import { claims, contacts, country, events, pairs } from "../dossier.js";
import { contactWhat, eventWhat, rowHref, sources, statusTag } from "../rows.js";
import { count, day, figure, outlets, responseWords, sortDay, subject, told } from "../wording.js";
import { dated, evidence, party, when } from "../evidence.js";
import { figureGroups, toldDay } from "../accounts.js";
import { h, joined } from "../dom.js";
import { href } from "../route.js";

const AGREED = 4;
const CONTESTED = 3;
const LATEST = 3;
const FOES = 3;
const VOICES = 3;

/** A line: the day, what it is, who tells it, where all of it stands. */
function entry(date, what, row, spans, place) {
  return h("li.entry", {},
    h("p.on", {}, date),
    h("div", {}, what,
      h("p.meta", {}, outlets(row), ": ", sources(spans, VOICES), " · ", h("a.to-row", { href: rowHref(row.id) }, place))));
}

function eventEntry(event) {
  return entry(when(event), eventWhat(event), event, event.reports, "in Timeline");
}

function weight(event) {
  return event.independent_outlets * 100 + Math.abs(event.intensity ?? 0);
}

/** The day an event is put under: its own, or that of the first report that tells of it. */
function dayOf(event) {
  return sortDay(event.date) || (told(event) ?? "");
}

function agreed() {
  const reported = events.filter((event) => event.status === "reported");
  const several = reported.filter((event) => event.independent_outlets > 1);
  const top = d3.sort(several.length > 0 ? several : reported, (event) => -weight(event)).slice(0, AGREED);
  const note = several.length > 0
    ? "Told by two or more outlets that do not copy each other."
    : `No event is told by two outlets that do not copy each other.${top.length > 0 ? " Told by one:" : ""}`;
  return block("agreed", "Agreed", note, d3.sort(top, (a, b) => d3.descending(dayOf(a), dayOf(b))).map(eventEntry));
}

/** The figures of a group, each once with all who give it: "12, says A; 17, say B and C"; then who objects or keeps silent. */
function accounts(group) {
  const byFigure = d3.groups(group, (claim) => figure(claim.value) || "asserted");
  const voices = byFigure.map(([value, of]) => {
    const named = [...new Map(of.filter((claim) => claim.claimant).map((claim) => [claim.claimant.name, claim.claimant])).values()];
    const by = [...named.map(party), ...(of.some((claim) => !claim.claimant) ? ["reporters"] : [])];
    return h("span", {}, h("span.figure", {}, evidence(of[0].evidence[0], value)), " (", joined(by, ", ", " and "), ")");
  });
  const responses = [...new Map(group.flatMap((claim) => claim.responses).map((each) => [responseWords(each), each])).values()];
  return [...voices, ...responses.map((response) => evidence(response.span, responseWords(response)))];
}

function figureEntry({ claims: group }) {
  const lead = d3.greatest(group, (claim) => claim.independent_outlets);
  const first = day(d3.min(group, toldDay) ?? "");
  const what = h("p.what", {}, subject(lead), ": ", h("span.accounts", {}, joined(accounts(group), "; ")), " ", statusTag(lead.status));
  return entry(lead.date ? dated(lead.date) : `told ${first}`, what, lead, group.flatMap((claim) => claim.evidence), "in Figures");
}

function contested() {
  const figures = figureGroups().filter((group) => group.kind === "contested").slice(0, CONTESTED).map(figureEntry);
  const deeds = d3.sort(events.filter((event) => ["claimed", "disputed", "denied"].includes(event.status)), (event) => -weight(event))
    .slice(0, CONTESTED - figures.length)
    .map(eventEntry);
  return block("contested", "Contested", "Claimed, disputed, denied, met with silence, or told with different figures.", [...figures, ...deeds]);
}

/** The newest revised figure, the newest contact and the newest deed. */
function latest() {
  const later = claims.filter((claim) => claim.revises && claims.some((each) => each.id === claim.revises));
  const revised = d3.greatest(later, (a, b) => d3.ascending(toldDay(a), toldDay(b)));
  const newest = (rows, date) => d3.greatest(rows.filter((row) => date(row) !== ""), (a, b) =>
    d3.ascending(date(a), date(b)) || d3.ascending(a.independent_outlets, b.independent_outlets));
  const contact = newest(contacts.filter((each) => each.status !== "planned"), (each) => sortDay(each.date));
  const deed = newest(events.filter((event) => ["reported", "claimed", "disputed"].includes(event.status)), (event) => event.date?.end ?? "");
  const lines = [
    revised && revision(revised),
    contact && entry(dated(contact.date), contactWhat(contact), contact, contact.reports, "in Contacts"),
    deed && eventEntry(deed),
  ].filter(Boolean);
  return block("latest", "Latest", "The newest of the figures revised, of the contacts, and of the events that have a day.", lines.slice(0, LATEST));
}

function revision(claim) {
  const before = claims.find((each) => each.id === claim.revises);
  const what = h("p.what", {}, subject(claim), ": ",
    h("span.figure", {}, evidence(claim.evidence[0], figure(claim.value))), h("span.place", {}, ", earlier "),
    h("span.figure", {}, evidence(before.evidence[0], figure(before.value))));
  return entry(`told ${day(toldDay(claim) ?? "")}`, what, claim, claim.evidence, "in Figures");
}

function block(kind, title, note, lines) {
  return h(`div.${kind}`, {},
    h("h3", {}, title),
    h("p.note", {}, note),
    lines.length > 0 ? h("ul.rows", {}, lines) : h("p.none", {}, "Nothing in these reports."));
}

/** Whether those who fight talk to each other: what the reader asks first. */
function adversaries() {
  const lines = pairs.filter((pair) => pair.adversaries).slice(0, FOES).map((pair) => h("li", {},
    h("a", { href: href("contacts", { pair: `${pair.one}-${pair.two}` }) }, `${country(pair.one)} – ${country(pair.two)}`),
    `: ${pair.direct === 0 ? "no direct contact reported" : `${count(pair.direct, "direct contact")}${pair.last ? `, the last on ${day(pair.last)}` : ""}`}`,
    pair.direct === 0 && pair.between.length > 0 && `; in touch with both: ${pair.between.map(country).join(", ")}`));
  return lines.length > 0 && h("ul.adversaries", { "aria-label": "Do the adversaries talk?" }, lines);
}

export const nowView = {
  id: "now",
  title: "Now",
  render: () => [adversaries(), agreed(), contested(), latest()],
};
