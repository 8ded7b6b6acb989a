package readout.text;

import static readout.text.Nodes.child;
import static readout.text.Nodes.is;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Set;

/** Parts the full name of a country from the country named beside it: "talks between the Republic of Togo {and} Benin" are of two. */
final class CountryNames {

    private static final Set<String> STATES =
            Set.of("Republic", "Kingdom", "State", "Union", "Commonwealth", "Emirate", "Sultanate", "Principality");
    private static final Set<String> JOINTS = Set.of("cc", "conj", "punct");

    private CountryNames() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 3; i < nodes.length; i++) {
            NLPNode first = nodes[i];
            NLPNode of = first.getDependencyHead();
            boolean full = first.isDependencyLabel("pobj")
                    && of.isWordForm("of")
                    && STATES.contains(String.valueOf(of.getDependencyHead().getWordForm()))
                    && of.getDependencyHead().isPartOfSpeechTag("NNP");
            if (full
                    && child(first, Set.of("conj"))
                            .filter(CountryNames::isCountry)
                            .isPresent()) {
                NLPNode state = of.getDependencyHead();
                List.copyOf(first.getDependentList()).stream()
                        .filter(joint -> is(joint, JOINTS) && joint.getID() > first.getID())
                        .forEach(joint -> joint.setDependencyHead(state));
            }
        }
    }

    private static boolean isCountry(NLPNode node) {
        return String.valueOf(node.getNamedEntityTag()).endsWith("GPE") || STATES.contains(node.getWordForm());
    }
}
