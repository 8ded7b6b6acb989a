// Filters of a view: choices that live in the address, each with how many rows it would leave.

import { h } from "./dom.js";
import { go } from "./route.js";

const MOST = 250;

/**
 * The rows that pass what `params` choose, and how many each choice of each facet would leave beside the other choices:
 * `{ kept, counts: Map(facet name -> Map(value -> n)) }`. A facet is `{ name, of(row) }`, `of` giving the row's values.
 */
export function faceted(rows, facets, params) {
  const chosen = new Map(facets.map(({ name }) => [name, params.get(name)]).filter(([, value]) => value));
  const counts = new Map(facets.map(({ name }) => [name, new Map()]));
  const kept = [];
  for (const row of rows) {
    const values = facets.map((facet) => [facet.name, facet.of(row)]);
    const failed = values.filter(([name, has]) => chosen.has(name) && !has.includes(chosen.get(name))).map(([name]) => name);
    if (failed.length === 0) {
      kept.push(row);
    }
    for (const [name, has] of values.filter(([each]) => failed.every((other) => other === each))) {
      const of = counts.get(name);
      new Set(has).forEach((value) => of.set(value, (of.get(value) ?? 0) + 1));
    }
  }
  return { kept, counts };
}

/**
 * A labelled choice of the open view: `options` are `[value, words]`. Choosing puts it in the address in place of the present one and
 * draws the view anew; the keyboard stays where it was.
 */
export function chooser(view, params, name, label, options, all = "all") {
  const id = `${view}-${name}`;
  const present = params.get(name) ?? "";
  const choose = (event) => {
    go(view, { ...Object.fromEntries(params), row: null, [name]: event.target.value }, { replace: true });
    document.getElementById(id)?.focus();
  };
  return h("label", { for: id }, label,
    h("select", { id, onchange: choose },
      all !== null && h("option", { value: "", selected: present === "" }, all),
      options.map(([value, words]) => h("option", { value, selected: value === present }, words))));
}

/** A chooser of a facet's values, each with its count: the most frequent first, or in the order of `order`. */
export function facetChooser(view, params, { name, label, words = (value) => value, order = null }, counts) {
  const present = params.get(name);
  const of = counts.get(name);
  const values = [...of.keys()];
  const sorted = order
    ? d3.sort(values, (value) => order.indexOf(value))
    : d3.sort(values, (a, b) => of.get(b) - of.get(a) || d3.ascending(words(a), words(b)));
  const shown = sorted.slice(0, MOST);
  if (present && !shown.includes(present)) {
    shown.push(present);
  }
  return chooser(view, params, name, label, shown.map((value) => [value, `${words(value)} (${of.get(value) ?? 0})`]));
}

/** A link that takes all of a view's filters away; nothing where none is set. */
export function clearing(view, params, names) {
  return names.some((name) => params.get(name)) && h("a.clear", { href: `#${view}` }, "Clear filters");
}
