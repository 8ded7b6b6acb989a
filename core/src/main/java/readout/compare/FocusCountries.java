package readout.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The country that a report is about: the one whose actors are met most often in it, if there is one. A report that names no country is about
 * that of its story, where no other comes near.
 */
final class FocusCountries {

    /** So many times the mentions of the next country make a story that of one. */
    private static final int CLEARLY = 3;

    /** … and so many mentions of it. */
    private static final int ENOUGH = 4;

    private final Map<String, Optional<String>> ofReport = new HashMap<>();
    private final Map<String, Optional<String>> ofStory = new HashMap<>();

    private FocusCountries() {}

    /** Counts the mentions of {@code all}. */
    static FocusCountries of(List<Mentioned> all) {
        Map<String, Map<String, Integer>> reports = new HashMap<>();
        Map<String, Map<String, Integer>> stories = new HashMap<>();
        for (Mentioned one : all) {
            one.actor().country().ifPresent(country -> {
                int times = Math.max(1, one.actor().mentions().size());
                reports.computeIfAbsent(one.article(), k -> new TreeMap<>()).merge(country, times, Integer::sum);
                stories.computeIfAbsent(one.story(), k -> new TreeMap<>()).merge(country, times, Integer::sum);
            });
        }
        FocusCountries focus = new FocusCountries();
        reports.forEach((report, counts) -> focus.ofReport.put(report, most(counts)));
        stories.forEach((story, counts) -> focus.ofStory.put(story, clear(counts)));
        return focus;
    }

    /** The country of the report that {@code one} is met in. */
    Optional<String> of(Mentioned one) {
        return ofReport.getOrDefault(one.article(), ofStory.getOrDefault(one.story(), Optional.empty()));
    }

    private static Optional<String> clear(Map<String, Integer> counts) {
        return most(counts)
                .filter(first -> counts.getOrDefault(first, 0) >= ENOUGH
                        && counts.entrySet().stream()
                                .allMatch(other -> other.getKey().equals(first)
                                        || other.getValue() * CLEARLY <= counts.getOrDefault(first, 0)));
    }

    /* None where two share the first place. */
    private static Optional<String> most(Map<String, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> first = counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }
}
