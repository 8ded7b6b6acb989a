package readout.compare;

import java.util.Arrays;

/** Hashes of the runs of {@link Thresholds#SHARED_RUN_WORDS} words that start at each word of a text, and where each hash stands. */
final class Shingles {

    private static final long LOW = 0xffffffffL;

    private final int[] hashes;
    private final long[] sorted;

    private Shingles(int[] hashes, long[] sorted) {
        this.hashes = hashes;
        this.sorted = sorted;
    }

    /** The shingles of {@code words}. */
    static Shingles of(Words words) {
        int count = Math.max(0, words.size() - Thresholds.SHARED_RUN_WORDS + 1);
        int[] hashes = new int[count];
        long[] sorted = new long[count];
        for (int i = 0; i < count; i++) {
            int hash = 1;
            for (int j = i; j < i + Thresholds.SHARED_RUN_WORDS; j++) {
                hash = 31 * hash + words.at(j).hashCode();
            }
            hashes[i] = hash;
            sorted[i] = (long) hash << Integer.SIZE | i;
        }
        Arrays.sort(sorted);
        return new Shingles(hashes, sorted);
    }

    /** How many there are. */
    int size() {
        return hashes.length;
    }

    /** The hash of the shingle that starts at word {@code i}. */
    int at(int i) {
        return hashes[i];
    }

    /** The words at which shingles of this hash start, in order, {@code most} at most. */
    int[] places(int hash, int most) {
        int from = Arrays.binarySearch(sorted, (long) hash << Integer.SIZE);
        int start = from >= 0 ? from : -from - 1;
        int end = start;
        while (end < sorted.length && end - start < most && (int) (sorted[end] >> Integer.SIZE) == hash) {
            end++;
        }
        int[] places = new int[end - start];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) (sorted[start + i] & LOW);
        }
        return places;
    }
}
