// Long lists, drawn as they are scrolled to: a dossier of hundreds of reports has thousands of rows.

import { count } from "./wording.js";
import { h } from "./dom.js";

const BATCH = 40;

/**
 * A list of `items`, each drawn by `draw(item, index)` as an `li`. The first are drawn at once, more when the end comes into view or
 * the button there is pressed. `upTo` draws as far as an item, for a link to it.
 */
export function longList(items, draw, { className = "rows", noun = "row", batch = BATCH } = {}) {
  const list = h(`ul.${className}`);
  const more = h("button.more", { type: "button", onclick: () => drawMore(true) });
  const element = h("div.long", {}, list, more);
  let drawn = 0;

  function drawMore(focus = false) {
    const next = items.slice(drawn, drawn + batch).map((item, i) => draw(item, drawn + i));
    list.append(...next);
    drawn += next.length;
    const left = items.length - drawn;
    more.hidden = left === 0;
    more.textContent = `Show more (${count(left, noun)} left)`;
    if (focus) {
      next[0]?.querySelector("a, button, summary")?.focus();
    }
  }

  drawMore();
  const watcher = new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting) && drawn < items.length) {
      drawMore();
    }
  }, { rootMargin: "600px" });
  watcher.observe(more);
  element.upTo = (index) => {
    while (drawn <= index && drawn < items.length) {
      drawMore();
    }
    return list.children[index];
  };
  return element;
}

/**
 * A long list for a link to the item at `at`, if that is 0 or more: drawn as far as it, or, where it is far down, from it on, after a
 * link to the list from its start.
 */
export function listAt(items, draw, at, start, options = {}) {
  const { noun = "row", batch = BATCH } = options;
  const from = at > 2 * batch ? at : 0;
  const list = longList(items.slice(from), (item, i) => draw(item, from + i), options);
  if (at >= from) {
    list.upTo(at - from);
  }
  return [from > 0 && h("p.earlier", {}, h("a", { href: start }, `From the start (${count(from, noun)} before this one)`)), list];
}

/** The first of `items`, and all as a long list when asked for: `[list, button]`. */
export function few(items, draw, { first = 5, noun = "row", batch = 20 } = {}) {
  const list = h("ul.rows", {}, items.slice(0, first).map(draw));
  const all = () => {
    const whole = longList(items, draw, { noun, batch });
    more.remove();
    list.replaceWith(whole);
    whole.upTo(first)?.querySelector("a, button, summary")?.focus();
  };
  const more = items.length > first && h("button.more", { type: "button", onclick: all }, `All ${count(items.length, noun)}`);
  return [list, more];
}
