package readout.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.DateRange;
import readout.model.TimeExpression;

/**
 * The day that an expression of time names, as far as it tells of the day of its report: "on Friday", "August 5", "Friday (August 5)", "today",
 * "5 August 2022". What else a report can name ("last week", "three days ago on Friday") tells too little and is none.
 *
 * @param kind how it names the day
 * @param weekday 1 (Monday) to 7; 0 where it names none
 * @param month 1 to 12; 0 where it names none
 * @param day of the month; for MOVING the days from the report's day on, -1 for "yesterday"
 * @param year 0 where it names none
 * @param side on which side of the report's day the text puts it
 */
public record NamedDay(Kind kind, int weekday, int month, int day, int year, Side side) {

    private static final Pattern WEEKDAY = Pattern.compile("now ([<>~])[<>]?wd(\\d)(?: ?T\\S+)?(?: since)?");
    private static final Pattern MONTH_DAY =
            Pattern.compile("now ([<>~])[<>]?md(\\d\\d)-(\\d\\d)(?:@(\\d))?(?: ?T\\S+)?(?: since)?");
    private static final Pattern MOVING = Pattern.compile("now(?: ([+-]\\d)D)?(?: ?T\\S+)?");
    private static final int HALF_YEAR = 183;

    /** How a day is named. */
    public enum Kind {
        /** By its weekday. */
        WEEKDAY,
        /** By its day of the month without a year. */
        MONTH_DAY,
        /** In full. */
        DATE,
        /** By the report's own day: "today", "yesterday", "this evening". */
        MOVING
    }

    /** On which side of the report's day it lies. */
    public enum Side {
        /** The day itself or before. */
        PAST,
        /** The day itself or after. */
        FUTURE,
        /** The text does not tell. */
        EITHER
    }

    /** What {@code expression} names; empty where it names no one day, or one that follows from more than the report's day. */
    public static Optional<NamedDay> of(TimeExpression expression) {
        if (expression.type() == TimeExpression.Type.DURATION || expression.type() == TimeExpression.Type.SET) {
            return Optional.empty();
        }
        return expression.reckoning().isPresent()
                ? reckoned(expression.reckoning().get())
                : expression
                        .date()
                        .flatMap(DateRange::day)
                        .filter(day -> expression.value().startsWith(day.toString()))
                        .map(day -> new NamedDay(
                                Kind.DATE, 0, day.getMonthValue(), day.getDayOfMonth(), day.getYear(), Side.EITHER));
    }

    private static Optional<NamedDay> reckoned(String notation) {
        Matcher weekday = WEEKDAY.matcher(notation);
        if (weekday.matches()) {
            return Optional.of(new NamedDay(Kind.WEEKDAY, number(weekday.group(2)), 0, 0, 0, side(weekday.group(1))));
        }
        Matcher day = MONTH_DAY.matcher(notation);
        if (day.matches()) {
            int pair = day.group(4) == null ? 0 : number(day.group(4));
            return Optional.of(new NamedDay(
                    Kind.MONTH_DAY, pair, number(day.group(2)), number(day.group(3)), 0, side(day.group(1))));
        }
        Matcher moving = MOVING.matcher(notation);
        return moving.matches()
                ? Optional.of(new NamedDay(
                        Kind.MOVING, 0, 0, moving.group(1) == null ? 0 : number(moving.group(1)), 0, Side.EITHER))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Side side(String sign) {
        return switch (sign) {
            case "<" -> Side.PAST;
            case ">" -> Side.FUTURE;
            default -> Side.EITHER;
        };
    }

    /** The day it names in a report of {@code report}, on its side of that day; empty where no such day exists near. */
    public Optional<LocalDate> in(LocalDate report) {
        return switch (kind) {
            case WEEKDAY -> Optional.of(byWeekday(report));
            case MONTH_DAY -> byMonthAndDay(report);
            case DATE -> ofYear(year);
            case MOVING -> Optional.of(report.plusDays(day));
        };
    }

    /** The day of that name nearest to {@code other}, on whichever side. */
    public Optional<LocalDate> near(LocalDate other) {
        return new NamedDay(kind, weekday, month, day, year, Side.EITHER).in(other);
    }

    /** The day it names in {@code inYear}; empty where it names no day of the month, or that year has no such day. */
    public Optional<LocalDate> ofYear(int inYear) {
        try {
            return month == 0 ? Optional.empty() : Optional.of(LocalDate.of(inYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // February 29
        }
    }

    /** Whether it names a weekday that {@code named} is not. */
    public boolean clashes(LocalDate named) {
        return weekday != 0 && named.getDayOfWeek().getValue() != weekday;
    }

    private LocalDate byWeekday(LocalDate report) {
        int back = Math.floorMod(report.getDayOfWeek().getValue() - weekday, 7);
        boolean ahead = side == Side.FUTURE || side == Side.EITHER && back > 3;
        return ahead && back > 0 ? report.plusDays(7L - back) : report.minusDays(back);
    }

    private Optional<LocalDate> byMonthAndDay(LocalDate report) {
        Optional<LocalDate> here = ofYear(report.getYear());
        if (here.isEmpty()) {
            return here;
        }
        long ago = ChronoUnit.DAYS.between(here.get(), report);
        int shift = switch (side) {
            case PAST -> ago < 0 ? -1 : 0;
            case FUTURE -> ago > 0 ? 1 : 0;
            case EITHER -> ago > HALF_YEAR ? 1 : ago < -HALF_YEAR ? -1 : 0;
        };
        return shift == 0 ? here : ofYear(report.getYear() + shift);
    }
}
