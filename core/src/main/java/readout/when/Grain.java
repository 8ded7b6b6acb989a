package readout.when;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import readout.model.DateRange.Precision;

/** How much time a date covers, with the TIMEX3 spelling of its values. */
enum Grain {
    DAY(Precision.DAY),
    WEEK(Precision.WEEK),
    WEEKEND(Precision.WEEK),
    MONTH(Precision.MONTH),
    QUARTER(Precision.MONTH),
    HALF(Precision.MONTH),
    SEASON(Precision.MONTH),
    YEAR(Precision.YEAR),
    DECADE(Precision.YEAR),
    CENTURY(Precision.YEAR);

    private final Precision precision;

    Grain(Precision precision) {
        this.precision = precision;
    }

    /** The nearest of the contract's precisions. */
    Precision precision() {
        return precision;
    }

    /** First day of the period that holds {@code day}; a season's winter starts in December. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> day.with(previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
            case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
        };
    }

    /** Last day of the period that starts on {@code first}. */
    LocalDate last(LocalDate first) {
        return switch (this) {
            case DAY -> first;
            case WEEK -> first.plusDays(6);
            case WEEKEND -> first.plusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER, SEASON -> first.plusMonths(3).minusDays(1);
            case HALF -> first.plusMonths(6).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
            case DECADE -> first.plusYears(10).minusDays(1);
            case CENTURY -> first.plusYears(100).minusDays(1);
        };
    }

    /** The period {@code n} periods after the one that starts on {@code first}. */
    LocalDate plus(LocalDate first, int n) {
        return switch (this) {
            case DAY -> first.plusDays(n);
            case WEEK, WEEKEND -> first.plusWeeks(n);
            case MONTH -> first.plusMonths(n);
            case QUARTER, SEASON -> first.plusMonths(3L * n);
            case HALF -> first.plusMonths(6L * n);
            case YEAR -> first.plusYears(n);
            case DECADE -> first.plusYears(10L * n);
            case CENTURY -> first.plusYears(100L * n);
        };
    }

    /** TIMEX3 value of the period that starts on {@code first}. */
    String value(LocalDate first) {
        int year = first.getYear();
        return switch (this) {
            case DAY -> first.toString();
            case WEEK -> week(first);
            case WEEKEND -> week(first) + "-WE";
            case MONTH -> first.toString().substring(0, 7);
            case QUARTER -> year + "-Q" + ((first.getMonthValue() + 2) / 3);
            case HALF -> year + "-H" + (first.getMonthValue() == 1 ? 1 : 2);
            case SEASON -> season(first);
            case YEAR -> four(year);
            case DECADE -> four(year).substring(0, 3);
            case CENTURY -> four(year).substring(0, 2);
        };
    }

    private static String week(LocalDate first) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The winter of December 2024 and two months of 2025 is 2024-WI. */
    private static String season(LocalDate first) {
        String name = switch (first.getMonthValue()) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            default -> "WI";
        };
        return four(first.getYear()) + "-" + name;
    }

    /** A year before the first is {@code BC0480}. */
    private static String four(int year) {
        if (year < 1) {
            return String.format(Locale.ROOT, "BC%04d", 1 - year);
        }
        return String.format(Locale.ROOT, "%04d", year);
    }
}
