package readout.text;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Optional;
import java.util.Set;

/** What the repairs of a tree ask of its words; the root, which has neither tag nor label, is none of it. */
final class Nodes {

    static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    static final Set<String> AUXILIARIES = Set.of("aux", "auxpass");

    static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> SPEECH = WordLists.of("speech-act");

    private Nodes() {}

    static boolean isNoun(NLPNode node) {
        return hasTag(node, "NN");
    }

    static boolean isVerb(NLPNode node) {
        return hasTag(node, "VB");
    }

    /** Whether a verb tells of a time: by its form, or by an auxiliary that is not "to". */
    static boolean isFinite(NLPNode node) {
        return isVerb(node)
                && (FINITE.contains(node.getPartOfSpeechTag())
                        || node.getDependentList().stream()
                                .anyMatch(child -> is(child, AUXILIARIES) && !child.isPartOfSpeechTag("TO")));
    }

    /** The first word under {@code node} with one of these labels. */
    static Optional<NLPNode> child(NLPNode node, Set<String> labels) {
        return node.getDependentList().stream()
                .filter(child -> is(child, labels))
                .findFirst();
    }

    static boolean is(NLPNode node, Set<String> labels) {
        return node.getDependencyLabel() != null && labels.contains(node.getDependencyLabel());
    }

    /** Whether the verb is an act of speech: "urge", "call". */
    static boolean isSpeech(NLPNode verb) {
        return SPEECH.contains(verb.getLemma());
    }

    /** Whether the verb has a subject or a "that" of its own. */
    static boolean hasOwn(NLPNode verb) {
        return child(verb, SUBJECTS).isPresent() || child(verb, Set.of("mark")).isPresent();
    }

    /** Makes {@code noun} the subject of {@code verb}. */
    static void subject(NLPNode noun, NLPNode verb) {
        boolean passive = child(verb, Set.of("auxpass")).isPresent();
        noun.setDependencyHead(verb, passive ? "nsubjpass" : "nsubj");
    }

    private static boolean hasTag(NLPNode node, String start) {
        return node.getPartOfSpeechTag() != null && node.getPartOfSpeechTag().startsWith(start);
    }
}
