package readout.text;

import java.io.IOException;
import java.util.Arrays;

/**
 * From fingerprints to numbers: open addressing with linear probing in one array, so that a look-up touches one cache line as a
 * rule. A slot holds the upper 38 bits of the fingerprint and the number plus one in 26 bits; a free slot is 0.
 *
 * <p>A string that is not in the table is taken for one that is with a probability of some {@code 2^-38} a look-up: about one
 * feature too many in a million reports. Two strings of the table are never confounded: that is checked when it is made.
 */
final class FingerprintTable {

    /** What {@link #get} gives for a key that is not there. */
    static final int ABSENT = -1;

    private static final int NUMBER_BITS = 26;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    private final long[] slots;

    private FingerprintTable(long[] slots) {
        this.slots = slots;
    }

    /** The table kept under {@code name}. */
    static FingerprintTable open(ModelFiles files, String name) {
        return new FingerprintTable(files.longs(name + ".table"));
    }

    /** The number kept for {@code fingerprint}, or {@link #ABSENT}. */
    int get(long fingerprint) {
        int mask = slots.length - 1;
        int at = (int) fingerprint & mask;
        for (long slot = slots[at]; slot != 0; slot = slots[at]) {
            if (((slot ^ fingerprint) & ~NUMBER) == 0) {
                return (int) (slot & NUMBER) - 1;
            }
            at = (at + 1) & mask;
        }
        return ABSENT;
    }

    /** Collects the entries of a table that is being made. */
    static final class Builder {

        private long[] fingerprints = new long[1024];
        private int[] numbers = new int[1024];
        private int size;

        /** Adds an entry; {@code number} is 0 or more, and less than 2^26 - 1. */
        void add(long fingerprint, int number) {
            if (number < 0 || number + 1 > NUMBER) {
                throw new IllegalStateException("not a number a table can keep: " + number);
            }
            if (size == numbers.length) {
                fingerprints = Arrays.copyOf(fingerprints, 2 * size);
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            fingerprints[size] = fingerprint;
            numbers[size++] = number;
        }

        /**
         * Writes the table under {@code name}.
         *
         * @throws IllegalStateException when two keys cannot be told apart
         */
        void write(ModelFilesWriter files, String name) throws IOException {
            int capacity = Math.max(2, Integer.highestOneBit(Math.max(1, size + size / 2)) << 1);
            long[] slots = new long[capacity];
            for (int i = 0; i < size; i++) {
                int at = (int) fingerprints[i] & (capacity - 1);
                while (slots[at] != 0) {
                    if (((slots[at] ^ fingerprints[i]) & ~NUMBER) == 0) {
                        throw new IllegalStateException("two keys of " + name + " have one fingerprint");
                    }
                    at = (at + 1) & (capacity - 1);
                }
                slots[at] = (fingerprints[i] & ~NUMBER) | (numbers[i] + 1);
            }
            files.longs(name + ".table", slots);
        }
    }
}
