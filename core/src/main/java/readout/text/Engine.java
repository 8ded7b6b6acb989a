package readout.text;

import java.nio.file.Path;
import java.util.Optional;
import readout.model.Article;

/** Reads sentences, trees and roles out of an article. One engine serves all threads. */
public final class Engine {

    private Engine() {}

    /**
     * Loads the engine.
     *
     * @param cache folder that keeps the converted models; made when it is not there
     * @param progress told what is going on
     */
    public static Engine open(Path cache, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** Told how loading goes. */
    public interface Progress {
        /** A progress that tells nobody. */
        Progress NONE = (what, done) -> {};

        /**
         * One step.
         *
         * @param what what is being done, in words for the user
         * @param done share of the whole that is done, 0 to 1
         */
        void step(String what, double done);
    }

    /** The article's sentences, trees and roles. */
    public AnnotatedText annotate(Article article) {
        throw new UnsupportedOperationException();
    }

    /** BCP 47 tag of the language of {@code text}; empty when it is too short to tell. */
    public Optional<String> languageOf(String text) {
        return Optional.empty();
    }
}
