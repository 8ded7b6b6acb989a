package readout.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.DateRange.Precision;

/**
 * The fewest days in a row that hold a report's day with the probability {@link DayOdds#RANGE_MASS}.
 *
 * @param first the first
 * @param last the last, included
 * @param probability that it is one of them, 0..1
 */
record LikelyDays(LocalDate first, LocalDate last, double probability) {

    /**
     * Those by the odds of each day; empty where they would be more than {@link DayOdds#MOST_DAYS}.
     *
     * @param odds of days in order; what stands in it nowhere is out of the question
     */
    static Optional<LikelyDays> of(Map<LocalDate, Double> odds) {
        double all = odds.values().stream().mapToDouble(Double::doubleValue).sum();
        List<LocalDate> days = new ArrayList<>(odds.keySet());
        Optional<LikelyDays> best = Optional.empty();
        for (int from = 0; from < days.size(); from++) {
            LocalDate first = days.get(from);
            double mass = 0;
            for (int to = from; to < days.size() && length(first, days.get(to)) <= DayOdds.MOST_DAYS; to++) {
                mass += odds.getOrDefault(days.get(to), 0.0) / all;
                if (mass >= (to == from ? DayOdds.ONE_DAY_MASS : DayOdds.RANGE_MASS)) {
                    LikelyDays found = new LikelyDays(first, days.get(to), mass);
                    best = best.filter(b -> !found.isBetter(b)).or(() -> Optional.of(found));
                    break;
                }
            }
        }
        return best;
    }

    private boolean isBetter(LikelyDays other) {
        long here = length(first, last);
        long there = length(other.first, other.last);
        return here < there || here == there && probability > other.probability;
    }

    private static long length(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** As the day of a report, where its year is right with the probability {@code year}. */
    DateRange sure(double year) {
        return range(first, last).confidence(Math.min(DayOdds.MOST_SURE, Math.floor(100 * probability * year) / 100));
    }

    /** The days from {@code first} to {@code last}, told by the story. */
    static DateRange range(LocalDate first, LocalDate last) {
        long days = length(first, last);
        Precision precision = days <= 3 ? Precision.DAY : days <= 7 ? Precision.WEEK : Precision.MONTH;
        return DateRange.between(first, last, precision, Basis.STORY);
    }
}
