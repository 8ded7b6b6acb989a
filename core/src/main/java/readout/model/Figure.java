package readout.model;

import java.util.Optional;

/**
 * A number as a text gives it: 26 is 26 to 26, "at least four" 4 and up, "more than 70" 71 and up, "up to 100" 100 at most, "about
 * 200" 200 approximately, "dozens" 12 and up.
 *
 * @param min least, if told
 * @param max most, if told
 * @param approximate whether the text says "about"
 * @param words the words it was read from
 */
public record Figure(Optional<Long> min, Optional<Long> max, boolean approximate, String words) {

    /** Exactly {@code n}. */
    public static Figure exactly(long n, String words) {
        return new Figure(Optional.of(n), Optional.of(n), false, words);
    }

    /** Whether it is one number and not a bound or a range. */
    public boolean isExact() {
        return min.isPresent() && min.equals(max);
    }
}
