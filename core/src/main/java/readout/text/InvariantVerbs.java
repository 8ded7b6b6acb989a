package readout.text;

import static readout.text.Nodes.child;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Optional;
import java.util.Set;

/** Verbs whose past is spelt like their infinitive: in "urged Chad to leave and {cut} ties" Chad is to cut them, and nobody has. */
final class InvariantVerbs {

    private static final Set<String> FORMS = Set.of("cut", "put", "set", "hit", "let", "quit", "shut", "split");
    private static final Set<String> ASKING = Set.of(
            "urge", "call", "ask", "tell", "press", "appeal", "advise", "want", "order", "demand", "threaten", "vow");

    private InvariantVerbs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 4; i < nodes.length; i++) {
            if (FORMS.contains(nodes[i].getWordForm()) && nodes[i].isDependencyLabel("conj")) {
                asked(nodes[i]);
            }
        }
    }

    private static void asked(NLPNode second) {
        NLPNode asking = second.getDependencyHead();
        Optional<NLPNode> first = child(asking, Set.of("xcomp"))
                .filter(verb -> verb.isPartOfSpeechTag("VB") && verb.getID() < second.getID());
        boolean bare = second.isPartOfSpeechTag("VBD") && !Nodes.hasOwn(second);
        if (bare && first.isPresent() && ASKING.contains(asking.getLemma())) {
            second.setDependencyHead(first.get(), "conj");
            second.setPartOfSpeechTag("VB");
        }
    }
}
