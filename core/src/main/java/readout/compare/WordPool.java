package readout.compare;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * One copy of each word, however many reports have it: texts kept from one dossier to the next then cost four bytes a word instead of fifty.
 * Any thread may ask it.
 */
final class WordPool implements UnaryOperator<String> {

    private final Map<String, String> words = new ConcurrentHashMap<>();

    /** The pool's copy of {@code word}. */
    @Override
    public String apply(String word) {
        String known = words.get(word);
        return known == null ? words.computeIfAbsent(word, w -> w) : known;
    }
}
