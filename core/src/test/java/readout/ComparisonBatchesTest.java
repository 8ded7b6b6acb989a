package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.input.Document;
import readout.input.Documents;
import readout.model.Dossier;
import readout.model.Findings;
import readout.text.TestEngine;

/** The findings of the examples, added in other orders and in batches, with dossiers asked for in between. */
class ComparisonBatchesTest {

    private static List<Findings> examples = List.of();
    private static Dossier whole = dossier(List.of());

    @BeforeAll
    static void read() throws IOException {
        Reader reader = new Reader(TestEngine.get());
        try (Stream<Document> documents =
                Documents.in(List.of("../examples/strait-night", "../examples/truce"), InputStream.nullInputStream())) {
            examples = documents.map(reader::read).toList();
        }
        whole = dossier(examples);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void batchesMakeTheDossierOfAllAtOnce(long seed) {
        Random random = new Random(seed);
        List<Findings> left = new ArrayList<>(examples);
        Collections.shuffle(left, random);
        Comparison comparison = new Comparison();
        List<Findings> added = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Findings> batch = left.subList(0, 1 + random.nextInt(left.size()));
            batch.forEach(comparison::add);
            added.addAll(batch);
            batch.clear();
            assertThat(comparison.dossier()).isEqualTo(dossier(added));
        }
        assertThat(comparison.dossier()).isEqualTo(whole);
    }

    @Test
    void theExamplesHaveWhatOrderCouldShowIn() {
        assertThat(examples).hasSizeGreaterThan(10);
        assertThat(whole.stories()).hasSizeGreaterThan(1);
        assertThat(whole.articles()).anySatisfy(a -> assertThat(a.copies()).isNotEmpty());
        assertThat(whole.events()).anySatisfy(e -> assertThat(e.reports()).hasSizeGreaterThan(2));
    }

    private static Dossier dossier(List<Findings> findings) {
        Comparison comparison = new Comparison();
        findings.forEach(comparison::add);
        return comparison.dossier();
    }
}
