package readout.text;

import static readout.text.Nodes.child;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isNoun;
import static readout.text.Nodes.isVerb;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right what a verb of force is done to, where the parser is known to lose it: what was shot "down" or shot "dead", whom someone took
 * "hostage", and whom a bus was "carrying"; and what is condemned "as absurd" or "in the strongest terms".
 */
final class ObjectRepairs {

    private static final Set<String> SHOOTING =
            Set.of("shoot", "gun", "bring", "take", "knock", "burn", "tear", "pull", "strike", "mow");
    private static final Set<String> TAKING = Set.of("take", "hold", "keep", "seize");
    private static final Set<String> TAKEN = Set.of("hostage", "captive", "prisoner");
    private static final Set<String> HOLDING =
            Set.of("carrying", "transporting", "ferrying", "sheltering", "housing", "hosting", "bringing");
    private static final Set<String> BEFORE_NOUN =
            Set.of("DT", "CD", "JJ", "JJR", "JJS", "PRP$", "NNP", "NNPS", "VBN", "HYPH", "RB");

    private ObjectRepairs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length; i++) {
            downed(nodes, nodes[i]);
            dead(nodes, nodes[i]);
            taken(nodes, nodes[i]);
            holding(nodes, nodes[i]);
            judged(nodes, nodes[i]);
            inTerms(nodes, nodes[i]);
            owned(nodes, nodes[i]);
            agentOfNoun(nodes, nodes[i]);
        }
    }

    /** "Has condemned a raid {by} rebels": an active verb has no agent, the deed before "by" has. */
    private static void agentOfNoun(NLPNode[] nodes, NLPNode by) {
        NLPNode verb = by.getDependencyHead();
        NLPNode noun = nodes[by.getID() - 1];
        boolean active = by.isWordForm("by")
                && by.isDependencyLabel("agent")
                && child(verb, Set.of("nsubj")).isPresent()
                && child(verb, Set.of("dobj")).isPresent()
                && child(verb, Set.of("auxpass")).isEmpty();
        if (active && isNoun(noun) && noun.getID() > verb.getID()) {
            by.setDependencyHead(noun, "prep");
        }
    }

    /** "Shot {down} 14 of 20 drones": the number, or the noun after it, is what was shot down. */
    private static void downed(NLPNode[] nodes, NLPNode down) {
        NLPNode verb = nodes[down.getID() - 1];
        boolean shot = down.isWordForm("down") && SHOOTING.contains(verb.getLemma()) && isVerb(verb);
        if (!shot || child(verb, Set.of("dobj")).isPresent()) {
            return;
        }
        objectAfter(nodes, down.getID() + 1).ifPresent(object -> {
            down.setDependencyHead(verb, "prt");
            object.setDependencyHead(verb, "dobj");
            for (int i = down.getID() + 1; i < object.getID(); i++) {
                if (nodes[i].getDependencyHead().getID() <= down.getID()) {
                    nodes[i].setDependencyHead(object, "nmod");
                }
            }
        });
    }

    /** The noun that ends the phrase which opens at {@code from} with a number, an article or an owner. */
    private static Optional<NLPNode> objectAfter(NLPNode[] nodes, int from) {
        boolean opens = from < nodes.length && Set.of("DT", "CD", "PRP$").contains(tag(nodes, from));
        for (int i = from; opens && i < nodes.length; i++) {
            boolean noun = tag(nodes, i).startsWith("NN");
            boolean last = i + 1 == nodes.length
                    || !tag(nodes, i + 1).startsWith("NN") && !tag(nodes, i + 1).equals("POS");
            if (noun && last) {
                return Optional.of(nodes[i]);
            }
            boolean inside = noun || tag(nodes, i).equals("POS") || BEFORE_NOUN.contains(tag(nodes, i));
            if (!inside && !(nodes[i].isWordForm("of") && tag(nodes, i - 1).equals("CD"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Shot {dead} a soldier": of the verb, not of the soldier. */
    private static void dead(NLPNode[] nodes, NLPNode dead) {
        NLPNode verb = nodes[dead.getID() - 1];
        NLPNode head = dead.getDependencyHead();
        if (dead.isWordForm("dead")
                && verb.isWordForm("shot")
                && head != verb
                && head.getID() > dead.getID()
                && (head.getDependencyHead() == verb || head.getDependencyHead().getDependencyHead() == verb)) {
            dead.setDependencyHead(verb, "oprd");
        }
    }

    /** "Took 12 guards {hostage}": the guards are taken. */
    private static void taken(NLPNode[] nodes, NLPNode hostage) {
        NLPNode people = nodes[hostage.getID() - 1];
        NLPNode verb = hostage.getDependencyHead();
        if (!TAKEN.contains(hostage.getWordFormLowercase())
                || !hostage.isDependencyLabel("dobj")
                || !TAKING.contains(verb.getLemma())
                || people.getDependencyHead() != hostage
                || !isNoun(people)) {
            return;
        }
        for (NLPNode word : List.copyOf(hostage.getDependentList())) {
            if (word != people && word.getID() < people.getID()) {
                word.setDependencyHead(people);
            }
        }
        people.setDependencyHead(verb, "dobj");
        hostage.setDependencyHead(verb, "oprd");
    }

    /** "Tore through a bus {carrying} pilgrims": the bus, which stands before it, carried them. */
    private static void holding(NLPNode[] nodes, NLPNode verb) {
        NLPNode before = nodes[verb.getID() - 1];
        if (HOLDING.contains(verb.getWordFormLowercase())
                && verb.isDependencyLabel("advcl")
                && isNoun(before)
                && !before.isDependencyLabel("nsubj")
                && before.getDependencyHead().getID() < before.getID()) {
            verb.setDependencyHead(before, "acl");
        }
    }

    /** "Denounced as absurd {the charges}": what is so called, which the tree takes for the phrase of "as". */
    private static void judged(NLPNode[] nodes, NLPNode object) {
        NLPNode as = object.getDependencyHead();
        boolean under = as != null && as.isWordForm("as") && is(object, Set.of("pobj"));
        if (!under || !isVerb(as.getDependencyHead()) || as.getID() + 2 >= object.getID()) {
            return;
        }
        NLPNode quality = nodes[as.getID() + 1];
        boolean opens = Set.of("DT", "PRP$").contains(tag(nodes, as.getID() + 2));
        if (quality.isPartOfSpeechTag("JJ")
                && opens
                && child(as.getDependencyHead(), Set.of("dobj")).isEmpty()) {
            object.setDependencyHead(as.getDependencyHead(), "dobj");
            quality.setDependencyHead(as, "pcomp");
        }
    }

    /** "Condemned in the strongest terms {the raid}". */
    private static void inTerms(NLPNode[] nodes, NLPNode object) {
        NLPNode terms = object.getDependencyHead();
        boolean after = terms != null
                && terms.isWordForm("terms")
                && is(object, Set.of("appos", "dobj", "dep"))
                && Set.of("DT", "PRP$").contains(tag(nodes, terms.getID() + 1));
        if (!after || !terms.isDependencyLabel("pobj")) {
            return;
        }
        NLPNode verb = terms.getDependencyHead().getDependencyHead();
        if (isVerb(verb) && child(verb, Set.of("dobj")).isEmpty()) {
            object.setDependencyHead(verb, "dobj");
        }
    }

    /** "Had met Chad's caretaker premier {X}": whom the tree hangs, with the title, from the subject before the verb. */
    private static void owned(NLPNode[] nodes, NLPNode name) {
        NLPNode title = name.getDependencyHead();
        boolean apposed = name.isDependencyLabel("appos")
                && name.isPartOfSpeechTag("NNP")
                && title.isDependencyLabel("appos")
                && title.getID() < name.getID();
        Optional<NLPNode> owner = apposed ? child(title, Set.of("poss")) : Optional.empty();
        NLPNode verb = owner.map(o -> nodes[o.getID() - 1]).orElse(nodes[0]);
        boolean lost = verb.getID() > 0
                && isVerb(verb)
                && child(verb, Set.of("dobj")).isEmpty()
                && title.getDependencyHead().getID() < verb.getID();
        if (lost) {
            name.setDependencyHead(verb, "dobj");
            owner.get().setDependencyHead(name);
            title.setDependencyHead(name, "compound");
        }
    }

    private static String tag(NLPNode[] nodes, int i) {
        return nodes[i].getPartOfSpeechTag();
    }
}
