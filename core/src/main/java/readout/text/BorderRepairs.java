package readout.text;

import static readout.text.Nodes.SUBJECTS;
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
 * Mends subjects where two clauses border: "Residents {reached by telephone} said …", "talks between X and {Y} will …", "the treaty, argues {X},
 * was …".
 */
final class BorderRepairs {

    private static final Set<String> TAGGING = WordLists.of("tagging");

    private BorderRepairs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            reached(nodes, nodes[i]);
            bordering(nodes, nodes[i]);
            inverted(nodes, nodes[i]);
        }
    }

    /** "{Residents} reached by telephone said …": a past form behind the subject, with no object, that tells which ones they are. */
    private static void reached(NLPNode[] nodes, NLPNode participle) {
        boolean bare = participle.isPartOfSpeechTag("VBD")
                && participle.isDependencyLabel("ccomp")
                && TAGGING.contains(participle.getDependencyHead().getLemma())
                && participle.getDependencyHead().getID() > participle.getID()
                && child(participle.getDependencyHead(), SUBJECTS).isEmpty()
                && child(participle, Set.of("dobj", "mark", "ccomp", "xcomp")).isEmpty()
                && is(nodes[participle.getID() + 1], Set.of("prep", "agent"));
        Optional<NLPNode> noun = child(participle, SUBJECTS).filter(n -> bare && last(n) == participle.getID() - 1);
        boolean stopped = participle.getDependencyHead() != null
                && last(participle) + 1 != participle.getDependencyHead().getID();
        if (noun.isEmpty() || stopped) {
            return;
        }
        subject(noun.get(), participle.getDependencyHead());
        participle.setDependencyHead(noun.get(), "acl");
    }

    /** "Talks between X and {Y} will …", "a claim that X shelled {the port} was …": the second subject stands at the end of the first. */
    private static void bordering(NLPNode[] nodes, NLPNode second) {
        if (!is(second, SUBJECTS)) {
            return;
        }
        int from = first(second);
        second.getDependencyHead().getDependentList().stream()
                .filter(f -> is(f, SUBJECTS) && f.getID() < second.getID() && last(f) == from - 1)
                .findFirst()
                .ifPresent(f -> {
                    NLPNode before = nodes[from - 1];
                    NLPNode joint = before.getDependencyHead();
                    if (is(before, Set.of("cc")) && joint != second.getDependencyHead()) {
                        second.setDependencyHead(joint, "conj");
                    } else if (isVerb(before)
                            && before != f
                            && child(before, Set.of("dobj", "ccomp", "auxpass")).isEmpty()) {
                        second.setDependencyHead(before, "dobj");
                    }
                });
    }

    /** "The treaty, argues {Mr X}, was …", "It was, recalls {an aide}, …": behind a verb of speech between commas stands who said it. */
    private static void inverted(NLPNode[] nodes, NLPNode verb) {
        boolean speech = isVerb(verb) && isFinite(verb) && TAGGING.contains(verb.getLemma());
        if (!speech || !nodes[verb.getID() - 1].isPartOfSpeechTag(",") || !is(verb, Set.of("parataxis", "ccomp"))) {
            return;
        }
        List<NLPNode> subjects =
                verb.getDependentList().stream().filter(c -> is(c, SUBJECTS)).toList();
        NLPNode main = verb.getDependencyHead();
        if (subjects.size() == 2
                && subjects.get(0).getID() < verb.getID()
                && subjects.get(1).getID() > verb.getID()) {
            if (main.getID() > verb.getID() && child(main, SUBJECTS).isEmpty()) {
                subject(subjects.get(0), main);
            }
        } else if (subjects.isEmpty() && main.getID() < verb.getID()) {
            child(verb, Set.of("dobj"))
                    .filter(noun -> isNoun(noun) && first(noun) == verb.getID() + 1)
                    .filter(noun -> noun.getID() + 1 < nodes.length && nodes[noun.getID() + 1].isPartOfSpeechTag(","))
                    .ifPresent(noun -> subject(noun, verb));
        }
    }

    private static int first(NLPNode node) {
        int first = node.getID();
        for (NLPNode child : node.getDependentList()) {
            first = Math.min(first, first(child));
        }
        return first;
    }

    private static int last(NLPNode node) {
        int last = node.getID();
        for (NLPNode child : node.getDependentList()) {
            last = Math.max(last, last(child));
        }
        return last;
    }
}
