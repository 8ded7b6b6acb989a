package readout.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Rows that tell of one thing, brought together. Rows are taken in the order given, the most telling first, and each joins the group
 * that holds the row most like it (equals are told apart by the mean), provided it contradicts none of the group's members (complete link:
 * a group cannot drift from one deed to another by way of a vague row between them); else it opens a group. One member that is like it
 * enough will do: the vague ones of a group, which tell little, must not keep it out.
 *
 * <p>A row is compared with the groups that share a block with it. The work is rows × groups in a block × {@link Weights#WITNESSES}, so it grows
 * with the rows as long as blocks are narrow (a type on a day of a story). Rows that no chain of blocks connects are gathered side by side.
 */
final class Gathering {

    private Gathering() {}

    /** How alike two rows are; empty where they contradict each other. */
    interface Likeness<T> {

        /** The likeness of {@code one} and {@code two}, in either order the same. */
        OptionalDouble of(T one, T two);
    }

    /**
     * Where a row is looked for and where it looks.
     *
     * @param under the blocks in which later rows find it
     * @param among the blocks in which it looks for earlier ones
     */
    record Blocks(Collection<String> under, Collection<String> among) {}

    /**
     * The groups of {@code rows}.
     *
     * @param rows the most telling first
     * @param blocks a row's blocks; a row is compared only with those found under one of its own
     * @param likeness how alike two rows are
     * @param least likeness from which a row joins a group
     */
    static <T> List<List<T>> of(List<T> rows, Function<T, Blocks> blocks, Likeness<T> likeness, double least) {
        List<Blocks> keys = rows.parallelStream().map(blocks).toList();
        List<List<Integer>> groups = islands(keys).parallelStream()
                .flatMap(island ->
                        gathered(island, keys, (i, j) -> likeness.of(rows.get(i), rows.get(j)), least).stream())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
        return groups.stream()
                .map(group -> group.stream().map(rows::get).toList())
                .toList();
    }

    /* Rows, by their places, that share a block with one another, directly or through others: no other can meet them. */
    private static Collection<List<Integer>> islands(List<Blocks> keys) {
        int[] parents = IntStream.range(0, keys.size()).toArray();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            for (Collection<String> side :
                    List.of(keys.get(i).under(), keys.get(i).among())) {
                for (String key : side) {
                    int one = root(parents, i);
                    int two = root(parents, first.computeIfAbsent(key, k -> one));
                    parents[Math.max(one, two)] = Math.min(one, two);
                }
            }
        }
        Map<Integer, List<Integer>> islands = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            islands.computeIfAbsent(root(parents, i), k -> new ArrayList<>()).add(i);
        }
        return islands.values();
    }

    private static int root(int[] parents, int member) {
        int at = member;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private static List<List<Integer>> gathered(
            List<Integer> island, List<Blocks> keys, Likeness<Integer> likeness, double least) {
        List<List<Integer>> groups = new ArrayList<>();
        Map<String, TreeSet<Integer>> byBlock = new HashMap<>();
        for (int row : island) {
            TreeSet<Integer> near = new TreeSet<>();
            keys.get(row).among().forEach(key -> near.addAll(byBlock.getOrDefault(key, new TreeSet<>())));
            int best = best(row, near, groups, likeness, least);
            if (best < 0) {
                best = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(best).add(row);
            for (String key : keys.get(row).under()) {
                byBlock.computeIfAbsent(key, k -> new TreeSet<>()).add(best);
            }
        }
        return groups;
    }

    /* The group with the member most like the row, the older of equals; -1 where none is like it enough. */
    private static <T> int best(
            T row, TreeSet<Integer> near, List<List<T>> groups, Likeness<T> likeness, double least) {
        int best = -1;
        Fit most = new Fit(least, Double.NEGATIVE_INFINITY);
        for (int group : near) {
            Fit fit = fit(row, groups.get(group), likeness);
            if (fit.compareTo(most) > 0) {
                most = fit;
                best = group;
            }
        }
        return best;
    }

    /* How well a row fits a group: by the member most like it, then by all. */
    private record Fit(double best, double mean) implements Comparable<Fit> {

        private static final Comparator<Fit> ORDER =
                Comparator.comparingDouble(Fit::best).thenComparingDouble(Fit::mean);

        @Override
        public int compareTo(Fit other) {
            return ORDER.compare(this, other);
        }
    }

    private static <T> Fit fit(T row, List<T> group, Likeness<T> likeness) {
        double best = Double.NEGATIVE_INFINITY;
        double sum = 0;
        int witnesses = Math.min(Weights.WITNESSES, group.size());
        for (T member : group.subList(0, witnesses)) {
            OptionalDouble one = likeness.of(row, member);
            if (one.isEmpty()) {
                return new Fit(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
            }
            best = Math.max(best, one.getAsDouble());
            sum += one.getAsDouble();
        }
        return new Fit(best, sum / witnesses);
    }
}
