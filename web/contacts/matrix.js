// Who talked to whom, as a table: each cell a button that opens the contacts of two.

import { MANNERS, manners, mannersInWords, pairKey, short } from "./parties.js";
import { count } from "../wording.js";
import { h } from "../dom.js";
import { moveFocus } from "../gridkeys.js";

/** The signs that cells have, in words; with that of adversaries where there are `foes`. */
export function legend(contacts, foes) {
  const used = new Set(manners(contacts).map((manner) => manner.id));
  return h("p.legend", {}, MANNERS.filter((manner) => used.has(manner.id)).map(({ id, sign, words }) =>
    h("span", {}, h(`span.sign.${id}`, { "aria-hidden": true }, sign), ` ${words}`)),
    foes && h("span", {}, h("span.frame", { "aria-hidden": true }, "–"), " adversaries, framed"));
}

/**
 * The table of `parties`. `pairs` has their contacts by pair key, `foes` the keys of adversaries, `chosen` is the key of the pair that
 * is open; `open(key)` opens one, `partyHref(key)` is the address of one party's contacts.
 */
export function matrix({ parties, pairs, foes, chosen, open, partyHref }) {
  const head = parties.map((party) => h("th", { scope: "col" },
    h("span.upright", { title: party.name }, short(party.name))));
  const lines = parties.map((row) => h("tr", {},
    h("th", { scope: "row" }, h("a", { href: partyHref(row.key), title: row.name }, h("bdi", {}, short(row.name)))),
    parties.map((column) => cell(row, column, { pairs, foes, chosen, open }))));
  const table = h("table.matrix", { onkeydown: (event) => moveFocus(event, "button") },
    h("caption.hidden", {}, "Number of contacts of each two parties. Arrow keys move among the cells that have contacts."),
    h("thead", {}, h("tr", {}, h("td"), head)),
    h("tbody", {}, lines));
  return h("div.wide", { tabindex: "0", role: "region", "aria-label": "Matrix of contacts" }, table);
}

function cell(row, column, { pairs, foes, chosen, open }) {
  const key = pairKey(row.key, column.key);
  const of = pairs.get(key) ?? [];
  const self = row === column ? "self" : "";
  const foe = foes.has(key);
  if (of.length === 0 && !foe) {
    return h(`td.${self || "empty"}`);
  }
  const between = self ? `Within ${row.name}` : `${row.name} and ${column.name}`;
  const says = of.length === 0 ? "adversaries, no contact" : `${count(of.length, "contact")}: ${mannersInWords(of)}`;
  const label = `${between}${foe && of.length > 0 ? ", adversaries" : ""}: ${says}`;
  const button = h("button", {
    type: "button", id: `cell-${row.key}-${column.key}`, "aria-label": label, title: label, "aria-pressed": String(key === chosen),
    onclick: () => open(key),
  }, signs(of));
  return h("td", { class: [self, foe && "foe"].filter(Boolean).join(" ") || null }, button);
}

/** The signs of a cell, each with its number. */
function signs(of) {
  if (of.length === 0) {
    return h("span.sign.none", {}, "–");
  }
  return manners(of).map(({ id, sign, n }) => h("span.count", {}, h(`span.sign.${id}`, {}, sign), n));
}
