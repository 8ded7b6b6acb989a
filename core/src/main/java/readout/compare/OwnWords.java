package readout.compare;

import java.util.Map;
import java.util.SortedMap;

/**
 * The words that one group of texts has and another lacks.
 *
 * @param evidence sum of the log-likelihood ratios of words that are too unevenly spread for chance
 * @param words how many words stand in most texts here and in hardly any there
 */
record OwnWords(double evidence, int words) {

    /**
     * The words of the first group.
     *
     * @param here in how many texts of the group each word, by its number, stands
     * @param size how many texts the group has
     * @param there as {@code here}, for the other group
     * @param others how many texts the other has
     */
    static OwnWords of(SortedMap<Integer, Integer> here, int size, SortedMap<Integer, Integer> there, int others) {
        double evidence = 0;
        int words = 0;
        for (Map.Entry<Integer, Integer> entry : here.entrySet()) {
            int with = entry.getValue();
            int elsewhere = there.getOrDefault(entry.getKey(), 0);
            if (with < Weights.REPORTS_WITH_WORD || (double) with / size <= (double) elsewhere / others) {
                continue;
            }
            double ratio = ratio(with, size, elsewhere, others);
            evidence += ratio > Weights.SURE_WORD ? ratio : 0;
            boolean isCommon = with >= Weights.OWN_WORD_HERE * size;
            boolean isRareThere = elsewhere <= Weights.OWN_WORD_THERE * others;
            words += ratio > Weights.SURE_WORD / 2 && isCommon && isRareThere ? 1 : 0;
        }
        return new OwnWords(evidence, words);
    }

    /** Whether they set the group apart. */
    boolean suffice() {
        return evidence >= ReportThresholds.OWN_WORDS_EVIDENCE && words >= ReportThresholds.OWN_WORDS;
    }

    private static double ratio(int with, int size, int elsewhere, int others) {
        double all = (double) (with + elsewhere) / (size + others);
        return likelihood(with, size, (double) with / size)
                + likelihood(elsewhere, others, (double) elsewhere / others)
                - likelihood(with, size, all)
                - likelihood(elsewhere, others, all);
    }

    private static double likelihood(int with, int size, double probability) {
        double p = Math.min(1 - 1e-9, Math.max(1e-9, probability));
        return with * Math.log(p) + (size - with) * Math.log(1 - p);
    }
}
