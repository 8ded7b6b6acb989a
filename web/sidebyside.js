// One statement as its outlets give it, side by side, with what differs marked.

import { article, rowOf, source, textOf } from "./dossier.js";
import { count, day, sortDay, words } from "./wording.js";
import { dated, evidence, parties, party, quote } from "./evidence.js";
import { h } from "./dom.js";
import { rowHref, why } from "./rows.js";

/** What a variant says about the words, in the reader's language. */
export const VARIANTS = {
  verbatim: "same words",
  altered: "altered words",
  paraphrase: "in the outlet's own words",
  single: "told by one",
};

const WORD = /[\p{L}\p{N}]+/gu;

/** The outlet's name as a link to where it has the statement; who it reprints is said beside it. */
function outlet(statement) {
  const report = article(statement.content.article);
  return h("p.wording-head", {},
    evidence(statement.content, source(statement.content.article), report?.origin ? "src.reprint" : "src"),
    report?.origin && h("span.copied", {}, ` mostly reprints ${source(report.origin)}`));
}

/** The statement's words, with those of the reference that stand there instead struck through and its own underlined. */
function altered(statement) {
  const { article: id, start, text } = statement.content;
  const whole = textOf(id);
  const unit = (point) => whole.unit(point) - whole.unit(start);
  const changes = statement.differences.map(({ here, there }) => (here
    ? { from: unit(here.start), to: unit(here.end), own: here.text, instead: there?.text }
    : { from: gap(text, there), to: gap(text, there), instead: there.text }));
  const parts = [];
  let at = 0;
  for (const { from, to, own, instead } of d3.sort(changes, (change) => change.from)) {
    if (from >= at && to <= text.length) {
      parts.push(text.slice(at, from), instead && [h("del", {}, instead), " "], own && h("ins", {}, own));
      at = to;
    }
  }
  return [...parts, text.slice(at)];
}

const BEFORE = 60;

/** Where in `text` words of the reference are lacking: after the words before them; -1 where these are not found, or found twice. */
function gap(text, there) {
  const before = textOf(there.article).slice(Math.max(0, there.start - BEFORE), there.start);
  for (const words of [/\S+\s+\S+\s+$/u, /\S+\s+$/u]) {
    const known = words.exec(before)?.[0];
    if (known && text.split(known).length === 2) {
      return text.indexOf(known) + known.length;
    }
  }
  return -1;
}

/** The reference's words, with those that another wording changes marked. */
function changedElsewhere(statement, group) {
  const { article: id, start, end } = statement.content;
  const text = textOf(id);
  const changed = group.filter((other) => other.reference === statement.id)
    .flatMap((other) => other.differences.map((each) => each.there).filter(Boolean))
    .filter((span) => span.start >= start && span.end <= end);
  const cuts = [...new Set([start, end, ...changed.flatMap((span) => [span.start, span.end])])].sort(d3.ascending);
  return d3.pairs(cuts, (from, to) => {
    const part = text.slice(from, to);
    return changed.some((span) => span.start <= from && span.end >= to) ? h("mark", {}, part) : part;
  });
}

/** The words of a paraphrase, with those that no other wording has marked. */
function own(statement, group) {
  const others = new Set(group.filter((other) => other !== statement).flatMap((other) => folded(other.content.text)));
  const { text } = statement.content;
  const parts = [];
  let at = 0;
  for (const found of text.matchAll(WORD)) {
    if (!others.has(found[0].toLowerCase())) {
      parts.push(text.slice(at, found.index), h("mark", {}, found[0]));
      at = found.index + found[0].length;
    }
  }
  return [...parts, text.slice(at)];
}

function folded(text) {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase());
}

function said(statement, group) {
  const inside = statement.differences.length > 0 ? altered(statement)
    : statement.variant === "paraphrase" ? own(statement, group) : changedElsewhere(statement, group);
  const marks = statement.kind === "direct" ? ["“", inside, "”"] : inside;
  return h("blockquote", {}, evidence(statement.content, h("bdi", {}, marks), "words"));
}

/** The differences in a sentence each: what stands here for what stands there. */
function differences(statement) {
  const at = statement.reference && source(rowOf(statement.reference).row.content.article);
  return statement.differences.length > 0 && h("ul.differences", {}, statement.differences.map(({ here, there }) => {
    if (here && there) {
      return h("li", {}, quote(here, true), ` where ${at} has `, quote(there, true));
    }
    return here ? h("li", {}, quote(here, true), ` is not in ${at}`) : h("li", {}, "without ", quote(there, true), ` of ${at}`);
  }));
}

function leavesOut(statement) {
  return statement.leaves_out.length > 0 && h("ul.differences", {}, statement.leaves_out.map((span) =>
    h("li", {}, "Leaves out, which ", evidence(span, source(span.article), "src"), " has: ", quote(span, true))));
}

/** The words that tell the channel, as far as a step names them. */
function channel(statement) {
  const told = statement.why.steps.find((step) => step.span && /\bthe channel\b/.test(step.says));
  return statement.channel !== "unknown" && [" · ", told ? evidence(told.span, words(statement.channel)) : words(statement.channel)];
}

/** Its day; that of the report, which tells of it no earlier, where it tells none. */
function dayOf(statement) {
  const printed = sortDay(article(statement.content.article)?.published);
  return statement.date || !printed ? dated(statement.date) : `told ${day(printed)}`;
}

/** How it was said: the cue, to whom, where, through whom, when. */
export function circumstances(statement) {
  return h("p.meta", {},
    statement.cue ? quote(statement.cue, true) : "no word of saying",
    statement.addressee.length > 0 && [" to ", parties(statement.addressee)],
    channel(statement),
    statement.reported_by && [" · through ", party(statement.reported_by)],
    " · ", dayOf(statement), " · ", h("a.to-row", { href: rowHref(statement.id) }, "Link"));
}

function tag(statement, group) {
  if (group.length < 2) {
    return null;
  }
  if (group.some((other) => other.reference === statement.id)) {
    return h("p", {}, h("span.variant", {}, "others compared with this"));
  }
  const changes = statement.differences.length > 0 && ` (${count(statement.differences.length, "difference")})`;
  return h("p", {}, h(`span.variant.${statement.variant}`, {}, VARIANTS[statement.variant], changes));
}

function wording(statement, group) {
  return h("div.wording", { id: `row-${statement.id}` },
    tag(statement, group),
    said(statement, group),
    differences(statement),
    leavesOut(statement),
    circumstances(statement),
    why(statement));
}

/**
 * The wordings of one statement, a column for each outlet: that with the wording compared with first, reprints last. Each wording has
 * its row's id.
 */
export function wordings(group) {
  const compared = new Set(group.map((statement) => statement.reference));
  const order = (statement) => (isCopy(statement) ? 2 : 0) + (compared.has(statement.id) ? 0 : 1);
  const columns = d3.groups(d3.sort(group, order), (statement) => source(statement.content.article));
  return h(`ul.wordings${columns.length > 1 ? ".several" : ""}`, {},
    columns.map(([, own]) => h(`li.column${own.every(isCopy) ? ".reprinted" : ""}`, {},
      outlet(own[0]), own.map((statement) => wording(statement, group)))));
}

function isCopy(statement) {
  return Boolean(article(statement.content.article)?.origin);
}
