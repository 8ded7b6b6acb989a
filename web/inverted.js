// The index of the search: for each word what holds it. Built in idle moments, as a large dossier takes some tenths of a second.

import { findables } from "./findable.js";
import { foldedWords, inARow } from "./folding.js";

const SLICE = 10;

const found = [];
const holders = new Map();
const source = findables();
const waiting = [];
let sorted = null;
let done = false;

/** Twice the item's place, and one more where the word is its own. */
function add(item) {
  const at = 2 * (found.push(item) - 1);
  const own = new Set(foldedWords(item.own()));
  own.forEach((word) => hold(word, at + 1));
  for (const word of new Set(foldedWords(item.about()))) {
    if (!own.has(word)) {
      hold(word, at);
    }
  }
}

function hold(word, place) {
  const held = holders.get(word);
  if (held) {
    held.push(place);
  } else {
    holders.set(word, [place]);
  }
}

/** Reads on for some milliseconds. */
function read(until) {
  while (!done && performance.now() < until) {
    const { value, done: last } = source.next();
    if (last) {
      done = true;
      sorted = [...holders.keys()].sort();
    } else {
      add(value);
    }
  }
}

let urgent = false;

function idle(work) {
  if (window.requestIdleCallback && !urgent) {
    requestIdleCallback(work);
  } else {
    setTimeout(work, urgent ? 0 : 20);
  }
}

function readOn() {
  read(performance.now() + SLICE);
  if (done) {
    waiting.splice(0).forEach((then) => then());
  } else {
    idle(readOn);
  }
}

let begun = false;

/** Begins to read, if that is not done; `then` is called when all is read. */
export function prepare(then = null) {
  if (then && !done) {
    waiting.push(then);
  }
  if (!begun) {
    begun = true;
    idle(readOn);
  }
}

/** Reads on without waiting for idle moments: someone searches. */
export function hurry() {
  if (!urgent && !done) {
    urgent = true;
    idle(readOn);
  }
}

/** Whether all is read; until then nothing is found. */
export function prepared() {
  return done;
}

/** The words of the index that are `word`, or begin with it. */
function* matching(word, whole) {
  if (whole) {
    if (holders.has(word)) {
      yield word;
    }
    return;
  }
  for (let i = d3.bisectLeft(sorted, word); i < sorted.length && sorted[i].startsWith(word); i++) {
    yield sorted[i];
  }
}

/** Of each item, how many words of a query it met, all in their order; `own`: with words of its own; `exact`: whole. */
function meet(terms) {
  const met = new Uint8Array(found.length);
  const own = new Uint8Array(found.length);
  const exact = new Uint8Array(found.length);
  const wanted = terms.flatMap((term) => term.words.map((word, i) => ({ word, whole: term.whole || i < term.words.length - 1 })));
  wanted.forEach(({ word, whole }, step) => {
    for (const known of matching(word, whole)) {
      for (const place of holders.get(known)) {
        const at = place >> 1;
        exact[at] += known === word ? 1 : 0;
        met[at] = met[at] === step ? step + 1 : met[at];
        own[at] = (place & 1) && own[at] === step ? step + 1 : own[at];
      }
    }
  });
  return { steps: wanted.length, met, own, exact };
}

/** What holds all terms: `{ kind: [item, …] }`; first what has them among its own words, whole words first, then the heaviest. */
export function find(terms) {
  const { steps, met, own, exact } = meet(terms);
  const phrases = terms.filter((term) => term.phrase && term.words.length > 1);
  const kept = [];
  met.forEach((many, at) => {
    if (steps > 0 && many === steps && holdsAll(found[at], phrases)) {
      kept.push({ item: found[at], rank: (own[at] === steps ? 1e9 : 0) + exact[at] * 1e6 + found[at].weight });
    }
  });
  return d3.group(kept.sort((a, b) => b.rank - a.rank).map((each) => each.item), (item) => item.kind);
}

function holdsAll(item, phrases) {
  if (phrases.length === 0) {
    return true;
  }
  const words = foldedWords(`${item.own()} ${item.about()}`);
  return phrases.every((phrase) => inARow(words, phrase));
}
