package readout.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import readout.model.TimeExpression;
import readout.when.Times;

/**
 * Dates undated reports from the dated ones of their story. A report that prints a dated one's text has its day; one that names its day
 * without a year takes the year nearest; for any other, each day of the story is tried: on which would the days that the report names
 * be those on which the other reports have the same things happen? What stays open becomes a range.
 *
 * <p>Two rounds: reports dated in the first help to date the rest.
 */
final class StoryDates {

    private static final int ROUNDS = 2;
    private static final Pattern MONTH_AND_DAY = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d).*");

    private final Copies copies;

    private StoryDates(Copies copies) {
        this.copies = copies;
    }

    /** The same reports, dated where their story tells; in the order in which they came. */
    static List<Report> date(List<Report> reports, Stories stories, Copies copies) {
        Map<String, Report> known = new HashMap<>();
        reports.forEach(report -> known.put(report.id(), report));
        StoryDates dates = new StoryDates(copies);
        for (int round = 0; round < ROUNDS; round++) {
            stories.groups().forEach(group -> dates.dateStory(group, known));
        }
        return reports.stream()
                .map(report -> known.getOrDefault(report.id(), report))
                .toList();
    }

    private void dateStory(List<Report> group, Map<String, Report> known) {
        List<Report> now = group.stream()
                .map(report -> known.getOrDefault(report.id(), report))
                .toList();
        List<Report> dated =
                now.stream().filter(report -> dayOf(report).isPresent()).toList();
        if (dated.isEmpty() || dated.size() == now.size()) {
            return;
        }
        DayLanguage language = new DayLanguage();
        dated.forEach(language::learn);
        Map<String, DateRange> found = new TreeMap<>();
        for (Report report : now) {
            if (isOpen(report)) {
                dayOf(report, dated, language, known).ifPresent(day -> found.put(report.id(), day));
            }
        }
        found.forEach((id, day) -> known.computeIfPresent(id, (k, report) -> Anchoring.of(report, day)));
    }

    /* Undated, or given a range by an earlier round. */
    private static boolean isOpen(Report report) {
        Optional<DateRange> published = report.article().published().filter(DateRange::isResolved);
        return published.isEmpty()
                || published.get().basis().equals(Optional.of(Basis.STORY))
                        && published.get().day().isEmpty();
    }

    private static Optional<LocalDate> dayOf(Report report) {
        return isOpen(report) ? Optional.empty() : report.day();
    }

    private Optional<DateRange> dayOf(
            Report report, List<Report> dated, DayLanguage language, Map<String, Report> known) {
        LocalDate first = dated.stream()
                .map(r -> r.day().orElseThrow())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = dated.stream()
                .map(r -> r.day().orElseThrow())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return byCopy(report, known)
                .or(() -> byMonthAndDay(report, first, last))
                .map(day -> DateRange.day(day, Basis.STORY))
                .or(() -> byWhatHappened(report, first, last, language));
    }

    private Optional<LocalDate> byCopy(Report report, Map<String, Report> known) {
        return copies.sharing(report).stream()
                .filter(shared -> shared.ownShare(shared.first()) >= Thresholds.ORIGIN_SHARE
                        || shared.ownShare(shared.second()) >= Thresholds.ORIGIN_SHARE)
                .flatMap(shared -> dayOf(known.getOrDefault(shared.other(report).id(), shared.other(report))).stream())
                .min(LocalDate::compareTo);
    }

    /* The dateline's day: the year in which it lies nearest to the story. */
    private static Optional<LocalDate> byMonthAndDay(Report report, LocalDate first, LocalDate last) {
        return report.article()
                .dateline()
                .flatMap(line -> report.findings().times().stream()
                        .filter(time -> line.span().contains(time.at().span()))
                        .map(time -> MONTH_AND_DAY.matcher(time.value()))
                        .filter(Matcher::matches)
                        .map(value -> nearest(
                                Integer.parseInt(value.group(1)), Integer.parseInt(value.group(2)), first, last))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<LocalDate> nearest(int month, int day, LocalDate first, LocalDate last) {
        for (int year = first.getYear() - 1; year <= last.getYear() + 1; year++) {
            LocalDate monthStart = LocalDate.of(year, month, 1);
            LocalDate candidate = monthStart.plusDays(Math.min(day, monthStart.lengthOfMonth()) - 1L);
            boolean isNear = !candidate.isBefore(first.minusDays(Thresholds.NEAR_STORY_DAYS))
                    && !candidate.isAfter(last.plusDays(Thresholds.NEAR_STORY_DAYS));
            if (isNear) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Optional<DateRange> byWhatHappened(
            Report report, LocalDate first, LocalDate last, DayLanguage language) {
        if (ChronoUnit.DAYS.between(first, last) > Thresholds.UNDATED_WINDOW_DAYS) {
            return Optional.empty();
        }
        Map<LocalDate, Double> scores = new TreeMap<>();
        for (LocalDate day = first.minusDays(1); !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
            boolean inside = !day.isBefore(first) && !day.isAfter(last);
            scores.put(day, score(report, day, language) + (inside ? Thresholds.WITHIN_STORY : 0));
        }
        double best = scores.values().stream().max(Double::compare).orElseThrow();
        List<LocalDate> left = new ArrayList<>();
        scores.forEach((day, score) -> {
            if (score >= best - Thresholds.UNDECIDED_DAYS) {
                left.add(day);
            }
        });
        return Optional.of(range(left.get(0), left.get(left.size() - 1)));
    }

    private static DateRange range(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        Precision precision = days <= 3 ? Precision.DAY : days <= 7 ? Precision.WEEK : Precision.MONTH;
        return DateRange.between(first, last, precision, Basis.STORY);
    }

    private static double score(Report report, LocalDate day, DayLanguage language) {
        double score = 0;
        boolean isFirst = true;
        for (TimeExpression time : report.findings().times()) {
            if (time.reckoning().isEmpty() || time.type() == TimeExpression.Type.DURATION) {
                continue;
            }
            Optional<LocalDate> named =
                    Times.anchored(time, DateRange.day(day, Basis.STORY)).date().flatMap(DateRange::day);
            if (named.isPresent()) {
                score += language.likeness(report, time, named.get());
                score += isFirst ? freshness(named.get(), day) : 0;
                isFirst = false;
            }
        }
        return score;
    }

    /* The first day a report names is its own or the one before, more often than any other. */
    private static double freshness(LocalDate named, LocalDate day) {
        long age = ChronoUnit.DAYS.between(named, day);
        return age == 0 || age == 1 ? Thresholds.FRESH_NEWS : 0;
    }
}
