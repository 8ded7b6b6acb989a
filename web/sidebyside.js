// One statement as its outlets give it, side by side, with what differs marked.

import { article, rowOf, source, textOf } from "./dossier.js";
import { count, day, sortDay, words } from "./wording.js";
import { dated, evidence, parties, party, quote } from "./evidence.js";
import { h } from "./dom.js";
import { why } from "./rows.js";

/** What a variant says about the words, in the reader's language. */
export const VARIANTS = {
  verbatim: "same words",
  altered: "altered words",
  paraphrase: "in the outlet's own words",
  single: "told by one",
};

const WORD = /[\p{L}\p{N}]+/gu;

/** The outlet's name as a link to the statement's words there; who it reprints is said beside it. */
function outlet(statement) {
  const report = article(statement.content.article);
  return [
    evidence(statement.content, source(statement.content.article), report?.origin ? "src.reprint" : "src"),
    report?.origin && h("span.copied", {}, ` mostly reprints ${source(report.origin)}`),
  ];
}

/** The statement's words, with those of the reference that stand there instead struck through and its own underlined. */
function altered(statement) {
  const { article: id, start, end } = statement.content;
  const text = textOf(id);
  const parts = [];
  let at = start;
  for (const { here, there } of d3.sort(statement.differences.filter((each) => each.here), (each) => each.here.start)) {
    if (here.start < at || here.end > end) {
      continue;
    }
    parts.push(text.slice(at, here.start), there && [h("del", {}, there.text), " "], h("ins", {}, here.text));
    at = here.end;
  }
  return [...parts, text.slice(at, end)];
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
    " · ", dayOf(statement));
}

function tag(statement, group) {
  if (group.length < 2) {
    return null;
  }
  if (group.some((other) => other.reference === statement.id)) {
    return h("span.variant", {}, "others compared with this");
  }
  const changes = statement.differences.length > 0 && ` (${count(statement.differences.length, "difference")})`;
  return h(`span.variant.${statement.variant}`, {}, VARIANTS[statement.variant], changes);
}

function wording(statement, group) {
  const reprint = article(statement.content.article)?.origin ? ".copy" : "";
  return h(`li.wording${reprint}`, { id: `row-${statement.id}` },
    h("p.wording-head", {}, outlet(statement), " ", tag(statement, group)),
    said(statement, group),
    differences(statement),
    leavesOut(statement),
    circumstances(statement),
    why(statement));
}

/** The wordings of one statement, those compared with first, reprints last; each has its row's id. */
export function wordings(group) {
  const compared = new Set(group.map((statement) => statement.reference));
  const order = (statement) => (article(statement.content.article)?.origin ? 2 : 0) + (compared.has(statement.id) ? 0 : 1);
  return h(`ul.wordings${group.length > 1 ? ".several" : ""}`, {},
    d3.sort(group, order).map((statement) => wording(statement, group)));
}
