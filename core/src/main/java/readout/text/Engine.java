package readout.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.slf4j.LoggerFactory;
import readout.input.Deadline;
import readout.model.Article;

/** Reads sentences, trees and roles out of an article. One engine serves all threads. */
public final class Engine {

    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceSplitter splitter = new SentenceSplitter(SentenceEnds.shipped());
    private final Truecaser truecaser;
    private final Parser parser;
    private final Languages languages;
    private final Vocabulary vocabulary;

    private Engine(Models models, Languages languages) {
        this.vocabulary = models.vocabulary();
        this.truecaser = new Truecaser(vocabulary);
        this.parser = new Parser(models);
        this.languages = languages;
    }

    /**
     * Loads the engine.
     *
     * @param cache folder that keeps the converted models; made when it is not there
     * @param progress told what is going on, at times from several threads; also when the folder cannot be used, and every start
     *     takes half a minute
     */
    public static Engine open(Path cache, Progress progress) {
        // The libraries ask for loggers from several threads at once, which slf4j warns of unless it is ready by then.
        LoggerFactory.getILoggerFactory();
        try (Parallel parallel = new Parallel()) {
            Future<Languages> languages = parallel.start(Languages::load);
            Models models = CachedModels.load(models(cache, parallel, progress), parallel);
            return new Engine(models, Parallel.join(languages));
        }
    }

    private static ModelFiles models(Path cache, Parallel parallel, Progress progress) {
        FullConversion conversion = new FullConversion(parallel);
        try {
            return new ModelCache(cache, conversion).open(parallel, progress);
        } catch (IOException | UncheckedIOException e) {
            progress.step(cache + " cannot keep the unpacked models, so every start takes half a minute: " + e, 0);
        }
        ModelMemory memory = new ModelMemory();
        conversion.into(new ModelFilesWriter(memory), progress);
        return new ModelFiles(memory);
    }

    /** The folder for converted models that the user's environment asks for: {@code $XDG_CACHE_HOME/readout}, else {@code ~/.cache/readout}. */
    public static Path cacheFolder(Map<String, String> environment) {
        String set = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path base = set.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(set);
        return base.resolve("readout");
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
        return annotate(article, Deadline.NONE);
    }

    /**
     * The same, if it is made by {@code deadline}, which also goes with the sentences: who reads them after it is told so.
     *
     * @throws Deadline.Passed when the time is over
     */
    public AnnotatedText annotate(Article article, Deadline deadline) {
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraphs.Stretch stretch : Paragraphs.of(article)) {
            List<Word> words = tokenizer.words(article.text(), stretch.span());
            boolean title = stretch.span().end() <= article.body();
            for (List<Word> sentence : truecaser.respell(splitter.split(article.text(), words))) {
                deadline.check();
                List<Word> told = title ? Headlines.joined(sentence) : sentence;
                sentences.add(parser.parse(told, sentences.size(), stretch.index()));
            }
        }
        return new AnnotatedText(article, new SentencesInTime(sentences, deadline));
    }

    /**
     * BCP 47 tag of the language of {@code text}; {@code und} when it is none that is known, such as one of another script in Latin letters; empty
     * when the text is too short to tell.
     */
    public Optional<String> languageOf(String text) {
        String start = text.substring(0, Math.min(text.length(), Languages.LONGEST));
        Optional<String> told =
                languages.of(text).filter(tag -> tag.equals("en") || !LatinWords.areKnown(start, vocabulary));
        return told.isEmpty() && LatinWords.areUnknown(start, vocabulary) ? Optional.of("und") : told;
    }
}
