package readout.compare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.model.DateRange;

/**
 * When a row may have happened.
 *
 * @param first first possible day, if bounded
 * @param last last possible day, if bounded
 * @param told whether the text tells it; else it is taken from the day of the report, since news is of the last days
 * @param weekday the day of the week that an undated report tells, which no one date follows from
 * @param yearless the day of the month that an undated report tells, likewise
 */
record When(
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        boolean told,
        Optional<DayOfWeek> weekday,
        Optional<MonthDay> yearless) {

    private static final Pattern MONTH_AND_DAY = Pattern.compile("XXXX-(\\d\\d-\\d\\d).*");

    /* "(India time)", "(local time)", ", Beijing time". */
    private static final Pattern TIME_THERE =
            Pattern.compile(",? ?\\(?(?:local|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) time\\b");

    private static final Pattern WHEN = Pattern.compile(",? when\\b");

    /** When a row of {@code date} happened, told by {@code report}; {@code recent} unless it is an old matter or still to come. */
    static When of(Optional<DateRange> date, Report report, boolean recent) {
        if (date.filter(DateRange::isResolved).isPresent()) {
            Optional<LocalDate> start = first(date.get(), report);
            Optional<LocalDate> end =
                    isThen(date.get(), report) ? start : date.get().end();
            boolean oneOfSeveral =
                    start.isPresent() && end.isPresent() && date.get().day().isEmpty();
            return new When(start, end, true, oneOfSeveral ? weekday(date) : Optional.empty(), Optional.empty());
        }
        Optional<DateRange> published = report.article().published();
        if (!recent || published.isEmpty()) {
            return new When(
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    recent ? weekday(date) : Optional.empty(),
                    yearless(date, report));
        }
        return new When(
                published.get().start().map(day -> day.minusDays(Thresholds.NEWS_DAYS)),
                published.get().end(),
                false,
                weekday(date),
                Optional.empty());
    }

    /* "July 25" where nothing tells the year. */
    private static Optional<MonthDay> yearless(Optional<DateRange> date, Report report) {
        return date.flatMap(DateRange::expression)
                .filter(words -> words.article().equals(report.id()))
                .flatMap(words -> report.findings().times().stream()
                        .filter(time -> time.at().span().equals(words.span()))
                        .map(time -> MONTH_AND_DAY.matcher(time.value()))
                        .filter(Matcher::matches)
                        .map(value -> MonthDay.parse("--" + value.group(1)))
                        .findFirst());
    }

    /* "On Friday", not "from Friday to Sunday". */
    private static Optional<DayOfWeek> weekday(Optional<DateRange> date) {
        List<DayOfWeek> days = date.flatMap(DateRange::expression).stream()
                .flatMap(words -> Words.of(words.text(), 0).all().stream())
                .flatMap(word ->
                        Stream.of(DayOfWeek.values()).filter(day -> day.name().equalsIgnoreCase(word)))
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /* "Tensions have risen since Wednesday, when troops attacked": what they did is of that day. */
    private static boolean isThen(DateRange date, Report report) {
        return date.start().isPresent() && date.end().isEmpty() && isBefore(WHEN, date, report);
    }

    private static boolean isBefore(Pattern next, DateRange date, Report report) {
        return date.expression()
                .filter(words -> words.article().equals(report.id()))
                .filter(words -> next.matcher(report.article().text())
                        .region(words.span().end(), report.article().text().length())
                        .lookingAt())
                .isPresent();
    }

    /* "Friday (India time)" is Thursday still for whoever tells it from further west. */
    private static Optional<LocalDate> first(DateRange date, Report report) {
        Optional<LocalDate> day = date.day();
        boolean elsewhere = day.isPresent() && isBefore(TIME_THERE, date, report);
        return elsewhere ? day.map(d -> d.minusDays(1)) : date.start();
    }

    /** 2 for the same day, less where days are open, empty where there is no common day. */
    OptionalDouble likeness(When other) {
        if (isAfter(first, other.last) || isAfter(other.first, last)) {
            return OptionalDouble.empty();
        }
        if (!told || !other.told) {
            return byDayOfMonth(other)
                    .or(() -> byWeekday(other))
                    .orElse(OptionalDouble.of(Weights.DAY_UNTOLD - Weights.NEWS_DAY_APART * apart(other)));
        }
        if (isDay() && other.isDay()) {
            return OptionalDouble.of(Weights.SAME_DAY);
        }
        return byWeekday(other)
                .orElse(OptionalDouble.of(isNight() && equals(other) ? Weights.SAME_NIGHT : Weights.DAYS_MEET));
    }

    /** {@link #likeness} of what is told again for days, such as a toll: no news of late, it may be of a day before. */
    OptionalDouble likenessOfRetold(When other) {
        OptionalDouble likeness = likeness(other);
        return likeness.isEmpty() && (!told && isJustAfter(other) || !other.told && other.isJustAfter(this))
                ? OptionalDouble.of(0)
                : likeness;
    }

    private boolean isJustAfter(When other) {
        return first.isPresent()
                && other.last.isPresent()
                && first.get().isAfter(other.last.get())
                && ChronoUnit.DAYS.between(other.last.get(), first.get()) <= Thresholds.RETOLD_DAYS;
    }

    /* Days of the month that undated reports tell: one day, or two; empty where one of them tells none. */
    private Optional<OptionalDouble> byDayOfMonth(When other) {
        return dayOfMonth()
                .flatMap(one -> other.dayOfMonth()
                        .map(two -> one.equals(two) ? OptionalDouble.of(Weights.SAME_DAY) : OptionalDouble.empty()));
    }

    private Optional<MonthDay> dayOfMonth() {
        return isDay() ? first.map(MonthDay::from) : yearless;
    }

    /* Days of the week that undated reports tell: one day, or two; empty where one of them tells none. */
    private Optional<OptionalDouble> byWeekday(When other) {
        Optional<DayOfWeek> one = dayOfWeek();
        Optional<DayOfWeek> two = other.dayOfWeek();
        if (one.isEmpty() || two.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(one.equals(two) ? OptionalDouble.of(Weights.SAME_WEEKDAY) : OptionalDouble.empty());
    }

    /** The day of the week of the one day it is, or that the text tells without a date. */
    Optional<DayOfWeek> dayOfWeek() {
        return isDay() ? first.map(LocalDate::getDayOfWeek) : weekday;
    }

    /* News without a day is rather of the last day than of the one before. */
    private double apart(When other) {
        if (last.isEmpty() || other.last.isEmpty()) {
            return 0;
        }
        return Math.min(Thresholds.NEWS_DAYS, Math.abs(ChronoUnit.DAYS.between(last.get(), other.last.get())));
    }

    /** Whether it is one day that the text tells. */
    boolean isDay() {
        return told && first.isPresent() && first.equals(last);
    }

    /** Whether the text tells one day, be it only by its name or its day of the month, from which no date follows. */
    boolean tellsDay() {
        return isDay() || weekday.isPresent() || yearless.isPresent();
    }

    /** Whether nothing bounds it: neither the text nor the day of its report. */
    boolean isUnbounded() {
        return first.isEmpty() && last.isEmpty();
    }

    /** Whether it goes on from a day that the text tells: "since Monday". */
    boolean isOpen() {
        return told && last.isEmpty();
    }

    /* The two days of a night or of "the 8th or the 9th". */
    private boolean isNight() {
        return told && first.isPresent() && first.map(day -> day.plusDays(1)).equals(last);
    }

    /** The days, where they are few; empty where they are many or not bounded. */
    Set<String> days() {
        Set<String> days = new LinkedHashSet<>();
        if (first.isPresent()
                && last.isPresent()
                && !isAfter(first, last)
                && ChronoUnit.DAYS.between(first.get(), last.get()) <= Thresholds.BLOCK_DAYS) {
            first.get().datesUntil(last.get().plusDays(1)).forEach(day -> days.add(day.toString()));
        }
        return days;
    }

    private static boolean isAfter(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isPresent() && end.isPresent() && start.get().isAfter(end.get());
    }
}
