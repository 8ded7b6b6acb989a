package readout.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.model.Claim.Measure;

/**
 * What counts what: one block of {@code claims.txt}.
 *
 * @param id its id
 * @param measure what it counts
 * @param source where its words come from
 * @param triggers the words that trigger it, lemmas, by the way they do
 * @param counts PropBank role of the counted phrase, for verbs
 * @param by PropBank role of the doer, for verbs; empty where there is none
 * @param of prepositions by which the counted phrase hangs from a noun, or from what fills the role {@code counts} of a verb
 * @param owners those of its nouns whose owner is what is counted: "the judge's murder"
 * @param to lemmas one of which must stand under the verb's "to", "into", "for", "with", "on" or "under": "shot to death", "set on fire"
 * @param from lemmas one of which must stand under the verb's "from" or "out of": "driven from their homes"
 * @param as lemmas one of which must be said of the verb's object: "took ten soldiers prisoner"
 * @param kinds lemmas one of which must stand under the "of" of a toll: "the number of dead"
 * @param objects lemmas one of which must be counted; empty when all may
 * @param object lemmas one of which must be the verb's object; empty when any may
 * @param particle the verb's particle, one of which must be there; empty when none is needed
 * @param unless words none of which may hang from the verb or be joined to it: "shot {dead}"
 * @param needs "person", "thing", "number"
 * @param positive texts with the counted phrase in brackets and the least and most after {@code =>}
 * @param negative texts in which the rule must find nothing
 */
record ClaimRule(
        String id,
        Measure measure,
        String source,
        Map<Trigger, Set<String>> triggers,
        String counts,
        String by,
        Set<String> of,
        Set<String> owners,
        Set<String> to,
        Set<String> from,
        Set<String> as,
        Set<String> kinds,
        Set<String> objects,
        Set<String> object,
        Set<String> particle,
        Set<String> unless,
        Set<String> needs,
        List<String> positive,
        List<String> negative) {

    /** How a word triggers a rule. */
    enum Trigger {
        /** A verb with roles. */
        VERBS,
        /** A noun from which the counted phrase hangs. */
        NOUNS,
        /** An adjective or participle said of the counted phrase. */
        STATES,
        /** A noun that is itself counted. */
        TOTALS,
        /** "toll": the number follows it or its verb. */
        TOLLS,
        /** "with wounds": what those counted have. */
        WOUNDS,
        /** "among the dead", "the dead are": those named beside it. */
        MEMBERS
    }

    Set<String> words(Trigger trigger) {
        return triggers.getOrDefault(trigger, Set.of());
    }

    /** Whether it counts people who were hurt, taken or driven out. */
    boolean isOfPersons() {
        return needs.contains("person");
    }

    boolean needsNumber() {
        return needs.contains("number");
    }
}
