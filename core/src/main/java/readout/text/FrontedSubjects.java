package readout.text;

import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isFinite;
import static readout.text.Nodes.isNoun;
import static readout.text.Nodes.subject;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the verb its subject where the tree has it for one more name of the phrase before it: "Earlier today, {Chad} and its allies shelled …",
 * "Following a raid on Niger, {Niamey} on Monday expelled …".
 */
final class FrontedSubjects {

    private static final Set<String> STRAY = Set.of("appos", "conj");
    private static final Set<String> OPENERS = Set.of("after", "before", "since", "until");
    private static final Set<String> COMPANY = Set.of("along", "together", "accompanied");
    private static final Set<String> GOING_ON = Set.of(",", "CC");

    private FrontedSubjects() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 3; i < nodes.length - 1; i++) {
            opened(nodes, nodes[i]);
            NLPNode head = nodes[i].getDependencyHead();
            boolean stray = is(nodes[i], STRAY)
                    && isNoun(nodes[i])
                    && head.getID() < i
                    && !isTime(nodes[i])
                    && nodes[(isAccompanied(nodes, i) ? start(nodes, i) : i) - 1].isWordForm(",");
            if (stray && isTime(head)) {
                ofTime(nodes, nodes[i], head);
            } else if (stray && (!GOING_ON.contains(nodes[i + 1].getPartOfSpeechTag()) || isAccompanied(nodes, i))) {
                ofPhrase(nodes, nodes[i]);
            }
        }
    }

    /** "Fell after armed {groups}, led by X, entered the town": a verb joined to the first by no "and" is that of the clause which "after" opens. */
    private static void opened(NLPNode[] nodes, NLPNode verb) {
        NLPNode main = verb.getDependencyHead();
        boolean loose = verb.isDependencyLabel("conj")
                && isFinite(verb)
                && isFinite(main)
                && main.getID() < verb.getID()
                && child(verb, SUBJECTS).isEmpty()
                && main.getDependentList().stream()
                        .noneMatch(cc -> cc.isDependencyLabel("cc") && cc.getID() < verb.getID());
        Optional<NLPNode> opener = main.getDependentList().stream()
                .filter(p -> loose && p.isDependencyLabel("prep") && OPENERS.contains(p.getWordFormLowercase()))
                .filter(p -> p.getID() > main.getID() && p.getID() < verb.getID())
                .filter(p -> child(p, Set.of("pobj")).isPresent())
                .findFirst();
        if (opener.isEmpty()) {
            return;
        }
        NLPNode noun = child(opener.get(), Set.of("pobj")).get();
        main.getDependentList().stream()
                .filter(led -> led.isPartOfSpeechTag("VBN") && led.getID() > noun.getID() && led.getID() < verb.getID())
                .toList()
                .forEach(led -> led.setDependencyHead(noun, "acl"));
        subject(noun, verb);
        opener.get().setDependencyHead(verb, "mark");
        verb.setDependencyHead(main, "advcl");
    }

    /** Where the words before the noun that belong to it begin. */
    private static int start(NLPNode[] nodes, int noun) {
        int first = noun;
        while (first > 2 && nodes[first - 1].isDescendantOf(nodes[noun])) {
            first--;
        }
        return first;
    }

    /** "According to the Lagos Post, the {king}, along with his guards, left …". */
    private static boolean isAccompanied(NLPNode[] nodes, int noun) {
        return noun + 2 < nodes.length
                && nodes[noun + 1].isWordForm(",")
                && COMPANY.contains(nodes[noun + 2].getWordFormLowercase());
    }

    private static void ofTime(NLPNode[] nodes, NLPNode noun, NLPNode time) {
        Optional<NLPNode> verb = verb(nodes, noun);
        if (nodes[time.getID() + 1].isWordForm(",") && verb.isPresent()) {
            subject(noun, verb.get());
            if (time.getDependencyHead().getID() < time.getID()) {
                time.setDependencyHead(verb.get());
            }
        }
    }

    /** The phrase opens the clause: it hangs, by a preposition, from the verb that has no subject yet. */
    private static void ofPhrase(NLPNode[] nodes, NLPNode noun) {
        verb(nodes, noun)
                .filter(verb -> verb.getDependentList().stream()
                        .anyMatch(
                                p -> p.isDependencyLabel("prep") && p.getID() < noun.getID() && noun.isDescendantOf(p)))
                .ifPresent(verb -> subject(noun, verb));
    }

    /** The next verb with a tense behind the noun and its own words, where it has no subject. */
    private static Optional<NLPNode> verb(NLPNode[] nodes, NLPNode noun) {
        for (int i = noun.getID() + 1; i < nodes.length; i++) {
            boolean own = nodes[i].isDescendantOf(noun);
            if (!own && isFinite(nodes[i])) {
                return Optional.of(nodes[i])
                        .filter(verb -> child(verb, SUBJECTS).isEmpty());
            }
        }
        return Optional.empty();
    }

    private static boolean isTime(NLPNode node) {
        String name = node.getNamedEntityTag();
        return name != null && (name.endsWith("DATE") || name.endsWith("TIME"));
    }
}
