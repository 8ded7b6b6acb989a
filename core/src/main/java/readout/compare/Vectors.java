package readout.compare;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Reports as vectors of length 1 over their terms, a term weighing the more the fewer reports have it (tf-idf).
 *
 * @param all the vectors, in the order of the texts
 * @param size how many terms there are
 */
record Vectors(List<Sparse> all, int size) {

    /**
     * The vectors of a collection of texts.
     *
     * @param texts how often each term stands in each text
     * @param size how many terms there are
     */
    static Vectors of(List<Sparse> texts, int size) {
        return of(texts, size, documents -> rarity(documents, texts.size()), ReportThresholds.TERMS_PER_REPORT);
    }

    /**
     * The vectors of texts that are weighed against each other only: a term that one of them has, or all, weighs nothing. Their terms
     * are numbered anew, in the same order.
     */
    static Vectors amongThemselves(List<Sparse> texts) {
        int all = texts.size();
        int[] terms = Sparse.terms(texts);
        return of(
                texts.stream().map(text -> text.renumbered(terms)).toList(),
                terms.length,
                n -> n < 2 || n == all ? 0 : Math.log((double) all / n),
                Integer.MAX_VALUE);
    }

    private static Vectors of(List<Sparse> texts, int size, IntToDoubleFunction rarity, int most) {
        double[] rare = IntStream.of(documents(texts, size)).mapToDouble(rarity).toArray();
        List<Sparse> vectors = texts.parallelStream()
                .map(text -> strongest(weighed(text, rare), most).unit())
                .toList();
        return new Vectors(vectors, size);
    }

    private static int[] documents(List<Sparse> texts, int size) {
        int[] documents = new int[size];
        for (Sparse text : texts) {
            for (int term : text.terms()) {
                documents[term]++;
            }
        }
        return documents;
    }

    private static Sparse weighed(Sparse text, double[] rare) {
        int[] kept = IntStream.range(0, text.terms().length)
                .filter(i -> rare[text.terms()[i]] > 0)
                .toArray();
        return new Sparse(
                IntStream.of(kept).map(i -> text.terms()[i]).toArray(),
                IntStream.of(kept)
                        .mapToDouble(i -> (1 + Math.log(text.weights()[i])) * rare[text.terms()[i]])
                        .toArray());
    }

    /*
     * Few reports tell little of how rare a word is: each collection is read as if PRIOR_REPORTS more had been seen, in which every
     * term stood in PRIOR_SHARE of them.
     */
    private static double rarity(int documents, int reports) {
        double seen = reports + ReportThresholds.PRIOR_REPORTS;
        double with = documents + ReportThresholds.PRIOR_REPORTS * ReportThresholds.PRIOR_SHARE;
        return Math.pow(Math.log(1 + seen / with), ReportThresholds.RARITY_POWER);
    }

    private static Sparse strongest(Sparse vector, int most) {
        if (vector.terms().length <= most) {
            return vector;
        }
        int[] kept = IntStream.range(0, vector.terms().length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -vector.weights()[i])
                        .thenComparing(i -> i))
                .limit(most)
                .mapToInt(i -> i)
                .sorted()
                .toArray();
        return new Sparse(
                IntStream.of(kept).map(i -> vector.terms()[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> vector.weights()[i]).toArray());
    }

    /** The vector of the text at {@code i}. */
    Sparse at(int i) {
        return all.get(i);
    }

    /** The sum of the vectors at {@code members}. */
    Sparse sum(List<Integer> members) {
        return Sparse.sum(members.stream().map(all::get).toList());
    }
}
