package readout.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Texts in two halves: 2-means on the unit sphere, the best of several runs, each from one text and the one least like it. Fixed starts,
 * no chance. Time grows with the texts' terms.
 */
final class TwoMeans {

    private static final double HARDLY = 1e-9;

    private TwoMeans() {}

    /** Which half each text is in; empty where they do not part. */
    static Optional<boolean[]> of(Vectors vectors) {
        Optional<boolean[]> best = Optional.empty();
        double most = -1;
        for (int start : starts(vectors)) {
            boolean[] sides = from(vectors, start);
            double length = Sparse.length(sum(vectors, sides, true)) + Sparse.length(sum(vectors, sides, false));
            if (isParted(sides) && length > most + HARDLY) {
                most = length;
                best = Optional.of(sides);
            }
        }
        return best;
    }

    /* The texts least and most like the rest. */
    private static List<Integer> starts(Vectors vectors) {
        int count = vectors.all().size();
        double[] all = new double[vectors.size()];
        vectors.all().forEach(vector -> vector.addTo(all));
        List<Integer> order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> vectors.at(i).dot(all))
                        .thenComparing(i -> i))
                .toList();
        List<Integer> starts = new ArrayList<>(order.subList(0, Math.min(Weights.STARTS, count)));
        starts.addAll(order.subList(Math.max(0, count - Weights.STARTS), count));
        return starts;
    }

    private static boolean[] from(Vectors vectors, int start) {
        double[] one = vectors.at(start).dense(vectors.size());
        double[] two = farthest(vectors, one).dense(vectors.size());
        boolean[] sides = new boolean[0];
        for (int round = 0; round < Weights.ROUNDS; round++) {
            boolean[] next = sides(vectors, one, two);
            if (!isParted(next) || Arrays.equals(next, sides)) {
                return next;
            }
            sides = next;
            one = sum(vectors, sides, true);
            two = sum(vectors, sides, false);
        }
        return sides;
    }

    private static Sparse farthest(Vectors vectors, double[] from) {
        return vectors.all().stream()
                .min(Comparator.comparingDouble(vector -> vector.dot(from)))
                .orElseThrow();
    }

    private static boolean[] sides(Vectors vectors, double[] one, double[] two) {
        double ones = Math.max(HARDLY, Sparse.length(one));
        double twos = Math.max(HARDLY, Sparse.length(two));
        boolean[] sides = new boolean[vectors.all().size()];
        for (int i = 0; i < sides.length; i++) {
            sides[i] = vectors.at(i).dot(one) / ones >= vectors.at(i).dot(two) / twos;
        }
        return sides;
    }

    private static double[] sum(Vectors vectors, boolean[] sides, boolean which) {
        double[] sum = new double[vectors.size()];
        for (int i = 0; i < sides.length; i++) {
            if (sides[i] == which) {
                vectors.at(i).addTo(sum);
            }
        }
        return sum;
    }

    private static boolean isParted(boolean[] sides) {
        int ones = count(sides);
        return ones > 0 && ones < sides.length;
    }

    private static int count(boolean[] sides) {
        int ones = 0;
        for (boolean side : sides) {
            ones += side ? 1 : 0;
        }
        return ones;
    }

    /** Whether texts of different halves are much less alike than those of either half. */
    static boolean areFarApart(Vectors vectors, boolean[] sides) {
        double[] one = sum(vectors, sides, true);
        double[] two = sum(vectors, sides, false);
        int ones = count(sides);
        int twos = sides.length - ones;
        double within = Math.min(within(one, ones), within(two, twos));
        double between = dot(one, two) / ((double) ones * twos);
        return Math.min(ones, twos) > ReportThresholds.SMALLEST_HALF && between < ReportThresholds.FAR_APART * within;
    }

    private static double dot(double[] one, double[] two) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * two[i];
        }
        return sum;
    }

    /* Mean likeness of two different texts, whose vectors have length 1. */
    private static double within(double[] sum, int size) {
        double length = Sparse.length(sum);
        return (length * length - size) / ((double) size * (size - 1));
    }
}
