package readout.compare;

import java.util.List;
import java.util.Set;

/**
 * A person's name as its words, in lower case and without accents; an initial is a word of one letter.
 *
 * @param words in the order in which they are written
 */
record PersonName(List<String> words) {

    private static final String VOWELS = "aeiouyj";
    private static final Set<String> FATHERS = Set.of("bin", "bint", "ibn");

    /** Copies the list. */
    PersonName {
        words = List.copyOf(words);
    }

    /** The words of {@code name}. */
    static PersonName of(String name) {
        return new PersonName(Words.of(name, 0).all());
    }

    /** Whether it has two words or more that are no initials, so that it means one person within a country. */
    boolean isFull() {
        return words.stream().filter(word -> word.length() > 1).count() > 1;
    }

    /** The last word; empty where there is none. */
    String surname() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** The consonants of the surname, those that transliterations swap made one: names that may be spellings of one share it. */
    String surnameSkeleton() {
        return skeleton(surname());
    }

    /**
     * Whether the two can name one person: the words of the shorter stand, in order and as words, initials or other spellings, in the
     * longer, surname against surname. "S. Okello" and "Samuel Okello" can, "Ada Okello" and "Samuel Okello" cannot.
     */
    boolean fits(PersonName other) {
        if (words.size() > other.words.size()) {
            return other.fits(this);
        }
        boolean fathers = words.size() == 1 && other.endsInFather();
        if (words.isEmpty() || fathers || !isSpelling(surname(), other.surname())) {
            return isFirstOf(other);
        }
        int at = other.words.size() - 1;
        for (int i = words.size() - 2; i >= 0; i--) {
            at--;
            while (at >= 0 && !isShort(words.get(i), other.words.get(at))) {
                at--;
            }
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /* "Faisal bin Turki" goes by Faisal: Turki is his father. */
    private boolean endsInFather() {
        return words.size() > 2 && FATHERS.contains(words.get(words.size() - 2));
    }

    /* Family names stand first in some languages: "Xi" is "Xi Jinping". */
    private boolean isFirstOf(PersonName other) {
        return words.size() == 1 && other.words.size() == 2 && words.get(0).equals(other.words.get(0));
    }

    private static boolean isShort(String one, String two) {
        return isSpelling(one, two)
                || isSwapped(one, two)
                || one.length() == 1 && two.startsWith(one)
                || two.length() == 1 && one.startsWith(two);
    }

    /* "Riek" and "Reik": short first names of the same ends and consonants, two letters swapped. */
    private static boolean isSwapped(String one, String two) {
        int last = one.length() - 1;
        return one.length() == two.length()
                && one.length() > 3
                && one.charAt(last) == two.charAt(last)
                && skeleton(one).equals(skeleton(two))
                && distance(one, two) <= Thresholds.SPELLING_EDITS;
    }

    /** Whether two words are the same or spellings of one name: one skeleton and few letters between them. */
    static boolean isSpelling(String one, String two) {
        if (one.equals(two)) {
            return true;
        }
        int shorter = Math.min(one.length(), two.length());
        return shorter >= Thresholds.SPELLING_LETTERS
                && skeleton(one).equals(skeleton(two))
                && distance(one, two) <= Thresholds.SPELLING_EDITS;
    }

    private static String skeleton(String word) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = swapped(word.charAt(i));
            boolean vowel = VOWELS.indexOf(c) >= 0 && i > 0;
            boolean again = kept.length() > 0 && kept.charAt(kept.length() - 1) == c;
            if (!vowel && !again && (c != 'h' || i == 0)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static char swapped(char c) {
        return switch (c) {
            case 'q', 'c' -> 'k';
            case 'w' -> 'v';
            case 'z' -> 's';
            default -> c;
        };
    }

    /* Levenshtein's distance. */
    private static int distance(String one, String two) {
        int[] row = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int kept = diagonal + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[two.length()];
    }
}
