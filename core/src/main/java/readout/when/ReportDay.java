package readout.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import readout.model.Article;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.DateRange.Precision;
import readout.model.Span;
import readout.text.AnnotatedText;

/**
 * The day of a report that does not give it as metadata.
 *
 * <p>In order: a full date in the dateline, or on a line of its own at the top; a dateline's day whose year another date of the text
 * gives; a weekday with its day of the month. "Thursday (May 8)" fits one year in five to eleven, so it needs an era: reports are taken to
 * be at most {@code back} years older than this release and at most one year younger ({@code era.txt}), and no older than the latest
 * past year they name; in that window a pair fits one year or none. Where two fit, the day stays unknown. The basis CALENDAR
 * tells that the year was found this way.
 *
 * <p>A report that tells of Thursday (May 8) in the past tense is of that day or the day after, or later when it also tells of
 * the days after: all days from which each bare past weekday is at most {@value #FRESH} days off and the latest at most one.
 */
final class ReportDay {

    private static final java.util.regex.Pattern PAIR =
            java.util.regex.Pattern.compile("now [<>~]+md(\\d\\d)-(\\d\\d)(?:@(\\d))?.*");
    private static final java.util.regex.Pattern WEEKDAY = java.util.regex.Pattern.compile("now <wd(\\d).*");
    private static final int FRESH = 2;
    private static final int NEAR = 31;
    private static final int TOP = 3;
    private static final int FIRST_SENTENCES = 4;

    private final AnnotatedText text;
    private final List<Word> words;
    private final List<Mention> mentions;
    private final int latestYear;
    private final int earliestYear;

    private ReportDay(AnnotatedText text, List<Word> words, List<Mention> mentions) {
        this.text = text;
        this.words = words;
        this.mentions = mentions;
        this.latestYear = Era.RELEASE + 1;
        this.earliestYear = Era.RELEASE - Era.BACK;
    }

    /** The day, or the first and last day it can be; empty when the text does not decide. */
    static Optional<DateRange> of(AnnotatedText text, List<Word> words, List<Mention> mentions) {
        ReportDay day = new ReportDay(text, words, mentions);
        return day.atTheTop().or(day::byDateline).or(day::byWeekday);
    }

    private Optional<DateRange> atTheTop() {
        Optional<Span> dateline = text.article().dateline().map(Article.Dateline::span);
        for (Mention m : mentions) {
            boolean inDateline = dateline.filter(d -> d.contains(m.span())).isPresent();
            if ((inDateline || isLineAtTop(m)) && fullDay(m).isPresent()) {
                return fullDay(m).map(d -> DateRange.day(d, Basis.DATELINE));
            }
        }
        return Optional.empty();
    }

    private boolean isLineAtTop(Mention m) {
        boolean line = (m.first() == 0 || words.get(m.first() - 1).lower().equals("\n"))
                && (m.end() == words.size() || words.get(m.end()).lower().equals("\n"));
        if (!line) {
            return false;
        }
        long above = text.article()
                .text()
                .substring(0, m.span().start())
                .chars()
                .filter(c -> c == '\n')
                .count();
        return above < TOP;
    }

    private static Optional<LocalDate> fullDay(Mention m) {
        return Reckoning.needsDay(m.notation())
                ? Optional.empty()
                : Reckoning.reckon(m.notation(), Optional.empty())
                        .flatMap(Reckoning.Reckoned::date)
                        .flatMap(DateRange::day);
    }

    /** "Geneva, March 3": the year of the nearest full date, or of the weekday beside it or beside another day near. */
    private Optional<DateRange> byDateline() {
        Optional<Span> dateline = text.article().dateline().map(Article.Dateline::span);
        for (Mention m : mentions) {
            if (dateline.filter(d -> d.contains(m.span())).isEmpty() || !m.isYearlessDay()) {
                continue;
            }
            if (m.hasWeekday()) {
                return pairDay(m).map(d -> DateRange.day(d, Basis.CALENDAR));
            }
            return near(m);
        }
        return Optional.empty();
    }

