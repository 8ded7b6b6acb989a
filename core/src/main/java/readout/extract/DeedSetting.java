package readout.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import readout.model.DateRange;
import readout.model.Place;
import readout.model.TimeExpression;
import readout.text.Sentence;

/** When and where a deed was, as the sentence tells whose subject is its noun: "the abduction took place near Jos on Sunday". */
final class DeedSetting {

    private static final Set<String> HAPPENS = Set.of("happen", "occur", "unfold");
    /* "Began on Sunday" tells the day also where the deed went on. */
    private static final Set<String> BEGINS = Set.of("begin", "start", "erupt");

    /* News is of the days before its report. */
    private static final int DAYS_OF_NEWS = 4;

    private DeedSetting() {}

    /**
     * Whether {@code date} is none of the deed that a headline tells without a day, for a headline tells what is new: "the ambush of 3 June" in a
     * report of the 12th is an older one.
     */
    static boolean isOlder(Reading reading, ToldDeed deed, Optional<DateRange> date) {
        boolean headline =
                deed.sentence().span().end() <= reading.text().article().body();
        Optional<LocalDate> last =
                date.filter(day -> headline && deed.event().date().isEmpty()).flatMap(DateRange::end);
        return last.isPresent()
                && reading.times().published().flatMap(DateRange::end).stream()
                        .anyMatch(day -> last.get().plusDays(DAYS_OF_NEWS).isBefore(day));
    }

    /** The day. */
    static Optional<DateRange> date(Reading reading, Sentence sentence, int noun) {
        return verb(sentence, noun)
                .flatMap(verb -> reading.times().in(sentence.span()).stream()
                        .filter(time ->
                                time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                        .filter(time -> sentence.tokenAt(time.at().span().start())
                                .filter(word -> word > verb && isUnder(sentence, word, verb))
                                .isPresent())
                        .map(time -> time.date().orElseGet(() -> DateRange.unresolved(time.at())))
                        .findFirst());
    }

    /** The place. */
    static Optional<Place> place(Reading reading, Sentence sentence, int noun) {
        return verb(sentence, noun).flatMap(verb -> reading.places().at(sentence, verb));
    }

    /* By prepositions and nouns only: what a clause tells beside it is of another deed. */
    private static boolean isUnder(Sentence sentence, int word, int verb) {
        int at = word;
        while (at >= 0 && at != verb && !sentence.token(at).is("VB")) {
            at = sentence.token(at).head();
        }
        return at == verb;
    }

    /* The verb that says no more of the deed than that it was. */
    private static Optional<Integer> verb(Sentence sentence, int noun) {
        int verb = sentence.token(noun).head();
        boolean subject = verb >= 0 && sentence.token(noun).relation().startsWith("nsubj");
        return Optional.of(verb)
                .filter(v -> subject && isOccurrence(sentence, v) && OwnMood.of(sentence, v) != Mood.NEGATED);
    }

    private static boolean isOccurrence(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        boolean place = lemma.equals("take")
                && Grammar.child(sentence, verb, "dobj")
                        .filter(object -> sentence.token(object).lemma().equals("place"))
                        .isPresent();
        return place || HAPPENS.contains(lemma) || BEGINS.contains(lemma);
    }
}
