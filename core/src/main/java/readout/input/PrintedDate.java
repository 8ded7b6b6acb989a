package readout.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages print them: "May 8, 2025", "8. Mai 2025", "8 MAY 25", "2025-05-08T10:00Z", "08.05.2025"; and days without a year. */
final class PrintedDate {

    private static final String MONTH = "(?<month>\\p{L}{3,11})\\.?";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|º)?\\.?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)" + YEAR + "[-/.](?<month>[01]?\\d)[-/.](?<day>[0-3]?\\d)(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d\\d)(?<month>[01]\\d)(?<day>[0-3]\\d)(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)" + DAY
            + "(?:\\s|-|/)*(?:of |de |del |di |d[’'])?\\s*" + MONTH + "(?:,|\\s|-|/|de |del )*" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})" + MONTH + "\\s*" + DAY + "(?:,|\\s)+" + YEAR + "(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + "(?:\\.| m\\.| г\\.|,)?\\s+" + MONTH + "\\s+" + DAY + "(?!\\d)");

    /** "2031年5月3日", "2031년 5월 3일". */
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(?<!\\d)" + YEAR + "\\s?[年년]\\s?(?<month>[01]?\\d)\\s?[月월]\\s?(?<day>[0-3]?\\d)\\s?[日일]");

    private static final Pattern DOTTED =
            Pattern.compile("(?<!\\d)(?<day>[0-3]?\\d)\\.\\s?(?<month>[01]?\\d)\\.\\s?(?<year>(?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern SHORT_DOTTED =
            Pattern.compile("(?<![\\d.])(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.(?<year>[0-3]\\d)(?![\\d.])");
    private static final Pattern SLASHED =
            Pattern.compile("(?<!\\d)(?<a>[0-3]?\\d)[/-](?<b>[0-3]?\\d)[/-]" + YEAR + "(?!\\d)");

    private static final Pattern YEARLESS = Pattern.compile(
            "(?<!\\d)(?:" + DAY + "\\s+" + MONTH + "(?:\\s+(?<short>\\d\\d))?"
                    + "|(?<month2>\\p{L}{3,11})\\.?\\s+(?<day2>[0-3]?\\d)(?:st|nd|rd|th)?(?:,?\\s+(?<short2>\\d\\d))?)(?!\\d)");

    /** From here on two-digit years are of the last century. */
    private static final int PIVOT = 70;

    private PrintedDate() {}

    /** The first full day that {@code text} names. A day in figures parted by slashes counts only when it can be read one way. */
    static Optional<LocalDate> in(String text) {
        Best best = new Best();
        for (Pattern pattern : new Pattern[] {ISO, DAY_FIRST, MONTH_FIRST, DOTTED, YEAR_FIRST, EAST_ASIAN}) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                Optional<LocalDate> day = day(matcher);
                if (day.isPresent()) {
                    best.offer(matcher.start(), day.get());
                    break;
                }
            }
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.find()) {
            slashed(slashed).ifPresent(day -> best.offer(slashed.start(), day));
        }
        Matcher compact = COMPACT.matcher(text.strip());
        if (best.day.isEmpty() && compact.lookingAt()) {
            return day(compact);
        }
        return best.day;
    }

    /**
     * The first day that {@code text} names in figures alone with a year of two figures ("28.01.22"), or parted by slashes in an
     * order that {@code monthFirst} must tell.
     */
    static Optional<LocalDate> inFigures(String text, Optional<Boolean> monthFirst) {
        Matcher dotted = SHORT_DOTTED.matcher(text);
        if (dotted.find()) {
            int year = century(dotted.group("year"));
            return full(year, Integer.parseInt(dotted.group("month")), Integer.parseInt(dotted.group("day")));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (monthFirst.isEmpty() || !slashed.find()) {
            return Optional.empty();
        }
        int a = Integer.parseInt(slashed.group("a"));
        int b = Integer.parseInt(slashed.group("b"));
        int year = Integer.parseInt(slashed.group("year"));
        return monthFirst.get() ? full(year, a, b) : full(year, b, a);
    }

    /** The day without a year (or with one of two figures) that {@code text} names first, in {@code nearest}'s year or the next to it. */
    static Optional<LocalDate> near(String text, Optional<LocalDate> nearest) {
        Matcher matcher = YEARLESS.matcher(text);
        while (matcher.find()) {
            boolean dayFirst = matcher.group("day") != null;
            int month = Months.number(matcher.group(dayFirst ? "month" : "month2"));
            int day = Integer.parseInt(matcher.group(dayFirst ? "day" : "day2"));
            String year = matcher.group(dayFirst ? "short" : "short2");
            if (month > 0) {
                return year == null ? nearest.flatMap(n -> nearest(month, day, n)) : full(century(year), month, day);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> nearest(int month, int day, LocalDate to) {
        try {
            MonthDay monthDay = MonthDay.of(month, day);
            Optional<LocalDate> best = Optional.empty();
            for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
                LocalDate candidate = monthDay.atYear(year);
                if (best.isEmpty() || distance(candidate, to) < distance(best.get(), to)) {
                    best = Optional.of(candidate);
                }
            }
            return best;
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    private static int century(String twoFigures) {
        int year = Integer.parseInt(twoFigures);
        return year >= PIVOT ? 1900 + year : 2000 + year;
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        return full(
                Integer.parseInt(matcher.group("year")),
                Months.number(matcher.group("month")),
                Integer.parseInt(matcher.group("day")));
    }

    private static Optional<LocalDate> slashed(Matcher matcher) {
        int a = Integer.parseInt(matcher.group("a"));
        int b = Integer.parseInt(matcher.group("b"));
        int year = Integer.parseInt(matcher.group("year"));
        if (a > 12 || a == b) {
            return full(year, b, a);
        }
        return b > 12 ? full(year, a, b) : Optional.empty();
    }

    private static Optional<LocalDate> full(int year, int month, int day) {
        try {
            return month == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day that stands first. */
    private static final class Best {
        private int start = Integer.MAX_VALUE;
        private Optional<LocalDate> day = Optional.empty();

        void offer(int at, LocalDate found) {
            if (at < start) {
                start = at;
                day = Optional.of(found);
            }
        }
    }
}