    private Optional<DateRange> near(Mention dateline) {
        for (Mention other : mentions) {
            Optional<LocalDate> full = fullDay(other);
            Optional<LocalDate> anchor = full.or(() -> other.hasWeekday() ? pairDay(other) : Optional.empty());
            Optional<LocalDate> day = anchor.flatMap(a -> Reckoning.reckon(
                            dateline.notation().replaceFirst("[<>]md", "~md"),
                            Optional.of(DateRange.day(a, Basis.TEXT)))
                    .flatMap(Reckoning.Reckoned::date)
                    .flatMap(DateRange::day)
                    .filter(d -> Math.abs(ChronoUnit.DAYS.between(a, d)) <= NEAR));
            if (day.isPresent()) {
                return day.map(d -> DateRange.day(d, full.isPresent() ? Basis.DATELINE : Basis.CALENDAR));
            }
        }
        return Optional.empty();
    }

    private Optional<DateRange> byWeekday() {
        Optional<LocalDate> past = Optional.empty();
        Optional<LocalDate> future = Optional.empty();
        Basis basis = Basis.CALENDAR;
        for (Mention m : mentions) {
            if (!m.hasWeekday()) {
                continue;
            }
            boolean full = fullDay(m).isPresent() && m.sentence() <= FIRST_SENTENCES;
            Optional<LocalDate> day = full ? fullDay(m) : pairDay(m);
            basis = full ? Basis.TEXT : basis;
            if (direction(m).equals(">")) {
                future = earlier(future, day);
            } else {
                past = later(past, day);
            }
        }
        Basis fixed = basis;
        if (past.isPresent()) {
            return past.flatMap(d -> freshFrom(d, fixed));
        }
        return future.map(d -> DateRange.between(d.minusDays(6), d, Precision.DAY, fixed));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.filter(o -> o.isAfter(one.get())).isPresent() ? other.or(() -> one) : one;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.filter(o -> o.isBefore(one.get())).isPresent() ? other.or(() -> one) : one;
    }

    /** The days from {@code told} on that the report can be of. */
    private Optional<DateRange> freshFrom(LocalDate told, Basis basis) {
        List<DayOfWeek> bare = new ArrayList<>();
        for (Mention m : mentions) {
            Matcher weekday = WEEKDAY.matcher(m.notation());
            if (weekday.matches()) {
                bare.add(DayOfWeek.of(Integer.parseInt(weekday.group(1))));
            }
        }
        List<LocalDate> days = IntStream.rangeClosed(0, FRESH)
                .mapToObj(told::plusDays)
                .filter(p -> fits(p, told, bare))
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(DateRange.between(days.get(0), days.get(days.size() - 1), Precision.DAY, basis));
    }

    private static boolean fits(LocalDate published, LocalDate told, List<DayOfWeek> bare) {
        LocalDate latest = told;
        for (DayOfWeek weekday : bare) {
            LocalDate day = published.with(TemporalAdjusters.previousOrSame(weekday));
            latest = day.isAfter(latest) ? day : latest;
        }
        return ChronoUnit.DAYS.between(latest, published) <= 1;
    }

    /** The day "Thursday (May 8)" is in the one year of the era it fits. */
    private Optional<LocalDate> pairDay(Mention m) {
        Matcher pair = PAIR.matcher(m.notation());
        if (!pair.matches() || pair.group(3) == null) {
            return Optional.empty();
        }
        int weekday = Integer.parseInt(pair.group(3));
        List<LocalDate> fitting = IntStream.rangeClosed(Math.max(earliestYear, latestPastYear()), latestYear)
                .mapToObj(y -> Reckoning.reckon(y + " =md" + pair.group(1) + "-" + pair.group(2), Optional.empty()))
                .flatMap(Optional::stream)
                .flatMap(r -> r.date().flatMap(DateRange::day).stream())
                .filter(d -> d.getDayOfWeek().getValue() == weekday)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private String direction(Mention m) {
        return Tense.direction(new Place(words, m.first(), m.end(), text), "md");
    }

    private int latestPastYear() {
        int latest = 0;
        for (Mention m : mentions) {
            String n = m.notation();
            boolean year = n.length() >= 4 && Character.isDigit(n.charAt(3)) && Character.isDigit(n.charAt(0));
            if (year && !n.endsWith("until") && !n.endsWith("before")) {
                int named = Integer.parseInt(n.substring(0, 4));
                boolean past = named <= latestYear && !direction(m).equals(">");
                latest = past ? Math.max(latest, named) : latest;
            }
        }
        return latest;
    }
}
