package readout.view;

import java.util.Arrays;

/**
 * The way from UTF-16 offsets, which Java counts in, to code points, which the files count in. One look-up costs the logarithm of
 * the number of characters outside the Basic Multilingual Plane: most texts have none.
 */
public final class Offsets {

    /** Offsets of the second unit of every surrogate pair, ascending. */
    private final int[] seconds;

    private Offsets(int[] seconds) {
        this.seconds = seconds;
    }

    /** The map of {@code text}; a surrogate without its partner counts as a code point of its own. */
    public static Offsets of(String text) {
        int[] found = new int[8];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = n == found.length ? Arrays.copyOf(found, 2 * n) : found;
                found[n++] = i;
            }
        }
        return new Offsets(Arrays.copyOf(found, n));
    }

    /** How many code points stand before the UTF-16 offset {@code unit}; within a pair, those before the pair. */
    public int codePoints(int unit) {
        int at = Arrays.binarySearch(seconds, unit);
        return at >= 0 ? unit - at - 1 : unit - (-at - 1);
    }
}
