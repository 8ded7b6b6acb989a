package readout.compare;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The days that reports are of. Plain numbers, since every story that a report may belong to is asked for the days to it.
 *
 * @param first the earliest, counted from 1970-01-01; {@link #UNKNOWN} where no report has one
 * @param last the latest, likewise
 */
record DaySpan(long first, long last) {

    /** No day is known. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /* What is left of the likeness, by the days between: of ten years. */
    private static final double[] NEARNESS =
            IntStream.range(0, 3660).mapToDouble(DaySpan::nearness).toArray();

    /** Those of {@code report}. */
    static DaySpan of(Report report) {
        return new DaySpan(number(report.day()), number(report.lastDay()));
    }

    private static long number(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(UNKNOWN);
    }

    /** From the earlier first to the later last day. */
    DaySpan with(DaySpan other) {
        long earliest = first == UNKNOWN || other.first == UNKNOWN
                ? Math.max(first, other.first)
                : Math.min(first, other.first);
        return new DaySpan(earliest, Math.max(last, other.last));
    }

    /** What is left of the likeness of reports of these days and the others for the days that lie between them, 0 to 1. */
    double nearness(DaySpan other) {
        long days = between(other);
        return days == UNKNOWN ? 1 : days < NEARNESS.length ? NEARNESS[(int) days] : nearness(days);
    }

    private static double nearness(long days) {
        double fresh = Math.pow(0.5, days / ReportThresholds.STORY_HALF_LIFE_DAYS);
        return ReportThresholds.STORY_RESTING + (1 - ReportThresholds.STORY_RESTING) * fresh;
    }

    /** How many days lie between the two, 0 where they overlap; empty where a day is not known. */
    Optional<Long> daysTo(DaySpan other) {
        return Optional.of(between(other)).filter(days -> days != UNKNOWN);
    }

    private long between(DaySpan other) {
        if (first == UNKNOWN || last == UNKNOWN || other.first == UNKNOWN || other.last == UNKNOWN) {
            return UNKNOWN;
        }
        return Math.max(0, Math.max(other.first - last, first - other.last));
    }
}
