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
 * Growing stories, found by the terms of their reports: for each term, the stories that have it and how much. Reports are compared only
 * with stories that share a term with them. Likeness is the mean over all pairs of reports, one of each side; it fades with the days that
 * lie between them.
 */
final class StoryIndex {

    private final Map<String, Map<Integer, Double>> weights = new HashMap<>();
    private final List<Part> stories = new ArrayList<>();

    /**
     * Reports that belong together.
     *
     * @param members indexes of the reports
     * @param sum the sum of their vectors
     * @param first the earliest day, if any is known
     * @param last the latest day, if any is known
     */
    record Part(List<Integer> members, Map<String, Double> sum, Optional<LocalDate> first, Optional<LocalDate> last) {

        /** One report. */
        static Part of(int report, Map<String, Double> vector, Report dated) {
            return new Part(List.of(report), vector, dated.day(), dated.lastDay());
        }

        private Part opened() {
            return new Part(new ArrayList<>(members), new HashMap<>(sum), first, last);
        }

        /* Takes over this part's own lists, which only an index that opened it holds. */
        private Part with(Part other) {
            members.addAll(other.members);
            other.sum.forEach((term, weight) -> sum.merge(term, weight, Double::sum));
            return new Part(members, sum, outer(first, other.first, false), outer(last, other.last, true));
        }

        private static Optional<LocalDate> outer(Optional<LocalDate> one, Optional<LocalDate> two, boolean late) {
            if (one.isEmpty() || two.isEmpty()) {
                return one.or(() -> two);
            }
            return one.get().isAfter(two.get()) == late ? one : two;
        }

        private double nearness(Part other) {
            if (first.isEmpty() || other.first.isEmpty() || last.isEmpty() || other.last.isEmpty()) {
                return 1;
            }
            long after = ChronoUnit.DAYS.between(last.get(), other.first.get());
            long before = ChronoUnit.DAYS.between(other.last.get(), first.get());
            return Math.pow(0.5, Math.max(0, Math.max(after, before)) / Thresholds.STORY_HALF_LIFE_DAYS);
        }
    }

    /** Puts {@code part} into the story it is most like, if it is like one enough (the older of equals), else opens one. */
    void add(Part part) {
        Map<Integer, Double> sums = new TreeMap<>();
        new TreeMap<>(part.sum)
                .forEach((term, weight) -> weights.getOrDefault(term, Map.of())
                        .forEach((story, sum) -> sums.merge(story, weight * sum, Double::sum)));
        int best = -1;
        double most = Thresholds.STORY_LIKENESS;
        for (Map.Entry<Integer, Double> entry : sums.entrySet()) {
            Part story = stories.get(entry.getKey());
            double pairs = (double) story.members.size() * part.members.size();
            double likeness = entry.getValue() / pairs * story.nearness(part);
            if (likeness > most) {
                most = likeness;
                best = entry.getKey();
            }
        }
        if (best < 0) {
            best = stories.size();
            stories.add(part.opened());
        } else {
            stories.set(best, stories.get(best).with(part));
        }
        int story = best;
        part.sum.forEach((term, weight) ->
                weights.computeIfAbsent(term, k -> new HashMap<>()).merge(story, weight, Double::sum));
    }

    /** The stories, in the order in which they were opened. */
    List<Part> stories() {
        return List.copyOf(stories);
    }
}
