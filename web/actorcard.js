// One actor: who it is, and what it did, what was done to it, what it said and whom it talked to.

import { actor, claims, contacts, country, events, source, statements } from "./dossier.js";
import { count, words } from "./wording.js";
import { evidence } from "./evidence.js";
import { href } from "./route.js";
import { h, joined } from "./dom.js";
import { line } from "./rows.js";
import { few } from "./lists.js";

const FIRST = 4;

const PARTS = {
  did: "Did",
  undergone: "Was done to it",
  said: "Said",
  heard: "Was told",
  talked: "Talked with",
  vouched: "Figures and claims it gives",
};

const known = new Map();

function note(id, part, kind, row) {
  const parts = known.get(id) ?? known.set(id, {}).get(id);
  const rows = (parts[part] ??= []);
  if (rows[rows.length - 1]?.row !== row) {
    rows.push({ kind, row });
  }
}

/** What is known of an actor: `{ did: [{ kind, row }], … }`; the rows are gone through once. */
function rowsOf(id) {
  if (known.size === 0) {
    events.forEach((row) => {
      row.actors.forEach((ref) => note(ref.actor, "did", "events", row));
      row.recipients.forEach((ref) => note(ref.actor, "undergone", "events", row));
    });
    statements.forEach((row) => {
      [row.speaker].filter(Boolean).forEach((ref) => note(ref.actor, "said", "statements", row));
      row.addressee.forEach((ref) => note(ref.actor, "heard", "statements", row));
    });
    contacts.forEach((row) => row.parties.forEach((ref) => note(ref.actor, "talked", "contacts", row)));
    claims.forEach((row) => [row.claimant].filter(Boolean).forEach((ref) => note(ref.actor, "vouched", "claims", row)));
  }
  return known.get(id) ?? {};
}

function drawn({ kind, row }) {
  return h("li", { id: `row-${row.id}` }, line(kind, row));
}

function part(title, rows) {
  return h("section", {}, h("h4", {}, title, h("span.n", {}, ` ${rows.length}`)), few(rows, drawn, { first: FIRST }));
}

/** Mentions by outlet, each a link to the first there. */
function mentions(who) {
  const byOutlet = d3.groups(who.mentions, (span) => source(span.article)).sort((a, b) => b[1].length - a[1].length);
  const items = byOutlet.slice(0, 12).map(([outlet, spans]) => [evidence(spans[0], outlet, "src"), ` ${spans.length}`]);
  const more = byOutlet.length - items.length;
  return [joined(items), more > 0 && ` and in ${count(more, "outlet")} more`];
}

/** "government · Peru". */
export function kindOf(who) {
  return [words(who.kind), who.country && country(who.country)].filter(Boolean).join(" · ");
}

/** Each title once, a link to its words: "Foreign Minister, Ecuador". */
export function titles(who) {
  const byTitle = d3.groups(who.roles, (role) => [role.title, role.organization].filter(Boolean).join(", "));
  return joined(byTitle.map(([title, roles]) => evidence(roles[0].span, title)), "; ");
}

/** The card of an actor; a sentence for an id that none has. */
export function actorCard(id) {
  const who = actor(id);
  if (!who) {
    return h("p.none", {}, "No actor of this dossier has that id.");
  }
  const others = who.aliases.filter((alias) => alias !== who.name);
  const found = rowsOf(id);
  return h("article.actor-card", { "aria-label": who.name },
    h("h3", { id: "actor-name" }, h("bdi", {}, who.name)),
    h("p.meta", {}, kindOf(who)),
    h("dl", {},
      who.roles.length > 0 && [h("dt", {}, "Called"), h("dd", {}, titles(who))],
      others.length > 0 && [h("dt", {}, "Also named"), h("dd", {}, h("bdi", {}, others.join(", ")))],
      who.wikidata && [h("dt", {}, "Wikidata"),
        h("dd", {}, h("a", { href: `https://www.wikidata.org/wiki/${who.wikidata}`, rel: "noreferrer noopener" }, who.wikidata))],
      h("dt", {}, count(who.mentions.length, "mention")), h("dd", {}, mentions(who))),
    found.said && h("p", {}, h("a", { href: href("statements", { speaker: id }) }, "Its statements by day, with their wordings")),
    Object.entries(PARTS).filter(([key]) => found[key]).map(([key, title]) => part(title, found[key])),
    Object.keys(found).length === 0 && h("p.none", {}, "Is mentioned, but no row has it as a party."));
}
