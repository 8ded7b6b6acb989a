package readout.text;

/**
 * 64-bit fingerprints of strings, built up piece by piece: FNV-1a over UTF-16 units (Fowler, Noll and Vo; RFC 9923), then the
 * finaliser of MurmurHash3. Whole keys are never built, and never stored; see {@link FingerprintTable} for what that costs.
 */
final class Fingerprint {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** The start of a key of kind {@code type}. */
    static long start(int type) {
        return (OFFSET ^ type) * PRIME;
    }

    /** {@code key} with {@code part} after it. */
    static long add(long key, String part) {
        long hash = key;
        for (int i = 0; i < part.length(); i++) {
            hash = (hash ^ part.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** {@code key} with {@code unit} after it. */
    static long add(long key, char unit) {
        return (key ^ unit) * PRIME;
    }

    /** The fingerprint of the whole key; never 0. */
    static long finish(long key) {
        long hash = key;
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }

    /** The fingerprint of {@code key}, of kind {@code type}. */
    static long of(int type, String key) {
        return finish(add(start(type), key));
    }
}
