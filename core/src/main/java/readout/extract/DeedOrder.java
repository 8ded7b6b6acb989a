package readout.extract;

import java.util.Set;
import readout.text.Sentence;

/** Which of several like deeds is meant. */
enum DeedOrder {
    /** Nothing is said. */
    ANY,
    /** "The first blast", "the earlier attack". */
    EARLIER,
    /** "The second blast", "the later one". */
    LATER;

    private static final Set<String> EARLIER_WORDS = Set.of("first", "initial", "earlier", "former", "early");
    private static final Set<String> LATER_WORDS = Set.of(
            "second",
            "third",
            "fourth",
            "another",
            "later",
            "latter",
            "late",
            "subsequent",
            "separate",
            "new",
            "fresh");

    /** What {@code words} of {@code sentence} say. */
    static DeedOrder of(Sentence sentence, Iterable<Integer> words) {
        DeedOrder order = ANY;
        for (int word : words) {
            String form = sentence.token(word).lower();
            if (LATER_WORDS.contains(form)) {
                return LATER;
            }
            order = EARLIER_WORDS.contains(form) ? EARLIER : order;
        }
        return order;
    }
}
