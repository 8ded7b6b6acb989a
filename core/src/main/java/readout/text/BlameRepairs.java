package readout.text;

import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isNoun;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Optional;
import java.util.Set;

/** Whom a deed is blamed on: "blamed the attack {on Chad}" tells who is blamed, and not what was attacked, to which the parser hangs it. */
final class BlameRepairs {

    private BlameRepairs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            NLPNode verb = nodes[i];
            if (verb.isLemma("blame") && isActive(verb)) {
                child(verb, Set.of("dobj")).filter(Nodes::isNoun).ifPresent(deed -> hang(nodes, verb, deed));
            }
        }
    }

    private static boolean isActive(NLPNode verb) {
        return Nodes.isVerb(verb)
                && child(verb, Nodes.AUXILIARIES)
                        .filter(a -> is(a, Set.of("auxpass")))
                        .isEmpty();
    }

    /** The last "on" of the deed's phrase, where the verb has none of its own and no "for": "blamed a strike on the mill {on Chad}". */
    private static void hang(NLPNode[] nodes, NLPNode verb, NLPNode deed) {
        boolean told = verb.getDependentList().stream()
                .filter(c -> c.getID() > verb.getID())
                .anyMatch(c -> c.isWordForm("for") || c.isWordForm("on") && !isOfTime(c));
        Optional<NLPNode> last = Optional.empty();
        for (int i = deed.getID() + 1; i < nodes.length && isUnder(nodes[i], deed); i++) {
            told |= nodes[i].isWordForm("for");
            if (nodes[i].isWordForm("on") && nodes[i].isDependencyLabel("prep") && !isOfTime(nodes[i])) {
                last = Optional.of(nodes[i]);
            }
        }
        if (!told) {
            last.ifPresent(on -> on.setDependencyHead(verb, "prep"));
        }
    }

    private static boolean isOfTime(NLPNode on) {
        return child(on, Set.of("pobj"))
                .filter(noun -> isNoun(noun) && Set.of("DATE", "TIME").contains(name(noun)))
                .isPresent();
    }

    private static String name(NLPNode noun) {
        String tag = noun.getNamedEntityTag();
        return tag == null ? "" : tag.substring(tag.indexOf('-') + 1);
    }

    private static boolean isUnder(NLPNode node, NLPNode top) {
        NLPNode at = node;
        for (int steps = 0; at != null && at.getID() > 0 && steps < 100; steps++) {
            if (at == top) {
                return true;
            }
            at = at.getDependencyHead();
        }
        return false;
    }
}
