// Who fights whom, and whether they talk: countries, and armed groups that fight a country's forces.

import { actor, articles, country, events, pairs } from "../dossier.js";
import { count, day } from "../wording.js";
import { mannerOf, pairKey, speaksForCountry, talks, talksFor } from "./parties.js";

const FORCES = new Set(["GOV", "MIL", "SPY"]);

let known = null;

/** `[{ key, one, two, force, words, between }]`, those who fight most first; `one`, `two` and those `between` them are `{ key, name }`. */
export function adversaries() {
  known ??= d3.sort([...countries(), ...armedGroups()], (pair) => -pair.force);
  return known;
}

function named(code) {
  return { key: code, name: country(code) };
}

/** Pairs of countries, as the dossier has them. */
function countries() {
  const force = deedsBetween();
  return pairs.filter((pair) => pair.adversaries).map((pair) => ({
    key: pairKey(pair.one, pair.two),
    one: named(pair.one),
    two: named(pair.two),
    force: force.get(pairKey(pair.one, pair.two)) ?? 0,
    words: pair.words.split("; through or beside them")[0],
    between: pair.between.map(named),
  }));
}

/** How many deeds of force are told between each two, by pair key. */
function deedsBetween() {
  const counts = new Map();
  for (const event of events.filter(isForce)) {
    const others = event.recipients.length > 0 ? event.recipients : event.actors;
    const keys = d3.cross(event.actors, others, (a, b) => pairKey(talksFor(a, false).key, talksFor(b, false).key));
    new Set(keys).forEach((key) => counts.set(key, (counts.get(key) ?? 0) + 1));
  }
  return counts;
}

/** Pairs of a named armed group and a country whose forces it fights, or that fight it. */
function armedGroups() {
  const found = new Map();
  for (const event of events.filter(isForce)) {
    for (const [a, b] of d3.cross(event.actors, event.recipients)) {
      const [one, two] = isArmedGroup(a) ? [b, a] : [a, b];
      if (isArmedGroup(two) && actsForCountry(one)) {
        const [land, group] = [talksFor(one, false), talksFor(two, false)];
        const key = pairKey(land.key, group.key);
        found.set(key, { key, one: land, two: group, force: (found.get(key)?.force ?? 0) + 1 });
      }
    }
  }
  return [...found.values()].map((pair) => ({ ...pair, ...inTouch(pair) }));
}

function isForce(event) {
  return event.quad === 4 && (event.status === "reported" || event.status === "claimed");
}

/** Groups that have a name: "militants" may be anyone. */
function isArmedGroup(ref) {
  const who = actor(ref.actor);
  return who?.kind === "armed_group" && who.sector === "REB" && who.mentions.some((mention) => mention.form === "name");
}

function actsForCountry(ref) {
  const who = actor(ref.actor);
  return who && speaksForCountry(who) && (who.kind === "country" || FORCES.has(who.sector));
}

/** `{ words, between }`: whether the two talk directly, when last, and who talks to both where they do not. */
function inTouch({ one, two, key }) {
  const direct = (talks(false).pairs.get(key) ?? []).filter((contact) => mannerOf(contact) === "direct");
  if (direct.length === 0) {
    return { words: "no direct contact reported", between: between(one.key, two.key) };
  }
  return { words: `${count(direct.length, "direct contact")}, ${lastOf(direct)}`, between: [] };
}

/** When the last of the contacts was, counted to the newest report. */
function lastOf(direct) {
  const newest = d3.max(articles, (article) => article.published?.end ?? "");
  const last = d3.max(direct.map(({ date }) => date?.end ?? date?.start).filter((each) => each && each <= newest));
  if (!last) {
    return "day not known";
  }
  const since = d3.utcDay.count(new Date(last), new Date(newest));
  return `the last on ${day(last)}, ${since === 0 ? "the day of the newest report" : `${count(since, "day")} before the newest report`}`;
}

function between(one, two) {
  const { parties, pairs: known } = talks(false);
  const talk = (a, b) => (known.get(pairKey(a, b)) ?? []).some((contact) => mannerOf(contact) === "direct");
  return parties.filter(({ key }) => key !== one && key !== two && talk(key, one) && talk(key, two)).map(({ key, name }) => ({ key, name }));
}
