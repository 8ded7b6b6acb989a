package readout.extract;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.model.DateRange;
import readout.text.Sentence;
import readout.text.Token;

/** Deeds of long before the report, which it recalls and does not report: "the 2008 attacks", "a year after a bomb killed 21". */
final class RecalledDeeds {

    private static final Set<String> LONG = Set.of("year", "month", "decade", "generation");

    /** "{Last} month after talks failed" dates what came later by the day of the report. */
    private static final Set<String> RECENT = Set.of("last", "this", "that");

    /** What goes on for years; one who was jailed for ten years was sentenced now. */
    private static final Set<String> LASTING = Set.of("hold", "keep", "detain", "rule", "fight", "occupy", "control");

    /** Deeds this many days before the report are background: they are recalled, not reported. */
    private static final int BACKGROUND_DAYS = 60;

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private RecalledDeeds() {}

    /** Whether what the word tells is recalled from long before the report: by its date, or by a past year beside it. */
    static boolean isOne(Reading reading, Sentence sentence, int trigger, Optional<DateRange> date) {
        return isLongAgo(reading, date)
                || isOfPastYear(reading, sentence, trigger)
                || isYearsBefore(sentence, trigger)
                || isForYears(sentence, trigger)
                || date.isEmpty() && isInPastYear(reading, sentence, trigger);
    }

    /** "a year after a bomb {killed} 21", "months after the {attack}": told to date what came later. */
    private static boolean isYearsBefore(Sentence sentence, int trigger) {
        Token word = sentence.token(trigger);
        int after = -1;
        if (word.relation().equals("advcl")) {
            after = sentence.child(trigger, "mark").orElse(-1);
        } else if (word.relation().equals("pobj")) {
            after = word.head();
        }
        return after > 0
                && after < trigger
                && sentence.token(after).lemma().equals("after")
                && LONG.contains(sentence.token(after - 1).lemma())
                && !(after > 1 && sentence.token(after - 2).lemma().equals("in"))
                && (after < 2 || !RECENT.contains(sentence.token(after - 2).lemma()));
    }

    /** "Was {held} for 15 years", "{backed} the rebels in the past": over, unless it has been so until now. */
    private static boolean isForYears(Sentence sentence, int trigger) {
        Token verb = sentence.token(trigger);
        boolean past = verb.is("VB") && sentence.child(trigger, "aux").isEmpty();
        for (int child : sentence.children(trigger)) {
            Optional<Integer> noun = sentence.child(child, "pobj");
            String lemma = noun.map(n -> sentence.token(n).lemma()).orElse("");
            boolean years = past
                    && LASTING.contains(verb.lemma())
                    && sentence.token(child).lemma().equals("for")
                    && Set.of("year", "decade").contains(lemma);
            boolean then = sentence.token(child).lemma().equals("in")
                    && lemma.equals("past")
                    && noun.filter(n -> sentence.children(n).length == 1).isPresent();
            if (years || then) {
                return true;
            }
        }
        return false;
    }

    /** What is dated by its year alone is recalled, unless that is the year of the report. */
    private static boolean isLongAgo(Reading reading, Optional<DateRange> date) {
        Optional<LocalDate> last = date.flatMap(DateRange::end);
        Optional<LocalDate> day = reading.times().published().flatMap(DateRange::start);
        boolean yearOnly =
                date.filter(d -> d.precision() == DateRange.Precision.YEAR).isPresent();
        boolean goesOn = day.isPresent()
                && date.flatMap(DateRange::start)
                        .filter(first -> first.getYear() >= day.get().getYear())
                        .isPresent();
        if (last.isEmpty() || day.isEmpty()) {
            return yearOnly && !goesOn;
        }
        return last.get().isBefore(day.get().minusDays(BACKGROUND_DAYS))
                || yearOnly && last.get().isBefore(day.get());
    }

    /** "The {2008} floods, in which 40 died": what a clause tells of a noun of a past year. */
    private static boolean isInPastYear(Reading reading, Sentence sentence, int trigger) {
        int at = trigger;
        while (sentence.token(at).head() >= 0 && !sentence.token(at).relation().equals("relcl")) {
            at = sentence.token(at).head();
        }
        int noun = sentence.token(at).head();
        boolean undated = reading.times().published().isEmpty();
        return noun >= 0
                && (isOfPastYear(reading, sentence, noun)
                        || undated
                                && Arrays.stream(sentence.children(noun))
                                        .filter(child -> child < noun)
                                        .anyMatch(child -> YEAR.matcher(
                                                        sentence.token(child).form())
                                                .matches()));
    }

    /** "The {2008} attacks", also where these are its subject: a year before the report's among the words that modify the deed. */
    private static boolean isOfPastYear(Reading reading, Sentence sentence, int trigger) {
        if (isOfThatYear(sentence, trigger)) {
            return true;
        }
        Optional<LocalDate> day = reading.times().published().flatMap(DateRange::start);
        return day.isPresent()
                && Stream.concat(Stream.of(trigger), Grammar.child(sentence, trigger, "nsubj").stream())
                        .flatMap(word -> Arrays.stream(sentence.children(word)).mapToObj(sentence::token))
                        .map(Token::form)
                        .anyMatch(form -> YEAR.matcher(form).matches()
                                && Integer.parseInt(form) < day.get().getYear());
    }

    /** "In May of {that year}": of a year told before, which is not the report's. */
    private static boolean isOfThatYear(Sentence sentence, int trigger) {
        for (int child : sentence.children(trigger)) {
            for (int word : sentence.subtree(child)) {
                boolean year = word > 0 && sentence.token(word).lemma().equals("year");
                if (year && sentence.token(word - 1).lemma().equals("that")) {
                    return true;
                }
            }
        }
        return false;
    }
}
