package readout.text;

import java.util.List;

/**
 * A word of a sentence as the parser and its repairs leave it, for tests.
 *
 * @param head the word it hangs from
 * @param relation how it hangs there
 */
record ParsedWord(String head, String relation) {

    /** The first word of {@code text}'s first sentence that is spelled {@code word}. */
    static ParsedWord of(String text, String word) {
        return all(text, word).get(0);
    }

    /** The last such word. */
    static ParsedWord last(String text, String word) {
        List<ParsedWord> all = all(text, word);
        return all.get(all.size() - 1);
    }

    private static List<ParsedWord> all(String text, String word) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(word))
                .map(token -> new ParsedWord(sentence.token(token.head()).form(), token.relation()))
                .toList();
    }
}
