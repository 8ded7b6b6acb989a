package readout.when;

import java.util.List;
import java.util.Optional;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/**
 * A run of words in a report, with what the engine says of them.
 *
 * @param words all words
 * @param start index of the first of the run
 * @param end index past the last
 * @param text the report
 */
record Place(List<Word> words, int start, int end, AnnotatedText text) {

    /** The first word. */
    Word first() {
        return words.get(start);
    }

    /** The last word. */
    Word last() {
        return words.get(end - 1);
    }

    /** The word before, in lower case; empty at the start of the text. */
    String before() {
        return start > 0 ? words.get(start - 1).lower() : "";
    }

    /** The word after, in lower case; empty at the end of the text. */
    String after() {
        return end < words.size() ? words.get(end).lower() : "";
    }

    /** Whether the word before has a capital. */
    boolean capitalBefore() {
        return start > 0
                && words.get(start - 1).isLetters()
                && words.get(start - 1).isCapital();
    }

    /** Whether the word after has a capital, in a text that is not all capitals. */
    boolean capitalAfter() {
        return end < words.size()
                && words.get(end).isLetters()
                && words.get(end).isCapital()
                && !(words.get(end).isUpperCase() && last().isUpperCase());
    }

    /** Whether a sentence or a paragraph starts here, as far as signs tell. */
    boolean opensSentence() {
        return start == 0 || ".!?\n\":;-".contains(before()) || before().equals("'");
    }

    /** The engine's token for the word at {@code i}, if the engine read that part of the text. */
    Optional<Token> token(int i) {
        if (i < 0 || i >= words.size()) {
            return Optional.empty();
        }
        int offset = words.get(i).start();
        return sentence(i)
                .flatMap(s -> s.tokenAt(offset).map(s::token))
                .filter(t -> t.span().contains(offset));
    }

    /** The sentence of the word at {@code i}. */
    Optional<Sentence> sentence(int i) {
        int offset = words.get(i).start();
        return text.sentenceAt(offset).filter(s -> s.span().contains(offset));
    }

    /** The tag of the word after; empty when not known. */
    String tagAfter() {
        return token(end).map(Token::pos).orElse("");
    }

    /** Whether the word after is a noun, by its tag, or failing that by its looks. */
    boolean nounAfter() {
        Optional<Token> token = token(end);
        if (token.isPresent()) {
            return token.get().is("NN") || token.get().is("JJ");
        }
        return end < words.size()
                && words.get(end).isLetters()
                && !words.get(end).isCapital()
                && after().endsWith("s")
                && !List.of("as", "was", "is", "has", "this").contains(after());
    }

    /** Whether the word after is a plural noun. */
    boolean pluralAfter() {
        Optional<Token> token = token(end);
        return token.isPresent() ? token.get().pos().equals("NNS") : nounAfter();
    }
}
