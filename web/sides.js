// The sides of the crisis: the countries and named armed groups that are told to fight each other, a lane each. Who stands by whom is
// nowhere inferred: an ally has a lane of its own, or stands among the others.

import { actor, country, events, pairs } from "./dossier.js";

const MATERIAL_CONFLICT = 4;
const MOST = 4;
const UNTOLD = "none";
const OTHERS = "others";
const NOT_DONE = new Set(["background", "planned", "hypothetical", "denied"]);

let found = null;

/** `{ lanes: [{ key, label, short, side }], fighting }`: those who fight, the most told of first; then others and those not told. */
export function sides() {
  found ??= work();
  return found;
}

/** The keys of the lanes in which actor references stand; the lane of those not told for none. */
export function lanesOf(refs) {
  if (refs.length === 0) {
    return [UNTOLD];
  }
  const known = new Set(sides().lanes.filter((lane) => lane.side).map((lane) => lane.key));
  return [...new Set(refs.map((ref) => keyOf(ref)).map((key) => (known.has(key) ? key : OTHERS)))];
}

/** The country of an actor, or the actor itself if it is an armed group with a name; null for "gunmen", "residents". */
function keyOf(ref) {
  const who = actor(ref.actor);
  if (who?.kind === "armed_group") {
    return who.mentions.some((mention) => mention.form === "name") ? who.id : null;
  }
  return who?.country ?? null;
}

function labelOf(key) {
  return actor(key)?.name ?? country(key);
}

function work() {
  const scores = fights();
  const fighting = scores.size > 0;
  const ranked = d3.sort(fighting ? scores : activity(), ([, score]) => -score);
  const enough = (ranked[0]?.[1] ?? 0) / 5;
  const lanes = ranked.slice(0, MOST)
    .filter(([, score], i) => i < 2 || score >= Math.max(3, enough))
    .map(([key]) => ({ key, label: labelOf(key), short: labelOf(key), side: true }));
  return {
    fighting,
    lanes: [
      ...lanes,
      { key: OTHERS, label: lanes.length > 0 ? "Third parties and others" : "All who are named", short: "others", side: false },
      { key: UNTOLD, label: "Not told who", short: "not told who", side: false },
    ],
  };
}

/* Those told to fight one another weigh most; an assault by or on one counts too, as the other side is often "rebels", "the army". */
function fights() {
  const scores = new Map();
  const add = (key, score) => key && scores.set(key, (scores.get(key) ?? 0) + score);
  for (const event of events.filter((each) => each.quad === MATERIAL_CONFLICT && !NOT_DONE.has(each.status))) {
    const from = new Set(event.actors.map(keyOf));
    const to = new Set((event.recipients.length > 0 ? event.recipients : event.actors).map(keyOf));
    for (const one of from) {
      [...to].filter((two) => one && two && one !== two).forEach((two) => {
        add(one, 3);
        add(two, 3);
      });
    }
    if (event.type === "ASSAULT") {
      new Set([...from, ...to]).forEach((one) => add(one, 1));
    }
  }
  for (const pair of pairs.filter((each) => each.adversaries)) {
    const named = (name) => [...scores.keys()].find((key) => labelOf(key) === name);
    [pair.one, pair.two].forEach((name) => add(named(name), 1));
  }
  return scores;
}

/** Without a fight between sides: those whose deeds are most told of. */
function activity() {
  const keys = events.flatMap((event) => [...new Set(event.actors.map(keyOf))]).filter(Boolean);
  return [...d3.rollup(keys, (all) => all.length, (key) => key)].filter(([, n]) => n > 1);
}
