package readout.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.DateRange.Precision;

/**
 * Dates undated reports from the dated ones of their story. A report that prints a dated one's text has its day; one that names its day
 * without a year takes the year nearest; for any other, each day of the story and of the weeks around it is tried ({@link DayFit}). What
 * stays open becomes a range.
 *
 * <p>What is printed comes first; then two rounds of trying, so that reports dated in the first help to date the rest.
 */
final class StoryDates {

    private static final Pattern MONTH_AND_DAY = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d).*");

    private static final DateRange OPEN =
            new DateRange(Optional.empty(), Optional.empty(), Precision.UNKNOWN, Optional.empty(), Optional.empty());

    private final Copies copies;

    private StoryDates(Copies copies) {
        this.copies = copies;
    }

    /** The same reports, dated where their story tells; in the order in which they came. */
    static List<Report> date(List<Report> reports, Stories stories, Copies copies) {
        Map<String, Report> known = new HashMap<>();
        reports.forEach(report -> known.put(report.id(), report));
        StoryDates dates = new StoryDates(copies);
        stories.groups().forEach(group -> dates.dateStory(group, known, false));
        for (int round = 0; round < Weights.DATING_ROUNDS; round++) {
            stories.groups().forEach(group -> dates.dateStory(group, known, true));
        }
        return reports.stream()
                .map(report -> known.getOrDefault(report.id(), report))
                .toList();
    }

    private void dateStory(List<Report> group, Map<String, Report> known, boolean byGuess) {
        List<Report> now = group.stream()
                .map(report -> known.getOrDefault(report.id(), report))
                .toList();
        List<Report> open = now.stream().filter(StoryDates::isOpen).toList();
        List<Report> dated = now.stream().filter(report -> !isOpen(report)).toList();
        if (dated.isEmpty()) {
            dated = now.stream().filter(StoryDates::isOfFewDays).toList();
        }
        if (dated.isEmpty() || open.isEmpty()) {
            return;
        }
        DayLanguage language = new DayLanguage();
        if (byGuess) {
            dated.forEach(language::learn);
        }
        DateRange days = days(dated);
        Map<String, DateRange> found = new TreeMap<>();
        for (Report report : open) {
            Optional<DateRange> told = byText(report, days, known);
            (byGuess ? told.or(() -> byWhatHappened(report, days, language)) : told)
                    .ifPresent(day -> found.put(report.id(), day));
        }
        found.forEach((id, day) -> known.computeIfPresent(id, (k, report) -> Anchoring.of(report, day)));
    }

    /* Without a day of its own: undated, or with a range of days. */
    private static boolean isOpen(Report report) {
        return report.article().published().flatMap(DateRange::day).isEmpty();
    }

    /* "The 8th or the 9th", not "some day of that spring". */
    private static boolean isOfFewDays(Report report) {
        return report.day().isPresent()
                && ChronoUnit.DAYS.between(report.day().get(), report.lastDay().orElseThrow()) <= Thresholds.BLOCK_DAYS;
    }

    private static DateRange days(List<Report> dated) {
        Comparator<LocalDate> early = Comparator.naturalOrder();
        return range(
                dated.stream().flatMap(r -> r.day().stream()).min(early).orElseThrow(),
                dated.stream().flatMap(r -> r.lastDay().stream()).max(early).orElseThrow());
    }

    /* By what is printed: another's dated text, or a day of the month. */
    private Optional<DateRange> byText(Report report, DateRange story, Map<String, Report> known) {
        return byCopy(report, known)
                .or(() -> byMonthAndDay(report, story))
                .map(day -> DateRange.day(day, Basis.STORY).confidence(Weights.PRINTED_DAY))
                .filter(own(report)::meets);
    }

    private static DateRange own(Report report) {
        return report.article().published().orElse(OPEN);
    }

    private Optional<LocalDate> byCopy(Report report, Map<String, Report> known) {
        return copies.sharing(report).stream()
                .filter(shared -> shared.ownShare(shared.first()) >= ReportThresholds.ORIGIN_SHARE
                        || shared.ownShare(shared.second()) >= ReportThresholds.ORIGIN_SHARE)
                .map(shared -> known.getOrDefault(shared.other(report).id(), shared.other(report)))
                .filter(other -> !isOpen(other))
                .flatMap(other -> other.day().stream())
                .min(LocalDate::compareTo);
    }

    /* The dateline's day: the year in which it lies nearest to the story. */
    private static Optional<LocalDate> byMonthAndDay(Report report, DateRange story) {
        return report.article()
                .dateline()
                .flatMap(line -> report.findings().times().stream()
                        .filter(time -> line.span().contains(time.at().span()))
                        .map(time -> MONTH_AND_DAY.matcher(time.value()))
                        .filter(Matcher::matches)
                        .map(value ->
                                nearest(Integer.parseInt(value.group(1)), Integer.parseInt(value.group(2)), story))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<LocalDate> nearest(int month, int day, DateRange story) {
        LocalDate first = story.start().orElseThrow().minusDays(ReportThresholds.NEAR_STORY_DAYS);
        LocalDate last = story.end().orElseThrow().plusDays(ReportThresholds.NEAR_STORY_DAYS);
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            LocalDate monthStart = LocalDate.of(year, month, 1);
            LocalDate candidate = monthStart.plusDays(Math.min(day, monthStart.lengthOfMonth()) - 1L);
            if (!candidate.isBefore(first) && !candidate.isAfter(last)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Optional<DateRange> byWhatHappened(Report report, DateRange story, DayLanguage language) {
        DateRange own = own(report);
        LocalDate first = story.start().orElseThrow();
        LocalDate last = story.end().orElseThrow();
        if (ChronoUnit.DAYS.between(first, last) > ReportThresholds.UNDATED_WINDOW_DAYS) {
            return Optional.empty();
        }
        DayFit fit = DayFit.of(report);
        Map<LocalDate, Double> scores = new TreeMap<>();
        for (LocalDate day = first.minusWeeks(1); !day.isAfter(last.plusWeeks(1)); day = day.plusDays(1)) {
            if (own.meets(DateRange.day(day, Basis.STORY))) {
                scores.put(day, fit.score(day, language) - outside(day, first, last));
            }
        }
        return Optional.of(best(scores, fit.tellsWeekday()))
                .filter(days -> !days.isEmpty())
                .map(days -> range(days.get(0), days.get(days.size() - 1)))
                .filter(found ->
                        !found.start().equals(own.start()) || !found.end().equals(own.end()));
    }

    /* The days with the highest score, and those that cannot be told from them: where a weekday told, also those of another week. */
    private static List<LocalDate> best(Map<LocalDate, Double> scores, boolean byWeekday) {
        double best = scores.values().stream().max(Double::compare).orElse(0.0);
        List<LocalDate> first = scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= best - ReportThresholds.UNDECIDED_DAYS)
                .map(Map.Entry::getKey)
                .toList();
        return scores.entrySet().stream()
                .filter(entry -> first.contains(entry.getKey())
                        || byWeekday
                                && entry.getValue() >= best - ReportThresholds.UNDECIDED_WEEKS
                                && first.stream().anyMatch(day -> isWeekApart(day, entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isWeekApart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) == 7;
    }

    /* What it counts against a day that the report would be the story's first or last, so many days from the others. */
    private static double outside(LocalDate day, LocalDate first, LocalDate last) {
        long days = Math.max(ChronoUnit.DAYS.between(day, first), ChronoUnit.DAYS.between(last, day));
        return days <= 0 ? 0 : ReportThresholds.OUTSIDE_STORY + days * ReportThresholds.DAY_OUTSIDE_STORY;
    }

    private static DateRange range(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        Precision precision = days <= 3 ? Precision.DAY : days <= 7 ? Precision.WEEK : Precision.MONTH;
        return DateRange.between(first, last, precision, Basis.STORY).confidence(Weights.TRIED_DAY);
    }
}
