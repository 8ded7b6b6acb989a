package readout.who;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.where.Phrases;

/** Sets of words by name, from {@code word_sets.tsv}. */
final class WordSets {

    private static final Map<String, Set<String>> SHIPPED = load();

    private WordSets() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> sets = new HashMap<>();
        for (String[] row : Phrases.rows(WordSets.class, "word_sets.tsv")) {
            sets.put(row[0], Set.copyOf(Phrases.values(row[1])));
        }
        return Map.copyOf(sets);
    }

    /**
     * The set of this name.
     *
     * @throws IllegalStateException when the table has none
     */
    static Set<String> of(String name) {
        return Optional.ofNullable(SHIPPED.get(name))
                .orElseThrow(() -> new IllegalStateException("word_sets.tsv has no set " + name));
    }
}
