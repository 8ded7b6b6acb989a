package readout.text;

import static readout.text.Nodes.isNoun;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;

/** Gives what others do meanwhile to them: in "Chad recalled its envoy, with Mali and Niger {condemning} the raid" it is not Chad that condemns. */
final class WithClauses {

    private static final Set<String> LOOSE = Set.of("advcl", "xcomp", "acl", "conj", "dep", "pcomp");

    private WithClauses() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 3; i < nodes.length; i++) {
            boolean gerund = nodes[i].isPartOfSpeechTag("VBG") && LOOSE.contains(nodes[i].getDependencyLabel());
            if (gerund && isNoun(nodes[i - 1])) {
                meanwhile(nodes, nodes[i]);
            }
        }
    }

    private static void meanwhile(NLPNode[] nodes, NLPNode gerund) {
        NLPNode noun = nodes[gerund.getID() - 1];
        while (noun.isDependencyLabel("conj") && isNoun(noun.getDependencyHead())) {
            noun = noun.getDependencyHead();
        }
        NLPNode with = noun.getDependencyHead();
        boolean apart = noun.isDependencyLabel("pobj")
                && with.isWordForm("with")
                && with.getID() > 1
                && nodes[with.getID() - 1].isWordForm(",")
                && gerund.getDependencyHead() != noun
                && gerund.getDependencyHead().getID() <= with.getID();
        if (apart) {
            noun.setDependencyHead(gerund, "nsubj");
            gerund.setDependencyHead(with, "pcomp");
        }
    }
}
