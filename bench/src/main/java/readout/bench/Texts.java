package readout.bench;

import java.util.List;
import java.util.Optional;
import readout.model.Article;

/** Bare texts as articles. */
final class Texts {

    private Texts() {}

    /** An English article of this text, without title, outlet or date. */
    static Article article(String text) {
        return article("text", text);
    }

    /** The same under an id, which is also its input. */
    static Article article(String id, String text) {
        return new Article(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                text,
                0,
                List.of(),
                Article.Status.OK,
                Optional.empty());
    }
}
