package readout.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.TimeExpression;
import readout.when.Times;

/**
 * How well a day fits an undated report as its own. News names the day it is of, or the day before: "on Thursday" is in a report of
 * Thursday or Friday, and in a wire mostly of Thursday. So the weekdays that a report names tell its own weekday, of whichever week; which week, and
 * which of two days, the words do that stand beside the same days in the dated reports of the story.
 *
 * @param told the expressions of time that follow from its day
 * @param wire whether it credits a wire
 */
record DayFit(List<Told> told, boolean wire) {

    private static final int WEEK = 7;

    /**
     * An expression of time that follows from the day of the report.
     *
     * @param around the words around it
     * @param lead whether it stands in the lead
     */
    record Told(TimeExpression time, Set<String> around, boolean lead) {}

    /** What the days are tried by. */
    static DayFit of(Report report) {
        int lead = report.article().body() + ReportThresholds.DATING_LEAD;
        return new DayFit(
                report.findings().times().stream()
                        .filter(time -> time.reckoning().isPresent())
                        .map(time -> new Told(
                                time,
                                DayLanguage.around(report, time.at().span()),
                                time.at().span().start() < lead))
                        .toList(),
                report.article().agency().isPresent());
    }

    /** Whether the report names a day by its weekday. */
    boolean tellsWeekday() {
        return told.stream()
                .anyMatch(one ->
                        one.time().reckoning().filter(r -> r.contains("wd")).isPresent());
    }

    /** The higher, the better {@code day} fits; to be compared with that of other days only. */
    double score(LocalDate day, DayLanguage language) {
        double score = 0;
        long latest = Long.MAX_VALUE;
        long leads = Long.MAX_VALUE;
        for (Told one : told) {
            Optional<LocalDate> named = named(one.time(), day);
            if (named.isEmpty()) {
                continue;
            }
            LocalDate then = named.get();
            if (language.knows(then)) {
                score += Math.max(0, language.likeness(one.around(), then) - ReportThresholds.CHANCE_LIKENESS);
            }
            if (!isOfTheReport(one.time(), day, then)) {
                long ago = ChronoUnit.DAYS.between(then, day);
                score -= away(ago);
                latest = ago >= 0 ? Math.min(latest, ago) : latest;
                leads = ago >= 0 && one.lead() ? Math.min(leads, ago) : leads;
            }
        }
        return score + fresh(leads < Long.MAX_VALUE ? leads : latest, wire);
    }

    /* A weekday far back is called last Saturday, or by its date. */
    private static double away(long ago) {
        long far = Math.min(Math.max(ago, 0), WEEK) - ReportThresholds.BARE_WEEKDAYS;
        return ReportThresholds.NAMED_DAY_AWAY * Math.min(Math.abs(ago), WEEK)
                + ReportThresholds.FAR_WEEKDAY * Math.max(far, 0);
    }

    /** What it counts that the latest day named, in the lead where it names one, is {@code ago} days ago. */
    private static double fresh(long ago, boolean wire) {
        if (ago > 1) {
            return 0;
        }
        return wire && ago == 0
                ? ReportThresholds.FRESH_NEWS + ReportThresholds.FRESH_WIRE
                : ReportThresholds.FRESH_NEWS;
    }

    private static Optional<LocalDate> named(TimeExpression time, LocalDate day) {
        return time.type() == TimeExpression.Type.DURATION
                ? Optional.empty()
                : Times.anchored(time, DateRange.day(day, Basis.STORY)).date().flatMap(DateRange::day);
    }

    /* "This evening" is the report's own day, whichever that be: it moves along with it. */
    private static boolean isOfTheReport(TimeExpression time, LocalDate day, LocalDate told) {
        return named(time, day.minusDays(1)).filter(told.minusDays(1)::equals).isPresent()
                && named(time, day.plusDays(1)).filter(told.plusDays(1)::equals).isPresent();
    }
}
