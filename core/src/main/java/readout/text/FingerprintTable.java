package readout.text;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/** From fingerprints to numbers: open addressing with linear probing over two mapped arrays; slots with key 0 are free. */
final class FingerprintTable {

    /** What {@link #get} gives for a key that is not there. */
    static final int ABSENT = -1;

    private final LongBuffer keys;
    private final IntBuffer values;
    private final int mask;

    private FingerprintTable(LongBuffer keys, IntBuffer values) {
        this.keys = keys;
        this.values = values;
        this.mask = keys.limit() - 1;
    }

    /** The table kept under {@code name}. */
    static FingerprintTable open(ModelFiles files, String name) {
        return new FingerprintTable(files.longs(name + ".keys"), files.ints(name + ".values"));
    }

    /** The number kept for {@code fingerprint}, or {@link #ABSENT}. */
    int get(long fingerprint) {
        int slot = (int) fingerprint & mask;
        for (long key = keys.get(slot); key != 0; key = keys.get(slot)) {
            if (key == fingerprint) {
                return values.get(slot);
            }
            slot = (slot + 1) & mask;
        }
        return ABSENT;
    }

    /** Collects the entries of a table that is being made. */
    static final class Builder {

        private long[] fingerprints = new long[1024];
        private int[] numbers = new int[1024];
        private int size;

        /** Adds an entry; {@code number} is 0 or more. */
        void add(long fingerprint, int number) {
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
         * @throws IllegalStateException when two keys have one fingerprint
         */
        void write(ModelFilesWriter files, String name) throws IOException {
            int capacity = Math.max(2, Integer.highestOneBit(Math.max(1, size + size / 2)) << 1);
            long[] keys = new long[capacity];
            int[] values = new int[capacity];
            for (int i = 0; i < size; i++) {
                int slot = (int) fingerprints[i] & (capacity - 1);
                while (keys[slot] != 0) {
                    if (keys[slot] == fingerprints[i]) {
                        throw new IllegalStateException("two keys of " + name + " have one fingerprint");
                    }
                    slot = (slot + 1) & (capacity - 1);
                }
                keys[slot] = fingerprints[i];
                values[slot] = numbers[i];
            }
            files.longs(name + ".keys", keys);
            files.ints(name + ".values", values);
        }
    }
}
