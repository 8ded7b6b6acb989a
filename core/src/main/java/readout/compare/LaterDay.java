package readout.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.when.NamedDay.Kind;
import readout.when.NamedDay.Side;

/**
 * A report that tells in the past what was done on a day of the month is not of a day before: "told reporters on December 13" of what the others of
 * its story tell of November 29.
 */
final class LaterDay {

    /* Farther off, a day of the month is rather one of the year before. */
    private static final int MOST_AFTER = 45;

    private LaterDay() {}

    /** The days that {@code report} is likely of instead of {@code found}; empty where it names none that is later. */
    static Optional<LikelyDays> of(DayFit report, LikelyDays found) {
        return report.told().stream()
                .filter(told -> told.place() != DayFit.Place.RECALLED)
                .map(DayFit.Told::day)
                .filter(day -> day.kind() == Kind.MONTH_DAY && day.side() == Side.PAST)
                .flatMap(day -> day.near(found.last()).stream())
                .filter(day -> day.isAfter(found.first()) && ChronoUnit.DAYS.between(found.last(), day) <= MOST_AFTER)
                .max(Comparator.naturalOrder())
                .flatMap(day -> day.isAfter(found.last())
                        ? LikelyDays.of(from(report, day))
                        : Optional.of(new LikelyDays(day, found.last(), found.probability())));
    }

    private static Map<LocalDate, Double> from(DayFit report, LocalDate first) {
        Map<LocalDate, Double> odds = new TreeMap<>();
        double most = report.log(first);
        first.datesUntil(first.plusDays(DayOdds.AROUND))
                .forEach(day -> odds.put(day, Math.exp(report.log(day) - most)));
        return odds;
    }
}
