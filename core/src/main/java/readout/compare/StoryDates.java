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
 * stays open becomes a range. Where no report of a story is dated, all are dated together or not at all ({@link StoryCalendar}).
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
        List<Report> dated = now.stream().filter(StoryDates::isOfFewDays).toList();
        if (open.isEmpty()) {
            return;
        }
        Map<String, DateRange> found = dated.isEmpty() ? undated(now) : byDated(open, dated, known, byGuess);
        found.forEach((id, day) -> known.computeIfPresent(id, (k, report) -> Anchoring.of(report, day)));
    }

    private Map<String, DateRange> byDated(
            List<Report> open, List<Report> dated, Map<String, Report> known, boolean byGuess) {
        DateRange days = days(dated);
        DayLanguage language = new DayLanguage();
        if (byGuess) {
            dated.forEach(language::learn);
        }
        Map<String, DateRange> found = new TreeMap<>();
        for (Report report : open) {
            Optional<DateRange> told = byText(report, days, known);
            (byGuess ? told.or(() -> byWhatHappened(report, days, language)) : told)
                    .ifPresent(day -> found.put(report.id(), day));
        }
        return found;
    }

    /* Where no report is dated, by what all leave open together. */
    private static Map<String, DateRange> undated(List<Report> reports) {
        List<Report> inOrder = reports.stream().sorted(Report.ORDER).toList();
        List<DayFit> fits = inOrder.stream().map(DayFit::of).toList();
        Map<String, DateRange> found = new TreeMap<>();
        StoryCalendar.of(fits).ifPresent(calendar -> {
            for (int i = 0; i < fits.size(); i++) {
                String id = inOrder.get(i).id();
                Report report = inOrder.get(i);
                DayFit fit = fits.get(i);
                LikelyDays.of(calendar.days(i))
                        .map(days -> LaterDay.of(fit, days).orElse(days))
                        .map(days -> days.sure(calendar.year()))
                        .map(days -> printed(report, days).orElse(days))
                        .filter(days -> tellsMore(days, report))
                        .ifPresent(days -> found.put(id, days));
            }
        });
        return found;
    }

    /* The day of the dateline, where the story tells its year. */
    private static Optional<DateRange> printed(Report report, DateRange days) {
        return byMonthAndDay(report, days)
                .map(day -> DateRange.day(day, Basis.STORY).confidence(Weights.PRINTED_DAY));
    }

    /* What the report itself tells in few days stays, but for being narrowed. */
    private static boolean tellsMore(DateRange found, Report report) {
        DateRange own = own(report);
        boolean other = !found.start().equals(own.start()) || !found.end().equals(own.end());
        boolean itself =
                isOfFewDays(report) && own.basis().filter(Basis.STORY::equals).isEmpty();
        return other && (!itself || isWithin(found, own));
    }

    private static boolean isWithin(DateRange found, DateRange own) {
        return !found.start().orElseThrow().isBefore(own.start().orElseThrow())
                && !found.end().orElseThrow().isAfter(own.end().orElseThrow());
    }

    /* Without a day of its own: undated, or with a range of days. */
    private static boolean isOpen(Report report) {
        return report.article().published().flatMap(DateRange::day).isEmpty();
    }

    /* "The 8th or the 9th", not "some day of that spring". */
    private static boolean isOfFewDays(Report report) {
        return report.day().isPresent()
                && ChronoUnit.DAYS.between(report.day().get(), report.lastDay().orElseThrow()) < DayOdds.FEW_DAYS;
    }

    private static DateRange days(List<Report> dated) {
        Comparator<LocalDate> early = Comparator.naturalOrder();
        return LikelyDays.range(
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
        LocalDate first = story.start().orElseThrow();
        LocalDate last = story.end().orElseThrow();
        if (ChronoUnit.DAYS.between(first, last) > ReportThresholds.UNDATED_WINDOW_DAYS) {
            return Optional.empty();
        }
        DayFit fit = DayFit.of(report);
        Map<LocalDate, Double> logs = new TreeMap<>();
        for (LocalDate day = first.minusDays(DayOdds.AROUND);
                !day.isAfter(last.plusDays(DayOdds.AROUND));
                day = day.plusDays(1)) {
            logs.put(day, fit.log(day) + fit.likeness(day, language) + Math.log(within(day, first, last)));
        }
        double most = logs.values().stream().max(Double::compare).orElseThrow();
        logs.replaceAll((day, log) -> Math.exp(log - most));
        return LikelyDays.of(logs)
                .map(days -> LaterDay.of(fit, days).orElse(days))
                .map(days -> days.sure(1))
                .filter(found -> tellsMore(found, report));
    }

    /* The odds that the report would be the story's first or last, so many days from the others. */
    private static double within(LocalDate day, LocalDate first, LocalDate last) {
        double off = Math.max(0, Math.max(ChronoUnit.DAYS.between(day, first), ChronoUnit.DAYS.between(last, day)));
        return 1 / (1 + off * off);
    }
}
