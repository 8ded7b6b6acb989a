package readout.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.DateRange.Precision;
import readout.text.AnnotatedText;
import readout.when.ReportYear.Found;

/**
 * The day of a report by the days it tells with their weekday. One that tells of Thursday (May 8) in the past tense is of that day or
 * the day after, or later when it also tells of the days after: all days from which each bare past weekday is at most {@value #FRESH}
 * days off and the latest at most one. What is told farther down than the first sentences, or with its year, can be a week old.
 */
final class ToldDay {

    private static final Pattern WEEKDAY = Pattern.compile("now <wd(\\d).*");
    private static final int FRESH = 2;
    private static final int FRESH_SENTENCES = 6;
    private static final int WEEK = 6;
    private static final int MONTH = 31;
    private static final double WITHIN_WEEK = 0.75;

    private final AnnotatedText text;
    private final List<Word> words;
    private final List<Mention> mentions;
    private final ReportYear years;

    private ToldDay(AnnotatedText text, List<Word> words, List<Mention> mentions, ReportYear years) {
        this.text = text;
        this.words = words;
        this.mentions = mentions;
        this.years = years;
    }

    /** The day, or the first and last day it can be; empty when no weekday and day of the month tell. */
    static Optional<DateRange> of(AnnotatedText text, List<Word> words, List<Mention> mentions, ReportYear years) {
        return new ToldDay(text, words, mentions, years).day();
    }

    /**
     * A day told with its weekday.
     *
     * @param mention the words
     * @param found the day
     * @param basis what fixed its year
     */
    private record Told(Mention mention, Found found, Basis basis) {

        private LocalDate day() {
            return found.day();
        }
    }

    /* News is told near the top, and without its year. */
    private static boolean isFresh(Told told) {
        return told.basis() == Basis.CALENDAR && told.mention().sentence() <= FRESH_SENTENCES;
    }

    /** What is told farther down need not be fresh. */
    private DateRange withinWeek(Told told) {
        DateRange days = days(told, told.day(), told.day().plusDays(WEEK), Precision.WEEK);
        return days.confidence(days.confidence() * WITHIN_WEEK);
    }

    private DateRange days(Told told, LocalDate first, LocalDate last, Precision precision) {
        return DateRange.between(first, last, precision, told.basis())
                .from(text.passage(told.mention().span()))
                .confidence(told.found().confidence());
    }

    private Optional<DateRange> day() {
        Optional<Told> past = Optional.empty();
        Optional<Told> future = Optional.empty();
        for (Mention m : mentions) {
            Optional<Told> told = m.hasWeekday() ? told(m) : Optional.empty();
            if (told.isEmpty()) {
                continue;
            }
            LocalDate day = told.get().day();
            if (direction(m).equals(">")) {
                future = future.filter(f -> !f.day().isAfter(day)).or(() -> told);
            } else {
                past = past.filter(p -> !p.day().isBefore(day)).or(() -> told);
            }
        }
        if (past.isPresent()) {
            return past.flatMap(p -> isFresh(p) ? freshFrom(p) : Optional.of(withinWeek(p)));
        }
        return future.map(f -> days(f, f.day().minusDays(isFresh(f) ? WEEK : MONTH), f.day(), Precision.WEEK));
    }

    private Optional<Told> told(Mention m) {
        boolean full = ReportDay.fullDay(m).isPresent() && m.sentence() <= FRESH_SENTENCES;
        return full
                ? ReportDay.fullDay(m).map(d -> new Told(m, new Found(d, 1), Basis.TEXT))
                : years.pairDay(m).map(f -> new Told(m, f, Basis.CALENDAR));
    }

    /** The days from {@code told} on that the report can be of. */
    private Optional<DateRange> freshFrom(Told told) {
        List<DayOfWeek> bare = new ArrayList<>();
        for (Mention m : mentions) {
            Matcher weekday = WEEKDAY.matcher(m.notation());
            if (weekday.matches()) {
                bare.add(DayOfWeek.of(Integer.parseInt(weekday.group(1))));
            }
        }
        List<LocalDate> days = IntStream.rangeClosed(0, FRESH)
                .mapToObj(told.day()::plusDays)
                .filter(p -> fits(p, told.day(), bare))
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(days(told, days.get(0), days.get(days.size() - 1), Precision.DAY));
    }

    private static boolean fits(LocalDate published, LocalDate told, List<DayOfWeek> bare) {
        LocalDate latest = told;
        for (DayOfWeek weekday : bare) {
            LocalDate day = published.with(TemporalAdjusters.previousOrSame(weekday));
            latest = day.isAfter(latest) ? day : latest;
        }
        return ChronoUnit.DAYS.between(latest, published) <= 1;
    }

    private String direction(Mention m) {
        return Tense.direction(new Place(words, m.first(), m.end(), text), "md");
    }
}
