package readout.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Parts two stories that were taken for one: two earthquakes, the same award in two years. What both are about says nothing then; so the
 * reports are weighed anew by the words that set them apart from each other, and fall into two halves (2-means on the sphere, from several
 * fixed starts). The halves are two stories when each has words of its own that the other lacks, more than chance would give
 * (log-likelihood ratio, Dunning 1993) — or when they are far less alike than either is within itself.
 *
 * <p>Halves that follow each other in time are one story that went on.
 */
final class StorySplit {

    private static final int STARTS = 5;
    private static final int ROUNDS = 20;

    private final List<Report> reports;
    private final List<Map<String, Double>> texts;

    private StorySplit(List<Report> reports, List<Map<String, Double>> texts) {
        this.reports = reports;
        this.texts = texts;
    }

    /**
     * The stories that {@code members} make out: themselves, or two or more.
     *
     * @param members indexes into {@code reports} and {@code texts}
     * @param texts the terms of each report
     */
    static List<List<Integer>> of(List<Integer> members, List<Report> reports, List<Map<String, Double>> texts) {
        List<List<Integer>> stories = new ArrayList<>();
        new StorySplit(reports, texts).split(members.stream().sorted().toList(), stories);
        return stories;
    }

    private void split(List<Integer> members, List<List<Integer>> stories) {
        List<List<Integer>> halves = members.size() < 2 * Thresholds.SMALLEST_HALF ? List.of() : halves(members);
        if (halves.isEmpty()) {
            stories.add(members);
        } else {
            halves.forEach(half -> split(half, stories));
        }
    }

    /* The two stories that members are, or none. */
    private List<List<Integer>> halves(List<Integer> members) {
        Map<String, Integer> documents = documents(members);
        List<Map<String, Double>> vectors = members.stream()
                .map(i -> weighed(texts.get(i), documents, members.size()))
                .toList();
        Optional<boolean[]> sides = twoMeans(vectors);
        if (sides.isEmpty()) {
            return List.of();
        }
        List<Integer> one = side(members, sides.get(), true);
        List<Integer> two = side(members, sides.get(), false);
        if (Math.min(one.size(), two.size()) < Thresholds.SMALLEST_HALF || follow(one, two) || follow(two, one)) {
            return List.of();
        }
        boolean apart = haveWordsOfTheirOwn(one, two) || areFarApart(vectors, sides.get());
        return apart ? List.of(one, two) : List.of();
    }

    private static List<Integer> side(List<Integer> members, boolean[] sides, boolean which) {
        return IntStream.range(0, sides.length)
                .filter(i -> sides[i] == which)
                .mapToObj(members::get)
                .toList();
    }

    private Map<String, Integer> documents(List<Integer> members) {
        Map<String, Integer> documents = new HashMap<>();
        members.forEach(i -> texts.get(i).keySet().forEach(term -> documents.merge(term, 1, Integer::sum)));
        return documents;
    }

    /* Words of one report or of all of them do not part reports. */
    private static Map<String, Double> weighed(Map<String, Double> text, Map<String, Integer> documents, int size) {
        Map<String, Double> weights = new TreeMap<>();
        text.forEach((term, frequency) -> {
            int with = documents.getOrDefault(term, 0);
            if (with > 1 && with < size) {
                weights.put(term, (1 + Math.log(frequency)) * Math.log((double) size / with));
            }
        });
        return Vectors.unit(weights);
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
        return gap >= -1 && gap <= Thresholds.STORY_HALF_LIFE_DAYS;
    }

    private boolean haveWordsOfTheirOwn(List<Integer> one, List<Integer> two) {
        Map<String, Integer> inOne = documents(one);
        Map<String, Integer> inTwo = documents(two);
        return OwnWords.of(inOne, one.size(), inTwo, two.size()).suffice()
                && OwnWords.of(inTwo, two.size(), inOne, one.size()).suffice();
    }

    private static boolean areFarApart(List<Map<String, Double>> vectors, boolean[] sides) {
        Map<String, Double> one = sum(vectors, sides, true);
        Map<String, Double> two = sum(vectors, sides, false);
        int ones = (int) IntStream.range(0, sides.length).filter(i -> sides[i]).count();
        int twos = sides.length - ones;
        double within = Math.min(within(one, ones), within(two, twos));
        double between = Vectors.dot(one, two) / ((double) ones * twos);
        return Math.min(ones, twos) > Thresholds.SMALLEST_HALF && between < Thresholds.FAR_APART * within;
    }

    /* Mean likeness of two different reports; the vectors have length 1, or 0 where a report has no word that parts. */
    private static double within(Map<String, Double> sum, int size) {
        return (Vectors.dot(sum, sum) - size) / ((double) size * (size - 1));
    }

    private static Map<String, Double> sum(List<Map<String, Double>> vectors, boolean[] sides, boolean which) {
        Map<String, Double> sum = new TreeMap<>();
        for (int i = 0; i < sides.length; i++) {
            if (sides[i] == which) {
                vectors.get(i).forEach((term, weight) -> sum.merge(term, weight, Double::sum));
            }
        }
        return sum;
    }

    /* The best of several runs, each from one report and the report least like it. */
    private static Optional<boolean[]> twoMeans(List<Map<String, Double>> vectors) {
        Map<String, Double> all = sum(vectors, new boolean[vectors.size()], false);
        List<Integer> order = IntStream.range(0, vectors.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> Vectors.dot(vectors.get(i), all))
                        .thenComparing(i -> i))
                .toList();
        List<Integer> starts = new ArrayList<>(order.subList(0, Math.min(STARTS, order.size())));
        starts.addAll(order.subList(Math.max(0, order.size() - STARTS), order.size()));
        Optional<boolean[]> best = Optional.empty();
        double most = -1;
        for (int start : starts) {
            boolean[] sides = from(vectors, start);
            double length = Vectors.length(sum(vectors, sides, true)) + Vectors.length(sum(vectors, sides, false));
            if (isParted(sides) && length > most + 1e-9) {
                most = length;
                best = Optional.of(sides);
            }
        }
        return best;
    }

    private static boolean[] from(List<Map<String, Double>> vectors, int start) {
        Map<String, Double> one = vectors.get(start);
        Map<String, Double> two = vectors.stream()
                .min(Comparator.comparingDouble(v -> Vectors.dot(v, vectors.get(start))))
                .orElse(one);
        boolean[] sides = new boolean[0];
        for (int round = 0; round < ROUNDS; round++) {
            boolean[] next = new boolean[vectors.size()];
            for (int i = 0; i < next.length; i++) {
                next[i] = Vectors.dot(vectors.get(i), one) >= Vectors.dot(vectors.get(i), two);
            }
            if (!isParted(next) || java.util.Arrays.equals(next, sides)) {
                return next;
            }
            sides = next;
            one = Vectors.unit(sum(vectors, sides, true));
            two = Vectors.unit(sum(vectors, sides, false));
        }
        return sides;
    }

    private static boolean isParted(boolean[] sides) {
        int ones = 0;
        for (boolean side : sides) {
            ones += side ? 1 : 0;
        }
        return ones > 0 && ones < sides.length;
    }
}
