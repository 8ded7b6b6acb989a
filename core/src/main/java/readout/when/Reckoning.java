package readout.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.DateRange.Precision;
import readout.when.Moment.Known;

/**
 * How a value follows from the day of the report: a line of words, read from left to right.
 *
 * <pre>
 * now                     the day of the report                          2025-05  2025-W19  2025-Q2  2025-SP  202  20  a fixed date
 * -1D +2W -3M +0Y         the period of that unit, so many off: D day, W week, WE weekend, M month, Q quarter, H half, S season,
 *                         Y year, E decade, C century, F fortnight, TH hour, XD the same weekday so many weeks off
 * &lt;wd4                    the last Thursday, the day itself included; m05 May, md05-08 May 8, md05-08@4 Thursday May 8, d07 the 7th,
 *                         q3, h1, sSP, easter+0 and other {@link Feasts}, we the weekend
 *                         &lt; on or before, &lt;&lt; before, &gt; on or after, &gt;&gt; after, ~ nearest, = from the start of the period on
 * ^-1Y                    the period of the same kind a year before
 * nth2W lastD nth1wd7     the second week, the last day, the first Sunday of the period
 * TMO TAF TEV TNI T14:30Z the time of day; TON overnight: the night that ends on the day
 * FY                      the fiscal year of that number
 * since until before after   (at the end) one bound of a range
 * A .. B                  from A to B
 * =P2W                    (at the start) the value; what follows yields the days only
 * over now -2W            the days from there to here
 * </pre>
 *
 * A reading with a day and a later one of the same notation with that day are one and the same function.
 */
final class Reckoning {

    private static final LocalDate ANY = LocalDate.of(2001, 1, 1);

    private Reckoning() {}

    /**
     * What a notation comes to.
     *
     * @param value the TIMEX3 value
     * @param date the days, when they can be told
     */
    record Reckoned(String value, Optional<DateRange> date) {}

    /** Whether the day of the report matters. */
    static boolean needsDay(String notation) {
        return notation.startsWith("now") || notation.contains(" now");
    }

    /** What {@code notation} comes to in a report of {@code published}; several days that it may be of leave X where they differ. */
    static Optional<Reckoned> reckon(String notation, Optional<DateRange> published) {
        try {
            if (!needsDay(notation)) {
                return Optional.of(on(notation, ANY, Basis.TEXT));
            }
            if (published.flatMap(DateRange::start).isEmpty()
                    || published.flatMap(DateRange::end).isEmpty()) {
                return Optional.of(undated(notation));
            }
            return Optional.of(Alternatives.within(notation, published.get()));
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day: February 30
        }
    }

    /** Whether what {@code notation} comes to is one day. */
    static boolean isDay(String notation) {
        return reckon(notation, Optional.of(DateRange.day(ANY, Basis.TEXT)))
                .flatMap(Reckoned::date)
                .flatMap(DateRange::day)
                .isPresent();
    }

    /** Its value with X for what the day of the report would tell; no days. */
    static Reckoned undated(String notation) {
        Reckoned any = evaluate(notation, ANY, Basis.TEXT, false);
        return new Reckoned(any.value(), Optional.empty());
    }

    /** What it comes to in a report of {@code day}. */
    static Reckoned on(String notation, LocalDate day, Basis basis) {
        return evaluate(notation, day, basis, true);
    }

    private static Reckoned evaluate(String notation, LocalDate day, Basis basis, boolean sure) {
        if (notation.startsWith("=")) {
            int space = notation.indexOf(' ');
            String value = notation.substring(1, space < 0 ? notation.length() : space);
            return space < 0
                    ? new Reckoned(value, Optional.empty())
                    : new Reckoned(
                            value,
                            evaluate(notation.substring(space + 1), day, basis, sure)
                                    .date());
        }
        int range = notation.indexOf(" .. ");
        if (range >= 0) {
            Reckoned from = evaluate(notation.substring(0, range), day, basis, sure);
            Reckoned to = evaluate(notation.substring(range + 4), day, basis, sure);
            return new Reckoned(
                    from.value() + "/" + to.value(),
                    from.date().flatMap(a -> to.date().map(b -> Alternatives.hull(a, b))));
        }
        return pipeline(notation.split(" "), day, basis, sure);
    }

