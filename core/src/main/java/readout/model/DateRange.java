package readout.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day or a range of days, with how it was fixed. One side alone is a bound ("since Wednesday" has no end); neither side is a
 * date that {@code expression} tells of but that cannot be fixed yet, because the report is undated; its precision is a day where the text tells
 * that it was one (the shelling of "since Friday, when rebels shelled the town"), else unknown.
 *
 * @param start first day, if known
 * @param end last day, inclusive, if known
 * @param precision how exactly the text tells
 * @param basis what fixed it; empty when nothing did
 * @param expression the words that this was read from, if there are any
 * @param confidence how sure it is, 0..1: 1 for what is printed, less for what was inferred
 */
public record DateRange(
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Precision precision,
        Optional<Basis> basis,
        Optional<Passage> expression,
        double confidence) {

    /** How exactly a date is told. */
    public enum Precision {
        MINUTE,
        DAY,
        WEEK,
        MONTH,
        YEAR,
        UNKNOWN
    }

    /** What fixed a date. */
    public enum Basis {
        /** The publisher's own metadata. */
        METADATA,
        /** The dateline. */
        DATELINE,
        /** A full date in the text. */
        TEXT,
        /** Weekday and day of month, which fit only one year near. */
        CALENDAR,
        /** The other reports of the same story. */
        STORY,
        /** The file's name or date. */
        FILE
    }

    /** A date as it is printed. */
    public DateRange(
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            Precision precision,
            Optional<Basis> basis,
            Optional<Passage> expression) {
        this(start, end, precision, basis, expression, 1);
    }

    /** One day. */
    public static DateRange day(LocalDate day, Basis basis) {
        return new DateRange(Optional.of(day), Optional.of(day), Precision.DAY, Optional.of(basis), Optional.empty());
    }

    /** From {@code first} to {@code last}, both included. */
    public static DateRange between(LocalDate first, LocalDate last, Precision precision, Basis basis) {
        return new DateRange(Optional.of(first), Optional.of(last), precision, Optional.of(basis), Optional.empty());
    }

    /** A date that {@code words} tell of and nothing fixes yet. */
    public static DateRange unresolved(Passage words) {
        return new DateRange(
                Optional.empty(), Optional.empty(), Precision.UNKNOWN, Optional.empty(), Optional.of(words));
    }

    /** The same, read from {@code words}. */
    public DateRange from(Passage words) {
        return new DateRange(start, end, precision, basis, Optional.of(words), confidence);
    }

    /** The same, so sure. */
    public DateRange confidence(double sure) {
        return new DateRange(start, end, precision, basis, expression, sure);
    }

    /** Whether at least one side is known. */
    public boolean isResolved() {
        return start.isPresent() || end.isPresent();
    }

    /** The one day it is, when it is one day. */
    public Optional<LocalDate> day() {
        return start.filter(s -> end.filter(s::equals).isPresent());
    }

    /** Whether the two can be the same day: they share one, open sides reaching for ever; an unresolved date meets every other. */
    public boolean meets(DateRange other) {
        return !startsAfterEndOf(other) && !other.startsAfterEndOf(this);
    }

    private boolean startsAfterEndOf(DateRange other) {
        return start.isPresent() && other.end.isPresent() && start.get().isAfter(other.end.get());
    }
}
