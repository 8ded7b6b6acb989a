package readout.text;

import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isNoun;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Set;

/**
 * "According to Kenya, {Somali} and Ethiopian troops …": what stands before the noun behind the comma is that noun's. The parser makes a list of it with
 * the source.
 */
final class SourceLists {

    private SourceLists() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 2; i + 3 < nodes.length; i++) {
            if (nodes[i].isWordForm("to") && nodes[i - 1].getWordFormLowercase().equals("according")) {
                child(nodes[i], Set.of("pobj")).ifPresent(source -> part(nodes, source));
            }
        }
    }

    private static void part(NLPNode[] nodes, NLPNode source) {
        int first = source.getID() + 2;
        if (first >= nodes.length || !nodes[first - 1].isWordForm(",")) {
            return;
        }
        NLPNode adjective = nodes[first];
        boolean listed = adjective.isPartOfSpeechTag("JJ")
                && adjective.isDependencyLabel("conj")
                && adjective.getDependencyHead() == source;
        if (!listed) {
            return;
        }
        for (int i = first + 1; i < nodes.length; i++) {
            if (isNoun(nodes[i]) && is(nodes[i], SUBJECTS)) {
                give(nodes, source, adjective, nodes[i]);
                return;
            }
        }
    }

    /** All of the list behind the comma goes to the noun, its first adjective before the others. */
    private static void give(NLPNode[] nodes, NLPNode source, NLPNode first, NLPNode noun) {
        for (NLPNode child : List.copyOf(source.getDependentList())) {
            if (child.getID() > first.getID() && child.getID() < noun.getID()) {
                child.setDependencyHead(first, child.getDependencyLabel());
            }
        }
        nodes[first.getID() - 1].setDependencyHead(noun.getDependencyHead(), "punct");
        first.setDependencyHead(noun, "nmod");
    }
}
