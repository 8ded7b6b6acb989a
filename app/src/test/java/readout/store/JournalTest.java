package readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.input.ArticleReader;
import readout.input.Document;
import readout.model.Article.Status;
import readout.model.Findings;
import readout.store.Journal.Past;
import readout.store.Journal.Use;

class JournalTest {

    private static final String VERSION = "1.0";

    private final List<String> read = new ArrayList<>();

    @TempDir
    private Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void nameFolder() {
        folder = temp.resolve("dossier");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 19})
    void goesOnWhereARunStopped(int stoppedAfter) throws IOException {
        List<Findings> unbroken = documents(20).map(this::findings).toList();
        read.clear();

        run(false, documents(stoppedAfter));
        List<Findings> resumed = run(true, documents(20));

        assertThat(resumed).isEqualTo(unbroken);
        assertThat(read).doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    void tellsWhatAnEarlierRunKept() throws IOException {
        assertThat(past(false)).isEqualTo(new Past(Use.NOTHING_KEPT, 0, 0));
        run(true, documents(3));
        assertThat(past(true)).isEqualTo(new Past(Use.CONTINUED, 3, 0));
        run(true, documents(5));
        assertThat(past(true)).isEqualTo(new Past(Use.CONTINUED, 5, 0));
    }

    @Test
    void goesOnFromARunThatWentOn() throws IOException {
        run(false, documents(4));
        run(true, documents(8));
        run(true, documents(12));

        assertThat(read).doesNotHaveDuplicates().hasSize(12);
    }

    @Test
    void readsAnewWhatIsNoLongerTheSame() throws IOException {
        Document before = Document.ofText("a.txt", "The ferry sank on Monday.");
        Document after = Document.ofText("a.txt", "The ferry sank on Tuesday.");
        Document moved = Document.ofText("b.txt", "The ferry sank on Monday.");
        Document page = before.content(new Document.Html("x".getBytes(StandardCharsets.UTF_8), Optional.empty()));
        Document outPage =
                before.content(new Document.Html("x".getBytes(StandardCharsets.UTF_8), Optional.of("latin1")));

        run(false, Stream.of(before));
        List<Findings> findings = run(true, Stream.of(after, moved, page, outPage, before));

        assertThat(read).hasSize(5);
        assertThat(findings)
                .extracting(f -> f.article().input())
                .containsExactly("a.txt", "b.txt", "a.txt", "a.txt", "a.txt");
        assertThat(findings.get(0).article().text()).contains("Tuesday");
        assertThat(findings.get(4).article().text()).contains("Monday");
    }

    @Test
    void triesAgainWhatCouldNotBeRead() throws IOException {
        Document broken = Document.of("a.bin", new Document.Unreadable("a.bin is a picture"));

        run(false, Stream.of(broken, document(1)));
        List<Findings> findings = run(true, Stream.of(broken, document(1)));

        assertThat(read).containsExactly("a.bin", "d1", "a.bin");
        assertThat(findings.get(0).article().status()).isEqualTo(Status.FAILED);
    }

    @Test
    void dropsWhatWasTornOffAtTheEnd() throws IOException {
        run(false, documents(5));
        byte[] whole = Files.readAllBytes(journal());

        for (int lost = 1; lost < 300; lost += 13) {
            Files.write(journal(), Arrays.copyOf(whole, whole.length - lost));
            read.clear();
            run(true, documents(7));
            assertThat(read).endsWith("d5", "d6").hasSizeLessThan(5);
            assertThat(past(true)).isEqualTo(new Past(Use.CONTINUED, 7, 0));
        }
    }

    @Test
    void losesOnlyWhatIsDamaged() throws IOException {
        run(false, documents(40));
        byte[] whole = Files.readAllBytes(journal());

        for (int at = 0; at < whole.length; at += 97) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(journal(), damaged);
            read.clear();
            List<Findings> findings = run(true, documents(40));
            assertThat(read).hasSizeLessThanOrEqualTo(1);
            assertThat(findings).extracting(f -> f.article().input()).isEqualTo(names(40));
        }
    }

    @Test
    void tellsOfDamageInTheMiddle() throws IOException {
        run(false, documents(40));
        byte[] damaged = Files.readAllBytes(journal());
        damaged[damaged.length / 2] ^= 1;
        Files.write(journal(), damaged);

        assertThat(past(true)).isEqualTo(new Past(Use.CONTINUED, 39, 1));
    }

    @Test
    void makesNothingOfAFileThatIsNoJournal() throws IOException {
        Files.writeString(journal(), "years of work".repeat(10_000));

        assertThat(past(true)).isEqualTo(new Past(Use.NOTHING_KEPT, 0, 1));
    }

    @Test
    void setsAsideWhatIsNotGoneOnFrom() throws IOException {
        run(false, documents(3));

        try (Journal journal = Journal.open(folder, VERSION, false)) {
            assertThat(journal.past()).isEqualTo(new Past(Use.SET_ASIDE, 3, 0));
            assertThat(journal.aside()).exists();
            assertThat(journal.reports()).isZero();
            journal.discard();
        }
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void doesNotUseWhatAnotherBuildRead() throws IOException {
        run(false, documents(3));

        try (Journal journal = Journal.open(folder, "1.1", true)) {
            assertThat(journal.past()).isEqualTo(new Past(Use.OTHER_BUILD, 3, 0));
            assertThat(journal.reading(this::findings).apply(document(1))).isEqualTo(plain(document(1)));
        }
        assertThat(read).containsExactly("d0", "d1", "d2", "d1");
    }

    @Test
    void isOneRunsAtATime() throws IOException {
        try (Journal journal = Journal.open(folder, VERSION, false)) {
            assertThat(journal.path()).exists();
            assertThatThrownBy(() -> Journal.open(folder, VERSION, true))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another run");
        }
    }

    @Test
    void leavesNoFileWhenNothingWasRead() throws IOException {
        run(false, Stream.empty());

        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void keepsWhatIsReadOnManyThreads() throws IOException {
        try (Journal journal = Journal.open(folder, VERSION, false)) {
            var reader = journal.reading(JournalTest::plain);
            assertThat(documents(500).parallel().map(reader)).hasSize(500);
        }

        run(true, documents(500).parallel());

        assertThat(read).isEmpty();
    }

    private List<Findings> run(boolean resume, Stream<Document> documents) throws IOException {
        try (Journal journal = Journal.open(folder, VERSION, resume)) {
            return documents.map(journal.reading(this::findings)).toList();
        }
    }

    private Past past(boolean resume) throws IOException {
        try (Journal journal = Journal.open(folder, VERSION, resume)) {
            return journal.past();
        }
    }

    private Path journal() {
        return temp.resolve(".dossier.unfinished");
    }

    private Findings findings(Document document) {
        read.add(document.input());
        return plain(document);
    }

    private static Findings plain(Document document) {
        return Findings.none(ArticleReader.read(document));
    }

    private static Stream<Document> documents(int n) {
        return IntStream.range(0, n).mapToObj(JournalTest::document);
    }

    private static Document document(int i) {
        return Document.ofText("d" + i, "The ferry sank on day " + i + " with nine men aboard, the captain said.\n");
    }

    private static List<String> names(int n) {
        return IntStream.range(0, n).mapToObj(i -> "d" + i).toList();
    }
}
