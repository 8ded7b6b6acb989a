// Filters of a view: they stand in the address, so that what is looked at can be sent to someone.

import { h } from "./dom.js";
import { go } from "./route.js";

/**
 * Draws the view anew with one parameter changed, the keyboard left where it was. A link to a row is dropped, as the row may not be
 * among what is left.
 */
function change(view, params, key, value, id) {
  go(view, { ...Object.fromEntries(params), [key]: value, row: null }, { replace: true });
  document.getElementById(id)?.focus();
}

/**
 * A labelled choice. `options` are `[value, label]`; none chosen is `all`, or the first where that is null. Nothing where there is but
 * one to choose, unless it is chosen.
 */
export function choice(view, params, key, label, options, all = "all") {
  const chosen = params.get(key) ?? "";
  if (options.length < 2 && chosen === "") {
    return null;
  }
  const id = `${view}-by-${key}`;
  return h("label", { for: id }, label,
    h("select", { id, onchange: (event) => change(view, params, key, event.target.value, id) },
      [...(all === null ? [] : [["", all]]), ...options].map(([value, words]) => h("option", { value, selected: value === chosen }, words))));
}

/** A labelled tick. */
export function tick(view, params, key, label) {
  const id = `${view}-only-${key}`;
  const ticked = (event) => change(view, params, key, event.target.checked ? "1" : "", id);
  return h("label.tick", { for: id },
    h("input", { id, type: "checkbox", checked: params.get(key) === "1", onchange: ticked }), label);
}
