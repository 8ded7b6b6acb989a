package readout.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Rows that tell of one thing, brought together. Rows are taken in the order given, the most telling first, and each joins the group it is
 * most like on average, provided it contradicts none of its members (complete link: a group cannot drift from one deed to another by way
 * of a vague row between them); else it opens a group.
 *
 * <p>A row is compared with the groups that share a block with it. The work is rows × groups in a block × {@link #WITNESSES}, so it grows
 * with the rows as long as blocks are narrow (a type on a day of a story).
 */
final class Gathering {

    /* A row is held against the first so many members of a group: they are the most telling ones. */
    private static final int WITNESSES = 12;

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
     * @param least mean likeness from which a row joins a group
     */
    static <T> List<List<T>> of(List<T> rows, Function<T, Blocks> blocks, Likeness<T> likeness, double least) {
        List<List<T>> groups = new ArrayList<>();
        Map<String, TreeSet<Integer>> byBlock = new HashMap<>();
        for (T row : rows) {
            Blocks keys = blocks.apply(row);
            TreeSet<Integer> near = new TreeSet<>();
            keys.among().forEach(key -> near.addAll(byBlock.getOrDefault(key, new TreeSet<>())));
            int best = -1;
            double most = least;
            for (int group : near) {
                double mean = mean(row, groups.get(group), likeness);
                if (mean > most || best < 0 && mean >= least) {
                    most = mean;
                    best = group;
                }
            }
            if (best < 0) {
                best = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(best).add(row);
            for (String key : keys.under()) {
                byBlock.computeIfAbsent(key, k -> new TreeSet<>()).add(best);
            }
        }
        return groups;
    }

    private static <T> double mean(T row, List<T> group, Likeness<T> likeness) {
        double sum = 0;
        int witnesses = Math.min(WITNESSES, group.size());
        for (T member : group.subList(0, witnesses)) {
            OptionalDouble one = likeness.of(row, member);
            if (one.isEmpty()) {
                return Double.NEGATIVE_INFINITY;
            }
            sum += one.getAsDouble();
        }
        return sum / witnesses;
    }
}
