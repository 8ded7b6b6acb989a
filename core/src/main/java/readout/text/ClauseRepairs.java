package readout.text;

import static readout.text.Nodes.AUXILIARIES;
import static readout.text.Nodes.SUBJECTS;
import static readout.text.Nodes.child;
import static readout.text.Nodes.hasOwn;
import static readout.text.Nodes.is;
import static readout.text.Nodes.isFinite;
import static readout.text.Nodes.isSpeech;
import static readout.text.Nodes.isVerb;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right which clause a verb belongs to, where the parser is known to join the nearest words: a second verb of the speaker joined to what
 * was said ("said it would not leave and {urged} …"), one of what was said joined to the saying, and the call in which something was discussed.
 */
final class ClauseRepairs {

    private static final Set<String> INSIDE_PHRASE = Set.of("pobj", "prep", "dobj", "nmod", "compound", "conj", "poss");
    private static final Set<String> INSIDE_CLAUSE = Set.of(
            "pobj", "prep", "dobj", "nmod", "compound", "conj", "poss", "acl", "xcomp", "advcl", "pcomp", "relcl");
    private static final Set<String> SETTINGS = Set.of("in", "during", "over", "on");
    private static final Set<String> TALKS = Set.of("call", "conversation", "phonecall");
    private static final Set<String> ADDS = Set.of(
            "add", "note", "stress", "insist", "reiterate", "emphasize", "emphasise", "underline", "warn", "urge");
    private static final Set<String> REPORTS = Set.of(
            "say",
            "tell",
            "state",
            "add",
            "note",
            "report",
            "confirm",
            "claim",
            "argue",
            "insist",
            "acknowledge",
            "admit");
    private static final Set<String> DENIES = Set.of("deny", "dispute", "reject", "refute", "dismiss");
    /** Verbs whose object hears what is said. */
    private static final Set<String> HEARD = Set.of(
            "warn",
            "tell",
            "inform",
            "assure",
            "remind",
            "notify",
            "promise",
            "convince",
            "persuade",
            "advise",
            "caution");

    private static final Set<String> PRESENT = Set.of("MD", "VBZ", "VBP");

    private ClauseRepairs() {}

