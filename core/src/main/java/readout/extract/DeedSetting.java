package readout.extract;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import readout.model.DateRange;
import readout.model.Place;
import readout.model.PloverType;
import readout.model.TimeExpression;
import readout.text.Sentence;

/** When and where a deed was, as the sentence tells whose subject is its noun: "the abduction took place near Jos on Sunday". */
final class DeedSetting {

    private static final Set<String> HAPPENS = Set.of("happen", "occur", "unfold");
    /* "Began on Sunday" tells the day also where the deed went on. */
    private static final Set<String> BEGINS = Set.of("begin", "start", "erupt");

    /* "The raid was carried out on Sunday", "the truce signed on Sunday": tell no more than that it was, and when. */
    private static final Set<String> PERFORMED = Words.shipped().list("@performed");
    private static final Set<String> CONCLUDED = Words.shipped().list("@concluded");
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD");
    private static final Set<String> CLAUSES = Set.of("acl", "relcl");

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

    /** "The incident occurred {when} a crowd {stormed} the court": whether the word at {@code trigger} tells what the noun means. */
    static boolean isWhen(Sentence sentence, int noun, int trigger) {
        return sentence.token(trigger).relation().equals("advcl")
                && sentence.child(trigger, "advmod")
                        .filter(when -> sentence.token(when).lemma().equals("when"))
                        .isPresent()
                && verb(sentence, noun)
                        .filter(verb -> verb == sentence.token(trigger).head())
                        .isPresent();
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
                .filter(v -> subject && (isOccurrence(sentence, v) || isPerformed(sentence, v, noun)))
                .or(() -> clause(sentence, noun))
                .filter(v -> OwnMood.of(sentence, v) != Mood.NEGATED);
    }

    /* "The truce {signed} two weeks earlier", "the raid that was {carried} out on Monday". */
    private static Optional<Integer> clause(Sentence sentence, int noun) {
        return Arrays.stream(sentence.children(noun))
                .boxed()
                .filter(child ->
                        child > noun && CLAUSES.contains(sentence.token(child).relation()))
                .findFirst()
                .or(() -> next(sentence, noun))
                .filter(verb -> isPerformed(sentence, verb, noun));
    }

    /* "In breach of the truce {signed} two weeks earlier", which the parser takes for a verb of its own that has no subject. */
    private static Optional<Integer> next(Sentence sentence, int noun) {
        return Optional.of(noun + 1)
                .filter(verb -> verb < sentence.size() && sentence.token(verb).is("VBD"))
                .filter(verb -> sentence.child(verb, "nsubj").isEmpty()
                        && sentence.child(verb, "dobj").isEmpty()
                        && !sentence.token(noun).relation().startsWith("nsubj"));
    }

    /* A withdrawal agreed on Sunday may be of any day; an agreement is of the day on which it was signed. */
    private static boolean isPerformed(Sentence sentence, int verb, int noun) {
        boolean deal = EventNouns.of(sentence, noun).stream()
                .anyMatch(sense -> sense.types().contains(PloverType.AGREE));
        String lemma = sentence.token(verb).lemma();
        return PARTICIPLES.contains(sentence.token(verb).pos())
                && (PERFORMED.contains(lemma) || deal && CONCLUDED.contains(lemma))
                && OwnMood.of(sentence, verb) == Mood.FACT;
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
