package readout.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.DateRange;
import readout.model.DateRange.Precision;
import readout.model.Span;
import readout.model.TimeExpression;
import readout.text.AnnotatedText;

/**
 * The days an expression of time gives to what it dates.
 *
 * @param text the report
 * @param expressions its expressions of time, in order
 */
record ExpressedDays(AnnotatedText text, List<TimeExpression> expressions) {

    private static final Set<String> RANGE_WORDS = Set.of("and", "to", "until", "till", "through", "-", "–");
    private static final Set<String> JOINED = Set.of("and", "and on", "into", "and into");
    private static final int BEFORE = 8;

    /** The days of the one at {@code index}, of "from Monday to Wednesday" both ends; unresolved where nothing tells them yet. */
    DateRange of(int index) {
        TimeExpression expression = expressions.get(index);
        Optional<DateRange> days = expression.date();
        if (days.isEmpty()) {
            return DateRange.unresolved(expression.at());
        }
        return partner(index)
                .flatMap(TimeExpression::date)
                .filter(end -> !isBefore(end, days.get()))
                .map(end -> range(days.get(), end))
                .orElse(days.get())
                .from(expression.at());
    }

    /** The same for what happened "since Wednesday, when": it happened on Wednesday. */
    DateRange onTheDay(int index) {
        DateRange days = of(index);
        Optional<LocalDate> day = days.start().or(days::end);
        return new DateRange(
                day,
                days.start().isPresent() && days.end().isPresent() ? days.end() : day,
                days.isResolved() ? days.precision() : DateRange.Precision.DAY,
                days.basis(),
                days.expression());
    }

    private static boolean isBefore(DateRange end, DateRange start) {
        return end.end().isPresent()
                && start.start().filter(first -> first.isAfter(end.end().get())).isPresent();
    }

    private static DateRange range(DateRange from, DateRange to) {
        return new DateRange(from.start(), to.end(), Precision.DAY, from.basis(), Optional.empty());
    }

    /** The other end of a range that starts with the expression. */
    private Optional<TimeExpression> partner(int index) {
        if (index + 1 >= expressions.size()) {
            return Optional.empty();
        }
        Span one = expressions.get(index).at().span();
        Span other = expressions.get(index + 1).at().span();
        String whole = text.article().text();
        String between = whole.substring(one.end(), other.start()).strip();
        String before = whole.substring(Math.max(0, one.start() - BEFORE), one.start());
        boolean opened = before.endsWith("between ") || before.endsWith("from ");
        boolean range = opened && RANGE_WORDS.contains(between)
                || JOINED.contains(between) && isNextDay(expressions.get(index), expressions.get(index + 1));
        return range ? Optional.of(expressions.get(index + 1)) : Optional.empty();
    }

    /** "on {Saturday night} and early {Sunday}": what lasts from the one into the other. */
    private static boolean isNextDay(TimeExpression one, TimeExpression other) {
        Optional<LocalDate> first = one.date().flatMap(DateRange::day);
        Optional<LocalDate> second = other.date().flatMap(DateRange::day);
        return first.isPresent()
                && second.isPresent()
                && first.get().plusDays(1).equals(second.get());
    }
}
