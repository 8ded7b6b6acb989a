// What is agreed, what is contested, what changed last: ten lines, each with its sources.

import { claimGroups, claims, contacts, events, pairs } from "../dossier.js";
import { claimMeta, contactMeta, contactWhat, eventMeta, eventWhat, rowHref, sources, voice } from "../rows.js";
import { day, figure, outlets, sortDay, subject, told } from "../wording.js";
import { evidence } from "../evidence.js";
import { h } from "../dom.js";
import { href } from "../route.js";

const AGREED = 4;
const CONTESTED = 3;
const LATEST = 3;
const VOICES = 6;

/** Whether someone objects to a claim of the group, keeps silent, or gives another figure. */
export function isContested(group) {
  if (group.some((claim) => ["disputed", "denied", "unanswered"].includes(claim.status))) {
    return true;
  }
  const values = group.map((claim) => claim.value).filter(Boolean);
  const agree = (a, b) => (a.min ?? 0) <= (b.max ?? Infinity) && (b.min ?? 0) <= (a.max ?? Infinity);
  return values.some((a) => values.some((b) => !agree(a, b)));
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
  const rows = d3.sort(top, (a, b) => d3.descending(dayOf(a), dayOf(b)))
    .map((event) => h("li", {}, eventWhat(event), eventMeta(event), more(event.id)));
  return block("agreed", "Agreed", note, rows);
}

function contested() {
  const groups = d3.sort(claimGroups().filter(isContested),
    (group) => -d3.max(group, (claim) => claim.independent_outlets) - group.length);
  const figures = groups.slice(0, CONTESTED).map((group) => h("li", {},
    h("p.what", {}, subject(group[0])),
    group.slice(0, VOICES).map((claim) => h("p.voice", {}, voice(claim))),
    h("p.meta", {}, sources(group.flatMap((claim) => claim.evidence))),
    more(group[0].id, group.length > VOICES ? `All ${group.length} voices` : undefined)));
  const deeds = d3.sort(events.filter((event) => ["claimed", "disputed", "denied"].includes(event.status)), (event) => -weight(event))
    .slice(0, CONTESTED - figures.length)
    .map((event) => h("li", {}, eventWhat(event), eventMeta(event), more(event.id)));
  return block("contested", "Contested", "Claimed, disputed, denied, or told with different figures.", [...figures, ...deeds]);
}

/** Revised figures, the latest contact and the latest deed. */
function latest() {
  const revised = claims.filter((claim) => claim.revises).slice(0, 1).map((claim) => {
    const before = claims.find((each) => each.id === claim.revises);
    return h("li", {},
      h("p.what", {}, `${subject(claim)}: `, evidence(claim.evidence[0], figure(claim.value)),
        before && [", earlier ", evidence(before.evidence[0], figure(before.value))]),
      claimMeta(claim), more(claim.id));
  });
  const newest = (rows, date) => d3.greatest(rows.filter((row) => date(row) !== ""), (a, b) =>
    d3.ascending(date(a), date(b)) || d3.ascending(a.independent_outlets, b.independent_outlets));
  const contact = newest(contacts.filter((each) => each.status !== "planned"), (each) => sortDay(each.date));
  const done = events.filter((event) => ["reported", "claimed", "disputed"].includes(event.status));
  const deed = newest(done, (event) => event.date?.end ?? "");
  const rows = [
    ...revised,
    contact && h("li", {}, contactWhat(contact), contactMeta(contact), more(contact.id)),
    deed && h("li", {}, eventWhat(deed), eventMeta(deed), more(deed.id)),
  ].filter(Boolean).slice(0, LATEST);
  return block("latest", "Latest", "Figures revised, the newest contact and the newest event that have a day.", rows);
}

function more(id, label = "Whole row") {
  return h("p.meta", {}, h("a.to-row", { href: rowHref(id) }, label));
}

function block(kind, title, note, rows) {
  return h(`div.${kind}`, {},
    h("h3", {}, title),
    h("p.note", {}, note),
    rows.length > 0 ? h("ul.rows", {}, rows) : h("p.none", {}, "Nothing in these reports."));
}

/** Whether those who fight talk to each other: what the reader asks first. */
function adversaries() {
  const lines = pairs.filter((pair) => pair.adversaries).slice(0, 3).map((pair) =>
    h("li", {}, h("a", { href: href("contacts", { pair: `${pair.one}-${pair.two}` }) }, `${pair.one} – ${pair.two}`), `: ${pair.words}`));
  return lines.length > 0 && h("ul.adversaries", { "aria-label": "Do the adversaries talk?" }, lines);
}

export const nowView = {
  id: "now",
  title: "Now",
  render: () => [adversaries(), h("div.sides", {}, agreed(), contested(), latest())],
};