    private static Reckoned pipeline(String[] words, LocalDate day, Basis basis, boolean sure) {
        int at = words[0].equals("over") ? 1 : 0;
        Moment moment = anchor(words[at], day);
        Bound bound = Bound.NONE;
        boolean fiscal = false;
        for (int i = at + 1; i < words.length; i++) {
            Optional<Bound> limit = Bound.named(words[i]);
            if (limit.isPresent()) {
                bound = limit.get();
            } else if (words[i].equals("FY")) {
                fiscal = true;
            } else {
                moment = step(words[i], moment, at == 1);
            }
        }
        String value = sure ? moment.value() : moment.masked();
        if (fiscal) {
            return new Reckoned("FY" + value, Optional.empty());
        }
        DateRange days = at == 1 ? stretch(day, moment, basis) : days(moment, basis);
        return new Reckoned(value, Optional.of(bound.of(days)));
    }

    private static Moment step(String step, Moment from, boolean dayByDay) {
        if (!dayByDay) {
            return Step.take(step, from).orElseThrow(() -> new DateTimeException("no such day: " + step));
        }
        LocalDate day = from.first();
        int unit = Step.unitAt(step);
        double count = Double.parseDouble(step.substring(0, unit));
        return Moment.of(Grain.DAY, over(day, count, step.substring(unit)), from.known());
    }

    private static LocalDate over(LocalDate day, double count, String unit) {
        return switch (unit) {
            case "TH" -> day.plusDays((long) (Math.signum(count) * Math.ceil(Math.abs(count) / 24)));
            case "TM", "TS" -> day;
            case "D" -> day.plusDays(Math.round(count));
            case "WE" -> day.plusWeeks(Math.round(count));
            case "W" -> day.plusDays(Math.round(7 * count));
            case "F" -> day.plusDays(Math.round(14 * count));
            case "M" -> day.plusMonths(Math.round(count));
            case "Q" -> day.plusMonths(Math.round(3 * count));
            case "Y" -> day.plusMonths(Math.round(12 * count));
            case "E" -> day.plusYears(Math.round(10 * count));
            default -> day.plusYears(Math.round(100 * count));
        };
    }

    private static DateRange stretch(LocalDate day, Moment moment, Basis basis) {
        LocalDate other = moment.first();
        return other.isBefore(day)
                ? DateRange.between(other, day, Precision.DAY, basis)
                : DateRange.between(day, other, Precision.DAY, basis);
    }

    private static DateRange days(Moment moment, Basis basis) {
        if (moment.time().equals("TON")) {
            return DateRange.between(moment.first().minusDays(1), moment.first(), Precision.DAY, basis);
        }
        boolean clock =
                moment.time().length() > 1 && Character.isDigit(moment.time().charAt(1));
        Precision precision = clock && moment.grain() == Grain.DAY
                ? Precision.MINUTE
                : moment.grain().precision();
        return DateRange.between(moment.first(), moment.last(), precision, basis);
    }

    private static Moment anchor(String word, LocalDate day) {
        return word.equals("now") ? Moment.of(Grain.DAY, day, Known.GRAIN) : FixedDate.read(word);
    }

    /** Which side of a date is open. */
    private enum Bound {
        NONE,
        SINCE,
        UNTIL,
        BEFORE,
        AFTER;

        static Optional<Bound> named(String word) {
            return switch (word) {
                case "since" -> Optional.of(SINCE);
                case "until" -> Optional.of(UNTIL);
                case "before" -> Optional.of(BEFORE);
                case "after" -> Optional.of(AFTER);
                default -> Optional.empty();
            };
        }

        DateRange of(DateRange d) {
            return switch (this) {
                case NONE -> d;
                case SINCE -> bounds(d, d.start(), Optional.empty());
                case UNTIL -> bounds(d, Optional.empty(), d.end());
                case BEFORE -> bounds(d, Optional.empty(), d.start().map(s -> s.minusDays(1)));
                case AFTER -> bounds(d, d.end().map(e -> e.plusDays(1)), Optional.empty());
            };
        }

        private static DateRange bounds(DateRange d, Optional<LocalDate> start, Optional<LocalDate> end) {
            return new DateRange(start, end, d.precision(), d.basis(), d.expression());
        }
    }
}
