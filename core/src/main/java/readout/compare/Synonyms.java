package readout.compare;

import java.util.HashMap;
import java.util.Map;

/**
 * Words that reports put for one another when they retell a statement or a deed; {@code synonyms.txt} lists them, a set a line. Each set
 * goes by the stem of its first word.
 */
final class Synonyms {

    private static final Map<String, String> FIRST = read();

    private Synonyms() {}

    /** The stem that stands for {@code stem}'s set; itself where it is in none. */
    static String of(String stem) {
        return FIRST.getOrDefault(stem, stem);
    }

    private static Map<String, String> read() {
        Map<String, String> first = new HashMap<>();
        for (String line : Lexicon.lines("synonyms.txt")) {
            String[] words = line.split(" +");
            for (String word : words) {
                String before = first.putIfAbsent(Stem.of(word), Stem.of(words[0]));
                if (before != null && !before.equals(Stem.of(words[0]))) {
                    throw new IllegalStateException("readout/compare/synonyms.txt: '" + word + "' stands in two sets");
                }
            }
        }
        return Map.copyOf(first);
    }
}
