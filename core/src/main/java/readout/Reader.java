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
        try {
            return findings(ArticleReader.read(document));
        } catch (RuntimeException | StackOverflowError fault) {
            return Findings.none(ArticleReader.read(unreadable(document, fault)));
        }
    }

    private Findings findings(Article article) {
        if (article.status() != Status.OK) {
            return Findings.none(article);
        }
        Optional<String> language = engine.languageOf(article.text());
        if (language.filter(tag -> !isEnglish(tag)).isPresent()) {
            return Findings.none(article.status(
                    Status.UNSUPPORTED_LANGUAGE,
                    language,
                    Optional.of("the text is in another language than English: " + name(language.get()))));
        }
        Optional<String> tongue = language.or(article::language);
        return Extraction.of(engine.annotate(article.status(Status.OK, tongue, article.problem())));
    }

    /** A fault of ours in one report is a row too: the other reports go on. */
    private static Document unreadable(Document document, Throwable fault) {
        String problem = document.input() + " cannot be read for a fault in Readout: " + fault;
        return document.content(new Document.Unreadable(problem));
    }

    private static String name(String tag) {
        return tag.equals("und") ? "its words are in no language known here" : tag;
    }

    private static boolean isEnglish(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en");
    }
}
