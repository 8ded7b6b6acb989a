package readout.text;

import static readout.text.Nodes.AUXILIARIES;
import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isFinite;
import static readout.text.Nodes.isNoun;
import static readout.text.Nodes.isVerb;
import static readout.text.Nodes.subject;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right what stands under a verb: who is done to where something is seen done ("saw nine hostages {taken}"), the subject of what is told
 * that the parser gives to the teller ("confirmed its {envoy} left"), and two verbs side by side of which the first ends a clause of time ("the
 * toll since the war began {stood} at nine").
 */
final class ComplementRepairs {

    private static final Set<String> SEEING = Set.of("see", "watch", "leave", "find", "have");
    private static final Set<String> TELLING =
            Set.of("say", "confirm", "announce", "report", "claim", "believe", "deny", "insist", "declare", "state");
    private static final Set<String> OPENERS = Set.of("since", "after", "when", "before", "until");
    private static final Set<String> NEXT = Set.of("xcomp", "ccomp", "conj", "dep", "acl");

    private ComplementRepairs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            seen(nodes[i]);
            told(nodes, nodes[i]);
            behindTime(nodes, nodes[i]);
            forWhom(nodes, nodes[i]);
        }
    }

    /** "Saw nine hostages {taken}": they took nothing. */
    private static void seen(NLPNode participle) {
        boolean bare = participle.isPartOfSpeechTag("VBN")
                && participle.isDependencyLabel("ccomp")
                && SEEING.contains(participle.getDependencyHead().getLemma())
                && child(participle, AUXILIARIES).isEmpty()
                && child(participle, Set.of("dobj")).isEmpty();
        if (bare) {
            child(participle, Set.of("nsubj")).ifPresent(noun -> noun.setDependencyHead(participle, "nsubjpass"));
        }
    }

    /** "Confirmed its {envoy} left": right before a verb without a subject, the object is its subject. */
    private static void told(NLPNode[] nodes, NLPNode verb) {
        NLPNode teller = verb.getDependencyHead();
        boolean clause = verb.isDependencyLabel("ccomp")
                && isVerb(verb)
                && isFinite(verb)
                && TELLING.contains(teller.getLemma())
                && child(verb, Set.of("nsubj", "nsubjpass", "expl", "csubj", "mark"))
                        .isEmpty();
        int at = verb.getID() - 1;
        while (at > 1 && (nodes[at].getDependencyHead() == verb && is(nodes[at], AUXILIARIES) || isQuote(nodes[at]))) {
            at--;
        }
        NLPNode before = nodes[at];
        if (clause
                && before.isDependencyLabel("dobj")
                && before.getDependencyHead() == teller
                && before.getID() > teller.getID()) {
            subject(before, verb);
        }
    }

    /** "The toll since the war began {stood} at nine": the first of the two verbs ends the clause of time, the toll stood. */
    private static void behindTime(NLPNode[] nodes, NLPNode second) {
        NLPNode first = nodes[second.getID() - 1];
        boolean two = isPast(second) && isPast(first) && second.getDependencyHead() == first && is(second, NEXT);
        Optional<NLPNode> mark = two ? child(first, Set.of("mark")) : Optional.empty();
        if (mark.filter(m -> OPENERS.contains(m.getWordFormLowercase())).isEmpty()) {
            return;
        }
        List<NLPNode> subjects = first.getDependentList().stream()
                .filter(node -> node.isDependencyLabel("nsubj"))
                .toList();
        if (subjects.size() != 2
                || subjects.get(0).getID() > mark.get().getID()
                || subjects.get(1).getID() < mark.get().getID()) {
            return;
        }
        second.setDependencyHead(first.getDependencyHead(), first.getDependencyLabel());
        for (NLPNode node : List.copyOf(first.getDependentList())) {
            if (node.getID() < mark.get().getID()) {
                node.setDependencyHead(second, node.getDependencyLabel());
            }
        }
        first.setDependencyHead(second, "advcl");
    }

    /** "Warned of the risk for the war to {spread}", "promised $9m for a force to {keep} the peace": the noun before "for" is to do so, and not the verb. */
    private static void forWhom(NLPNode[] nodes, NLPNode infinitive) {
        Optional<NLPNode> to = child(infinitive, Set.of("aux")).filter(aux -> aux.isWordForm("to"));
        if (to.isEmpty() || !infinitive.isDependencyLabel("xcomp") || to.get().getID() < 2) {
            return;
        }
        NLPNode whom = nodes[to.get().getID() - 1];
        NLPNode preposition = whom.getDependencyHead();
        NLPNode verb = infinitive.getDependencyHead();
        boolean beside = whom.isDependencyLabel("pobj")
                && preposition.isWordForm("for")
                && isNoun(preposition.getDependencyHead())
                && preposition.getDependencyHead().getID() > verb.getID();
        if (beside) {
            infinitive.setDependencyHead(preposition.getDependencyHead(), "acl");
        }
    }

    private static boolean isQuote(NLPNode node) {
        return node.isPartOfSpeechTag("''") || node.isPartOfSpeechTag("``");
    }

    private static boolean isPast(NLPNode node) {
        return node.isPartOfSpeechTag("VBD");
    }
}
