package readout.compare;

/** Hashes of the runs of {@link ReportThresholds#SHARED_RUN_WORDS} words that start at each word of a text, and where each hash stands. */
final class Shingles {

    private static final int NONE = -1;

    private final int[] hashes;

    /* Hash table with chaining: where the first shingle of each bucket starts, and after each the next of its bucket. */
    private final int[] heads;
    private final int[] nexts;

    private Shingles(int[] hashes) {
        this.hashes = hashes;
        heads = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 2];
        nexts = new int[hashes.length];
        java.util.Arrays.fill(heads, NONE);
        for (int i = hashes.length - 1; i >= 0; i--) {
            nexts[i] = heads[bucket(hashes[i])];
            heads[bucket(hashes[i])] = i;
        }
    }

    /** The shingles of {@code words}. */
    static Shingles of(Words words) {
        int[] hashes = new int[Math.max(0, words.size() - ReportThresholds.SHARED_RUN_WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 1;
            for (int j = i; j < i + ReportThresholds.SHARED_RUN_WORDS; j++) {
                hash = 31 * hash + words.at(j).hashCode();
            }
            hashes[i] = hash;
        }
        return new Shingles(hashes);
    }

    private int bucket(int hash) {
        return (hash ^ hash >>> 16) & heads.length - 1;
    }

    /** How many there are. */
    int size() {
        return hashes.length;
    }

    /** The hash of the shingle that starts at word {@code i}. */
    int at(int i) {
        return hashes[i];
    }

    /** The first word at which a shingle of this hash starts; -1 where none does. */
    int first(int hash) {
        return from(heads[bucket(hash)], hash);
    }

    /** The next word after {@code i} at which a shingle of the same hash starts; -1 where none does. */
    int next(int i) {
        return from(nexts[i], hashes[i]);
    }

    private int from(int start, int hash) {
        int i = start;
        while (i != NONE && hashes[i] != hash) {
            i = nexts[i];
        }
        return i;
    }
}
