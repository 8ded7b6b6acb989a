package readout.about;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for words, looked up in place: a word of a text is compared letter by letter, folded, and no string is made of it. Open addressing
 * with linear probing.
 */
final class WordTable {

    static final int NONE = -1;

    private final String[] words;
    private final int[] slots;

    private WordTable(String[] words) {
        this.words = words;
        this.slots = new int[Integer.highestOneBit(Math.max(8, words.length)) * 4];
        Arrays.fill(slots, NONE);
        for (int word = 0; word < words.length; word++) {
            int slot = slot(hash(words[word]));
            while (slots[slot] != NONE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = word;
        }
    }

    /** Gathers words. */
    static final class Builder {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> words = new ArrayList<>();

        /** The number of a folded word, a new one where it has none yet. */
        int number(String word) {
            return numbers.computeIfAbsent(word, w -> {
                words.add(w);
                return words.size() - 1;
            });
        }

        WordTable build() {
            return new WordTable(words.toArray(String[]::new));
        }
    }

    /** How many words there are; their numbers are those below. */
    int size() {
        return words.length;
    }

    /** The hash of a word to which the folded {@code letter} is added. */
    static int hash(int hash, char letter) {
        return 31 * hash + letter;
    }

    /** The number of the word that stands in {@code text} between the bounds and has this hash, or {@link #NONE}. */
    int find(String text, int from, int to, int hash) {
        for (int slot = slot(hash); slots[slot] != NONE; slot = slot + 1 & slots.length - 1) {
            if (is(words[slots[slot]], text, from, to)) {
                return slots[slot];
            }
        }
        return NONE;
    }

    private static boolean is(String word, String text, int from, int to) {
        int at = 0;
        for (int i = from; i < to; i++) {
            char letter = Letters.fold(text.charAt(i));
            if (letter > Letters.NOTHING) {
                if (at == word.length() || word.charAt(at) != letter) {
                    return false;
                }
                at++;
            }
        }
        return at == word.length();
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B1 >>> 7 & slots.length - 1;
    }

    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }
}
