// Tables that scroll in a box of their own where the screen is narrow, and show their first rows until more are asked for.

import { count } from "./wording.js";
import { h } from "./dom.js";

const FIRST = 25;

/** A table with the column heads `head`; `draw(item)` gives the cells of a row, the first of which heads it. */
export function table(label, head, items, draw, { noun = "row", className = "plain" } = {}) {
  const body = h("tbody");
  const more = h("button.more", { type: "button", onclick: () => add(items.length, true) });
  let drawn = 0;
  function add(upTo, focus = false) {
    const rows = items.slice(drawn, upTo).map((item) => h("tr", {}, cells(head, draw(item))));
    body.append(...rows);
    drawn = Math.min(upTo, items.length);
    more.hidden = drawn === items.length;
    more.textContent = `All ${count(items.length, noun)}`;
    if (focus) {
      rows[0]?.querySelector("a, button, summary")?.focus();
    }
  }
  add(items.length <= FIRST + 5 ? items.length : FIRST);
  return [
    h("div.wide", { tabindex: "0", role: "region", "aria-label": label },
      h(`table.${className}`, {}, h("thead", {}, h("tr", {}, head.map((words) => h("th", { scope: "col" }, words)))), body)),
    more,
  ];
}

/** Each cell knows the head of its column, which is written before it where the screen is too narrow for columns. */
function cells(head, [first, ...others]) {
  return [h("th", { scope: "row" }, first), others.map((cell, i) => h("td", { "data-head": head[i + 1] }, cell))];
}
