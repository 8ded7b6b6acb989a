package readout.extract;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import readout.model.DateRange;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** When a deed took place or is to take place, by the expression that governs its word. */
final class EventDay {

    private static final Set<String> SETTING = Set.of("in", "during", "at");
    private static final Set<String> LETTING = Set.of("let", "allow", "permit");
    private static final Set<String> PAST = Set.of("VBD", "VBN");

    private EventDay() {}

    /**
     * The day of {@code candidate}. A day after the report's is none of what is told in the past: of "postponed the vote until Monday" it is the
     * vote's; what a union "called for Monday" is itself to come.
     */
    static Optional<DateRange> of(Reading reading, Sentence sentence, EventCandidate candidate) {
        boolean told = (isPast(sentence, candidate.trigger()) || Decisions.isContent(sentence, candidate.trigger()))
                && candidate.mood() != Mood.FUTURE
                && !candidate.rule().equals("protest.call");
        return reading.times()
                .at(sentence, candidate.trigger())
                .or(() -> nested(reading, sentence, candidate.trigger()))
                .or(() -> released(reading, sentence, candidate.trigger()))
                .or(() -> ofClauseAbove(reading, sentence, candidate.trigger()))
                .or(() -> ofThere(reading, sentence, candidate.trigger()))
                .or(() -> ofOtherWords(reading, sentence, candidate))
                .filter(date -> !told || !isToCome(reading, Optional.of(date)));
    }

    /* "Nine were {killed} and two {hurt} when a bomb {went} off on Sunday": the day stands with another word for the deed. */
    private static Optional<DateRange> ofOtherWords(Reading reading, Sentence sentence, EventCandidate candidate) {
        return candidate.also().stream()
                .flatMap(word -> reading.times().at(sentence, word).or(() -> nested(reading, sentence, word)).stream())
                .findFirst();
    }

    /* "There was {fighting} in Goma on Sunday": the day of what there was. */
    private static Optional<DateRange> ofThere(Reading reading, Sentence sentence, int noun) {
        Token word = sentence.token(noun);
        return word.relation().equals("attr")
                        && sentence.child(word.head(), "expl").isPresent()
                ? reading.times().at(sentence, word.head())
                : Optional.empty();
    }

    /* "Were {let} go on Sunday", "{allowed} aid to pass on Sunday": the day of what they were let do. */
    private static Optional<DateRange> released(Reading reading, Sentence sentence, int verb) {
        return Optional.of(verb)
                .filter(word -> LETTING.contains(sentence.token(word).lemma()))
                .flatMap(
                        word -> Grammar.child(sentence, word, "ccomp").or(() -> Grammar.child(sentence, word, "xcomp")))
                .flatMap(word -> reading.times().at(sentence, word));
    }

    /** "Suffered its worst loss in May, when 40 {died} in a raid": what the clause tells took place when that above it did. */
    static Optional<DateRange> ofClauseAbove(Reading reading, Sentence sentence, int trigger) {
        return Grammar.governorVerb(sentence, trigger)
                .filter(verb ->
                        Set.of("advcl", "relcl").contains(sentence.token(verb).relation())
                                && sentence.token(verb).pos().equals("VBD"))
                .filter(verb -> Arrays.stream(sentence.children(verb))
                        .mapToObj(sentence::token)
                        .anyMatch(word -> word.lemma().equals("when") && word.index() < verb))
                .flatMap(verb ->
                        Grammar.governorVerb(sentence, sentence.token(verb).head()))
                .flatMap(above -> reading.times().at(sentence, above));
    }

    /** "Were killed in a night of raids {on Saturday}": the day of the deed that the verb is set in. */
    static Optional<DateRange> nested(Reading reading, Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            Optional<Integer> noun = child > verb && word.is("IN") && SETTING.contains(word.lemma())
                    ? sentence.child(child, "pobj")
                    : Optional.empty();
            Optional<Integer> inner = noun.flatMap(n -> Clauses.under(sentence, n, "of"));
            Span phrase = sentence.phrase(child);
            Optional<DateRange> date = noun.flatMap(n -> reading.times().at(sentence, n))
                    .or(() -> inner.flatMap(n -> reading.times().at(sentence, n)))
                    .filter(d -> d.expression()
                            .filter(e -> phrase.contains(e.span()))
                            .isPresent());
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** Whether {@code date} is known and lies wholly after the day of the report. */
    static boolean isToCome(Reading reading, Optional<DateRange> date) {
        Optional<LocalDate> day = date.filter(DateRange::isResolved).flatMap(DateRange::start);
        Optional<LocalDate> today = reading.times().published().flatMap(DateRange::end);
        return day.isPresent() && today.isPresent() && day.get().isAfter(today.get());
    }

    /** Whether the verb, or the verb that the noun hangs from, is in the past: "were arrested", "condemned the attack". */
    private static boolean isPast(Sentence sentence, int trigger) {
        return Grammar.governorVerb(sentence, trigger)
                .map(sentence::token)
                .filter(verb -> PAST.contains(verb.pos()) || verb.is("VB") && hasPastAuxiliary(sentence, verb))
                .isPresent();
    }

    private static boolean hasPastAuxiliary(Sentence sentence, Token verb) {
        for (int child : sentence.children(verb.index())) {
            Token word = sentence.token(child);
            if (word.relation().startsWith("aux") && word.pos().equals("VBD")) {
                return true;
            }
        }
        return false;
    }
}
