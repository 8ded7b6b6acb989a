package readout.when;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A period of time on its way to a TIMEX3 value.
 *
 * @param grain how much time it covers
 * @param first its first day
 * @param time what follows the date in the value: {@code TMO}, {@code T14:30Z}; empty when nothing does
 * @param known what of it is sure when the day of the report is not
 */
record Moment(Grain grain, LocalDate first, String time, Known known) {

    /** What is sure of a period that is reckoned from a day that is not known. */
    enum Known {
        /** All of it: it was reckoned from a date of the text. */
        ALL,
        /** Its grain. */
        GRAIN,
        /** Its day of the week. */
        WEEKDAY,
        /** All but its year. */
        WITHIN_YEAR,
        /** Its day of the month. */
        DAY_OF_MONTH
    }

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    /** The period of {@code grain} around {@code day}. */
    static Moment of(Grain grain, LocalDate day, Known known) {
        return new Moment(grain, grain.first(day), "", known);
    }

    /** Its last day; a night's and an overnight's are their own affair. */
    LocalDate last() {
        return grain.last(first);
    }

    /** Another period, of which {@code sure} is known unless everything is. */
    Moment to(Grain other, LocalDate day, Known sure) {
        return new Moment(other, other.first(day), time, known == Known.ALL ? Known.ALL : sure);
    }

    /** The same at another time of day. */
    Moment at(String when) {
        return new Moment(grain, first, when, known);
    }

    /** The TIMEX3 value when the day it was reckoned from is known. */
    String value() {
        return grain == Grain.DAY ? grain.value(first) + spelt() : grain.value(first);
    }

    private String spelt() {
        return time.equals("TON") ? "TNI" : time;
    }

    /** The TIMEX3 value when that day is not known: what is not sure is X. */
    String masked() {
        return switch (known) {
            case ALL -> value();
            case WEEKDAY -> "XXXX-WXX-" + first.getDayOfWeek().getValue() + spelt();
            case DAY_OF_MONTH -> "XXXX-XX-" + first.toString().substring(8) + spelt();
            case WITHIN_YEAR ->
                grain == Grain.DAY
                        ? "XXXX-" + first.format(MONTH_DAY) + spelt()
                        : "XXXX" + grain.value(first).substring(4);
            case GRAIN -> blank() + (grain == Grain.DAY ? spelt() : "");
        };
    }

    private String blank() {
        return switch (grain) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case SEASON -> "XXXX-XX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }
}
