package readout.text;

import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isFinite;
import static readout.text.Nodes.isNoun;
import static readout.text.Nodes.isVerb;
import static readout.text.Nodes.subject;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right what is said and by whom: what is urged, which is no hearer ("urged {steps} to cut arms"), and two sayings joined by "and", of which
 * the parser makes one ("X said it had lost a soldier and {Y} said two were dead").
 */
final class SpeechRepairs {

    private static final Set<String> URGING = Set.of("urge", "encourage", "press", "advise", "advocate");
    private static final Set<String> ASKED_FOR = WordLists.of("asked-for");
    private static final Set<String> TAGGING = WordLists.of("tagging");
    private static final Map<String, String> CHARGES = Map.of(
            "accuse",
            "of",
            "suspect",
            "of",
            "blame",
            "for",
            "criticize",
            "for",
            "criticise",
            "for",
            "condemn",
            "for",
            "slam",
            "for",
            "fault",
            "for");
    private static final Set<String> JOINTS = Set.of("and", "but", "while");

    private static final Set<String> MARKS = Set.of("''", "``");
    private static final Set<String> WITHIN_NAME = Set.of("compound", "pobj", "prep", "poss");
    private static final Set<String> LOOSE = Set.of("npadvmod", "appos", "dep", "conj");

    private SpeechRepairs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length; i++) {
            urged(nodes[i]);
            second(nodes, nodes[i]);
            apart(nodes, nodes[i]);
            quoted(nodes, nodes[i]);
            charged(nodes[i]);
            sourced(nodes, nodes[i]);
        }
    }

    /** "The firm said according to its figures, sales {rose}": what is said stands behind the source, and is no sentence of its own. */
    private static void sourced(NLPNode[] nodes, NLPNode according) {
        NLPNode saying = according.getDependencyHead();
        boolean between = according.isWordForm("according")
                && according.getID() == saying.getID() + 1
                && isSaying(saying)
                && child(saying, Set.of("ccomp", "dobj")).isEmpty();
        if (between) {
            for (int i = according.getID() + 2; i < nodes.length; i++) {
                boolean second = nodes[i].getDependencyHead() == nodes[0]
                        && child(nodes[i], SUBJECTS).isPresent();
                if (second && saying.getDependencyHead() == nodes[0]) {
                    nodes[i].setDependencyHead(saying, "ccomp");
                }
            }
        }
    }

    /** "In a call with Y, {X} “stressed that …,” a statement said": who stands between comma and mark is the subject of the verb behind it. */
    private static void quoted(NLPNode[] nodes, NLPNode verb) {
        boolean opens = MARKS.contains(String.valueOf(nodes[verb.getID() - 1].getPartOfSpeechTag()))
                && isFinite(verb)
                && child(verb, SUBJECTS).isEmpty();
        if (!opens || verb.getID() < 4) {
            return;
        }
        NLPNode noun = nodes[verb.getID() - 2];
        while (is(noun, WITHIN_NAME) && noun.getDependencyHead().getID() < verb.getID()) {
            noun = noun.getDependencyHead();
        }
        int first = firstOf(noun);
        boolean between = nodes[first].isWordForm(",") || nodes[first - 1].isWordForm(",");
        if (between && is(noun, LOOSE) && isNoun(noun)) {
            subject(noun, verb);
        }
    }

    /** "Accused its neighbour {of} backing the rebels": what somebody is charged with hangs from the charge. */
    private static void charged(NLPNode preposition) {
        NLPNode whom = preposition.getDependencyHead();
        while (is(whom, WITHIN_NAME) && whom.getDependencyHead().getID() < preposition.getID()) {
            whom = whom.getDependencyHead();
        }
        boolean within = preposition.isDependencyLabel("prep") && is(whom, Set.of("dobj", "nsubjpass"));
        if (within
                && preposition.isWordForm(
                        CHARGES.getOrDefault(whom.getDependencyHead().getLemma(), ""))
                && child(preposition, Set.of("pcomp")).isPresent()) {
            preposition.setDependencyHead(whom.getDependencyHead(), "prep");
        }
    }

    /** "Urged direct talks {to} end the war": what the talks are for. */
    private static void urged(NLPNode infinitive) {
        NLPNode verb = infinitive.getDependencyHead();
        boolean complement = infinitive.isPartOfSpeechTag("VB")
                && is(infinitive, Set.of("xcomp", "advcl"))
                && URGING.contains(verb.getLemma())
                && child(infinitive, SUBJECTS).isEmpty();
        if (complement) {
            child(verb, Set.of("dobj"))
                    .filter(thing -> thing.getID() > verb.getID() && thing.getID() < infinitive.getID())
                    .filter(thing -> ASKED_FOR.contains(thing.getLemma()))
                    .ifPresent(thing -> infinitive.setDependencyHead(lastJoined(thing, infinitive.getID()), "acl"));
        }
    }

    private static NLPNode lastJoined(NLPNode noun, int before) {
        return child(noun, Set.of("conj"))
                .filter(next -> isNoun(next) && next.getID() < before)
                .map(next -> lastJoined(next, before))
                .orElse(noun);
    }

    /** "X said a and Y {said} b": the second saying with its own subject, which is not within what the first one tells. */
    private static void apart(NLPNode[] nodes, NLPNode verb) {
        Optional<NLPNode> subject =
                child(verb, SUBJECTS).filter(s -> s.getID() < verb.getID()).filter(s -> isSaying(verb));
        boolean joined = subject.map(s -> nodes[firstOf(s) - 1])
                .filter(joint -> is(joint, Set.of("cc")) && JOINTS.contains(joint.getWordFormLowercase()))
                .isPresent();
        if (joined && child(verb, Set.of("mark")).isEmpty()) {
            saying(verb).ifPresent(first -> {
                nodes[firstOf(subject.get()) - 1].setDependencyHead(first, "cc");
                verb.setDependencyHead(first, "conj");
            });
        }
    }

    /** The saying in whose content the verb stands as a further clause. */
    private static Optional<NLPNode> saying(NLPNode verb) {
        NLPNode at = verb;
        for (int steps = 0; steps < 4 && is(at, Set.of("conj", "xcomp", "acomp", "ccomp", "advcl")); steps++) {
            NLPNode above = at.getDependencyHead();
            if (steps > 0 && at.isDependencyLabel("ccomp")) {
                return Optional.of(above)
                        .filter(first -> isSaying(first) && first.getID() < verb.getID())
                        .filter(first -> child(first, SUBJECTS)
                                .filter(s -> s.getID() < first.getID())
                                .isPresent());
            }
            at = above;
        }
        return Optional.empty();
    }

    private static boolean isSaying(NLPNode verb) {
        return isVerb(verb) && isFinite(verb) && (TAGGING.contains(verb.getLemma()) || verb.isLemma("deny"));
    }

    /** "X said … and Y {said} …": the second saying, whose subject was taken for a part of what the first one told. */
    private static void second(NLPNode[] nodes, NLPNode verb) {
        boolean says = isSaying(verb)
                && child(verb, SUBJECTS).isEmpty()
                && child(verb, Set.of("ccomp", "dobj")).isPresent();
        Optional<NLPNode> noun = says ? speaker(nodes, verb) : Optional.empty();
        Optional<NLPNode> first = noun.flatMap(SpeechRepairs::above);
        if (first.isPresent()) {
            NLPNode saying = first.get();
            nodes[firstOf(noun.get()) - 1].setDependencyHead(saying, "cc");
            if (saying.getDependencyHead() == verb) {
                saying.setDependencyHead(verb.getDependencyHead(), verb.getDependencyLabel());
            }
            verb.setDependencyHead(saying, "conj");
            subject(noun.get(), verb);
        }
    }

    /** The saying within whose content the noun stands. */
    private static Optional<NLPNode> above(NLPNode noun) {
        NLPNode at = noun.getDependencyHead();
        while (at.getID() > 0 && !is(at, Set.of("ccomp"))) {
            at = at.getDependencyHead();
        }
        return Optional.of(at)
                .filter(clause -> clause.getID() > 0)
                .map(NLPNode::getDependencyHead)
                .filter(saying -> isSaying(saying) && saying.getID() < noun.getID())
                .filter(saying -> child(saying, SUBJECTS)
                        .filter(s -> s.getID() < saying.getID())
                        .isPresent());
    }

    /** The noun before the verb that "and" joins to a noun further back. */
    private static Optional<NLPNode> speaker(NLPNode[] nodes, NLPNode verb) {
        NLPNode noun = nodes[verb.getID() - 1];
        while (isNoun(noun)
                && !noun.isDependencyLabel("conj")
                && noun.getDependencyHead().getID() > 0) {
            noun = noun.getDependencyHead();
        }
        boolean joined = isNoun(noun)
                && noun.isDependencyLabel("conj")
                && noun.getID() < verb.getID()
                && JOINTS.contains(nodes[firstOf(noun) - 1].getWordFormLowercase());
        return joined ? Optional.of(noun) : Optional.empty();
    }

    private static int firstOf(NLPNode node) {
        return node.getDependentList().stream().mapToInt(SpeechRepairs::firstOf).reduce(node.getID(), Math::min);
    }
}
