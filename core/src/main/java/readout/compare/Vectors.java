package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports as vectors of length 1 over their terms, a term weighing the more the fewer reports have it (tf-idf). */
final class Vectors {

    private final List<Map<String, Double>> vectors;

    private Vectors(List<Map<String, Double>> vectors) {
        this.vectors = vectors;
    }

    /** The vectors of texts given by their terms' frequencies. */
    static Vectors of(List<Map<String, Double>> texts) {
        Map<String, Integer> documents = new HashMap<>();
        texts.forEach(terms -> terms.keySet().forEach(term -> documents.merge(term, 1, Integer::sum)));
        List<Map<String, Double>> vectors = new ArrayList<>(texts.size());
        for (Map<String, Double> terms : texts) {
            Map<String, Double> weights = new HashMap<>();
            terms.forEach((term, frequency) -> weights.put(
                    term, (1 + Math.log(frequency)) * rarity(documents.getOrDefault(term, 0), texts.size())));
            vectors.add(unit(strongest(weights)));
        }
        return new Vectors(vectors);
    }

    /*
     * Few reports tell little of how rare a word is: each collection is read as if PRIOR_REPORTS more had been seen, in which every
     * term stood in PRIOR_SHARE of them.
     */
    private static double rarity(int documents, int reports) {
        double seen = reports + Thresholds.PRIOR_REPORTS;
        double with = documents + Thresholds.PRIOR_REPORTS * Thresholds.PRIOR_SHARE;
        return Math.pow(Math.log(1 + seen / with), Thresholds.RARITY_POWER);
    }

    private static Map<String, Double> strongest(Map<String, Double> weights) {
        if (weights.size() <= Thresholds.TERMS_PER_REPORT) {
            return weights;
        }
        Map<String, Double> kept = new HashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Thresholds.TERMS_PER_REPORT)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }

    /** {@code weights} brought to length 1; its terms in order. */
    static Map<String, Double> unit(Map<String, Double> weights) {
        double squares = weights.values().stream()
                .sorted()
                .mapToDouble(weight -> weight * weight)
                .sum();
        double length = Math.sqrt(squares);
        Map<String, Double> unit = new java.util.TreeMap<>();
        weights.forEach((term, weight) -> unit.put(term, length == 0 ? 0 : weight / length));
        return unit;
    }

    /** The scalar product; sums in the order of the terms of the shorter one. */
    static double dot(Map<String, Double> one, Map<String, Double> two) {
        Map<String, Double> small = one.size() <= two.size() ? one : two;
        Map<String, Double> large = small == one ? two : one;
        double sum = 0;
        for (Map.Entry<String, Double> entry : small.entrySet()) {
            sum += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }

    /** The length. */
    static double length(Map<String, Double> vector) {
        return Math.sqrt(dot(vector, vector));
    }

    /** The vector of the text at {@code i}, its terms in order. */
    Map<String, Double> at(int i) {
        return vectors.get(i);
    }
}
