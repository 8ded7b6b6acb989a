package readout.text;

import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isFinite;
import static readout.text.Nodes.isNoun;
import static readout.text.Nodes.subject;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the verb its subject where the tree has it for one more name of the phrase before it: "Earlier today, {Chad} and its allies shelled …",
 * "Following a raid on Niger, {Niamey} on Monday expelled …".
 */
final class FrontedSubjects {

    private static final Set<String> STRAY = Set.of("appos", "conj");
    private static final Set<String> GOING_ON = Set.of(",", "CC");

    private FrontedSubjects() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 3; i < nodes.length - 1; i++) {
            NLPNode head = nodes[i].getDependencyHead();
            boolean stray = is(nodes[i], STRAY)
                    && isNoun(nodes[i])
                    && head.getID() < i
                    && !isTime(nodes[i])
                    && nodes[i - 1].isWordForm(",");
            if (stray && isTime(head)) {
                ofTime(nodes, nodes[i], head);
            } else if (stray && !GOING_ON.contains(nodes[i + 1].getPartOfSpeechTag())) {
                ofPhrase(nodes, nodes[i]);
            }
        }
    }

    private static void ofTime(NLPNode[] nodes, NLPNode noun, NLPNode time) {
        Optional<NLPNode> verb = verb(nodes, noun);
        if (nodes[time.getID() + 1].isWordForm(",") && verb.isPresent()) {
            subject(noun, verb.get());
            if (time.getDependencyHead().getID() < time.getID()) {
                time.setDependencyHead(verb.get());
            }
        }
    }

    /** The phrase opens the clause: it hangs, by a preposition, from the verb that has no subject yet. */
    private static void ofPhrase(NLPNode[] nodes, NLPNode noun) {
        verb(nodes, noun)
                .filter(verb -> verb.getDependentList().stream()
                        .anyMatch(
                                p -> p.isDependencyLabel("prep") && p.getID() < noun.getID() && noun.isDescendantOf(p)))
                .ifPresent(verb -> subject(noun, verb));
    }

    /** The next verb with a tense behind the noun and its own words, where it has no subject. */
    private static Optional<NLPNode> verb(NLPNode[] nodes, NLPNode noun) {
        for (int i = noun.getID() + 1; i < nodes.length; i++) {
            boolean own = nodes[i].isDescendantOf(noun);
            if (!own && isFinite(nodes[i])) {
                return Optional.of(nodes[i])
                        .filter(verb -> child(verb, SUBJECTS).isEmpty());
            }
        }
        return Optional.empty();
    }

    private static boolean isTime(NLPNode node) {
        String name = node.getNamedEntityTag();
        return name != null && (name.endsWith("DATE") || name.endsWith("TIME"));
    }
}
