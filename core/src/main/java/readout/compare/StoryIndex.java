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
 * with stories that share a term with them. Likeness is the mean over all pairs of reports, one of each side; with the days that lie
 * between them it fades to a part that stays: a trial opens months after the deed.
 */
final class StoryIndex {

    private final Map<Integer, Map<Integer, Double>> weights = new HashMap<>();
    private final List<Part> stories = new ArrayList<>();

    /**
     * Reports that belong together.
     *
     * @param members indexes of the reports
     * @param first the earliest day, if any is known
     * @param last the latest day, if any is known
     */
    record Part(List<Integer> members, Optional<LocalDate> first, Optional<LocalDate> last) {

        /** One report. */
        static Part of(int index, Report report) {
            return new Part(List.of(index), report.day(), report.lastDay());
        }

        private Part opened() {
            return new Part(new ArrayList<>(members), first, last);
        }

        /* Takes over this part's own list, which only the index that opened it holds. */
        private Part with(Part other) {
            members.addAll(other.members);
            return new Part(members, outer(first, other.first, false), outer(last, other.last, true));
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
            double fresh = Math.pow(0.5, Math.max(0, Math.max(after, before)) / Thresholds.STORY_HALF_LIFE_DAYS);
            return Thresholds.STORY_RESTING + (1 - Thresholds.STORY_RESTING) * fresh;
        }
    }

    /**
     * Puts {@code part} into the story it is most like, if it is like one enough (the older of equals), else opens one.
     *
     * @param sum the sum of its reports' vectors
     */
    void add(Part part, Sparse sum) {
        int story = nearest(part, sum);
        if (story == stories.size()) {
            stories.add(part.opened());
        } else {
            stories.set(story, stories.get(story).with(part));
        }
        for (int i = 0; i < sum.terms().length; i++) {
            weights.computeIfAbsent(sum.terms()[i], k -> new HashMap<>()).merge(story, sum.weights()[i], Double::sum);
        }
    }

    private int nearest(Part part, Sparse sum) {
        Map<Integer, Double> products = new TreeMap<>();
        for (int i = 0; i < sum.terms().length; i++) {
            double weight = sum.weights()[i];
            weights.getOrDefault(sum.terms()[i], Map.of())
                    .forEach((story, there) -> products.merge(story, weight * there, Double::sum));
        }
        int best = stories.size();
        double most = Thresholds.STORY_LIKENESS;
        for (Map.Entry<Integer, Double> product : products.entrySet()) {
            Part story = stories.get(product.getKey());
            double pairs = (double) story.members.size() * part.members.size();
            double likeness = product.getValue() / pairs * story.nearness(part);
            if (likeness > most) {
                most = likeness;
                best = product.getKey();
            }
        }
        return best;
    }

    /** The stories, in the order in which they were opened. */
    List<Part> stories() {
        return List.copyOf(stories);
    }
}
