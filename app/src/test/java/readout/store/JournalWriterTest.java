package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.input.ArticleReader;
import readout.input.Document;
import readout.model.Findings;

class JournalWriterTest {

    private static final Findings FINDINGS =
            Findings.none(ArticleReader.read(Document.ofText("a.txt", "The ferry sank.")));

    @TempDir
    private Path temp;

    @Test
    void aDiskThatTakesNoMoreStopsNobody() throws IOException {
        JournalFile file = JournalFile.open(temp.resolve("journal"));
        JournalWriter writer = new JournalWriter(file);
        file.close();

        IntStream.range(0, 500).forEach(i -> writer.add(new DocumentKey(0, i), FINDINGS));
        writer.close();

        assertThat(writer.problem()).isPresent();
        assertThat(writer.written()).isZero();
    }

    @Test
    void writesWhatIsWaitingAlsoAfterAnInterrupt() throws IOException {
        Path path = temp.resolve("journal");
        JournalWriter writer = new JournalWriter(JournalFile.open(path));
        IntStream.range(0, 40).forEach(i -> writer.add(new DocumentKey(0, i), FINDINGS));

        Thread.currentThread().interrupt();
        writer.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(writer.written()).isEqualTo(40);
        try (JournalFile file = JournalFile.open(path)) {
            assertThat(file.index().records()).hasSize(40);
        }
    }

    @Test
    void takesNothingAfterTheEnd() throws IOException {
        JournalWriter writer = new JournalWriter(JournalFile.open(temp.resolve("journal")));
        writer.close();

        writer.add(new DocumentKey(0, 1), FINDINGS);

        assertThat(writer.written()).isZero();
    }
}
