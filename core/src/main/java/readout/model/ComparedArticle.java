package readout.model;

import java.util.List;
import java.util.Optional;

/**
 * An article with what the comparison found about it.
 *
 * @param article the article, dated from its story where it had no date
 * @param story id of its story; empty when it is not {@code OK}
 * @param copies text it has in common with others
 * @param origin id of the article it mostly reprints, if any
 */
public record ComparedArticle(Article article, Optional<String> story, List<Copy> copies, Optional<String> origin) {

    /** Copies the list. */
    public ComparedArticle {
        copies = List.copyOf(copies);
    }
}
