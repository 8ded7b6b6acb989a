package readout.model;

import java.util.Comparator;

/**
 * A place in an article with the words that stand there: the evidence every row carries. The files call it a span.
 *
 * @param article id of the article
 * @param span where in its text
 * @param text the words there, exactly
 */
public record Passage(String article, Span span, String text) implements Comparable<Passage> {

    private static final Comparator<Passage> ORDER =
            Comparator.comparing(Passage::article).thenComparing(Passage::span);

    /** The passage of {@code article} that {@code span} covers. */
    public static Passage of(Article article, Span span) {
        return new Passage(article.id(), span, span.of(article.text()));
    }

    /** Whether the two stand in one article and share at least one character. */
    public boolean overlaps(Passage other) {
        return article.equals(other.article) && span.overlaps(other.span);
    }

    /** By article id, then by place. */
    @Override
    public int compareTo(Passage other) {
        return ORDER.compare(this, other);
    }
}
