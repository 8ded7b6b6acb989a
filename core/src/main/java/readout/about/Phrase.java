package readout.about;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase to look for.
 *
 * @param words as news prints it
 * @param subject what it speaks of: a number, for him who asks
 * @param spelling how it must stand in the text
 * @param whole whether a name that stands inside it is none: "South Sudan" does not name Sudan
 */
record Phrase(String words, int subject, Spelling spelling, boolean whole) {

    private static final int ABBREVIATION_UP_TO = 5;

    /** How a phrase must stand in a text to be meant. */
    enum Spelling {
        /** Letter case does not count. */
        ANY,
        /** A name: it opens with a capital where the phrase does, and so does its last word. */
        NAME,
        /** An abbreviation: to the letter. */
        EXACT,
        /** A name that needs a hyphen after it: "Indo-". */
        JOINED
    }

    /** How a phrase written so must stand: as a name where it has capitals, to the letter where it is short and has several. */
    static Spelling spelling(String words) {
        long capitals = words.chars().filter(Character::isUpperCase).count();
        boolean brief = Letters.fold(words).length() <= ABBREVIATION_UP_TO;
        return capitals == 0 ? Spelling.ANY : brief && capitals > 1 ? Spelling.EXACT : Spelling.NAME;
    }

    /** Its words, folded. */
    List<String> folded() {
        List<String> folded = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= words.length(); i++) {
            char letter = i < words.length() ? Letters.fold(words.charAt(i)) : Letters.END;
            if (letter > Letters.NOTHING) {
                word.append(letter);
            } else if (letter == Letters.END && !word.isEmpty()) {
                folded.add(word.toString());
                word.setLength(0);
            }
        }
        return folded;
    }

    /** Whether it may be meant by {@code text} between the bounds, where its letters stand. */
    boolean isSpelled(String text, int from, int to) {
        return switch (spelling) {
            case ANY -> true;
            case NAME ->
                (!isCapital(words, 0) || isCapital(text, from))
                        && (!lastCapital() || isCapital(text, lastWord(text, from, to)));
            case EXACT -> isLetterForLetter(text, from, to);
            case JOINED -> isCapital(text, from) && to < text.length() && isHyphen(text.charAt(to));
        };
    }

    /** Whether it is an abbreviation that without its capitals may be another word: "US", "WHO". */
    boolean isAbbreviation() {
        return spelling == Spelling.EXACT && words.indexOf('.') < 0;
    }

    private boolean lastCapital() {
        return isCapital(words, lastWord(words, 0, words.length()));
    }

    private static int lastWord(String text, int from, int to) {
        int at = to - 1;
        while (at > from && Letters.fold(text.charAt(at - 1)) != Letters.END) {
            at--;
        }
        return at;
    }

    private static boolean isCapital(String text, int at) {
        return !Character.isLowerCase(text.charAt(at));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2014';
    }

    private boolean isLetterForLetter(String text, int from, int to) {
        int at = 0;
        for (int i = from; i < to; i++) {
            if (Letters.fold(text.charAt(i)) > Letters.NOTHING) {
                while (at < words.length() && Letters.fold(words.charAt(at)) <= Letters.NOTHING) {
                    at++;
                }
                if (at == words.length() || words.charAt(at) != text.charAt(i)) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }
}
