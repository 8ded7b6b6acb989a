package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts a report that mostly reprints another into the story of that other: a short cut of a wire has few of the words by which reports are found
 * alike, yet nothing tells better what it is about. Of two that reprint each other, the one of the smaller story moves.
 */
final class Reprinted {

    private final List<Report> reports;
    private final Copies copies;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<Integer>> stories;
    private final int[] storyOf;

    private Reprinted(List<List<Integer>> stories, List<Report> reports, Copies copies) {
        this.reports = reports;
        this.copies = copies;
        for (int i = 0; i < reports.size(); i++) {
            places.put(reports.get(i).id(), i);
        }
        this.stories = stories;
        storyOf = new int[reports.size()];
        for (int story = 0; story < stories.size(); story++) {
            for (int member : stories.get(story)) {
                storyOf[member] = story;
            }
        }
    }

    /**
     * {@code stories}, reprints in that of what they reprint; one that nothing is left of is gone.
     *
     * @param stories indexes into {@code reports}
     * @param reports in {@link Report#ORDER}
     */
    static List<List<Integer>> joined(List<List<Integer>> stories, List<Report> reports, Copies copies) {
        Reprinted reprinted = new Reprinted(stories, reports, copies);
        Map<Integer, List<Integer>> joined = new TreeMap<>();
        for (List<Integer> story : stories) {
            for (int member : story) {
                int home = reprinted.storyOf[reprinted.origin(member)];
                joined.computeIfAbsent(home, k -> new ArrayList<>()).add(member);
            }
        }
        return List.copyOf(joined.values());
    }

    /* The text that a reprint of a reprint goes back to. */
    private int origin(int report) {
        Set<Integer> way = new LinkedHashSet<>();
        int at = report;
        for (Optional<Integer> next = Optional.of(at);
                next.isPresent() && way.add(next.get());
                next = reprintedBy(at)) {
            at = next.get();
        }
        return at;
    }

    /* The report of another story that most of this one stands in. */
    private Optional<Integer> reprintedBy(int place) {
        Report report = reports.get(place);
        return copies.sharing(report).stream()
                .filter(shared -> shared.ownShare(report) >= ReportThresholds.ORIGIN_SHARE)
                .sorted(Comparator.comparingDouble((SharedText shared) -> -shared.ownShare(report))
                        .thenComparing(shared -> shared.other(report), Report.ORDER))
                .filter(shared -> isHome(shared, report))
                .map(shared -> places.get(shared.other(report).id()))
                .findFirst();
    }

    private boolean isHome(SharedText shared, Report report) {
        Integer here = places.get(report.id());
        Integer there = places.get(shared.other(report).id());
        if (here == null || there == null || storyOf[here] == storyOf[there]) {
            return false;
        }
        boolean mutual = shared.ownShare(shared.other(report)) >= ReportThresholds.ORIGIN_SHARE;
        int larger = Integer.compare(sizeOf(there), sizeOf(here));
        return !mutual || larger > 0 || larger == 0 && there < here;
    }

    private int sizeOf(int place) {
        return stories.get(storyOf[place]).size();
    }
}
