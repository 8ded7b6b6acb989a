package readout.text;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives verbs the subjects that the parser is known to hang elsewhere: from an auxiliary ("{Chad} has in the past threatened …"), in the "as"
 * before it ("as the {army} fought …"), behind a title that has but one of two names ("premier {X} and Chad's Y met"), and beside a noun that
 * only tells what it is ("the bloc {ECOWAS} condemned …").
 */
final class SubjectRepairs {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass");
    private static final Set<String> OPENERS = Set.of("as", "while", "after", "before", "since", "until");

    private SubjectRepairs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            ofAuxiliary(nodes[i]);
            apposed(nodes, nodes[i]);
            titled(nodes, nodes[i]);
            opened(nodes[i]);
        }
    }

    /** "Chad has in the past threatened …": the subject is that of the verb. */
    private static void ofAuxiliary(NLPNode node) {
        NLPNode auxiliary = node.getDependencyHead();
        if (is(node, SUBJECTS) && is(auxiliary, AUXILIARIES) && isVerb(auxiliary.getDependencyHead())) {
            subject(node, auxiliary.getDependencyHead());
        }
    }

    /** "The bloc ECOWAS condemned …": of two subjects side by side the name is the subject. */
    private static void apposed(NLPNode[] nodes, NLPNode name) {
        NLPNode before = nodes[name.getID() - 1];
        boolean both =
                is(name, SUBJECTS) && is(before, SUBJECTS) && before.getDependencyHead() == name.getDependencyHead();
        if (both && before.isPartOfSpeechTag("NN") && name.isPartOfSpeechTag("NNP")) {
            before.setDependencyHead(name, "compound");
        }
    }

    /** "Premier X and Chad's Y met": where the tree has the first name behind its title, and the second joined to that name alone. */
    private static void titled(NLPNode[] nodes, NLPNode name) {
        NLPNode title = name.getDependencyHead();
        boolean joined = name.isDependencyLabel("appos")
                && name.isPartOfSpeechTag("NNP")
                && title.isPartOfSpeechTag("NN")
                && is(title, SUBJECTS)
                && child(name, Set.of("conj"))
                        .filter(c -> c.isPartOfSpeechTag("NNP"))
                        .isPresent();
        if (!joined || nodes[title.getID() + 1].getPartOfSpeechTag().equals(",")) {
            return;
        }
        name.setDependencyHead(title.getDependencyHead(), title.getDependencyLabel());
        title.setDependencyHead(name, "compound");
    }

    /** "As the army fought …": the tree has "as the army" for a phrase of its own. */
    private static void opened(NLPNode opener) {
        Optional<NLPNode> noun = child(opener, Set.of("pobj"));
        if (!OPENERS.contains(opener.getWordFormLowercase()) || noun.isEmpty()) {
            return;
        }
        int end = last(noun.get());
        for (NLPNode verb : List.copyOf(opener.getDependencyHead().getDependentList())) {
            boolean next = verb.getID() == end + 1 && verb.isDependencyLabel("advcl");
            if (next && isFinite(verb) && child(verb, SUBJECTS).isEmpty()) {
                subject(noun.get(), verb);
                opener.setDependencyHead(verb, "mark");
            }
        }
    }

    private static int last(NLPNode node) {
        int last = node.getID();
        for (NLPNode child : node.getDependentList()) {
            last = Math.max(last, last(child));
        }
        return last;
    }

    private static void subject(NLPNode noun, NLPNode verb) {
        boolean passive = child(verb, Set.of("auxpass")).isPresent();
        noun.setDependencyHead(verb, passive ? "nsubjpass" : "nsubj");
    }

    private static boolean isVerb(NLPNode node) {
        return node.getPartOfSpeechTag() != null && node.getPartOfSpeechTag().startsWith("VB");
    }

    private static boolean isFinite(NLPNode node) {
        String tag = node.getPartOfSpeechTag();
        return tag.equals("VBD")
                || tag.equals("VBZ")
                || tag.equals("VBP")
                || tag.startsWith("VB") && child(node, AUXILIARIES).isPresent();
    }

    private static Optional<NLPNode> child(NLPNode node, Set<String> labels) {
        return node.getDependentList().stream().filter(c -> is(c, labels)).findFirst();
    }

    /** Whether the node, which may be the root without a label, has one of these. */
    private static boolean is(NLPNode node, Set<String> labels) {
        return node.getDependencyLabel() != null && labels.contains(node.getDependencyLabel());
    }
}
