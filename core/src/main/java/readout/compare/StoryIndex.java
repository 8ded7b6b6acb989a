package readout.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Growing stories, found by the terms of their reports: for each term, the stories that have it and how much. A report is compared only
 * with stories that share a term with it.
 */
final class StoryIndex {

    private final Map<String, Map<Integer, Double>> weights = new HashMap<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Optional<LocalDate>> latest = new ArrayList<>();

    /** The story that report {@code vector} of {@code day} is most like, if it is like one enough; the older of equals. */
    Optional<Integer> nearest(Map<String, Double> vector, Optional<LocalDate> day) {
        Map<Integer, Double> sums = new TreeMap<>();
        vector.forEach((term, weight) -> weights.getOrDefault(term, Map.of())
                .forEach((story, sum) -> sums.merge(story, weight * sum, Double::sum)));
        Optional<Integer> best = Optional.empty();
        double most = Thresholds.STORY_LIKENESS;
        for (Map.Entry<Integer, Double> entry : sums.entrySet()) {
            int story = entry.getKey();
            double likeness = entry.getValue() / members.get(story).size() * nearness(latest.get(story), day);
            if (likeness > most) {
                most = likeness;
                best = Optional.of(story);
            }
        }
        return best;
    }

    private static double nearness(Optional<LocalDate> latest, Optional<LocalDate> day) {
        if (latest.isEmpty() || day.isEmpty()) {
            return 1;
        }
        long gap = Math.abs(ChronoUnit.DAYS.between(latest.get(), day.get()));
        return Math.pow(0.5, gap / Thresholds.STORY_HALF_LIFE_DAYS);
    }

    /** A new story without reports. */
    int open() {
        members.add(new ArrayList<>());
        latest.add(Optional.empty());
        return members.size() - 1;
    }

    /** Puts {@code report}, of this vector and day, into {@code story}. */
    void add(int story, int report, Map<String, Double> vector, Optional<LocalDate> day) {
        vector.forEach((term, weight) ->
                weights.computeIfAbsent(term, k -> new TreeMap<>()).merge(story, weight, Double::sum));
        members.get(story).add(report);
        day.filter(d -> latest.get(story).filter(l -> !l.isBefore(d)).isEmpty())
                .ifPresent(d -> latest.set(story, Optional.of(d)));
    }

    /** The reports of each story, in the order in which they came. */
    List<List<Integer>> members() {
        return members;
    }
}
