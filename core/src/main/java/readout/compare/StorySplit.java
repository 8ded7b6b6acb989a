package readout.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Parts two stories that were taken for one: two earthquakes, the same award in two years. What both are about says nothing then; so the
 * reports are weighed anew by the words that set them apart from each other, and fall into two halves ({@link TwoMeans}). The halves are two stories when each has words of its own that the other lacks, more than chance would give
 * (log-likelihood ratio, Dunning 1993) — or when they are far less alike than either is within itself.
 *
 * <p>Halves that follow each other in time are one story that went on.
 */
final class StorySplit {

    private final List<Report> reports;
    private final List<Sparse> texts;

    private StorySplit(List<Report> reports, List<Sparse> texts) {
        this.reports = reports;
        this.texts = texts;
    }

    /**
     * The stories that {@code members} make out: themselves, or two or more.
     *
     * @param members indexes into {@code reports} and {@code texts}
     * @param texts how often each term stands in each report
     */
    static List<List<Integer>> of(List<Integer> members, List<Report> reports, List<Sparse> texts) {
        List<List<Integer>> stories = new ArrayList<>();
        new StorySplit(reports, texts).split(members.stream().sorted().toList(), stories);
        return stories;
    }

    private void split(List<Integer> members, List<List<Integer>> stories) {
        List<List<Integer>> halves = members.size() < 2 * ReportThresholds.SMALLEST_HALF ? List.of() : halves(members);
        if (halves.isEmpty()) {
            stories.add(members);
        } else {
            halves.forEach(half -> split(half, stories));
        }
    }

    /* The two stories that members are, or none. */
    private List<List<Integer>> halves(List<Integer> members) {
        Vectors vectors =
                Vectors.amongThemselves(members.stream().map(texts::get).toList());
        Optional<boolean[]> sides = TwoMeans.of(vectors);
        if (sides.isEmpty()) {
            return List.of();
        }
        List<Integer> one = side(members, sides.get(), true);
        List<Integer> two = side(members, sides.get(), false);
        if (Math.min(one.size(), two.size()) < ReportThresholds.SMALLEST_HALF || follow(one, two) || follow(two, one)) {
            return List.of();
        }
        boolean apart = haveWordsOfTheirOwn(one, two) || TwoMeans.areFarApart(vectors, sides.get());
        return apart ? List.of(one, two) : List.of();
    }

    private static List<Integer> side(List<Integer> members, boolean[] sides, boolean which) {
        return IntStream.range(0, sides.length)
                .filter(i -> sides[i] == which)
                .mapToObj(members::get)
                .toList();
    }

    private SortedMap<Integer, Integer> documents(List<Integer> members) {
        SortedMap<Integer, Integer> documents = new TreeMap<>();
        for (int i : members) {
            for (int term : texts.get(i).terms()) {
                documents.merge(term, 1, Integer::sum);
            }
        }
        return documents;
    }

    private boolean follow(List<Integer> before, List<Integer> after) {
        Optional<LocalDate> last =
                before.stream().flatMap(i -> reports.get(i).lastDay().stream()).max(LocalDate::compareTo);
        Optional<LocalDate> first =
                after.stream().flatMap(i -> reports.get(i).day().stream()).min(LocalDate::compareTo);
        if (last.isEmpty() || first.isEmpty()) {
            return false;
        }
        long gap = ChronoUnit.DAYS.between(last.get(), first.get());
        return gap >= -1 && gap <= ReportThresholds.STORY_HALF_LIFE_DAYS;
    }

    private boolean haveWordsOfTheirOwn(List<Integer> one, List<Integer> two) {
        SortedMap<Integer, Integer> inOne = documents(one);
        SortedMap<Integer, Integer> inTwo = documents(two);
        return OwnWords.of(inOne, one.size(), inTwo, two.size()).suffice()
                && OwnWords.of(inTwo, two.size(), inOne, one.size()).suffice();
    }
}
