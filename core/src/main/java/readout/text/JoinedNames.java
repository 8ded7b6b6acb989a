package readout.text;

import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.is;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/** Two countries that a headline joins by a hyphen: in "Chad-Sudan agree to truce" both do. */
final class JoinedNames {

    private JoinedNames() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length - 1; i++) {
            NLPNode first = nodes[i - 1];
            NLPNode second = nodes[i + 1];
            boolean joined = nodes[i].isPartOfSpeechTag("HYPH")
                    && isCountry(first)
                    && isCountry(second)
                    && first.getDependencyHead() == second
                    && is(second, SUBJECTS)
                    && second.getDependencyHead().isPartOfSpeechTag("VBP");
            if (joined) {
                first.setDependencyHead(second.getDependencyHead(), second.getDependencyLabel());
                second.setDependencyHead(first, "conj");
                nodes[i].setDependencyHead(first, "cc");
            }
        }
    }

    /** A name of its own, of one word: not a part of "Guinea-Bissau". */
    private static boolean isCountry(NLPNode node) {
        return "U-GPE".equals(node.getNamedEntityTag());
    }
}
