package readout.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.when.Moment.Known;

/** One step of a reckoning: from a period to another. {@link Reckoning} has the notation. */
final class Step {

    /** How many days before a report a day of the month may lie that it tells of as one to come: it may be a day late, or quote. */
    private static final int JUST_PAST = 7;

    private Step() {}

    /** The period that {@code step} leads to from {@code from}; empty when there is none (the 31st of a month of 30 days). */
    static Optional<Moment> take(String step, Moment from) {
        char sign = step.charAt(0);
        if (sign == 'T') {
            return Optional.of(from.at(step));
        }
        if (sign == '+' || sign == '-') {
            return Optional.of(shift(step, from));
        }
        if (sign == '^') {
            return Optional.of(sameGrain(step.substring(1), from));
        }
        if (step.startsWith("nth") || step.startsWith("last")) {
            return Optional.of(part(step, from));
        }
        int name = 0;
        while ("<>~=".indexOf(step.charAt(name)) >= 0) {
            name++;
        }
        return choose(step.substring(0, name), step.substring(name), from);
    }

    /** {@code -2W}: the period of the unit, so many before. A fraction of a year counts in months. */
    private static Moment shift(String step, Moment from) {
        String unit = step.substring(unitAt(step));
        double count = Double.parseDouble(step.substring(0, unitAt(step)));
        if (unit.equals("Y") && count != Math.rint(count)) {
            return shift(Math.round(count * 12) + "M", from);
        }
        int n = (int) Math.round(count);
        return switch (unit) {
            case "TH" -> hours(n, from);
            case "TM", "TS" -> from.to(Grain.DAY, from.first(), Known.GRAIN).at("TXX:XX");
            case "F" -> to(Grain.WEEK, 2 * n, from);
            case "XD" -> // the very day, so many weeks off
                from.to(Grain.DAY, from.first().plusWeeks(n), Known.GRAIN);
            default -> to(grain(unit), n, from);
        };
    }

    /** {@code ^-1Y}: a period of the same kind, a year before. */
    private static Moment sameGrain(String step, Moment from) {
        int n = Integer.parseInt(step.substring(0, unitAt(step)));
        LocalDate first = grain(step.substring(unitAt(step))).plus(from.first(), n);
        return from.to(from.grain(), first, Known.WITHIN_YEAR);
    }

    private static Moment hours(int n, Moment from) {
        Moment day = from.to(Grain.DAY, from.first().plusDays(n / 24), Known.GRAIN);
        return n % 24 == 0 ? day : day.at("TXX:XX");
    }

    private static Moment to(Grain grain, int n, Moment from) {
        return from.to(grain, grain.plus(grain.first(from.first()), n), Known.GRAIN);
    }

    static int unitAt(String step) {
        int i = 0;
        while (i < step.length() && !Character.isLetter(step.charAt(i))) {
            i++;
        }
        return i;
    }

    static Grain grain(String unit) {
        return switch (unit) {
            case "D" -> Grain.DAY;
            case "W" -> Grain.WEEK;
            case "WE" -> Grain.WEEKEND;
            case "M" -> Grain.MONTH;
            case "Q" -> Grain.QUARTER;
            case "H" -> Grain.HALF;
            case "S" -> Grain.SEASON;
            case "Y" -> Grain.YEAR;
            case "E" -> Grain.DECADE;
            case "C" -> Grain.CENTURY;
            default -> throw new IllegalArgumentException("no unit of time: " + unit);
        };
    }

    /** {@code nth2W}, {@code lastD}: the second week, the last day of the period. A week is the period's that has its Thursday (ISO 8601). */
    private static Moment part(String step, Moment from) {
        boolean last = step.startsWith("last");
        int unit = last ? 4 : 3 + unitAt(step.substring(3));
        if (step.startsWith("wd", unit)) {
            return weekdayOf(step, last, unit, from);
        }
        Grain grain = grain(step.substring(unit));
        Known sure = from.known() == Known.WITHIN_YEAR && grain == Grain.DAY ? Known.WITHIN_YEAR : Known.GRAIN;
        LocalDate inLast = grain == Grain.WEEK ? from.last().minusDays(3) : from.last();
        if (last) {
            return from.to(grain, inLast, sure);
        }
        int n = Integer.parseInt(step.substring(3, unit));
        LocalDate inFirst = grain == Grain.WEEK ? from.first().plusDays(3) : from.first();
        return from.to(grain, grain.plus(grain.first(inFirst), n - 1), sure);
    }

