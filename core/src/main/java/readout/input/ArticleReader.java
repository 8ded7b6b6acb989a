package readout.input;

import readout.model.Article;

/** Makes an article of a document. */
public final class ArticleReader {

    private ArticleReader() {}

    /** The article that {@code document} holds; a document that cannot be read becomes one with its problem in words. */
    public static Article read(Document document) {
        throw new UnsupportedOperationException();
    }
}
