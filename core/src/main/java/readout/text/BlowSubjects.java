package readout.text;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;

/** Tags blows as the nouns they are where the tagger has them for what the name before does: "Chad {strikes} on camp kill two". */
final class BlowSubjects {

    private static final Set<String> BLOWS =
            Set.of("strikes", "raids", "attacks", "airstrikes", "bombings", "shelling", "clashes", "ambushes");
    private static final Set<String> PRESENT = Set.of("kill", "wound", "injure", "leave", "hit", "destroy", "damage");
    private static final Set<String> PAST = Set.of("killed", "wounded", "injured", "left", "destroyed", "damaged");
    private static final Set<String> BOUNDS = Set.of(",", ":", "CC", "MD", "TO", "WDT", "WP", "WRB", "VBZ");

    private BlowSubjects() {}

    /** Mends the tags of {@code nodes}, which are not parsed yet; {@code nodes[0]} is the root. */
    static void tags(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length - 2; i++) {
            boolean verb = BLOWS.contains(nodes[i].getWordFormLowercase())
                    && nodes[i].isPartOfSpeechTag("VBZ")
                    && nodes[i - 1].getPartOfSpeechTag().startsWith("NNP")
                    && nodes[i + 1].isPartOfSpeechTag("IN");
            int result = verb ? result(nodes, i + 2) : 0;
            if (result > 0) {
                nodes[i].setPartOfSpeechTag("NNS");
                boolean past = PAST.contains(nodes[result].getWordFormLowercase());
                nodes[result].setPartOfSpeechTag(past ? "VBD" : "VBP");
            }
        }
    }

    /** Where the blow's own verb stands, with nothing of another clause before it; 0 where there is none. */
    private static int result(NLPNode[] nodes, int from) {
        for (int i = from + 1; i < nodes.length && !BOUNDS.contains(nodes[i].getPartOfSpeechTag()); i++) {
            String tag = nodes[i].getPartOfSpeechTag();
            String word = nodes[i].getWordFormLowercase();
            if ((PRESENT.contains(word) || PAST.contains(word)) && !tag.equals("VBN") && !tag.startsWith("JJ")) {
                return i;
            }
        }
        return 0;
    }
}
