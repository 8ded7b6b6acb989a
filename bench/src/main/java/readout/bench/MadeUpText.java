package readout.bench;

import java.util.SplittableRandom;
import readout.model.Passage;
import readout.model.Span;

/** The text of a made-up report as it grows, sentence by sentence, in words of its story. */
final class MadeUpText {

    private final String article;
    private final MadeUpWorld.Story story;
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();

    MadeUpText(String article, MadeUpWorld.Story story, SplittableRandom random) {
        this.article = article;
        this.story = story;
        this.random = random;
    }

    /** Adds the sentence; where {@code words} of it stand. */
    Passage say(String sentence, String words) {
        int start = text.length() + sentence.indexOf(words);
        text.append(sentence).append(text.length() % 5 == 0 ? "\n" : " ");
        return new Passage(article, new Span(start, start + words.length()), words);
    }

    /** Where {@code words} stand within the passage. */
    Passage within(Passage whole, String words) {
        int start = whole.span().start() + whole.text().indexOf(words);
        return new Passage(article, new Span(start, start + words.length()), words);
    }

    /** A sentence of so many words that tell nothing. */
    String sentence(int words) {
        StringBuilder sentence = new StringBuilder(filler());
        for (int i = 1; i < words; i++) {
            sentence.append(' ').append(filler());
        }
        return sentence.append('.').toString();
    }

    /** A word that tells nothing. */
    String filler() {
        return story.word(random);
    }

    /** All that was said so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
