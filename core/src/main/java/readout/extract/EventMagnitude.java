package readout.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.model.Figure;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/** How many a deed killed and hurt, as its own clause tells: "an attack that {killed 26}", "fired rockets, {wounding four}". */
final class EventMagnitude {

    private static final Map<String, String> MEASURES = Map.of(
            "kill",
            "killed",
            "slay",
            "killed",
            "murder",
            "killed",
            "massacre",
            "killed",
            "assassinate",
            "killed",
            "wound",
            "injured",
            "injure",
            "injured",
            "hurt",
            "injured",
            "maim",
            "injured");
    private static final Set<String> ATTACHED = Set.of("advcl", "relcl", "acl", "conj", "xcomp");

    private static final Set<String> OTHER_TIMES = Set.of("after", "before", "since", "while", "although", "though");

    private EventMagnitude() {}

    /** Figures by measure. */
    static Map<String, Figure> of(Sentence sentence, int trigger) {
        Map<String, Figure> found = new TreeMap<>();
        for (Predicate predicate : sentence.predicates()) {
            String measure = MEASURES.get(predicate.lemma());
            if (measure != null
                    && !isEither(sentence, predicate.token())
                    && belongs(sentence, predicate.token(), trigger)) {
                Grammar.object(sentence, predicate.token())
                        .flatMap(victims -> CountedPhrase.at(sentence, victims).figure())
                        .ifPresent(figure -> found.putIfAbsent(measure, figure));
            }
        }
        return found;
    }

    /** "43 were killed {or} wounded": nobody tells how many of them were killed. */
    private static boolean isEither(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        int first = token.relation().equals("conj") && token.head() >= 0 ? token.head() : verb;
        boolean or = false;
        boolean both = false;
        for (int child : sentence.children(first)) {
            Token under = sentence.token(child);
            or |= under.lemma().equals("or");
            both |= under.relation().equals("conj") && MEASURES.containsKey(under.lemma());
        }
        return or && both && MEASURES.containsKey(sentence.token(first).lemma());
    }

    private static boolean belongs(Sentence sentence, int verb, int trigger) {
        if (verb == trigger
                || EventMerge.isToldAgain(sentence, verb, trigger)
                || hangs(sentence, verb, trigger) && !isOfAnotherTime(sentence, verb)
                || hangs(sentence, trigger, verb)) {
            return true;
        }
        Optional<Integer> doer = Doers.of(sentence, verb);
        boolean within = Grammar.preposition(sentence, verb, "in")
                .filter(n -> n == trigger)
                .isPresent();
        return within || doer.filter(d -> d == trigger).isPresent();
    }

    /* "struck a camp, a day after militants killed nineteen": the dead are not those of the strike. */
    private static boolean isOfAnotherTime(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).relation().equals("mark")
                    && OTHER_TIMES.contains(sentence.token(child).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code lower} hangs from {@code upper}, or from the verb that carries the noun {@code upper}. */
    private static boolean hangs(Sentence sentence, int lower, int upper) {
        Token token = sentence.token(lower);
        if (!ATTACHED.contains(token.relation()) || token.head() < 0) {
            return false;
        }
        Token above = sentence.token(upper);
        return token.head() == upper
                || above.relation().equals("dobj") && token.head() == above.head()
                || token.relation().equals("conj") && hangs(sentence, token.head(), upper);
    }
}
