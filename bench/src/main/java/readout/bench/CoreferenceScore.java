package readout.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well one grouping of mentions meets another: F1 of MUC (Vilain et al., 1995), B-cubed (Bagga and Baldwin, 1998) and entity-based CEAF
 * (Luo, 2005). A mention that is in one grouping only counts against recall or precision. CEAF pairs groups greedily by likeness, best first,
 * which on groups that hardly overlap is the best pairing.
 *
 * @param muc 0 to 1
 * @param bCubed 0 to 1
 * @param ceaf 0 to 1
 */
record CoreferenceScore(double muc, double bCubed, double ceaf) {

    static CoreferenceScore of(List<? extends Set<String>> key, List<? extends Set<String>> found) {
        double pairs = paired(key, found);
        return new CoreferenceScore(
                f1(links(key, found), links(found, key)),
                f1(shares(key, found), shares(found, key)),
                f1(pairs / Math.max(1, key.size()), pairs / Math.max(1, found.size())));
    }

    /** The mean of the three, as in the CoNLL shared tasks. */
    double conll() {
        return (muc + bCubed + ceaf) / 3;
    }

    private static double f1(double recall, double precision) {
        return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }

    private static Map<String, Integer> index(List<? extends Set<String>> groups) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (String mention : groups.get(i)) {
                index.put(mention, i);
            }
        }
        return index;
    }

    private static double links(List<? extends Set<String>> of, List<? extends Set<String>> in) {
        Map<String, Integer> index = index(in);
        int all = 0;
        int kept = 0;
        for (Set<String> group : of) {
            Set<Integer> parts = new HashSet<>();
            int alone = 0;
            for (String mention : group) {
                Integer part = index.get(mention);
                if (part == null) {
                    alone++;
                } else {
                    parts.add(part);
                }
            }
            all += group.size() - 1;
            kept += group.size() - parts.size() - alone;
        }
        return all == 0 ? 1 : (double) kept / all;
    }

    private static double shares(List<? extends Set<String>> of, List<? extends Set<String>> in) {
        Map<String, Integer> index = index(in);
        int all = 0;
        double sum = 0;
        for (Set<String> group : of) {
            for (String mention : group) {
                all++;
                Integer other = index.get(mention);
                sum += other == null ? 0 : (double) common(group, in.get(other)) / group.size();
            }
        }
        return all == 0 ? 1 : sum / all;
    }

    private record Pair(int one, int two, double likeness) {}

    private static double paired(List<? extends Set<String>> key, List<? extends Set<String>> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                int common = common(key.get(i), found.get(j));
                if (common > 0) {
                    pairs.add(new Pair(
                            i,
                            j,
                            2.0 * common / (key.get(i).size() + found.get(j).size())));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.likeness())
                .thenComparing(Pair::one)
                .thenComparing(Pair::two));
        Set<Integer> ones = new HashSet<>();
        Set<Integer> twos = new HashSet<>();
        double sum = 0;
        for (Pair pair : pairs) {
            if (!ones.contains(pair.one()) && !twos.contains(pair.two())) {
                ones.add(pair.one());
                twos.add(pair.two());
                sum += pair.likeness();
            }
        }
        return sum;
    }

    private static int common(Set<String> one, Set<String> two) {
        return (int) one.stream().filter(two::contains).count();
    }
}
