package readout.text;

import static readout.text.Nodes.is;
import static readout.text.Nodes.isNoun;
import static readout.text.Nodes.isVerb;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;

/**
 * Gives a time to the occasion that it stands behind: in "visited Mali ahead of a summit later this {month}" and "took the town in answer to a
 * vote last {month}" the time is that of the summit and the vote.
 */
final class OccasionTimes {

    /** What stands between a deed and something that was at another time. */
    private static final Set<String> APART =
            Set.of("ahead", "before", "after", "following", "since", "until", "despite", "over");

    private static final Set<String> ANSWERS =
            Set.of("response", "retaliation", "revenge", "reaction", "reprisal", "answer", "preparation", "run-up");

    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final Set<String> ORDER = Set.of("first", "second", "third", "last", "only");
    private static final Set<String> OBJECTS = Set.of("dobj", "oprd", "attr", "acomp");
    private static final Set<String> BETWEEN = Set.of("of", "to", "for", "up");
    private static final Set<String> OPENERS = Set.of("last", "this", "next", "earlier", "later");

    private OccasionTimes() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 3; i < nodes.length; i++) {
            NLPNode time = nodes[i];
            bare(nodes[i - 1], time);
            order(nodes[i - 1], time);
            boolean loose = time.isDependencyLabel("npadvmod")
                    && isVerb(time.getDependencyHead())
                    && time.getDependencyHead().getID() < i;
            int first = loose ? first(nodes, time) : 0;
            if (first > 1 && isOccasion(nodes[first - 1], time.getDependencyHead())) {
                time.setDependencyHead(nodes[first - 1], "npadvmod");
            }
        }
    }

    /** "Called {Thursday} for calm": right behind its verb, a day of the week is no object. */
    private static void bare(NLPNode verb, NLPNode day) {
        boolean object = is(day, OBJECTS) && day.getDependencyHead() == verb && isVerb(verb);
        if (object && DAYS.contains(day.getWordForm()) && day.isPartOfSpeechTag("NNP")) {
            day.setDependencyLabel("npadvmod");
        }
    }

    /** "The first {time} Chadian soldiers were hit": says when, and not which soldiers. */
    private static void order(NLPNode ordinal, NLPNode time) {
        NLPNode noun = time.getDependencyHead();
        boolean before = time.isWordForm("time")
                && ORDER.contains(ordinal.getWordForm())
                && isNoun(noun)
                && noun.getID() > time.getID()
                && is(noun, Nodes.SUBJECTS);
        if (before) {
            time.setDependencyHead(noun.getDependencyHead(), "npadvmod");
        }
    }

    /** Where the words of the time begin: "{later} this month"; 0 where they do not tell a time by the day of the report. */
    private static int first(NLPNode[] nodes, NLPNode time) {
        int first = time.getID();
        while (first > 2 && OPENERS.contains(nodes[first - 1].getWordFormLowercase())) {
            first--;
        }
        return first < time.getID() ? first : 0;
    }

    private static boolean isOccasion(NLPNode noun, NLPNode verb) {
        if (!isNoun(noun) || !noun.isDependencyLabel("pobj")) {
            return false;
        }
        NLPNode at = noun.getDependencyHead();
        while (at != null && at != verb && at.getID() > verb.getID()) {
            String word = at.getWordFormLowercase();
            if (APART.contains(word) || ANSWERS.contains(word)) {
                return true;
            }
            if (!BETWEEN.contains(word)) {
                return false;
            }
            at = at.getDependencyHead();
        }
        return false;
    }
}
