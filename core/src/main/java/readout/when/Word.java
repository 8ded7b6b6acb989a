package readout.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a number or a sign of the text, as the rules see it.
 *
 * @param start offset of its first UTF-16 unit in the text
 * @param end one past its last
 * @param text as it stands
 * @param lower what literals and word lists are compared with: lower case, without the points of "p.m."; quotation marks and dashes
 *     plain; {@code \n} for the end of a paragraph
 * @param glued whether nothing stands between it and the one before
 */
record Word(int start, int end, String text, String lower, boolean glued) {

    /** The words of {@code text} between the two offsets, in order. Linear. */
    static List<Word> of(String text, int from, int to) {
        List<Word> words = new ArrayList<>((to - from) / 5 + 1);
        int last = -1;
        for (int i = from; i < to; ) {
            char c = text.charAt(i);
            if (c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                i++;
                continue;
            }
            int end = endOfWord(text, i, to);
            String form = text.substring(i, end);
            words.add(new Word(i, end, form, plain(form), last == i));
            last = end;
            i = end;
        }
        return words;
    }

    /** Whether it starts with a digit. */
    boolean isNumber() {
        return Character.isDigit(lower.charAt(0));
    }

    /** Whether it is a word of letters. */
    boolean isLetters() {
        return Character.isLetter(lower.charAt(0));
    }

    /** Whether it starts with a capital. */
    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether it has capitals only, two or more. */
    boolean isUpperCase() {
        return text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isUpperCase(text.charAt(1));
    }

    private static int endOfWord(String text, int i, int to) {
        char c = text.charAt(i);
        if (Character.isDigit(c)) {
            return endOfNumber(text, i, to);
        }
        if (!Character.isLetter(c)) {
            return i + 1;
        }
        int end = i + 1;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end == i + 1 ? endOfInitials(text, end, to) : end;
    }

    /** "p.m.", "U.S.": single letters with points between them; the point after the last belongs to them. */
    private static int endOfInitials(String text, int afterFirst, int to) {
        int end = afterFirst;
        while (end + 1 < to
                && text.charAt(end) == '.'
                && Character.isLetter(text.charAt(end + 1))
                && (end + 2 >= to || !Character.isLetter(text.charAt(end + 2)))) {
            end += 2;
        }
        return end > afterFirst && end < to && text.charAt(end) == '.' ? end + 1 : end;
    }

    /** "2,000" and "2.5" are one number; "22nd" is two words. */
    private static int endOfNumber(String text, int i, int to) {
        int end = i + 1;
        while (end < to && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end + 3 < to && text.charAt(end) == ',' && digits(text, end + 1, to) == 3) {
            return endOfNumber(text, end + 1, to);
        }
        if (end + 1 < to && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1))) {
            return end + 1 + digits(text, end + 1, to);
        }
        return end;
    }

    private static int digits(String text, int from, int to) {
        int end = from;
        while (end < to && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static String plain(String form) {
        if (form.length() == 1) {
            return switch (form.charAt(0)) {
                case '‘', '’', '`', '´' -> "'";
                case '“', '”' -> "\"";
                case '–', '—', '‑', '‐' -> "-";
                default -> form.toLowerCase(Locale.ROOT);
            };
        }
        String lower = form.toLowerCase(Locale.ROOT);
        return Character.isLetter(form.charAt(0)) && lower.indexOf('.') > 0 ? lower.replace(".", "") : lower;
    }
}