    /** {@code nth2wd7}, {@code lastwd7}: the second, the last Sunday of the period. */
    private static Moment weekdayOf(String step, boolean last, int unit, Moment from) {
        DayOfWeek weekday = DayOfWeek.of(step.charAt(unit + 2) - '0');
        LocalDate day = last
                ? from.last().with(TemporalAdjusters.previousOrSame(weekday))
                : from.first()
                        .with(TemporalAdjusters.nextOrSame(weekday))
                        .plusWeeks(Integer.parseInt(step.substring(3, unit)) - 1L);
        return from.to(Grain.DAY, day, Known.GRAIN);
    }

    private static Optional<Moment> choose(String way, String what, Moment from) {
        if (what.startsWith("wd")) {
            DayOfWeek weekday = DayOfWeek.of(what.charAt(2) - '0');
            return Optional.of(from.to(Grain.DAY, weekday(way, weekday, from.first()), Known.WEEKDAY));
        }
        if (what.equals("we")) {
            return Optional.of(from.to(Grain.WEEKEND, weekday(way, DayOfWeek.SATURDAY, from.first()), Known.GRAIN));
        }
        if (what.startsWith("d")) {
            List<LocalDate> days = daysOfMonth(Integer.parseInt(what.substring(1)), from.first());
            return pick(way, Grain.DAY, days, from).map(d -> from.to(Grain.DAY, d, Known.DAY_OF_MONTH));
        }
        Grain grain = Yearly.grain(what);
        Known sure = Feasts.isFeast(what) ? Known.GRAIN : Known.WITHIN_YEAR;
        boolean justPast = way.equals(">") && what.startsWith("md");
        Moment near = justPast ? from.to(from.grain(), from.first().minusDays(JUST_PAST), from.known()) : from;
        return pick(way, grain, Yearly.around(what, from.first().getYear()), near)
                .map(d -> from.to(grain, d, sure));
    }

    private static LocalDate weekday(String way, DayOfWeek weekday, LocalDate from) {
        return switch (way) {
            case "<" -> from.with(TemporalAdjusters.previousOrSame(weekday));
            case "<<" -> from.with(TemporalAdjusters.previous(weekday));
            case ">>" -> from.with(TemporalAdjusters.next(weekday));
            case "~" -> {
                LocalDate before = from.with(TemporalAdjusters.previousOrSame(weekday));
                yield ChronoUnit.DAYS.between(before, from) <= 3 ? before : before.plusWeeks(1);
            }
            default -> from.with(TemporalAdjusters.nextOrSame(weekday));
        };
    }

    private static List<LocalDate> daysOfMonth(int day, LocalDate around) {
        List<LocalDate> days = new ArrayList<>();
        for (int m = -2; m <= 2; m++) {
            YearMonth month = YearMonth.from(around).plusMonths(m);
            if (month.isValidDay(day)) {
                days.add(month.atDay(day));
            }
        }
        return days;
    }

    private static Optional<LocalDate> pick(String way, Grain grain, List<LocalDate> periods, Moment from) {
        LocalDate day = from.first();
        return switch (way) {
            case "<" -> last(periods.stream().filter(p -> !p.isAfter(day)).toList());
            case "<<" ->
                last(periods.stream().filter(p -> grain.last(p).isBefore(day)).toList());
            case ">" ->
                periods.stream().filter(p -> !grain.last(p).isBefore(day)).findFirst();
            case ">>" -> periods.stream().filter(p -> p.isAfter(day)).findFirst();
            case "~" -> nearest(grain, periods, day);
            default -> periods.stream().filter(p -> !p.isBefore(from.first())).findFirst();
        };
    }

    private static Optional<LocalDate> last(List<LocalDate> periods) {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
    }

    private static Optional<LocalDate> nearest(Grain grain, List<LocalDate> periods, LocalDate day) {
        Optional<LocalDate> best = Optional.empty();
        long least = Long.MAX_VALUE;
        for (LocalDate period : periods) {
            long gap = Math.max(
                    0,
                    Math.max(ChronoUnit.DAYS.between(day, period), ChronoUnit.DAYS.between(grain.last(period), day)));
            if (gap < least) {
                least = gap;
                best = Optional.of(period);
            }
        }
        return best;
    }
}