    /** Mends the tree of {@code nodes}; {@code nodes[0]} is the root. */
    static void mend(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            inCall(nodes[i]);
        }
        for (int i = 2; i < nodes.length; i++) {
            subjunctive(nodes[i]);
            told(nodes[i]);
            joined(nodes[i]);
            goesOn(nodes[i]);
            toldOn(nodes, nodes[i]);
        }
    }

    /** "Demanded that the minister {step} down": a clause with "that" and a subject has a verb, whatever the tagger takes its form for. */
    private static void subjunctive(NLPNode word) {
        boolean clause = word.isPartOfSpeechTag("NN")
                && word.isDependencyLabel("ccomp")
                && child(word, SUBJECTS).isPresent()
                && child(word, Set.of("mark"))
                        .filter(mark -> mark.isWordForm("that"))
                        .isPresent()
                && child(word, Set.of("det", "cop", "poss")).isEmpty();
        if (clause) {
            word.setPartOfSpeechTag("VB");
        }
    }

    /** "Warned the rebels that it {would} strike": the clause is what the hearers are told, and tells nothing of who they are. */
    private static void told(NLPNode verb) {
        NLPNode hearer = verb.getDependencyHead();
        boolean clause = verb.isDependencyLabel("acl")
                && isVerb(verb)
                && hearer.isDependencyLabel("dobj")
                && child(verb, SUBJECTS).isPresent()
                && child(verb, Set.of("mark"))
                        .filter(mark -> mark.isWordForm("that"))
                        .isPresent();
        if (clause && HEARD.contains(hearer.getDependencyHead().getLemma())) {
            verb.setDependencyHead(hearer.getDependencyHead(), "ccomp");
        }
    }

    /** "Discussed the need to end the war {in} a call with X": the call is where it was discussed. */
    private static void inCall(NLPNode preposition) {
        boolean setting =
                SETTINGS.contains(preposition.getWordFormLowercase()) && preposition.isDependencyLabel("prep");
        Optional<NLPNode> talk = child(preposition, Set.of("pobj")).filter(noun -> TALKS.contains(noun.getLemma()));
        if (!setting || talk.isEmpty()) {
            return;
        }
        NLPNode at = preposition.getDependencyHead();
        while (at.getDependencyHead() != null && is(at, INSIDE_CLAUSE) && !isFinite(at)) {
            at = at.getDependencyHead();
        }
        if (isVerb(at) && isFinite(at) && at.getID() < preposition.getID()) {
            preposition.setDependencyHead(at, "prep");
        }
    }

    /** "Said it would not leave and {urged} …": told in the past by the same, where the clause before it is not of that time. */
    private static void joined(NLPNode verb) {
        if (!verb.isPartOfSpeechTag("VBD") || !verb.isDependencyLabel("conj") || hasOwn(verb)) {
            return;
        }
        NLPNode first = verb.getDependencyHead();
        boolean beside = isVerb(first);
        Optional<NLPNode> clause = beside
                ? Optional.of(first)
                : Optional.of(first).filter(f -> isSpeech(verb)).flatMap(ClauseRepairs::verbAbove);
        if (clause.isEmpty() || !clause.get().isDependencyLabel("ccomp")) {
            return;
        }
        NLPNode said = clause.get().getDependencyHead();
        boolean told =
                said.isPartOfSpeechTag("VBD") && said.getID() < clause.get().getID();
        boolean apart = isOfAnotherTime(clause.get()) || isPerfect(clause.get()) && isSpeech(verb);
        if (told && (apart || isFurtherWord(verb, first))) {
            child(first, Set.of("cc"))
                    .filter(cc -> cc.getID() > clause.get().getID())
                    .ifPresent(cc -> cc.setDependencyHead(said, "cc"));
            verb.setDependencyHead(said, "conj");
        }
    }

    /** "Said Chad had not answered but {added} that …": who says adds. */
    private static boolean isFurtherWord(NLPNode verb, NLPNode first) {
        boolean but = child(first, Set.of("cc"))
                .filter(cc -> cc.isWordForm("but") && cc.getID() < verb.getID())
                .isPresent();
        return verb.isLemma("add") || but && REPORTS.contains(verb.getLemma());
    }

    /** "Said the enemy was preparing for war and {was arming} …": what goes on in the same form goes on in what was said. */
    private static void goesOn(NLPNode verb) {
        NLPNode said = verb.getDependencyHead();
        Optional<String> form = progressive(verb);
        if (!verb.isDependencyLabel("conj") || form.isEmpty() || hasOwn(verb) || !said.isPartOfSpeechTag("VBD")) {
            return;
        }
        said.getDependentList().stream()
                .filter(c -> c.isDependencyLabel("ccomp") && c.getID() > said.getID() && c.getID() < verb.getID())
                .filter(c -> progressive(c).equals(form) && child(c, SUBJECTS).isPresent())
                .reduce((a, b) -> b)
                .ifPresent(clause -> verb.setDependencyHead(clause, "conj"));
    }

    /** "Said the army had left, {adding} that …", "denied that it had left, {saying} …": who told the first tells the second. */
    private static void toldOn(NLPNode[] nodes, NLPNode told) {
        NLPNode clause = told.getDependencyHead();
        boolean beside = told.isPartOfSpeechTag("VBG")
                && told.isDependencyLabel("advcl")
                && clause.isDependencyLabel("ccomp")
                && clause.getID() < told.getID()
                && nodes[told.getID() - 1].getPartOfSpeechTag().equals(",");
        if (!beside || isSpeech(clause) || REPORTS.contains(clause.getLemma())) {
            return;
        }
        NLPNode first = clause.getDependencyHead();
        boolean adds = ADDS.contains(told.getLemma()) && (REPORTS.contains(first.getLemma()) || isSpeech(first));
        boolean denies = REPORTS.contains(told.getLemma()) && DENIES.contains(first.getLemma());
        if (first.getID() < clause.getID() && (adds || denies)) {
            told.setDependencyHead(first);
        }
    }

    /** The "was" or "were" of a verb that is going on. */
    private static Optional<String> progressive(NLPNode verb) {
        return verb.isPartOfSpeechTag("VBG")
                ? child(verb, Set.of("aux")).filter(a -> a.isLemma("be")).map(NLPNode::getWordFormLowercase)
                : Optional.empty();
    }

    private static Optional<NLPNode> verbAbove(NLPNode noun) {
        NLPNode at = noun;
        for (int steps = 0; steps < 6 && is(at, INSIDE_PHRASE); steps++) {
            at = at.getDependencyHead();
            if (isVerb(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfAnotherTime(NLPNode clause) {
        return PRESENT.contains(clause.getPartOfSpeechTag())
                || clause.getDependentList().stream()
                        .anyMatch(c -> is(c, AUXILIARIES) && PRESENT.contains(c.getPartOfSpeechTag()));
    }

    private static boolean isPerfect(NLPNode clause) {
        return clause.getDependentList().stream().anyMatch(c -> is(c, AUXILIARIES) && c.isWordForm("had"));
    }
}
