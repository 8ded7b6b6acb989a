package readout.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.when.NamedDay.Kind;
import readout.when.NamedDay.Side;

/**
 * The weekday of the day of the month by which a report tells its news, by the weekdays by which other reports of its story tell theirs: what one
 * has on August 5, another has on Friday, the likelier the more of their words are the same. A report's own weekdays tell nothing of it: one that
 * names both tells of two days.
 */
final class WeekdayLanguage {

    private static final int DAYS = 7;

    /* What a report tells of a weekday. */
    private record Telling(DayFit report, int weekday, Set<String> words) {}

    private final List<Telling> tellings = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int all;

    private WeekdayLanguage() {}

    /** That of {@code reports}, in their order; of many, the first that name weekdays. */
    static WeekdayLanguage of(List<DayFit> reports) {
        WeekdayLanguage language = new WeekdayLanguage();
        for (DayFit report : reports) {
            for (DayFit.Told told : report.told()) {
                language.all++;
                told.around().forEach(word -> language.counts.merge(word, 1, Integer::sum));
                if (told.day().kind() == Kind.WEEKDAY
                        && told.place() == DayFit.Place.LEAD
                        && told.day().side() != Side.FUTURE
                        && language.tellings.size() < DayOdds.MOST_TELLINGS) {
                    language.tellings.add(new Telling(report, told.day().weekday(), told.around()));
                }
            }
        }
        return language;
    }

    /**
     * What it counts, as logarithms of odds, that the day {@code around} which these words stand in {@code report} is a Monday (1) to Sunday (7);
     * nothing where no other report tells its news by a weekday.
     */
    double[] weekdays(Set<String> around, DayFit report) {
        double[] weights = new double[DAYS + 1];
        double sum = 0;
        for (Telling telling : tellings) {
            if (telling.report() != report) {
                double weight = Math.exp(DayOdds.LIKE_TELLING * likeness(around, telling.words()));
                weights[telling.weekday()] += weight;
                sum += weight;
            }
        }
        for (int day = 1; day <= DAYS && sum > 0; day++) {
            double share = weights[day] / sum;
            weights[day] =
                    DayOdds.NOT_ALONE * Math.log(DAYS * (DayOdds.SAME_NEWS * share + (1 - DayOdds.SAME_NEWS) / DAYS));
        }
        return weights;
    }

    /** Which part of the smaller set of words is in the other, by how rare they are in the story. */
    private double likeness(Set<String> one, Set<String> other) {
        double met = 0;
        double first = 0;
        for (String word : one) {
            double weight = weight(word);
            first += weight;
            met += other.contains(word) ? weight : 0;
        }
        double second = other.stream().mapToDouble(this::weight).sum();
        double least = Math.min(first, second);
        return least == 0 ? 0 : met / least;
    }

    private double weight(String word) {
        return Math.log((all + 1.0) / counts.getOrDefault(word, 1));
    }
}
