package readout.text;

/**
 * A word of a sentence as the parser and its repairs leave it, for tests.
 *
 * @param head the word it hangs from
 * @param relation how it hangs there
 */
record ParsedWord(String head, String relation) {

    /** The first word of {@code text}'s first sentence that is spelled {@code word}. */
    static ParsedWord of(String text, String word) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);
        Token token = sentence.tokens().stream()
                .filter(t -> t.form().equals(word))
                .findFirst()
                .orElseThrow();
        return new ParsedWord(sentence.token(token.head()).form(), token.relation());
    }
}
