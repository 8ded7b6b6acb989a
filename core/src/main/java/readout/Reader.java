package readout;

import java.util.Locale;
import java.util.Optional;
import readout.extract.Extraction;
import readout.input.ArticleReader;
import readout.input.Document;
import readout.model.Article;
import readout.model.Article.Status;
import readout.model.Findings;
import readout.text.Engine;

/** Reads one report. Keeps no state, so one reader serves all threads. */
public final class Reader {

    private final Engine engine;

    /** A reader that uses {@code engine}. */
    public Reader(Engine engine) {
        this.engine = engine;
    }

    /** What {@code document} says. A document that cannot be read has an article that says why, and no findings. */
    public Findings read(Document document) {
        Article article = ArticleReader.read(document);
        if (article.status() != Status.OK) {
            return Findings.none(article);
        }
        Optional<String> language = engine.languageOf(article.text());
        if (language.filter(tag -> !isEnglish(tag)).isPresent()) {
            return Findings.none(article.status(
                    Status.UNSUPPORTED_LANGUAGE,
                    language,
                    Optional.of("the text is in another language than English: " + language.get())));
        }
        Optional<String> tongue = language.or(article::language);
        return Extraction.of(engine.annotate(article.status(Status.OK, tongue, article.problem())));
    }

    private static boolean isEnglish(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en");
    }
}
