package readout.extract;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.DateRange;
import readout.text.Sentence;

/** When a deed took place or is to take place, by the expression that governs its word. */
final class EventDay {

    private EventDay() {}

    /**
     * The day of {@code candidate}. A day after the report's is none of what is told in the past: of "postponed the vote until Monday" it is the
     * vote's; what a union "called for Monday" is itself to come.
     */
    static Optional<DateRange> of(Reading reading, Sentence sentence, EventCandidate candidate) {
        boolean told = sentence.token(candidate.trigger()).is("VBD")
                && !candidate.rule().equals("protest.call");
        return reading.times()
                .at(sentence, candidate.trigger())
                .filter(date -> !told || !isToCome(reading, Optional.of(date)));
    }

    /** Whether {@code date} is known and lies wholly after the day of the report. */
    static boolean isToCome(Reading reading, Optional<DateRange> date) {
        Optional<LocalDate> day = date.filter(DateRange::isResolved).flatMap(DateRange::start);
        Optional<LocalDate> today = reading.times().published().flatMap(DateRange::end);
        return day.isPresent() && today.isPresent() && day.get().isAfter(today.get());
    }
}
