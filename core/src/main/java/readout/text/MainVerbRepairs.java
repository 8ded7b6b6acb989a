package readout.text;

import static readout.text.Nodes.AUXILIARIES;
import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.hasOwn;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isFinite;
import static readout.text.Nodes.isNoun;
import static readout.text.Nodes.isSpeech;
import static readout.text.Nodes.isVerb;
import static readout.text.Nodes.subject;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts right which verb a sentence is about, where the parser is known to take one of its noun's own clauses for it: the main verb after a
 * relative clause ("The bishop, who fears a war, {called} …") or a participle ("alarmed that war is near, {called} …"), and the only verb
 * taken for a participle.
 */
final class MainVerbRepairs {

    private static final Set<String> STRAY =
            Set.of("dep", "conj", "ccomp", "advcl", "parataxis", "acl", "relcl", "appos");

    /** Verbs by which a noun's people are told by what they are after. */
    private static final Set<String> AIMS = Set.of(
            "demand",
            "seek",
            "carry",
            "wave",
            "wield",
            "brandish",
            "protest",
            "oppose",
            "support",
            "call",
            "want",
            "urge");

    private MainVerbRepairs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 4; i < nodes.length; i++) {
            main(nodes, nodes[i]);
            afterParticiple(nodes, nodes[i]);
        }
        afterAim(nodes);
        lostMain(nodes);
    }

    /** "The bishop, who fears a war, {called} …": the sentence is about the bishop. */
    private static void main(NLPNode[] nodes, NLPNode verb) {
        boolean afterComma = nodes[verb.getID() - 1].getPartOfSpeechTag().equals(",");
        if (!afterComma || !isFinite(verb) && !verb.isPartOfSpeechTag("VBN") || !is(verb, STRAY) || hasOwn(verb)) {
            return;
        }
        Optional<NLPNode> noun = relativeAbove(verb);
        if (noun.isEmpty() || noun.get().getDependencyHead() != nodes[0]) {
            return;
        }
        promote(nodes, noun.get(), verb);
    }

    /** "The bishop, alarmed that war is near, is {calling} …": "alarmed" tells of the bishop, the verb is the later one. */
    private static void afterParticiple(NLPNode[] nodes, NLPNode verb) {
        int start = verb.getDependentList().stream()
                .filter(child -> is(child, AUXILIARIES))
                .mapToInt(NLPNode::getID)
                .min()
                .orElse(verb.getID());
        boolean afterComma = nodes[start - 1].getPartOfSpeechTag().equals(",");
        boolean loose = is(verb, STRAY) || verb.getDependencyHead() == nodes[0];
        if (!afterComma || !loose || !isFinite(verb) || hasOwn(verb)) {
            return;
        }
        NLPNode participle = nodes[0].getDependentList().get(0);
        Optional<NLPNode> noun = child(participle, SUBJECTS)
                .filter(n -> n.getID() < participle.getID() - 1 && isBesideNoun(nodes, participle));
        if (noun.isEmpty() || participle.getID() >= verb.getID()) {
            return;
        }
        promote(nodes, participle, noun.get(), verb);
    }

    /** Whether a past form opens what a comma parts from the noun before it, with a clause or phrase of its own and no object. */
    private static boolean isBesideNoun(NLPNode[] nodes, NLPNode verb) {
        boolean past = verb.isPartOfSpeechTag("VBD") || verb.isPartOfSpeechTag("VBN");
        return past
                && nodes[verb.getID() - 1].getPartOfSpeechTag().equals(",")
                && !isSpeech(verb)
                && child(verb, AUXILIARIES).isEmpty()
                && child(verb, Set.of("dobj")).isEmpty()
                && child(verb, Set.of("ccomp", "prep", "agent")).isPresent();
    }

    private static void promote(NLPNode[] nodes, NLPNode participle, NLPNode noun, NLPNode verb) {
        verb.setDependencyHead(nodes[0], participle.getDependencyLabel());
        subject(noun, verb);
        participle.setDependencyHead(noun, "acl");
        participle.setPartOfSpeechTag("VBN");
        for (NLPNode child : List.copyOf(participle.getDependentList())) {
            if (child.getID() > verb.getID()) {
                child.setDependencyHead(verb);
            }
        }
    }

    /** "Farmers seeking a dam's removal {blocked} a road.": no sentence is about "seeking", whose object the tree takes for who blocked it. */
    private static void afterAim(NLPNode[] nodes) {
        NLPNode aim = nodes[0].getDependentList().get(0);
        boolean participle = aim.isPartOfSpeechTag("VBG")
                && AIMS.contains(aim.getLemma())
                && child(aim, AUXILIARIES).isEmpty();
        Optional<NLPNode> noun = child(aim, SUBJECTS).filter(n -> participle && n.getID() < aim.getID());
        Optional<NLPNode> verb = child(aim, Set.of("ccomp"))
                .filter(v -> isFinite(v) && v.getID() > aim.getID())
                .filter(v -> child(v, Set.of("mark")).isEmpty());
        Optional<NLPNode> object = verb.flatMap(v -> child(v, SUBJECTS).or(() -> child(aim, Set.of("dobj"))));
        if (noun.isEmpty()
                || object.isEmpty()
                || object.get().getID() > verb.get().getID()) {
            return;
        }
        promote(nodes, aim, noun.get(), verb.get());
        aim.setPartOfSpeechTag("VBG");
        object.get().setDependencyHead(aim, "dobj");
    }

    /** "Weeks of talks over a dam {ended} on Monday.": a sentence whose only verb in the past the tree takes for a participle. */
    private static void lostMain(NLPNode[] nodes) {
        List<NLPNode> roots = nodes[0].getDependentList();
        boolean sentence = nodes[nodes.length - 1].isPartOfSpeechTag(".") && roots.size() == 1;
        boolean finite = Arrays.stream(nodes).skip(1).anyMatch(node -> isVerb(node) && isFinite(node));
        if (sentence && !finite) {
            lostAct(nodes, roots.get(0));
            lostDeed(nodes, roots.get(0));
        }
        if (!sentence || !finite || !isNoun(roots.get(0))) {
            return;
        }
        NLPNode top = roots.get(0);
        List<NLPNode> verbs = Arrays.stream(nodes)
                .filter(node -> node.getID() > 0 && isVerb(node) && isFinite(node))
                .toList();
        boolean only = verbs.size() == 1
                && verbs.get(0).isPartOfSpeechTag("VBD")
                && verbs.get(0).isDependencyLabel("acl")
                && verbs.get(0).getID() > top.getID();
        if (only) {
            promote(nodes, top, verbs.get(0));
        }
    }

    /** "Farmers on tractors {blocked} roads.": the only past form of a sentence without another verb, which has an object and so is no passive. */
    private static void lostDeed(NLPNode[] nodes, NLPNode top) {
        List<NLPNode> verbs = Arrays.stream(nodes)
                .filter(node -> node.getID() > 0 && isVerb(node) && !is(node, Set.of("nmod")) && hasOnly(node))
                .toList();
        boolean lost = isNoun(top)
                && verbs.size() == 1
                && verbs.get(0).isPartOfSpeechTag("VBN")
                && verbs.get(0).isDependencyLabel("acl")
                && verbs.get(0).getID() > top.getID()
                && child(verbs.get(0), Set.of("dobj")).isPresent();
        if (lost) {
            verbs.get(0).setPartOfSpeechTag("VBD");
            promote(nodes, top, verbs.get(0));
        }
    }

    private static boolean hasOnly(NLPNode verb) {
        return verb.isPartOfSpeechTag("VBN") || verb.isPartOfSpeechTag("VBD");
    }

    /** "The ministry {called} on all sides to talk.", "a note by the ministry {called} …": the act of speech right behind the only phrase that can be its subject. */
    private static void lostAct(NLPNode[] nodes, NLPNode top) {
        Optional<NLPNode> noun = isNoun(top) ? Optional.of(top) : child(top, SUBJECTS);
        Optional<NLPNode> act = noun.stream()
                .flatMap(n -> Stream.concat(Stream.of(n), inside(n)))
                .flatMap(n -> n.getDependentList().stream()
                        .filter(c -> c.getID() == n.getID() + 1 && c.isPartOfSpeechTag("VBN") && is(c, Set.of("acl"))))
                .filter(c -> isSpeech(c) && child(c, Set.of("agent")).isEmpty())
                .findFirst();
        act.ifPresent(verb -> {
            verb.setPartOfSpeechTag("VBD");
            promote(nodes, noun.get(), verb);
            if (top != noun.get()) {
                verb.setDependencyHead(nodes[0], "root");
                top.setDependencyHead(verb, "xcomp");
            }
            verb.getDependentList().stream()
                    .filter(c -> is(c, Set.of("advcl")) && c.isPartOfSpeechTag("VB") && c.getID() > verb.getID())
                    .forEach(c -> c.setDependencyLabel("xcomp"));
        });
    }

    /** The nouns in the phrases of {@code noun}: "a statement by {the ministry}". */
    private static Stream<NLPNode> inside(NLPNode noun) {
        return noun.getDependentList().stream()
                .filter(c -> is(c, Set.of("prep")) && c.getID() > noun.getID())
                .flatMap(c -> c.getDependentList().stream())
                .filter(c -> is(c, Set.of("pobj")));
    }

    private static void promote(NLPNode[] nodes, NLPNode top, NLPNode verb) {
        verb.setDependencyHead(nodes[0], top.getDependencyLabel());
        subject(top, verb);
        for (NLPNode child : List.copyOf(top.getDependentList())) {
            if (child.getID() > verb.getID()) {
                child.setDependencyHead(verb);
            }
        }
    }

    /** The noun whose relative clause, which opens before {@code verb}, holds it. */
    private static Optional<NLPNode> relativeAbove(NLPNode verb) {
        NLPNode noun = verb.getDependencyHead();
        if (isNoun(noun)
                && child(noun, Set.of("relcl"))
                        .filter(r -> r.getID() < verb.getID())
                        .isPresent()) {
            return verb.isDependencyLabel("acl") ? Optional.of(noun) : Optional.empty();
        }
        NLPNode at = verb;
        for (int steps = 0; steps < 4 && at.getDependencyHead() != null; steps++) {
            NLPNode head = at.getDependencyHead();
            boolean relative = at != verb && at.isDependencyLabel("relcl");
            if (relative) {
                return Optional.of(head).filter(Nodes::isNoun);
            }
            if (head.getID() >= verb.getID() || !isVerb(head)) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }
}
