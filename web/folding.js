// Words as a search compares them: no case, no diacritics.

import { h } from "./dom.js";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Letters with a stroke or joined, which Unicode does not take apart. */
const PLAIN = { ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i", ħ: "h" };
const STROKED = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");

export function fold(text) {
  const lower = text.toLowerCase();
  return /^[\u0000-\u007f]*$/.test(lower) ? lower
    : lower.normalize("NFD").replace(/\p{M}+/gu, "").replace(STROKED, (letter) => PLAIN[letter]);
}

/** The folded words of a text, in its order. */
export function foldedWords(text) {
  return fold(text).match(WORD) ?? [];
}

/**
 * What a query asks for: `[{ words, phrase, whole }]`. All terms must be met; a phrase's words stand in a row. The last word of a term
 * may go on, unless `whole`: within closed quotation marks.
 */
export function termsOf(query) {
  const terms = [];
  for (const [, quoted, closed, bare] of query.matchAll(/["“”„]([^"“”]*)(["“”]?)|([^\s"“”„]+)/g)) {
    const words = foldedWords(quoted ?? bare);
    if (quoted === undefined) {
      words.forEach((word) => terms.push({ words: [word], phrase: false, whole: false }));
    } else if (words.length > 0) {
      terms.push({ words, phrase: true, whole: closed !== "" });
    }
  }
  return terms;
}

/** Whether the folded words of a text hold the term's words in a row. */
export function inARow(words, { words: wanted, whole }) {
  const last = wanted.length - 1;
  return words.some((_, at) => wanted.every((word, i) =>
    i === last && !whole ? words[at + i]?.startsWith(word) : words[at + i] === word));
}

function hits(terms) {
  const whole = new Set(terms.flatMap((term) => (term.whole ? term.words : term.words.slice(0, -1))));
  const begun = terms.filter((term) => !term.whole).map((term) => term.words[term.words.length - 1]);
  return (word) => whole.has(word) || begun.some((start) => word.startsWith(start));
}

/** The text with the words that the terms ask for marked. */
export function marked(text, terms) {
  const asked = hits(terms);
  const parts = [];
  let at = 0;
  for (const found of text.matchAll(WORD)) {
    if (asked(fold(found[0]))) {
      parts.push(text.slice(at, found.index), h("mark", {}, found[0]));
      at = found.index + found[0].length;
    }
  }
  return [...parts, text.slice(at)];
}

/** The element, with the words that the terms ask for marked in all its text. */
export function markIn(element, terms) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) {
    nodes.push(walker.currentNode);
  }
  for (const node of nodes) {
    const parts = marked(node.data, terms);
    if (parts.length > 1) {
      node.replaceWith(...parts);
    }
  }
  return element;
}
