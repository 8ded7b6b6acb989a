package readout.text;

import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isFinite;
import static readout.text.Nodes.isNoun;
import static readout.text.Nodes.isVerb;
import static readout.text.Nodes.subject;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Optional;
import java.util.Set;

/**
 * A second clause behind a day or a town: "Chad expelled two envoys on Monday and {Togo's} government said …", or that of a person behind a thing:
 * "Chad closed the strait and President {Sy} called …". The parser joins its subject to the day or thing, and so leaves its verb without one. Or it
 * joins what the teller does to what is told: "said 37 were held and {put} the turnout at 6,000".
 */
final class JoinedClauses {

    private static final Set<String> TAGGING = WordLists.of("tagging");
    private static final Set<String> JOINTS = Set.of("and", "but", "while");

    private static final Set<String> CASUALTY = WordLists.of("casualty");
    private static final Set<String> BESIDE = Set.of("appos", "conj", "dep", "nmod");

    private static final Set<String> COUNTS =
            Set.of("turnout", "toll", "number", "figure", "total", "count", "loss", "damage", "cost", "strength");

    private JoinedClauses() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 3; i + 2 < nodes.length; i++) {
            if (is(nodes[i], Set.of("cc")) && JOINTS.contains(nodes[i].getWordFormLowercase())) {
                second(nodes, nodes[i]);
                behindObject(nodes, nodes[i]);
                counted(nodes, nodes[i]);
            }
        }
        for (int i = 4; i < nodes.length; i++) {
            estimated(nodes[i]);
        }
    }

    /** "Police said 37 were held and {put} the turnout at 6,000": who is held puts no number. */
    private static void estimated(NLPNode put) {
        NLPNode held = put.getDependencyHead();
        boolean number = put.isLemma("put")
                && put.isDependencyLabel("conj")
                && child(put, Set.of("dobj"))
                        .filter(o -> COUNTS.contains(o.getLemma()))
                        .isPresent()
                && put.getDependentList().stream().anyMatch(word -> word.isWordForm("at"));
        boolean passive = number
                && held.isDependencyLabel("ccomp")
                && child(held, Set.of("nsubjpass")).isPresent()
                && TAGGING.contains(held.getDependencyHead().getLemma());
        if (passive) {
            child(held, Set.of("cc"))
                    .filter(and -> and.getID() < put.getID())
                    .ifPresent(and -> and.setDependencyHead(held.getDependencyHead(), "cc"));
            put.setDependencyHead(held.getDependencyHead(), "conj");
            put.setPartOfSpeechTag("VBD");
        }
    }

    private static void second(NLPNode[] nodes, NLPNode joint) {
        NLPNode before = joint.getDependencyHead();
        boolean date = isNamed(before, "DATE");
        boolean thing = is(before, Set.of("pobj", "dobj")) && !isNamed(before, "PERSON");
        if (!date && !isNamed(before, "GPE") && !thing) {
            return;
        }
        Optional<NLPNode> noun = noun(nodes, joint, before).filter(n -> date || isNamed(before, "GPE") || isPerson(n));
        Optional<NLPNode> verb = noun.flatMap(n -> verb(nodes, n, date || isPerson(n)));
        Optional<NLPNode> first = first(before);
        if (noun.isEmpty() || verb.isEmpty() || first.isEmpty() || first.get() == verb.get()) {
            return;
        }
        if (before.getDependencyHead() == noun.get()) {
            before.setDependencyHead(noun.get().getDependencyHead(), noun.get().getDependencyLabel());
        }
        subject(noun.get(), verb.get());
        join(first.get(), verb.get());
        joint.setDependencyHead(first.get(), "cc");
    }

    /** "Chad denies a role in the raid but {Togo} suggested …": what stands behind the object and "but" is not what Chad denies. */
    private static void behindObject(NLPNode[] nodes, NLPNode joint) {
        NLPNode noun = nodes[joint.getID() + 1];
        while (noun.getDependencyHead() != null
                && noun.getDependencyHead().getID() > noun.getID()
                && isNoun(noun.getDependencyHead())) {
            noun = noun.getDependencyHead();
        }
        NLPNode verb = noun.getDependencyHead();
        if (!is(noun, SUBJECTS) || !isVerb(verb) || !verb.isDependencyLabel("ccomp") || verb.getID() < noun.getID()) {
            return;
        }
        NLPNode first = verb.getDependencyHead();
        boolean object = child(first, Set.of("dobj"))
                .filter(o -> o.getID() < joint.getID() && o.getID() > first.getID())
                .isPresent();
        if (object && isVerb(first) && first.getID() < joint.getID()) {
            verb.setDependencyLabel("conj");
            joint.setDependencyHead(first, "cc");
        }
    }

    /** "Three guards were killed and dozens {injured} in a raid": a second toll, which the parser takes for a phrase beside the first. */
    private static void counted(NLPNode[] nodes, NLPNode joint) {
        NLPNode first = joint.getDependencyHead();
        boolean passive = isVerb(first) && child(first, Set.of("auxpass")).isPresent();
        for (int i = joint.getID() + 2; passive && i < Math.min(nodes.length, joint.getID() + 6); i++) {
            NLPNode many = nodes[i].getDependencyHead();
            boolean beside = many.getID() > joint.getID()
                    && many.getID() < i
                    && is(many, BESIDE)
                    && many.getDependencyHead().getID() < joint.getID();
            if (beside && CASUALTY.contains(nodes[i].getLemma()) && is(nodes[i], Set.of("acl"))) {
                nodes[i].setDependencyHead(first, "conj");
                nodes[i].setPartOfSpeechTag("VBN");
                many.setDependencyHead(nodes[i], "nsubjpass");
                return;
            }
        }
    }

    /** The noun that the parser joins to the day or gives the day to: all from the joint to its end is its own. */
    private static Optional<NLPNode> noun(NLPNode[] nodes, NLPNode joint, NLPNode before) {
        NLPNode noun = nodes[joint.getID() + 1];
        while (noun.getDependencyHead() != null
                && noun.getDependencyHead().getID() > noun.getID()
                && isNoun(noun.getDependencyHead())) {
            noun = noun.getDependencyHead();
        }
        boolean joined = noun.getDependencyHead() == before && noun.isDependencyLabel("conj");
        boolean owned = before.getDependencyHead() == noun && noun.isDependencyLabel("pobj") && isUnmarked(before);
        return isNoun(noun) && !isNamed(noun, "DATE") && (joined || owned) ? Optional.of(noun) : Optional.empty();
    }

    private static boolean isUnmarked(NLPNode owner) {
        return child(owner, Set.of("case")).isEmpty();
    }

    /** The verb right behind the noun that has no subject: any behind a day or a person, one of speech behind a town. */
    private static Optional<NLPNode> verb(NLPNode[] nodes, NLPNode noun, boolean any) {
        int next = noun.getID() + 1;
        Optional<NLPNode> name = child(noun, Set.of("appos")).filter(n -> isNamed(n, "PERSON"));
        if (name.isPresent()) {
            next = name.get().getID() + 1;
            next += next < nodes.length && nodes[next].isWordForm(",") ? 1 : 0;
        }
        while (next < nodes.length && is(nodes[next], Set.of("advmod", "aux", "auxpass", "neg"))) {
            next++;
        }
        return next >= nodes.length
                ? Optional.empty()
                : Optional.of(nodes[next])
                        .filter(v -> isVerb(v) && isFinite(v))
                        .filter(v -> child(v, SUBJECTS).isEmpty())
                        .filter(v -> any || TAGGING.contains(v.getLemma()));
    }

    /** The verb of the clause that the day belongs to. */
    private static Optional<NLPNode> first(NLPNode before) {
        NLPNode node = before.getDependencyHead();
        while (node.getID() > 0 && !(isVerb(node) && child(node, SUBJECTS).isPresent())) {
            node = node.getDependencyHead();
        }
        return node.getID() > 0 ? Optional.of(node) : Optional.empty();
    }

    /** Where the first hangs from the second, what joins them stands in its place. */
    private static void join(NLPNode first, NLPNode second) {
        NLPNode top = first;
        while (top.getID() > 0 && top.getDependencyHead() != second) {
            top = top.getDependencyHead();
        }
        if (top.getID() > 0) {
            top.setDependencyHead(second.getDependencyHead(), second.getDependencyLabel());
        }
        second.setDependencyHead(first, "conj");
    }

    /** "Ali Sy", "its spokesman, Ali Sy". */
    private static boolean isPerson(NLPNode noun) {
        return isNamed(noun, "PERSON")
                || child(noun, Set.of("appos"))
                        .filter(n -> isNamed(n, "PERSON"))
                        .isPresent();
    }

    private static boolean isNamed(NLPNode node, String kind) {
        String name = node.getNamedEntityTag();
        return name != null && name.endsWith(kind);
    }
}
