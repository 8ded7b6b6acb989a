package readout.text;

import static readout.text.Nodes.AUXILIARIES;
import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isFinite;
import static readout.text.Nodes.isVerb;
import static readout.text.Nodes.subject;

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
}
