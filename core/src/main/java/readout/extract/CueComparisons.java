package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.extract.CueContents.Content;
import readout.text.Sentence;
import readout.text.Token;

/** Forecasts that a report only compares with what came: "turnout was lower than {the commission had predicted}". */
final class CueComparisons {

    private static final Set<String> FORECASTS = Set.of("predict", "expect");
    private static final Set<String> HANGING = Set.of("acomp", "attr", "advmod");
    private static final Set<String> WITHIN = Set.of("ccomp", "xcomp", "dobj");

    private CueComparisons() {}

    /** What the forecast was about: the subject of the clause that tells how it came. */
    static Optional<Content> of(Sentence sentence, int verb, ReportingVerbs.Rule rule) {
        Token word = sentence.token(verb);
        boolean than = FORECASTS.contains(rule.id())
                && word.relation().equals("advcl")
                && word.head() >= 0
                && word.head() < verb
                && sentence.child(verb, "mark")
                        .filter(m -> sentence.token(m).lemma().equals("than"))
                        .isPresent()
                && sentence.child(verb, "nsubj").isPresent()
                && WITHIN.stream().allMatch(r -> sentence.child(verb, r).isEmpty());
        return than ? copula(sentence, word.head()).flatMap(was -> subject(sentence, was)) : Optional.empty();
    }

    private static Optional<Integer> copula(Sentence sentence, int head) {
        Token word = sentence.token(head);
        int at = HANGING.contains(word.relation()) && word.head() >= 0 ? word.head() : head;
        return Optional.of(at).filter(was -> sentence.token(was).lemma().equals("be"));
    }

    private static Optional<Content> subject(Sentence sentence, int was) {
        return sentence.child(was, "nsubj")
                .filter(s -> s < was && sentence.token(s).is("NN"))
                .map(s -> new Content(sentence.phrase(s), false, Optional.of(s)));
    }
}
