package readout.text;

import static readout.text.Nodes.AUXILIARIES;
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
 * Puts right who tells what, where the parser is known to lose it: what is "added" after a comma, a tag taken for a passive or a participle, the
 * subject of words said that the saying took for its object, who tells it behind the verb, and an object behind the day.
 */
final class TellingRepairs {

    private static final Set<String> ADDING =
            Set.of("add", "say", "note", "claim", "warn", "argue", "insist", "stress", "explain", "confirm", "state");
    private static final Set<String> TELLING =
            Set.of("say", "add", "note", "inform", "report", "state", "announce", "warn", "claim", "stress");
    private static final Set<String> DOING = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> BEHIND = Set.of("ccomp", "conj", "acl", "advcl");
    private static final Set<String> CLOSERS = Set.of(",", "''", "``");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday");

    private TellingRepairs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length; i++) {
            adding(nodes, nodes[i]);
            tag(nodes, nodes[i]);
            reading(nodes, nodes[i]);
            readOut(nodes, nodes[i]);
            said(nodes, nodes[i]);
            inverted(nodes, nodes[i]);
            dated(nodes[i]);
            goingOn(nodes, nodes[i]);
        }
    }

    /** "…, X said, {adding} the road will close": the parser takes "adding the road" for a subject or a phrase of its own. */
    private static void adding(NLPNode[] nodes, NLPNode adding) {
        boolean adds = adding.isPartOfSpeechTag("VBG")
                && ADDING.contains(adding.getLemma())
                && nodes[adding.getID() - 1].getPartOfSpeechTag().equals(",");
        Optional<NLPNode> object = child(adding, Set.of("dobj")).filter(o -> o.getID() > adding.getID());
        if (!adds || object.isEmpty()) {
            return;
        }
        NLPNode above = adding.getDependencyHead();
        Optional<NLPNode> clause = adding.isDependencyLabel("csubj")
                ? Optional.of(above).filter(c -> isVerb(c.getDependencyHead()))
                : above.getDependentList().stream()
                        .filter(c -> is(c, Set.of("ccomp"))
                                && c.getID() > object.get().getID())
                        .filter(c ->
                                isVerb(c) && isFinite(c) && child(c, SUBJECTS).isEmpty())
                        .findFirst();
        clause.filter(c -> c.getID() > object.get().getID()).ifPresent(c -> {
            NLPNode told = adding.isDependencyLabel("csubj") ? c.getDependencyHead() : above;
            adding.setDependencyHead(told, "advcl");
            subject(object.get(), c);
            c.setDependencyHead(adding, "ccomp");
        });
    }

    /** "The road is open, {reported} Radio Lima of Peru.": who tells it stands behind the verb, and is not what is told. */
    private static void inverted(NLPNode[] nodes, NLPNode verb) {
        boolean tells = DOING.contains(verb.getPartOfSpeechTag())
                && TELLING.contains(verb.getLemma())
                && CLOSERS.contains(nodes[verb.getID() - 1].getPartOfSpeechTag())
                && child(verb, SUBJECTS).isEmpty();
        boolean told = verb.getDependentList().stream()
                .anyMatch(c -> c.getID() < verb.getID()
                        && is(c, Set.of("ccomp"))
                        && child(c, SUBJECTS).isPresent());
        if (tells && told) {
            child(verb, Set.of("dobj"))
                    .filter(teller -> teller.getID() > verb.getID() && isNoun(teller))
                    .ifPresent(teller -> teller.setDependencyLabel("nsubj"));
        }
    }

    /** "Announced it in a statement {read} out on television": who hears the statement is told, and not what it says. */
    private static void readOut(NLPNode[] nodes, NLPNode read) {
        boolean out = read.isWordForm("read")
                && isVerb(read)
                && read.getID() + 1 < nodes.length
                && Set.of("out", "on").contains(nodes[read.getID() + 1].getWordForm());
        NLPNode paper = nodes[read.getID() - 1];
        if (out
                && isNoun(paper)
                && is(paper, Set.of("pobj", "dobj"))
                && child(read, SUBJECTS).isEmpty()) {
            read.setPartOfSpeechTag("VBN");
            read.setDependencyHead(paper, "acl");
        }
    }

    /** "…, the agency {informed} in a statement": a passive has an auxiliary. */
    private static void tag(NLPNode[] nodes, NLPNode verb) {
        Optional<NLPNode> teller =
                child(verb, Set.of("nsubjpass")).filter(noun -> noun.getID() < verb.getID() && isNoun(noun));
        boolean tells = verb.isPartOfSpeechTag("VBN")
                && TELLING.contains(verb.getLemma())
                && child(verb, Set.of("aux", "auxpass", "agent")).isEmpty();
        boolean left =
                verb.getDependentList().stream().anyMatch(c -> c.getID() < verb.getID() && is(c, Set.of("ccomp")));
        if (teller.isPresent() && tells && left) {
            verb.setPartOfSpeechTag("VBD");
            teller.get().setDependencyLabel("nsubj");
        }
    }

    /** "“…,” the press release {added}.": the last word of the sentence, behind its subject, which the parser has for a participle. */
    private static void reading(NLPNode[] nodes, NLPNode verb) {
        NLPNode noun = verb.getDependencyHead();
        boolean participle = verb.isPartOfSpeechTag("VBN")
                && verb.isDependencyLabel("acl")
                && TELLING.contains(verb.getLemma())
                && noun.getID() == verb.getID() - 1
                && isNoun(noun);
        boolean ends = verb.getID() + 2 >= nodes.length;
        if (!participle || !ends || !CLOSERS.contains(nodes[first(noun) - 1].getPartOfSpeechTag())) {
            return;
        }
        NLPNode top = nodes[0].getDependentList().get(0);
        if (top != noun && top != verb && isVerb(top)) {
            verb.setPartOfSpeechTag("VBD");
            verb.setDependencyHead(top, "parataxis");
            noun.setDependencyHead(verb, "nsubj");
        }
    }

    private static int first(NLPNode node) {
        int first = node.getID();
        for (NLPNode child : node.getDependentList()) {
            first = Math.min(first, first(child));
        }
        return Math.max(1, first);
    }

    /** "Said “a purge” of the army {remains} the aim": what stands right before a verb without a subject is no object of the saying; "vowed {the guilty} would pay". */
    private static void said(NLPNode[] nodes, NLPNode verb) {
        NLPNode said = verb.getDependencyHead();
        boolean clause = isFinite(verb)
                && verb.isDependencyLabel("ccomp")
                && isVerb(said)
                && said.getID() < verb.getID()
                && child(verb, SUBJECTS).isEmpty()
                && child(verb, Set.of("mark", "expl")).isEmpty();
        if (clause) {
            child(said, Set.of("dobj"))
                    .filter(noun -> noun.getID() > said.getID() && isNoun(noun))
                    .filter(noun -> last(noun) == beforeAuxiliary(verb))
                    .ifPresent(noun -> subject(noun, verb));
            if (child(verb, SUBJECTS).isEmpty() && verb.getID() > said.getID() + 2 && isTime(nodes[said.getID() + 2])) {
                onDay(said, verb).ifPresent(noun -> {
                    nodes[said.getID() + 2].setDependencyHead(nodes[said.getID() + 1], "pobj");
                    subject(noun, verb);
                });
            }
        }
    }

    /** "Said {fighting} near the town had begun", "said {killing} them was wrong": what goes on is the subject of the verb behind it. */
    private static void goingOn(NLPNode[] nodes, NLPNode doing) {
        NLPNode said = doing.getDependencyHead();
        boolean told = doing.isPartOfSpeechTag("VBG")
                && doing.isDependencyLabel("xcomp")
                && TELLING.contains(said.getLemma())
                && doing.getID() == said.getID() + 1;
        int next = last(doing) + 1;
        if (!told || next >= nodes.length) {
            return;
        }
        NLPNode verb = is(nodes[next], AUXILIARIES) ? nodes[next].getDependencyHead() : nodes[next];
        if (isVerb(verb)
                && isFinite(verb)
                && is(verb, BEHIND)
                && child(verb, SUBJECTS).isEmpty()) {
            verb.setDependencyHead(said, "ccomp");
            if (child(doing, Set.of("dobj", "aux")).isPresent()) {
                doing.setDependencyHead(verb, "csubj");
            } else {
                doing.setPartOfSpeechTag("NN");
                doing.setLemma(doing.getWordFormLowercase());
                subject(doing, verb);
            }
        }
    }

    private static int beforeAuxiliary(NLPNode verb) {
        return verb.getDependentList().stream()
                        .filter(word -> word.getID() < verb.getID())
                        .mapToInt(NLPNode::getID)
                        .reduce(verb.getID(), Math::min)
                - 1;
    }

    /** "Said on Tuesday Chad's hope of peace {is} gone": the parser has the day for a part of the noun. */
    private static Optional<NLPNode> onDay(NLPNode said, NLPNode verb) {
        return said.getDependentList().stream()
                .filter(on -> on.isWordForm("on") && on.getID() == said.getID() + 1)
                .flatMap(on -> on.getDependentList().stream())
                .filter(noun -> is(noun, Set.of("pobj")) && isNoun(noun) && !isTime(noun))
                .filter(noun -> first(noun) == said.getID() + 2 && last(noun) == verb.getID() - 1)
                .findFirst();
    }

    private static int last(NLPNode node) {
        int last = node.getID();
        for (NLPNode child : node.getDependentList()) {
            last = Math.max(last, last(child));
        }
        return last;
    }

    /** "Announced on Tuesday the {closure} of the port": the day has no second name. */
    private static void dated(NLPNode noun) {
        NLPNode day = noun.getDependencyHead();
        boolean beside = noun.isDependencyLabel("appos")
                && isNoun(noun)
                && child(noun, Set.of("det", "poss")).isPresent()
                && day.isDependencyLabel("pobj")
                && isTime(day)
                && !isTime(noun);
        if (!beside) {
            return;
        }
        NLPNode verb = day.getDependencyHead().getDependencyHead();
        if (isVerb(verb)
                && verb.getID() == day.getDependencyHead().getID() - 1
                && child(verb, Set.of("dobj")).isEmpty()) {
            noun.setDependencyHead(verb, "dobj");
        }
    }

    private static boolean isTime(NLPNode node) {
        return DAYS.contains(node.getWordFormLowercase());
    }
}
