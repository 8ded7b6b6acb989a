package readout.extract;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Response.Stance;
import readout.text.Sentence;
import readout.text.Token;

/** The words by which others answer a claim: denials, doubts, confirmations and silence. */
final class ResponseWords {

    private static final Map<String, Stance> VERBS = Map.ofEntries(
            Map.entry("deny", Stance.DENIES),
            Map.entry("reject", Stance.DENIES),
            Map.entry("refute", Stance.DENIES),
            Map.entry("dismiss", Stance.DENIES),
            Map.entry("rebuff", Stance.DENIES),
            Map.entry("repudiate", Stance.DENIES),
            Map.entry("rubbish", Stance.DENIES),
            Map.entry("rebut", Stance.DENIES),
            Map.entry("debunk", Stance.DENIES),
            Map.entry("disown", Stance.DENIES),
            Map.entry("dispute", Stance.DISPUTES),
            Map.entry("contest", Stance.DISPUTES),
            Map.entry("question", Stance.DISPUTES),
            Map.entry("challenge", Stance.DISPUTES),
            Map.entry("contradict", Stance.DISPUTES),
            Map.entry("confirm", Stance.CONFIRMS),
            Map.entry("corroborate", Stance.CONFIRMS),
            Map.entry("acknowledge", Stance.CONFIRMS));
    private static final Set<String> FALSE = Set.of(
            "false",
            "inaccurate",
            "incorrect",
            "baseless",
            "fabricated",
            "untrue",
            "unfounded",
            "fake",
            "bogus",
            "fictitious",
            "groundless");
    private static final Set<String> NO_WORD =
            Set.of("response", "comment", "reaction", "reply", "word", "confirmation");
    private static final Set<String> TRUE = Set.of("true", "correct", "accurate", "right");
    private static final Set<String> OVERSTATING =
            Set.of("exaggerate", "overstate", "inflate", "falsify", "fabricate", "invent", "understate");
    private static final Set<String> ANSWERED = Set.of(
            "figure",
            "claim",
            "toll",
            "number",
            "account",
            "allegation",
            "assertion",
            "charge",
            "report",
            "accusation",
            "it",
            "that",
            "this",
            "contention");
    private static final Set<String> COMMENT = Set.of("comment", "respond", "answer", "react");

    private static final Set<String> CALLS = Set.of("call", "describe", "brand", "label", "term", "denounce", "dub");
    private static final Set<String> FALSEHOODS = Set.of(
            "lie",
            "fabrication",
            "falsehood",
            "invention",
            "propaganda",
            "nonsense",
            "disinformation",
            "misinformation",
            "fiction",
            "hoax",
            "slander");

    private ResponseWords() {}

    /** "called the figure a lie", "described the report as baseless". */
    static boolean callsFalse(Sentence sentence, Token verb) {
        if (!CALLS.contains(verb.lemma())) {
            return false;
        }
        boolean answered = false;
        for (int i = verb.index() + 1; i < sentence.size() && sentence.isUnder(i, verb.index()); i++) {
            String lemma = sentence.token(i).lemma();
            if (answered && (FALSEHOODS.contains(lemma) || FALSE.contains(lemma))) {
                return true;
            }
            answered |= ANSWERED.contains(lemma) || lemma.equals("them") || lemma.equals("they");
        }
        return false;
    }

    /** "the report is {false}", "a claim that … is pure {fabrication}": the noun that is called so. */
    static Optional<Integer> calledFalse(Sentence sentence, Token word) {
        boolean complement = word.relation().equals("attr") || word.relation().equals("acomp");
        if (!complement
                || word.head() < 0
                || !sentence.token(word.head()).lemma().equals("be")) {
            return Optional.empty();
        }
        boolean negated = sentence.child(word.head(), "neg").isPresent();
        boolean called =
                negated ? TRUE.contains(word.lemma()) : isFalse(word.lemma()) || FALSEHOODS.contains(word.lemma());
        return sentence.child(word.head(), "nsubj")
                .filter(noun -> called && isAnswered(sentence.token(noun).lemma()));
    }

    /** What the verb makes of a claim; empty where it is none of an answer. */
    static Optional<Stance> stance(String verb) {
        return Optional.ofNullable(VERBS.get(verb));
    }

    /** "comment", "respond": verbs that, unsaid, are silence. */
    static boolean isComment(String verb) {
        return COMMENT.contains(verb);
    }

    /** "baseless": adjectives that deny the noun they modify. */
    static boolean isFalse(String adjective) {
        return FALSE.contains(adjective);
    }

    /** "figure", "report", "it": what can be answered. */
    static boolean isAnswered(String noun) {
        return ANSWERED.contains(noun);
    }

    /** "had exaggerated the figures": what is said of them by others disputes them. */
    static boolean isOverstating(String verb) {
        return OVERSTATING.contains(verb);
    }

    /** "declined to comment", "has yet to respond". */
    static boolean isHeldBack(Sentence sentence, Token verb) {
        if (verb.head() < 0 || !verb.relation().equals("xcomp")) {
            return false;
        }
        String above = sentence.token(verb.head()).lemma();
        boolean yet = above.equals("have")
                && sentence.tokens().subList(verb.head(), verb.index()).stream()
                        .anyMatch(t -> t.lemma().equals("yet"));
        return yet || above.equals("decline") || above.equals("refuse");
    }

    /** "has said nothing about them". */
    static boolean isNothingSaid(Sentence sentence, Token verb) {
        Optional<Token> object = sentence.child(verb.index(), "dobj").map(sentence::token);
        boolean nothing = object.filter(o -> o.lemma().equals("nothing")).isPresent();
        boolean noComment = object.filter(o -> o.lemma().equals("comment"))
                .flatMap(o -> sentence.child(o.index(), "det"))
                .filter(d -> sentence.token(d).lemma().equals("no"))
                .isPresent();
        return verb.lemma().equals("say") && nothing || noComment;
    }

    /** "There was no immediate {response} from Peru": who has not answered. */
    static Optional<Integer> unheard(Sentence sentence, Token noun) {
        boolean none = noun.index() > 1
                && NO_WORD.contains(noun.lemma())
                && Arrays.stream(sentence.children(noun.index()))
                        .mapToObj(sentence::token)
                        .anyMatch(t -> t.lemma().equals("no"));
        return none ? CountedTree.under(sentence, noun.index(), Set.of("from", "by")) : Optional.empty();
    }

    /** "disputes", which the parser takes for a noun: "dispute". */
    static String singular(Token token) {
        return token.lemma().endsWith("s")
                ? token.lemma().substring(0, token.lemma().length() - 1)
                : token.lemma();
    }
}
