package readout.text;

import static readout.text.Nodes.is;
import static readout.text.Nodes.isVerb;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** "Rammed a frigate {off} Chios": before a name of the map "off" is no particle of the verb, but tells where. */
final class OffRepairs {

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC", "ORG", "PERSON");
    private static final Set<String> COASTS = Set.of("coast", "shore", "cape", "island", "port");
    private static final Set<String> LOOSE = Set.of("npadvmod", "dobj", "oprd", "dep");

    private OffRepairs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length - 1; i++) {
            NLPNode off = nodes[i];
            if (off.getWordFormLowercase().equals("off") && isApart(off)) {
                place(nodes, off).ifPresent(noun -> {
                    off.setPartOfSpeechTag("IN");
                    off.setDependencyLabel("prep");
                    noun.setDependencyHead(off, "pobj");
                });
            }
        }
    }

    /* "Cut {off} the town" has its particle right behind it. */
    private static boolean isApart(NLPNode off) {
        NLPNode verb = off.getDependencyHead();
        return is(off, Set.of("prt")) && isVerb(verb) && off.getID() > verb.getID() + 1;
    }

    /* The noun of place whose phrase begins right behind the word. */
    private static Optional<NLPNode> place(NLPNode[] nodes, NLPNode off) {
        NLPNode verb = off.getDependencyHead();
        return Arrays.stream(nodes)
                .skip(off.getID() + 1L)
                .filter(noun -> noun.getDependencyHead() == verb && is(noun, LOOSE))
                .findFirst()
                .filter(noun -> noun.getSubNodeList().stream()
                                .mapToInt(NLPNode::getID)
                                .min()
                                .orElse(noun.getID())
                        == off.getID() + 1)
                .filter(OffRepairs::isPlace);
    }

    private static boolean isPlace(NLPNode noun) {
        String name = noun.getNamedEntityTag();
        boolean named =
                noun.isPartOfSpeechTag("NNP") && name != null && PLACES.stream().anyMatch(name::endsWith);
        return named || COASTS.contains(noun.getLemma());
    }
}
