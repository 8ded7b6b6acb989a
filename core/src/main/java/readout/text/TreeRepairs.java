package readout.text;

import static readout.text.Nodes.AUXILIARIES;
import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isFinite;
import static readout.text.Nodes.subject;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right what the parser is known to get wrong in the trees of news, before roles are read off them: a subject taken into the day before
 * it ("On Tuesday {gunmen} raided …"), a participle after its noun taken for the verb ("the rockets {fired} by the army hit …"), and those taken hostage taken
 * into the hostage ("took its {crew} hostage").
 */
final class TreeRepairs {

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> OBJECTS = Set.of("dobj", "xcomp", "ccomp");
    private static final Set<String> INSIDE_NOUN = Set.of("compound", "nmod");
    private static final Set<String> STATES = Set.of("hostage", "captive", "prisoner");
    private static final Set<String> TAKE = Set.of("take", "hold", "seize", "keep");
    private static final Set<String> BETWEEN = Set.of("cc", "mark");
    private static final String DATE = "DATE";

    private TreeRepairs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length - 2; i++) {
            if (nodes[i].isPartOfSpeechTag("IN") && DAYS.contains(nodes[i + 1].getWordFormLowercase())) {
                day(nodes[i], nodes[i + 1]);
            }
        }
        for (int i = 1; i < nodes.length; i++) {
            later(nodes[i]);
            let(nodes[i]);
        }
        for (int i = 2; i < nodes.length; i++) {
            participle(nodes, nodes[i]);
            captive(nodes[i - 1], nodes[i]);
            acrossComma(nodes, nodes[i]);
            progressive(nodes[i]);
            demonyms(nodes, nodes[i]);
        }
    }

    /** "On Tuesday gunmen raided …": the day belongs to the preposition, the noun to the verb. */
    private static void day(NLPNode preposition, NLPNode day) {
        NLPNode noun = day.getDependencyHead();
        boolean inside = is(day, INSIDE_NOUN) && noun.getID() > day.getID();
        if (!inside || isTime(noun) || isTime(noun.getDependencyHead())) {
            return;
        }
        Optional<NLPNode> verb =
                Optional.of(preposition.getDependencyHead()).filter(v -> isFinite(v) && v.getID() > noun.getID());
        boolean taken = noun.getDependencyHead() == preposition;
        if (taken && verb.filter(v -> child(v, SUBJECTS).isEmpty()).isPresent()) {
            subject(noun, verb.get());
        }
        if (is(noun, SUBJECTS)) {
            day.setDependencyHead(preposition, "pobj");
        }
    }

    /** "A week earlier gangs had …": the time belongs to the verb. */
    private static void later(NLPNode word) {
        if (!Set.of("earlier", "later").contains(word.getWordFormLowercase())) {
            return;
        }
        NLPNode head = word.getDependencyHead();
        NLPNode noun = is(head, INSIDE_NOUN) ? head.getDependencyHead() : head;
        if (is(noun, SUBJECTS)
                && word.getID() < noun.getID()
                && child(word, Set.of("npadvmod")).isPresent()) {
            word.setDependencyHead(noun.getDependencyHead(), "advmod");
        }
    }

    /** "The rebels let a {convoy} through": what stands behind the verb is its object, and tells no more of its subject. */
    private static void let(NLPNode noun) {
        NLPNode subject = noun.getDependencyHead();
        if (!noun.isDependencyLabel("appos") || !is(subject, SUBJECTS)) {
            return;
        }
        NLPNode verb = subject.getDependencyHead();
        boolean behind = subject.getID() < verb.getID() && verb.getID() < noun.getID();
        if (behind && verb.isLemma("let") && child(verb, OBJECTS).isEmpty()) {
            noun.setDependencyHead(verb, "dobj");
        }
    }

    /** "… where he is meeting Prime Minister X": a progressive with a subject that the tree has for a word of the name behind it. */
    private static void progressive(NLPNode verb) {
        NLPNode noun = verb.getDependencyHead();
        boolean lost = verb.isPartOfSpeechTag("VBG")
                && verb.isDependencyLabel("nmod")
                && child(verb, AUXILIARIES).isPresent()
                && child(verb, SUBJECTS).isPresent()
                && noun.getID() > verb.getID();
        if (lost) {
            boolean apposed = noun.isDependencyLabel("appos");
            verb.setDependencyHead(noun.getDependencyHead(), apposed ? "relcl" : noun.getDependencyLabel());
            noun.setDependencyHead(verb, "dobj");
        }
    }

    /** "The Thai and Cambodian premiers": two demonyms before one noun, where the tree has the first for a noun beside it. */
    private static void demonyms(NLPNode[] nodes, NLPNode second) {
        NLPNode noun = second.getDependencyHead();
        boolean both = isDemonym(second)
                && second.isDependencyLabel("nmod")
                && nodes[second.getID() - 1].isPartOfSpeechTag("CC")
                && isDemonym(nodes[second.getID() - 2]);
        NLPNode first = both ? nodes[second.getID() - 2] : second;
        boolean lost = both
                && first != nodes[0]
                && noun.getDependencyHead() == first
                && noun.isDependencyLabel("conj")
                && noun.getPartOfSpeechTag().endsWith("S");
        if (!lost) {
            return;
        }
        noun.setDependencyHead(first.getDependencyHead(), first.getDependencyLabel());
        for (NLPNode child : List.copyOf(first.getDependentList())) {
            if (child.isDependencyLabel("det")) {
                child.setDependencyHead(noun);
            }
        }
        first.setDependencyHead(noun, "nmod");
        second.setDependencyHead(first, "conj");
    }

    private static boolean isDemonym(NLPNode node) {
        String name = node.getNamedEntityTag();
        return name != null && name.endsWith("NORP");
    }

    /** "With many others {wounded}, Okello told …": no participle before a comma belongs to the name behind it. */
    private static void acrossComma(NLPNode[] nodes, NLPNode participle) {
        NLPNode noun = nodes[participle.getID() - 1];
        boolean across = participle.isPartOfSpeechTag("VBN")
                && is(participle, INSIDE_NOUN)
                && participle.getID() + 1 < nodes.length
                && nodes[participle.getID() + 1].isWordForm(",")
                && participle.getDependencyHead().isPartOfSpeechTag("NNP");
        if (across && String.valueOf(noun.getPartOfSpeechTag()).startsWith("NN") && noun != nodes[0]) {
            participle.setDependencyHead(noun, "acl");
        }
    }

    /** "The rockets fired by the army hit …", "the nuns taken hostage in May were freed": the verb is the second one. */
    private static void participle(NLPNode[] nodes, NLPNode verb) {
        Optional<NLPNode> subject = child(verb, SUBJECTS);
        boolean past = verb.isPartOfSpeechTag("VBN") || verb.isPartOfSpeechTag("VBD");
        boolean bare = past
                && child(verb, AUXILIARIES).isEmpty()
                && child(verb, OBJECTS).isEmpty();
        if (!bare || subject.isEmpty() || subject.get().getID() > verb.getID()) {
            return;
        }
        Optional<NLPNode> main = mainVerb(nodes, verb).filter(m -> isParticiple(verb, m));
        if (main.isEmpty()) {
            return;
        }
        NLPNode second = main.get();
        if (second.getDependencyHead() == verb) {
            second.setDependencyHead(verb.getDependencyHead(), verb.getDependencyLabel());
        }
        NLPNode noun = subject.get();
        for (NLPNode child : List.copyOf(verb.getDependentList())) {
            if (child != noun && (child.getID() < noun.getID() || child.getID() > second.getID())) {
                child.setDependencyHead(second);
            }
        }
        subject(noun, second);
        verb.setDependencyHead(noun, "acl");
        verb.setPartOfSpeechTag("VBN");
    }

    /** "Took its {crew} hostage": the crew is what was taken, and hostage what became of it. */
    private static void captive(NLPNode noun, NLPNode state) {
        boolean taken = STATES.contains(state.getWordFormLowercase())
                && state.isDependencyLabel("dobj")
                && TAKE.contains(state.getDependencyHead().getLemma())
                && noun.getPartOfSpeechTag().startsWith("NN")
                && is(noun, INSIDE_NOUN)
                && noun.getDependencyHead() == state;
        if (!taken) {
            return;
        }
        NLPNode verb = state.getDependencyHead();
        for (NLPNode child : List.copyOf(state.getDependentList())) {
            if (child.getID() < noun.getID()) {
                child.setDependencyHead(noun);
            }
        }
        noun.setDependencyHead(verb, "dobj");
        state.setDependencyHead(verb, "oprd");
    }

    /** The verb without a subject that follows, with nothing but the participle's own words between. */
    private static Optional<NLPNode> mainVerb(NLPNode[] nodes, NLPNode verb) {
        for (int i = verb.getID() + 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            boolean beside = node.getDependencyHead() == verb.getDependencyHead()
                    || node.getDependencyHead() == verb && node.isDependencyLabel("conj");
            if (beside && isFinite(node)) {
                boolean own = child(node, SUBJECTS).isPresent()
                        || child(node, BETWEEN).isPresent();
                boolean first = node.getDependentList().stream().allMatch(c -> c.getID() > verb.getID());
                return own || !first || child(verb, Set.of("cc")).isPresent() ? Optional.empty() : Optional.of(node);
            }
            if (node.getPartOfSpeechTag().equals(",")
                    || node.getPartOfSpeechTag().equals("CC")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** By its form, by the "by" after it, or because the tree joins to it, without an "and", a verb of another clause. */
    private static boolean isParticiple(NLPNode verb, NLPNode main) {
        boolean by =
                verb.getDependentList().stream().anyMatch(c -> c.isWordForm("by") && c.getID() == verb.getID() + 1);
        return by || verb.isPartOfSpeechTag("VBN") || main.getDependencyHead() == verb;
    }

    private static boolean isTime(NLPNode node) {
        String name = node.getNamedEntityTag();
        return name != null && name.endsWith(DATE);
    }
}
