package readout.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.DateRange;
import readout.model.Passage;
import readout.model.TimeExpression;

/** Whether a date is that of one day or night: by its days, or, in a report whose day is not known yet, by the TIMEX3 value of its words. */
final class OneDay {

    private static final Pattern DAY = Pattern.compile("(?:XXXX|\\d{4})-(?:WXX-\\d|XX-XX|\\d\\d-\\d\\d).*");

    private OneDay() {}

    static boolean is(Reading reading, DateRange date) {
        if (!date.isResolved()) {
            return date.expression().filter(words -> isDay(reading, words)).isPresent();
        }
        Optional<Boolean> near = date.start().flatMap(start -> date.end().map(end -> !end.isAfter(start.plusDays(1))));
        return near.orElse(false);
    }

    private static boolean isDay(Reading reading, Passage words) {
        return reading.times().in(words.span()).stream()
                .filter(e -> e.at().span().equals(words.span()))
                .filter(e -> e.type() == TimeExpression.Type.DATE || e.type() == TimeExpression.Type.TIME)
                .anyMatch(e -> DAY.matcher(e.value()).matches());
    }
}
