// Filters that count: each value with how many rows it would leave beside the other choices.

import { choice } from "./choices.js";
import { h } from "./dom.js";

const MOST = 250;

/**
 * The rows that pass what `params` choose, and how many each choice of each facet would leave beside the other choices:
 * `{ kept, counts: Map(facet name -> Map(value -> n)) }`. A facet is `{ name, of(row) }`; `of` gives the row's values, each once, and
 * should not work them out anew at every call.
 */
export function faceted(rows, facets, params) {
  const chosen = facets.map(({ name }) => params.get(name));
  const counts = facets.map(() => new Map());
  const kept = [];
  for (const row of rows) {
    const values = facets.map((facet) => facet.of(row));
    const failed = values.flatMap((has, i) => (chosen[i] && !has.includes(chosen[i]) ? [i] : []));
    if (failed.length === 0) {
      kept.push(row);
      values.forEach((has, i) => tally(counts[i], has));
    } else if (failed.length === 1) {
      tally(counts[failed[0]], values[failed[0]]);
    }
  }
  return { kept, counts: new Map(facets.map(({ name }, i) => [name, counts[i]])) };
}

function tally(counts, values) {
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
}

/** `of` of a facet that works out a row's values once. */
export function once(of) {
  const known = new Map();
  return (row) => {
    let values = known.get(row);
    if (!values) {
      const all = of(row);
      values = all.length < 2 ? all : [...new Set(all)];
      known.set(row, values);
    }
    return values;
  };
}

/** A choice of a facet's values, each with its count: the most frequent first, or in the order of `order`. */
export function facetChoice(view, params, { name, label, words = (value) => value, order = null }, counts) {
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
  return choice(view, params, name, label, shown.map((value) => [value, `${words(value)} (${of.get(value) ?? 0})`]));
}

/** What is chosen, in words, as paper shows no filters: "Only outlet: Morning Post; status: claimed."; nothing where all is shown. */
export function chosenWords(facets, params) {
  const chosen = facets.filter(({ name }) => params.get(name))
    .map(({ name, label, words = (value) => value }) => `${label}: ${words(params.get(name))}`);
  return chosen.length > 0 ? ` Only ${chosen.join("; ")}.` : "";
}

/** A link that takes all of a view's filters away; nothing where none is set. */
export function clearing(view, params, names) {
  return names.some((name) => params.get(name)) && h("a.clear", { href: `#${view}` }, "Clear filters");
}
