// One report at a time with all that was taken from it: pointing at a row lights its words, and at words their rows; by keys alike.

import { article, articles, source, stories, takenFrom } from "../dossier.js";
import { h } from "../dom.js";
import { count, dateWords, sortDay, words } from "../wording.js";
import { go, href } from "../route.js";
import { longList } from "../lists.js";
import { line, leadArticle, rowHref, why } from "../rows.js";
import { reading } from "../reading.js";

const KIND_NAMES = { events: "Event", contacts: "Contact", statements: "Statement", claims: "Claim" };

function label(report) {
  return [source(report.id), dateWords(report.published), report.title].filter(Boolean).join(" · ");
}

/** The reports by stories, each in the order of their days. */
function picker(chosen) {
  const read = articles.filter((each) => each.status === "ok");
  const byDay = (ids) => d3.sort(ids.map(article), (each) => sortDay(each.published));
  const groups = stories.map((story) => h("optgroup", { label: story.title },
    byDay(story.articles).map((each) => h("option", { value: each.id, selected: each.id === chosen }, label(each)))));
  const select = h("select", { onchange: () => go("reader", { article: select.value }) }, groups);
  return h("div.filters", {}, h("label", {}, "Report", select), steps(read, chosen));
}

/** Links to the report before and after, in the order of the picker. */
function steps(read, chosen) {
  const order = stories.flatMap((story) => d3.sort(story.articles.map(article), (each) => sortDay(each.published)));
  const at = order.findIndex((each) => each.id === chosen);
  const step = (to, words) => to && h("a", { href: href("reader", { article: to.id }) }, words);
  return h("p.steps", {}, step(order[at - 1], "Previous report"), " ", step(order[at + 1], "Next report"),
    h("span.meta", {}, ` ${at + 1} of ${read.length}`));
}

function takenRow({ id, kind, row }) {
  return h("li.taken", { "data-row": id, tabindex: "-1" },
    h("p.kind", {}, h("span", { class: `key mark-${kind}` }, KIND_NAMES[kind]), " ",
      h("a", { href: rowHref(id) }, `In ${kind === "claims" ? "Figures" : words(kind)}`)),
    line(kind, row)[0],
    why(row));
}

/** Ties the marks in a report to the rows of a list, both ways. */
function tie(report, list) {
  const marks = [...report.querySelectorAll(".mark")].filter((mark) => mark.rows.length > 0);
  const rowOf = (id) => list.querySelector(`[data-row="${CSS.escape(id)}"]`);
  const marksOf = (id) => marks.filter((mark) => mark.rows.includes(id));

  function light(ids) {
    marks.forEach((mark) => mark.classList.toggle("lit", mark.rows.some((id) => ids.includes(id))));
    list.querySelectorAll(".taken").forEach((row) => row.classList.toggle("asked", ids.includes(row.dataset.row)));
  }

  marks.forEach((mark, i) => {
    mark.tabIndex = i === 0 ? 0 : -1;
    mark.setAttribute("role", "button");
    const open = () => {
      light(mark.rows);
      rowOf(mark.rows[0])?.scrollIntoView({ block: "nearest" });
    };
    mark.addEventListener("mouseenter", () => light(mark.rows));
    mark.addEventListener("focus", open);
    mark.addEventListener("click", () => rowOf(mark.rows[0])?.querySelector("a").focus());
    mark.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step && marks[i + step]) {
        event.preventDefault();
        mark.tabIndex = -1;
        marks[i + step].tabIndex = 0;
        marks[i + step].focus();
      } else if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        rowOf(mark.rows[0])?.querySelector("a").focus();
      }
    });
  });
  const asked = (event) => event.target.closest?.(".taken")?.dataset.row;
  list.addEventListener("mouseover", (event) => asked(event) && light([asked(event)]));
  list.addEventListener("focusin", (event) => {
    const id = asked(event);
    if (id) {
      light([id]);
      marksOf(id)[0]?.scrollIntoView({ block: "nearest" });
    }
  });
  list.addEventListener("keydown", (event) => {
    const id = asked(event);
    if (event.key === "Escape" && id) {
      marksOf(id)[0]?.focus();
    }
  });
}

function render(params) {
  const id = article(params.get("article")) ? params.get("article") : leadArticle()?.id;
  if (!id) {
    return h("p.none", {}, "No report could be read.");
  }
  const taken = takenFrom(id);
  const report = reading(id);
  const list = longList(taken, takenRow, { className: "rows.taken-list", batch: 400 });
  tie(report, list);
  const heading = h("h3", {}, taken.length === 0 ? "Nothing was taken from it" : `Taken from it: ${count(taken.length, "row")}`);
  const hint = h("p.note", {}, "Point at marked words to see their rows, or at a row to see its words. With keys: arrows from mark to mark, Enter to its row, Escape back.");
  const key = h("p.note", {}, Object.entries(KIND_NAMES).map(([kind, name]) => [h("span", { class: `key mark-${kind}` }, name), " "]));
  return [picker(id), h("div.reader", {}, report, h("div.from", {}, heading, taken.length > 0 && [hint, key], list))];
}

export const readerView = { id: "reader", title: "Reader", whole: true, render };
