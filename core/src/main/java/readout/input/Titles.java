package readout.input;

import java.util.Locale;
import java.util.Set;

/** Headlines of plain texts. */
final class Titles {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 30;
    private static final int FEWEST_LETTERS = 5;

    /** Roman figures, fractions and the like. */
    private static final Set<Integer> NUMBERS = Set.of((int) Character.LETTER_NUMBER, (int) Character.OTHER_NUMBER);

    private Titles() {}

    /**
     * Whether {@code paragraph} reads as the headline of the report that goes on with {@code next}: short, without a final full
     * stop, not the beginning of a sentence that goes on, not opened by a dateline.
     */
    static boolean isTitle(String paragraph, String next) {
        boolean shortEnough = paragraph.length() <= LONGEST && paragraph.split("\\s+").length <= MOST_WORDS;
        boolean letters = paragraph.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
        return shortEnough
                && letters
                && !Character.isLowerCase(paragraph.codePointAt(0))
                && !endsLikeText(paragraph)
                && Datelines.at(paragraph).isEmpty()
                && Datelines.alone(paragraph, next).isEmpty()
                && (next.length() > paragraph.length()
                        || endsLikeText(next)
                        || Datelines.at(next).isPresent());
    }

    /** Whether {@code paragraph} ends as sentences do, or in the middle of one. */
    static boolean endsLikeText(String paragraph) {
        boolean stop = paragraph.matches("(?s).*[.:;,][\"'”’)\\]]*")
                && !paragraph.matches("(?s).*\\b(?:\\p{Lu}\\.){2,}[’”\"']*");
        boolean quotedSentence = paragraph.matches("(?s)[\"“‘].*[!?,.][\"”’]");
        return stop
                || quotedSentence
                || (paragraph.matches("(?s).*[?!…][\"'”’)\\]]*")
                        && paragraph.matches("(?s).*\\p{Ll}{2}[.!?][\"”’]? .*"));
    }

    /** Whether the two are the same headline, whatever their case, punctuation and spaces. */
    static boolean same(String a, String b) {
        if (a.length() > 3 * b.length() || b.length() > 3 * a.length()) {
            return false;
        }
        String x = bare(a);
        return !x.isEmpty() && x.equals(bare(b));
    }

    /** The letters and figures of {@code title} alone, in lower case. */
    static String bare(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(lower.length());
        lower.codePoints().filter(Titles::isLetterOrFigure).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isLetterOrFigure(int c) {
        return Character.isLetter(c) || Character.isDigit(c) || NUMBERS.contains(Character.getType(c));
    }
}
