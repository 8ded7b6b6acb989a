package readout.text;

import static readout.text.Nodes.child;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Verbs of headlines beside a noun that looks like one, and a second verb whose subject stands at the head of the line: "strongman {orders}
 * advance on Gao", "Chad recalls envoy after raid, {calls} it an outrage".
 */
final class HeadlineVerbs {

    private static final Set<String> DEEDS =
            Set.of("advance", "attack", "strike", "raid", "march", "assault", "release");
    private static final Set<String> VERBS = Set.of("orders", "demands", "launches", "repels", "halts", "backs");
    private static final Set<String> OPENERS = Set.of("after", "over", "amid", "following", "despite");

    private HeadlineVerbs() {}

    /** "Strongman {orders} {advance} on Gao": two words that each may be a verb, of which the first is. */
    static void tags(NLPNode[] nodes) {
        if (isProse(nodes)) {
            return;
        }
        for (int i = 2; i + 1 < nodes.length; i++) {
            NLPNode deed = nodes[i + 1];
            boolean two = nodes[i].isPartOfSpeechTag("NNS")
                    && VERBS.contains(nodes[i].getWordForm())
                    && nodes[i - 1].getPartOfSpeechTag().startsWith("NNP")
                    && DEEDS.contains(deed.getWordForm())
                    && deed.getPartOfSpeechTag().startsWith("VB");
            if (two) {
                nodes[i].setPartOfSpeechTag("VBZ");
                deed.setPartOfSpeechTag("NN");
                return;
            }
            if (isAppeal(nodes, i)) {
                nodes[i].setPartOfSpeechTag("VBZ");
                return;
            }
        }
    }

    /** "UN {calls} on Chad for calm", where the line has no other verb. */
    private static boolean isAppeal(NLPNode[] nodes, int i) {
        return nodes[i].isPartOfSpeechTag("NNS")
                && nodes[i].isWordForm("calls")
                && nodes[i - 1].getPartOfSpeechTag().startsWith("NNP")
                && (nodes[i + 1].isWordForm("on") || nodes[i + 1].isWordForm("for"))
                && Arrays.stream(nodes).skip(1).noneMatch(Nodes::isVerb);
    }

    /** "Chad recalls envoy after raid, {calls} it an outrage": Chad calls it so, and no raid. */
    static void mend(NLPNode[] nodes) {
        if (isProse(nodes)) {
            return;
        }
        for (int i = 4; i < nodes.length; i++) {
            NLPNode main = nodes[i].getDependencyHead();
            boolean second = nodes[i].isPartOfSpeechTag("VBZ")
                    && nodes[i].isDependencyLabel("advcl")
                    && nodes[i - 1].isWordForm(",")
                    && main.isPartOfSpeechTag("VBZ")
                    && main.isDependencyLabel("root");
            if (second) {
                ofFirst(nodes[i], main);
            }
        }
    }

    private static void ofFirst(NLPNode second, NLPNode main) {
        Optional<NLPNode> opener = child(second, Set.of("mark", "prep"))
                .filter(mark -> OPENERS.contains(mark.getWordFormLowercase()) && mark.getID() > main.getID());
        Optional<NLPNode> noun = child(second, Nodes.SUBJECTS).filter(Nodes::isNoun);
        if (opener.isPresent() && noun.filter(n -> n.getID() < second.getID()).isPresent()) {
            opener.get().setDependencyHead(main, "prep");
            noun.get().setDependencyHead(opener.get(), "pobj");
            second.setDependencyHead(main, "conj");
        }
    }

    private static boolean isProse(NLPNode[] nodes) {
        return nodes.length < 2 || nodes[nodes.length - 1].isPartOfSpeechTag(".");
    }
}
