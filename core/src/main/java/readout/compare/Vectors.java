package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reports as vectors of length 1 over their terms, a term weighing the more the fewer reports have it (tf-idf). Terms are numbered in
 * alphabetical order, so that no sum depends on the order of reports.
 */
final class Vectors {

    private final List<Sparse> vectors;
    private final int size;

    private Vectors(List<Sparse> vectors, int size) {
        this.vectors = vectors;
        this.size = size;
    }

    /** The vectors of texts given by their terms' frequencies. */
    static Vectors of(List<Map<String, Double>> texts) {
        return of(texts, documents -> rarity(documents, texts.size()), Thresholds.TERMS_PER_REPORT);
    }

    /**
     * The vectors of texts that are weighed against each other only: a term that one of them has, or all, weighs nothing.
     */
    static Vectors amongThemselves(List<Map<String, Double>> texts) {
        int all = texts.size();
        return of(texts, n -> n < 2 || n == all ? 0 : Math.log((double) all / n), Integer.MAX_VALUE);
    }

    /** What a term weighs that stands in so many texts. */
    private interface Rarity {
        double of(int documents);
    }

    private static Vectors of(List<Map<String, Double>> texts, Rarity rarity, int most) {
        Map<String, Integer> documents = new HashMap<>();
        texts.forEach(terms -> terms.keySet().forEach(term -> documents.merge(term, 1, Integer::sum)));
        Map<String, Integer> numbers = new HashMap<>();
        for (String term : new TreeSet<>(documents.keySet())) {
            numbers.put(term, numbers.size());
        }
        List<Sparse> vectors = new ArrayList<>(texts.size());
        for (Map<String, Double> terms : texts) {
            Map<Integer, Double> weights = new HashMap<>();
            terms.forEach((term, frequency) -> {
                double rare = rarity.of(documents.getOrDefault(term, 0));
                if (rare > 0) {
                    weights.put(numbers.getOrDefault(term, 0), (1 + Math.log(frequency)) * rare);
                }
            });
            vectors.add(Sparse.of(strongest(weights, most)).unit());
        }
        return new Vectors(vectors, numbers.size());
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

    private static Map<Integer, Double> strongest(Map<Integer, Double> weights, int most) {
        if (weights.size() <= most) {
            return weights;
        }
        Map<Integer, Double> kept = new HashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }

    /** The vector of the text at {@code i}. */
    Sparse at(int i) {
        return vectors.get(i);
    }

    /** All of them, in the order of the texts. */
    List<Sparse> all() {
        return vectors;
    }

    /** How many terms there are. */
    int size() {
        return size;
    }

    /** The sum of the vectors at {@code members}. */
    double[] sum(List<Integer> members) {
        double[] sum = new double[size];
        members.forEach(i -> vectors.get(i).addTo(sum));
        return sum;
    }
}
