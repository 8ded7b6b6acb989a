package readout.text;

import static readout.text.Nodes.AUXILIARIES;
import static readout.text.Nodes.child;
import static readout.text.Nodes.is;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "There was {shelling} around the town": what there is is a noun, where the tree has it for a verb with "was" as its auxiliary. */
final class ThereIs {

    private static final Set<String> OF_NOUN = Set.of("prep", "acl", "nmod", "amod", "det", "compound");

    private ThereIs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length; i++) {
            NLPNode gerund = nodes[i];
            Optional<NLPNode> be = gerund.getDependentList().stream()
                    .filter(word -> is(word, AUXILIARIES) && word.isLemma("be"))
                    .findFirst();
            boolean there = gerund.isPartOfSpeechTag("VBG")
                    && be.filter(b -> isThere(b) || isThere(gerund)).isPresent()
                    && child(gerund, Set.of("dobj")).isEmpty();
            if (there && be.isPresent()) {
                noun(gerund, be.get());
            }
        }
    }

    private static boolean isThere(NLPNode verb) {
        return child(verb, Set.of("expl")).isPresent();
    }

    private static void noun(NLPNode gerund, NLPNode be) {
        be.setDependencyHead(gerund.getDependencyHead(), gerund.getDependencyLabel());
        gerund.setDependencyHead(be, "attr");
        gerund.setPartOfSpeechTag("NN");
        gerund.setLemma(gerund.getWordFormLowercase());
        for (NLPNode child : List.copyOf(gerund.getDependentList())) {
            if (!is(child, OF_NOUN)) {
                child.setDependencyHead(be);
            }
        }
    }
}
