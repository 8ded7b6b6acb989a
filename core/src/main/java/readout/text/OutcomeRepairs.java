package readout.text;

import static readout.text.Nodes.child;
import static readout.text.Nodes.isNoun;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;

/** Puts right what a deed left behind: in "the blast left three soldiers {dead} and others hurt" nobody left. */
final class OutcomeRepairs {

    private static final Set<String> STATES =
            Set.of("dead", "wounded", "injured", "homeless", "hurt", "stranded", "displaced", "missing", "paralysed");

    private OutcomeRepairs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length; i++) {
            left(nodes, nodes[i]);
        }
    }

    /** "Left three soldiers {dead} and several others wounded": the state right behind what was left in it. */
    private static void left(NLPNode[] nodes, NLPNode state) {
        NLPNode object = nodes[state.getID() - 1];
        NLPNode verb = object.getDependencyHead();
        boolean left = STATES.contains(state.getWordFormLowercase())
                && isNoun(object)
                && object.isDependencyLabel("dobj")
                && verb.isLemma("leave")
                && state.getDependencyHead() != verb
                && state.getDependencyHead() != object
                && child(verb, Set.of("oprd")).isEmpty();
        if (left) {
            state.setDependencyHead(verb, "oprd");
        }
    }
}
