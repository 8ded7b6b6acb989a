package readout.compare;

import java.util.Map;
import java.util.TreeMap;

/**
 * A vector of which few components are not 0.
 *
 * @param terms numbers of the components, ascending
 * @param weights their values
 */
record Sparse(int[] terms, double[] weights) {

    /** The vector with these components. */
    static Sparse of(Map<Integer, Double> components) {
        TreeMap<Integer, Double> sorted = new TreeMap<>(components);
        return new Sparse(
                sorted.keySet().stream().mapToInt(i -> i).toArray(),
                sorted.values().stream().mapToDouble(w -> w).toArray());
    }

    /** The components of {@code dense} that are not 0. */
    static Sparse of(double[] dense) {
        int[] terms = java.util.stream.IntStream.range(0, dense.length)
                .filter(i -> dense[i] != 0)
                .toArray();
        double[] weights = new double[terms.length];
        for (int i = 0; i < terms.length; i++) {
            weights[i] = dense[terms[i]];
        }
        return new Sparse(terms, weights);
    }

    /** The same direction at length 1; the null vector stays as it is. */
    Sparse unit() {
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        double[] scaled = new double[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = length == 0 ? 0 : weights[i] / length;
        }
        return new Sparse(terms, scaled);
    }

    /** The scalar product with {@code dense}. */
    double dot(double[] dense) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += weights[i] * dense[terms[i]];
        }
        return sum;
    }

    /** Adds it to {@code dense}. */
    void addTo(double[] dense) {
        for (int i = 0; i < terms.length; i++) {
            dense[terms[i]] += weights[i];
        }
    }

    /** It as an array of {@code size} components. */
    double[] dense(int size) {
        double[] dense = new double[size];
        addTo(dense);
        return dense;
    }

    /** The length of {@code dense}. */
    static double length(double[] dense) {
        double squares = 0;
        for (double weight : dense) {
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }
}
