package readout.text;

import java.util.List;
import java.util.Optional;
import readout.model.Article;
import readout.model.Passage;
import readout.model.Span;

/**
 * An article with its sentences, trees and roles.
 *
 * @param article the article
 * @param sentences its sentences in order; a sentence never crosses a paragraph, and the dateline is in none
 */
public record AnnotatedText(Article article, List<Sentence> sentences) {

    /** Copies the list. */
    public AnnotatedText {
        sentences = sentences instanceof SentencesInTime ? sentences : List.copyOf(sentences);
    }

    /** The sentence that covers {@code offset} of the article's text, or the next one; empty past the last. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() ? Optional.of(sentences.get(low)) : Optional.empty();
    }

    /** The passage that {@code span} covers. */
    public Passage passage(Span span) {
        return Passage.of(article, span);
    }

    /** Whether the sentence stands in the title. */
    public boolean inTitle(Sentence sentence) {
        return sentence.span().start() < article.body();
    }
}
