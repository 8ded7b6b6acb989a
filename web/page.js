// The frame: navigation, the open view, the report beside it, keys.

import { current, go, href, HOME, readTarget, withParams } from "./route.js";
import { article } from "./dossier.js";
import { contactsView } from "./views/contacts.js";
import { dataView } from "./views/data.js";
import { figuresView } from "./views/figures.js";
import { fill, h } from "./dom.js";
import { leadArticle } from "./rows.js";
import { mapView } from "./views/map.js";
import { nowView } from "./views/now.js";
import { readerView } from "./views/reader.js";
import { reading } from "./reading.js";
import { searchField, searchView } from "./views/search.js";
import { sourcesView } from "./views/sources.js";
import { statementsView } from "./views/statements.js";
import { timelineView } from "./views/timeline.js";

const VIEWS = [nowView, timelineView, contactsView, statementsView, figuresView, mapView, sourcesView, readerView, searchView, dataView];

const main = h("main", { id: "findings", tabindex: "-1" });
const panel = h("aside", { id: "report", "aria-label": "Report" });
const nav = h("nav", { "aria-label": "Views" },
  VIEWS.map((view) => h("a", { href: href(view.id), id: `to-${view.id}` }, view.title)));
const title = document.title;

let drawn = null;

/** Draws the view that the address names, if it or its parameters are others than those drawn; then the report. */
function show() {
  const { view: id, params } = current();
  const view = VIEWS.find((each) => each.id === id) ?? VIEWS[0];
  const read = readTarget(params.get("read"));
  params.delete("read");
  const wanted = href(view.id, params);
  if (wanted !== drawn) {
    drawView(view, params, drawn !== null && !wanted.startsWith(`#${document.body.dataset.view}`));
    drawn = wanted;
  }
  drawReport(view, read);
}

function drawView(view, params, moved) {
  document.body.dataset.view = view.id;
  document.title = view.id === HOME ? title : `${view.title} · ${title}`;
  nav.querySelectorAll("a").forEach((link) => {
    link.toggleAttribute("aria-current", link.id === `to-${view.id}`);
    if (link.hasAttribute("aria-current")) {
      link.setAttribute("aria-current", "page");
    }
  });
  const heading = h("h2", { tabindex: "-1" }, view.title);
  const focused = main.contains(document.activeElement) ? document.activeElement.id : "";
  fill(main, h(`section.view.view-${view.id}`, { "aria-label": view.title }, heading, view.render(params)));
  if (moved) {
    scrollTo(0, 0);
    if (document.activeElement?.closest("[role=search]") == null) {
      heading.focus({ preventScroll: true });
    }
  } else if (focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
  const row = params.get("row") && document.getElementById(`row-${params.get("row")}`);
  if (row) {
    row.classList.add("asked");
    row.scrollIntoView({ block: "center" });
    (row.querySelector("a") ?? row).focus({ preventScroll: true });
  }
}

/** The report that `read` names; without one, where there is room, the one most was taken from. */
function drawReport(view, read) {
  const open = read && article(read.article) ? read : null;
  const id = open?.article ?? (view.whole ? null : leadArticle()?.id);
  document.body.classList.toggle("reading", open !== null);
  document.body.classList.toggle("whole", !id);
  if (!id) {
    panel.replaceChildren();
    return;
  }
  fill(panel,
    h("div.panel-head", {},
      h("a", { href: href("reader", { article: id }) }, "Open in Reader"),
      h("button.close", { type: "button", onclick: close }, "Close report")),
    reading(id, open));
  const lit = panel.querySelector(".lit");
  if (lit) {
    lit.tabIndex = -1;
    lit.scrollIntoView({ block: "center" });
    if (getComputedStyle(panel).position === "fixed") {
      panel.querySelector(".close").focus({ preventScroll: true });
    }
  } else {
    panel.scrollTop = 0;
  }
}

let origin = null;

/** Leaves the report, back to the link that opened it. */
function close() {
  go(...withParams({ read: null }));
  if (origin?.isConnected) {
    origin.focus();
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='#read=']");
  if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
    event.preventDefault();
    origin = link;
    go(...withParams({ read: new URLSearchParams(link.hash.slice(1)).get("read") }));
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && document.body.classList.contains("reading")) {
    close();
  }
});

/** Paper does not scroll: what is drawn as it is scrolled to is drawn before it is printed. */
window.addEventListener("beforeprint", () => {
  const drawn = new Set();
  for (let left = undrawn(drawn); left.length > 0; left = undrawn(drawn)) {
    left.forEach((list) => {
      drawn.add(list);
      list.upTo(Infinity);
    });
  }
});

function undrawn(drawn) {
  return [...main.querySelectorAll(".long")].filter((list) => list.upTo && !drawn.has(list));
}

window.addEventListener("hashchange", show);
document.querySelector(".masthead").append(searchField(), nav);
document.querySelector(".masthead").after(h("div.desk", {}, main, panel));
show();
performance.mark("drawn");
