package readout.text;

import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.isFinite;
import static readout.text.Nodes.isNoun;
import static readout.text.Nodes.subject;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Locale;
import java.util.Set;

/**
 * Gives the verb its subject where the tree has taken it into the month before it, "in {March Chad} recalled its envoy": the month alone stands
 * under the preposition.
 */
final class MonthSubjects {

    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final Set<String> OPENERS = Set.of("in", "since", "by");

    private MonthSubjects() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length - 2; i++) {
            if (MONTHS.contains(nodes[i].getWordForm())
                    && OPENERS.contains(nodes[i - 1].getWordForm().toLowerCase(Locale.ROOT))) {
                part(nodes[i - 1], nodes[i], nodes[i].getDependencyHead());
            }
        }
    }

    private static void part(NLPNode preposition, NLPNode month, NLPNode name) {
        NLPNode verb = preposition.getDependencyHead();
        boolean taken = month.isDependencyLabel("compound")
                && isNoun(name)
                && name.getID() > month.getID()
                && name.isDependencyLabel("pobj")
                && name.getDependencyHead() == preposition;
        if (taken
                && isFinite(verb)
                && name.getID() < verb.getID()
                && child(verb, SUBJECTS).isEmpty()) {
            subject(name, verb);
            month.setDependencyHead(preposition, "pobj");
        }
    }
}
