// Values as links to the words they stand on. Every link is `#read=ARTICLE:START-END`; page.js opens it beside the present view.

import { day, dateWords, told } from "./wording.js";
import { h, joined } from "./dom.js";
import { source } from "./dossier.js";
import { readParam } from "./route.js";

/** `label` as a link to the span; the label alone where there is no span. */
export function evidence(span, label, kind = "ev") {
  if (!span) {
    return h("span", {}, label);
  }
  return h(`a.${kind}`, { href: `#read=${readParam(span)}`, title: source(span.article) }, label);
}

/** The span's own words, in quotation marks if `quoted`, as a link to them. */
export function quote(span, quoted = false) {
  const said = span.text.trim();
  return evidence(span, h("bdi", {}, quoted ? `“${said}”` : said), "words");
}

/** An actor reference's name as a link to its mention. */
export function party(ref) {
  return evidence(ref.span, h("bdi", {}, ref.name));
}

/** Actors' names, each once, each a link: "A, B and C". */
export function parties(refs) {
  const byName = new Map(refs.map((ref) => [ref.name, ref]).reverse());
  const once = [...new Set(refs.map((ref) => ref.name))].map((name) => party(byName.get(name)));
  return joined(once, ", ", " and ");
}

/** A date, a link to the words it was read from where it was read from any. */
export function dated(date) {
  const known = dateWords(date);
  return date?.span ? evidence(date.span, known) : h("span", {}, known);
}

/** When an event was; "told 8 May 2025" where no report tells: the day of the first that tells of it. */
export function when(event) {
  if (event.date?.start || event.date?.end) {
    return dated(event.date);
  }
  const first = told(event);
  return h("span", {}, first ? `told ${day(first)}` : "date not known");
}

/** A place's name as a link. */
export function placed(place) {
  return evidence(place.span, h("bdi", {}, place.name));
}
