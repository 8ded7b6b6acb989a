package readout.compare;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * How alike two passages are by their words, as rows are compared: content words by their stems, synonyms made one, each weighing the more the fewer
 * of the passages have it.
 *
 * @param likeness the weight of what both have over that of what either has, 0 to 1
 * @param shared the stems both have, the weightiest first
 * @param onlyOne those that only the first has
 * @param onlyOther those that only the second has
 * @param statement from this likeness on two statements of one speaker are one
 * @param ofOffice the same where the speakers are a person and their office or country
 * @param least so many words two statements must share, but for such as are retold word for word
 */
public record WordPair(
        double likeness,
        List<String> shared,
        List<String> onlyOne,
        List<String> onlyOther,
        double statement,
        double ofOffice,
        int least) {

    private static final int WORDS = 12;

    /** Copies the lists. */
    public WordPair {
        shared = List.copyOf(shared);
        onlyOne = List.copyOf(onlyOne);
        onlyOther = List.copyOf(onlyOther);
    }

    /**
     * Gives the pair of any two passages.
     *
     * @param passages those of all rows of the kind: how rare a word is depends on them
     */
    static BiFunction<String, String, WordPair> among(Collection<String> passages) {
        ContentWords language = new ContentWords();
        passages.forEach(passage -> language.learn(ContentWords.of(passage)));
        return (one, other) -> of(language, one, other);
    }

    private static WordPair of(ContentWords language, String one, String other) {
        Set<String> here = ContentWords.of(one);
        Set<String> there = ContentWords.of(other);
        return new WordPair(
                language.jaccard(here, there),
                words(language, here, there, true),
                words(language, here, there, false),
                words(language, there, here, false),
                Thresholds.ONE_STATEMENT,
                Thresholds.ONE_STATEMENT_OF_OFFICE,
                Thresholds.STATEMENT_WORDS);
    }

    private static List<String> words(ContentWords language, Set<String> of, Set<String> beside, boolean both) {
        return language.weightiest(of, of.size()).stream()
                .filter(word -> beside.contains(word) == both)
                .limit(WORDS)
                .toList();
    }
}
