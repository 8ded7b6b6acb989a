package readout.compare;

import java.util.Arrays;

/**
 * A text's fingerprints: of every few neighbouring shingles of words, the one with the smallest hash (winnowing: Schleimer, Wilkerson and
 * Aiken, SIGMOD 2003). Two texts that share a run of {@code SHINGLE_WORDS + WINNOWING_WINDOW - 1} words share a fingerprint.
 */
final class Fingerprints {

    private Fingerprints() {}

    /** The fingerprints of {@code words}, in ascending order, each once. */
    static long[] of(Words words) {
        long[] shingles = shingles(words);
        int windows = shingles.length - ReportThresholds.WINNOWING_WINDOW + 1;
        if (windows < 1) {
            return Arrays.stream(shingles).sorted().distinct().toArray();
        }
        long[] chosen = new long[windows];
        for (int i = 0; i < windows; i++) {
            long least = shingles[i];
            for (int j = 1; j < ReportThresholds.WINNOWING_WINDOW; j++) {
                least = Math.min(least, shingles[i + j]);
            }
            chosen[i] = least;
        }
        return Arrays.stream(chosen).sorted().distinct().toArray();
    }

    private static long[] shingles(Words words) {
        int count = Math.max(0, words.size() - ReportThresholds.SHINGLE_WORDS + 1);
        long[] hashes = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = 1125899906842597L;
            for (int j = i; j < i + ReportThresholds.SHINGLE_WORDS; j++) {
                hash = 31 * hash + words.at(j).hashCode();
            }
            hashes[i] = mixed(hash);
        }
        return hashes;
    }

    /* The finaliser of SplitMix64 spreads the sum, so that the least hash is a fair choice. */
    private static long mixed(long hash) {
        long h = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
        return h ^ (h >>> 31);
    }
}
