package readout.bench;

import java.util.List;
import java.util.Optional;
import readout.input.ArticleReader;
import readout.input.Document;
import readout.model.Article;

/** Bare texts as articles. */
final class Texts {

    private Texts() {}

    /** The article that the reader of documents makes of this text: with its dateline, if it has one. */
    static Article report(String text) {
        return ArticleReader.read(Document.ofText("text", text));
    }

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
