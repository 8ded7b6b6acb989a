package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.input.Document;
import readout.model.Article;
import readout.model.Findings;

class PipelineTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void keepsTheOrderOfTheDocumentsOnAnyNumberOfThreads(int threads) throws Exception {
        AtomicInteger told = new AtomicInteger();
        Pipeline pipeline = new Pipeline(threads, PipelineTest::read, n -> told.incrementAndGet());

        assertThat(pipeline.read(documents(200)))
                .extracting(f -> f.article().input())
                .containsExactlyElementsOf(
                        IntStream.range(0, 200).mapToObj(i -> "d" + i).toList());
        assertThat(told).hasValue(200);
    }

    @Test
    void holdsAFewDocumentsAtOnce() throws Exception {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Stream<Document> counted = documents(500).peek(d -> most.accumulateAndGet(held.incrementAndGet(), Math::max));
        Function<Document, Findings> reader = document -> {
            held.decrementAndGet();
            return read(document);
        };

        new Pipeline(2, reader, n -> {}).read(counted);

        assertThat(most.get()).isLessThan(20);
    }

    @Test
    void loadsNothingForNoDocuments() throws Exception {
        LoadedOnce reader = new LoadedOnce(() -> {
            throw new AssertionError("loaded");
        });
        Pipeline pipeline = new Pipeline(2, reader, n -> {});

        assertThat(pipeline.read(Stream.empty())).isEmpty();
    }

    @Test
    void failsWhenLoadingFails() {
        LoadedOnce reader = new LoadedOnce(() -> {
            throw new IllegalStateException("no models");
        });
        Pipeline pipeline = new Pipeline(2, reader, n -> {});

        assertThatThrownBy(() -> pipeline.read(documents(50)))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("no models");
    }

    @Test
    void asksForNoMoreDocumentsWhenReadingFails() {
        Function<Document, Findings> reader = document -> {
            throw new OutOfMemoryError("no room");
        };
        Stream<Document> endless = Stream.generate(() -> Document.ofText("d", "text"));

        assertThatThrownBy(() -> new Pipeline(2, reader, n -> {}).read(endless))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("no room");
    }

    private static Stream<Document> documents(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> new Document(
                        "d" + i,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Document.Text("text")));
    }

    private static Findings read(Document document) {
        return Findings.none(new Article(
                document.input(),
                document.input(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                java.util.List.of(),
                Article.Status.EMPTY,
                Optional.empty()));
    }
}
