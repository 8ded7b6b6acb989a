package readout.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.where.Countries;

/**
 * What a short passage says, by the stems that carry it: without the verbs that say little beside their object ("hold talks", "take part") and
 * without the speaker's own country, which reports name in many ways or leave out: "Lima stands by Quito", "his country was standing by Quito".
 */
final class Gist {

    private static final Set<String> LIGHT = ContentWords.ofList("light");
    private static final int LONGEST_NAME = 3;

    private Gist() {}

    /**
     * Whether {@code one} and {@code other} have the same gist of two stems at least.
     *
     * @param own codes of the speaker's countries
     */
    static boolean same(String one, String other, Set<String> own) {
        Set<String> here = of(one, own);
        return here.size() >= Thresholds.GIST_WORDS && here.equals(of(other, own));
    }

    private static Set<String> of(String text, Set<String> own) {
        List<String> words = Words.of(text, 0).all();
        Set<String> stems = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            int name = ownName(words, i, own);
            if (name > 0) {
                i += name - 1;
            } else {
                stems.addAll(ContentWords.of(words.get(i)));
            }
        }
        stems.removeAll(LIGHT);
        return stems;
    }

    /* How many words from {@code from} on name one of the countries {@code own}. */
    private static int ownName(List<String> words, int from, Set<String> own) {
        for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 0; length--) {
            Optional<String> named = Countries.shipped()
                    .naming(words.subList(from, from + length).stream()
                            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                            .collect(Collectors.joining(" ")))
                    .map(Countries.Naming::country);
            if (named.filter(own::contains).isPresent()) {
                return length;
            }
        }
        return 0;
    }
}
