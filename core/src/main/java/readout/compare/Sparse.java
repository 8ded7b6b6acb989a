package readout.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A vector of which few components are not 0.
 *
 * @param terms numbers of the components, ascending
 * @param weights their values
 */
record Sparse(int[] terms, double[] weights) {

    /** The numbers of the components that any of {@code vectors} has, ascending. */
    static int[] terms(List<Sparse> vectors) {
        return vectors.stream()
                .flatMapToInt(vector -> IntStream.of(vector.terms))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The sum of {@code vectors}; components that add up to 0 stay. */
    static Sparse sum(List<Sparse> vectors) {
        int[] terms = terms(vectors);
        double[] sum = new double[terms.length];
        vectors.forEach(vector -> vector.renumbered(terms).addTo(sum));
        return new Sparse(terms, sum);
    }

    /** The same with each component under the place of its number in {@code numbers}, which are ascending and hold them all. */
    Sparse renumbered(int[] numbers) {
        int[] places = new int[terms.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = Arrays.binarySearch(numbers, i == 0 ? 0 : places[i - 1], numbers.length, terms[i]);
        }
        return new Sparse(places, weights);
    }

    /** The same direction at length 1; the null vector stays as it is. */
    Sparse unit() {
        double length = length(weights);
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

    /** The scalar product with {@code other}. */
    double dot(Sparse other) {
        double sum = 0;
        int j = 0;
        for (int i = 0; i < terms.length; i++) {
            while (j < other.terms.length && other.terms[j] < terms[i]) {
                j++;
            }
            if (j < other.terms.length && other.terms[j] == terms[i]) {
                sum += weights[i] * other.weights[j];
            }
        }
        return sum;
    }

    /** The component of that number. */
    double at(int term) {
        int i = Arrays.binarySearch(terms, term);
        return i < 0 ? 0 : weights[i];
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
