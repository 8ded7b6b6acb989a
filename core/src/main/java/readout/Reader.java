package readout;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import readout.about.Topic;
import readout.extract.Extraction;
import readout.input.ArticleReader;
import readout.input.Deadline;
import readout.input.Document;
import readout.model.Article;
import readout.model.Article.Status;
import readout.model.Findings;
import readout.text.AnnotatedText;
import readout.text.Engine;

/** Reads one report. Keeps no state, so one reader serves all threads. */
public final class Reader {

    private final Engine engine;
    private final Supplier<Deadline> deadlines;
    private final Stopwatch stopwatch;
    private final Optional<Topic> topic;

    /** What is done to a report, in this order. */
    public enum Stage {
        /** Main text, date, outlet: {@link ArticleReader}. */
        MAIN_TEXT,
        /** Whether it concerns what is asked for, where something is: {@link Topic}. */
        RELEVANCE,
        /** In which language it is: {@link Engine#languageOf}. */
        LANGUAGE,
        /** Sentences, trees, roles: {@link Engine#annotate(Article, Deadline)}. */
        ANNOTATION,
        /** Times, places, actors, rows: {@link Extraction}. */
        EXTRACTION
    }

    /** Sees each stage of each report done, on the thread that reads it. */
    public interface Stopwatch {

        /** Does {@code work} and returns its result. */
        <T> T timed(Stage stage, Supplier<T> work);
    }

    /** A reader that uses {@code engine} and takes the time it takes. */
    public Reader(Engine engine) {
        this(engine, () -> Deadline.NONE, new Unwatched());
    }

    /** A reader that uses {@code engine}, asks {@code deadlines} for one as each report begins, and does its work before {@code stopwatch}. */
    public Reader(Engine engine, Supplier<Deadline> deadlines, Stopwatch stopwatch) {
        this(engine, deadlines, stopwatch, Optional.empty());
    }

    private Reader(Engine engine, Supplier<Deadline> deadlines, Stopwatch stopwatch, Optional<Topic> topic) {
        this.engine = engine;
        this.deadlines = deadlines;
        this.stopwatch = stopwatch;
        this.topic = topic;
    }

    /** The same reader, which leaves out reports that do not concern {@code asked} before the engine reads them. */
    public Reader about(Topic asked) {
        return new Reader(engine, deadlines, stopwatch, Optional.of(asked));
    }

    /** What {@code document} says. A document that cannot be read, or not in time, has an article that says why, and no findings. */
    public Findings read(Document document) {
        try {
            return findings(document, deadlines.get());
        } catch (Deadline.Passed passed) {
            return Findings.none(ArticleReader.read(unreadable(document, passed.words())));
        } catch (RuntimeException | StackOverflowError fault) {
            return Findings.none(
                    ArticleReader.read(unreadable(document, "cannot be read for a fault in Readout: " + fault)));
        }
    }

    private Findings findings(Document document, Deadline deadline) {
        Article read = stopwatch.timed(Stage.MAIN_TEXT, () -> ArticleReader.read(document));
        Article article = topic.map(asked -> stopwatch.timed(Stage.RELEVANCE, () -> asked.judged(read)))
                .orElse(read);
        if (article.status() != Status.OK) {
            return Findings.none(article);
        }
        Optional<String> language = stopwatch.timed(Stage.LANGUAGE, () -> engine.languageOf(article.text()));
        if (language.filter(tag -> !isEnglish(tag)).isPresent()) {
            return Findings.none(article.status(
                    Status.UNSUPPORTED_LANGUAGE,
                    language,
                    Optional.of("the text is in another language than English: " + name(language.get()))));
        }
        Article known = article.status(Status.OK, language.or(article::language), article.problem());
        AnnotatedText text = stopwatch.timed(Stage.ANNOTATION, () -> engine.annotate(known, deadline));
        return stopwatch.timed(Stage.EXTRACTION, () -> Extraction.of(text));
    }

    /** What goes wrong with one report is a row too: the other reports go on. */
    private static Document unreadable(Document document, String problem) {
        return document.content(new Document.Unreadable(document.input() + " " + problem));
    }

    private static String name(String tag) {
        return tag.equals("und") ? "its words are in no language known here" : tag;
    }

    private static boolean isEnglish(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en");
    }

    private static final class Unwatched implements Stopwatch {
        @Override
        public <T> T timed(Stage stage, Supplier<T> work) {
            return work.get();
        }
    }
}
