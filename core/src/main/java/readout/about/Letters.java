package readout.about;

import java.text.Normalizer;

/** What a character is in a word: a letter or digit without case and accent, nothing, or the end of the word. */
final class Letters {

    /** Parts words. */
    static final char END = 0;
    /** Stands in a word and does not count: a combining mark, a soft hyphen, a mark of direction. */
    static final char NOTHING = 1;

    /** Where compatibility forms stand; beyond it only case is folded. */
    private static final int PLAIN_UP_TO = 0x2000;

    private static final int FULL_WIDTH_FROM = 0xFB00;
    private static final char[] FOLDED = folded();

    private Letters() {}

    /** {@code c} without case and accent, {@link #NOTHING} or {@link #END}; half a surrogate pair ends a word. */
    static char fold(char c) {
        return FOLDED[c];
    }

    /** {@code phrase} as its folded letters and digits alone. */
    static String fold(String phrase) {
        StringBuilder folded = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            char c = fold(phrase.charAt(i));
            if (c > NOTHING) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static char[] folded() {
        char[] folded = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < folded.length; c++) {
            folded[c] = of((char) c);
        }
        return folded;
    }

    private static char of(char c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK) {
            return NOTHING;
        }
        if (!Character.isLetterOrDigit(c)) {
            return END;
        }
        boolean composed = c >= 128 && c < PLAIN_UP_TO || c >= FULL_WIDTH_FROM;
        char plain = composed
                ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0)
                : c;
        return Character.toLowerCase(Character.isLetterOrDigit(plain) ? plain : c);
    }
}
