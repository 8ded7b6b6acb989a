package readout.text;

import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isNoun;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;

/**
 * Two that a clause joins: two countries by a hyphen in a headline ("Chad-Sudan agree to truce": both do), and a country's body with another
 * that is none of the country's ("the government of Chad and the Fakat Front agreed": the government and the Front).
 */
final class JoinedNames {

    private static final Set<String> BODIES = Set.of("government", "army", "military", "authorities");
    private static final Set<String> DETERMINERS = Set.of("det");

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
            besideBody(nodes[i + 1]);
            ofAll(nodes[i + 1]);
            besideRebels(nodes, nodes[i + 1]);
        }
    }

    /** "The government of Chad and {the Front} agreed": a country and what is no place share no government. */
    private static void besideBody(NLPNode other) {
        NLPNode country = other.getDependencyHead();
        boolean joined = other.isDependencyLabel("conj")
                && isNoun(other)
                && !isPlace(other)
                && child(other, DETERMINERS)
                        .filter(word -> word.isWordForm("the"))
                        .isPresent()
                && isPlace(country)
                && country.isDependencyLabel("pobj")
                && country.getDependencyHead().isWordForm("of");
        if (!joined) {
            return;
        }
        NLPNode body = country.getDependencyHead().getDependencyHead();
        if (is(body, SUBJECTS) && body.isPartOfSpeechTag("NN")) {
            child(country, Set.of("cc")).ifPresent(and -> and.setDependencyHead(body, "cc"));
            other.setDependencyHead(body, "conj");
        }
    }

    /** "The presidents of Chad, Mali, and {Niger} met": the last of three is one of them, and not beside their presidents. */
    private static void ofAll(NLPNode last) {
        NLPNode body = last.getDependencyHead();
        boolean beside = last.isDependencyLabel("conj")
                && isPlace(last)
                && body.isPartOfSpeechTag("NNS")
                && child(last, DETERMINERS).isEmpty();
        if (!beside) {
            return;
        }
        child(body, Set.of("prep"))
                .filter(of -> of.isWordForm("of") || of.isWordForm("in"))
                .flatMap(of -> child(of, Set.of("pobj")))
                .filter(first -> isPlace(first)
                        && first.getID() < last.getID()
                        && child(first, Set.of("conj"))
                                .filter(next -> isPlace(next) && next.getID() < last.getID())
                                .isPresent())
                .ifPresent(first -> last.setDependencyHead(first, "conj"));
    }

    /** "Chadian {government} and Tibesti rebels sign truce": two sides, of which the parser makes rebels of a government. */
    private static void besideRebels(NLPNode[] nodes, NLPNode rebels) {
        int and = rebels.getID() - 2;
        boolean named = and > 1
                && rebels.isPartOfSpeechTag("NNS")
                && is(rebels, SUBJECTS)
                && nodes[and].isWordForm("and")
                && isPlace(nodes[and + 1]);
        NLPNode body = nodes[Math.max(1, and - 1)];
        if (named
                && BODIES.contains(body.getWordFormLowercase())
                && body.getDependencyHead() == rebels
                && nodes[and + 1].getDependencyHead() == body) {
            body.setDependencyHead(rebels.getDependencyHead(), rebels.getDependencyLabel());
            rebels.setDependencyHead(body, "conj");
            nodes[and + 1].setDependencyHead(rebels, "compound");
        }
    }

    private static boolean isPlace(NLPNode node) {
        String name = node.getNamedEntityTag();
        return name != null && (name.endsWith("GPE") || name.endsWith("LOC"));
    }

    /** A name of its own, of one word: not a part of "Guinea-Bissau". */
    private static boolean isCountry(NLPNode node) {
        return "U-GPE".equals(node.getNamedEntityTag());
    }
}
