package readout.text;

import java.util.List;
import java.util.Optional;
import readout.model.Article;
import readout.model.Span;

/** The engine and small articles for tests of all packages: opened at the first use, one for the whole test run. */
public final class TestEngine {

    private TestEngine() {}

    private static final class Holder {
        static final Engine ENGINE = Engine.open(Engine.cacheFolder(System.getenv()), Engine.Progress.NONE);
    }

    /** The shared engine. */
    public static Engine get() {
        return Holder.ENGINE;
    }

    /** {@code text} as an article without title, read by the shared engine. */
    public static AnnotatedText annotate(String text) {
        return get().annotate(article(text));
    }

    /** The only sentence, or the first, of {@code text}. */
    public static Sentence sentence(String text) {
        return annotate(text).sentences().get(0);
    }

    /** An article without title or dateline. */
    public static Article article(String text) {
        return article(text, 0, Optional.empty());
    }

    /** An article whose main text begins at {@code body} and whose dateline, if any, stands at {@code dateline}. */
    public static Article article(String text, int body, Optional<Span> dateline) {
        return new Article(
                "test",
                "test.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                dateline.map(span -> new Article.Dateline(Optional.empty(), Optional.empty(), span)),
                Optional.of("en"),
                Optional.empty(),
                text,
                body,
                List.of(),
                Article.Status.OK,
                Optional.empty());
    }
}
