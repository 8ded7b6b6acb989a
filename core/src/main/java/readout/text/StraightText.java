package readout.text;

import java.util.Arrays;
import readout.model.Span;

/**
 * A stretch of an article as the engine reads it: quotation marks straight, dashes and ellipses in ASCII, blanks plain, invisible
 * characters gone; with the way back to the article's own offsets. The article's text itself is never changed.
 *
 * <p>The engine was trained on straight marks: a curly closing mark would start the next sentence, a no-break space would glue two
 * words together.
 */
final class StraightText {

    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private StraightText(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /** The part {@code part} of {@code article}, straightened. */
    static StraightText of(String article, Span part) {
        StraightText straight = new StraightText(part.length() + 8);
        for (int i = part.start(); i < part.end(); ) {
            i = straight.take(article, i, part.end());
        }
        return straight;
    }

    /** Takes the character at {@code i} over, or the two that make one mark; where the next one stands. */
    private int take(String article, int i, int end) {
        char c = article.charAt(i);
        if (i + 1 < end && (c == '`' || c == '\'') && article.charAt(i + 1) == c) {
            put("\"", i, i + 2);
            return i + 2;
        }
        put(straightened(c, isBetweenWords(article, i, end)), i, i + 1);
        return i + 1;
    }

    private static String straightened(char c, boolean betweenWords) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '\u02BC' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> "\"";
            case '\u2010', '\u2011', '\u2012', '\u2212' -> "-";
            case '\u2013' -> betweenWords ? "-" : "--";
            case '\u2014', '\u2015' -> "--";
            case '\u2026' -> "...";
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' -> "";
            default -> isBlank(c) ? " " : String.valueOf(c);
        };
    }

    private static boolean isBetweenWords(String article, int i, int end) {
        return i > 0
                && i + 1 < end
                && Character.isLetterOrDigit(article.charAt(i - 1))
                && Character.isLetterOrDigit(article.charAt(i + 1));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private void put(String units, int start, int end) {
        for (int u = 0; u < units.length(); u++) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at + at / 2 + 8);
                ends = Arrays.copyOf(ends, starts.length);
            }
            starts[at] = start;
            ends[at] = end;
            text.append(units.charAt(u));
        }
    }

    /** The text as the engine reads it. */
    String text() {
        return text.toString();
    }

    /**
     * Where {@code [start, end)} of {@link #text()} stands in the article.
     *
     * @param start first unit, inside the text
     * @param end one past the last unit, more than {@code start}
     */
    Span origin(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }
}
