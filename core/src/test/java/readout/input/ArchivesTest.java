package readout.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Archives, in each other too, and those that are made to do harm. */
class ArchivesTest {

    private final Inputs in = new Inputs();

    @Test
    void theFilesOfAZipAreReadInItsOrderAndHiddenOnesLeftOut() throws IOException {
        byte[] zip = Inputs.zip(
                "b/two.txt",
                "Second report.",
                "a.jsonl",
                "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}",
                ".DS_Store",
                "x");

        assertThat(in.read("reports", zip))
                .extracting(Document::input)
                .containsExactly("reports!/b/two.txt", "reports!/a.jsonl#1", "reports!/a.jsonl#2");
    }

    @Test
    void theFilesOfATarAreReadPackedOrNot() throws IOException {
        byte[] tar = Inputs.tar("a.txt", "First report.", "b.txt", "Second report.");

        assertThat(in.texts("a.tar", tar)).containsExactly("First report.", "Second report.");
        assertThat(in.texts("a.tgz", Inputs.gzip(tar))).containsExactly("First report.", "Second report.");
        assertThat(in.read("a.tgz", Inputs.gzip(tar)))
                .extracting(Document::input)
                .contains("a.tgz!/b.txt");
    }

    @Test
    void aTarHasLongNamesInGnusWayAndInPosixs() throws IOException {
        String name = "folder/".repeat(30) + "report.txt";
        byte[] gnu = Inputs.join(Inputs.tarEntry("././@LongLink", 'L', name + "\0"), Inputs.tar("short", "One."));
        byte[] pax = Inputs.join(Inputs.tarEntry("x", 'x', "230 path=" + name + "\n"), Inputs.tar("short", "One."));

        assertThat(in.read("t", gnu)).extracting(Document::input).containsExactly("t!/" + name);
        assertThat(in.read("t", pax)).extracting(Document::input).containsExactly("t!/" + name);
    }

    @Test
    void linesAreReadFromZstd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZstdOutputStream zstd = new ZstdOutputStream(bytes)) {
            zstd.write("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n".getBytes(UTF_8));
        }

        assertThat(in.texts("a.jsonl.zst", bytes.toByteArray())).containsExactly("One.", "Two.");
    }

    @Test
    void everyMemberOfAGzipIsRead() throws IOException {
        byte[] members = Inputs.join(
                Inputs.gzip("{\"text\": \"One.\"}\n".getBytes(UTF_8)),
                Inputs.gzip("{\"text\": \"Two.\"}\n".getBytes(UTF_8)));

        assertThat(in.texts("a.gz", members)).containsExactly("One.", "Two.");
        assertThat(in.texts("a.gz", Inputs.join(members, new byte[100]))).containsExactly("One.", "Two.");
    }

    @Test
    void aGzipWhoseSumIsWrongOrThatIsFollowedByRubbishSaysSo() throws IOException {
        byte[] zip = Inputs.gzip("{\"text\": \"One.\"}\n".getBytes(UTF_8));
        byte[] wrong = zip.clone();
        wrong[zip.length - 6] ^= 1;

        assertThat(in.problems("a.gz", wrong)).singleElement().asString().contains("a.gz", "check sum");
        assertThat(in.problems("a.gz", Inputs.join(zip, "rubbish".getBytes(UTF_8))))
                .singleElement()
                .asString()
                .contains("after gzip member 1");
    }

    @Test
    void archivesInArchivesAreOpened() throws IOException {
        byte[] inner = Inputs.zip("report.txt", "The bridge is open.");
        byte[] outer = Inputs.gzip(Inputs.tar("inner.zip", inner));

        assertThat(in.read("outer", outer)).extracting(Document::input).containsExactly("outer!/inner.zip!/report.txt");
    }

    @Test
    void archivesNestedTooDeepAreARow() throws IOException {
        byte[] nested = "The bridge is open.".getBytes(UTF_8);
        for (int i = 0; i < 9; i++) {
            nested = Inputs.zip("n", nested);
        }

        assertThat(in.problems("deep.zip", nested))
                .singleElement()
                .asString()
                .contains("deep.zip!/n!/n", "--max-nesting");
    }

    @Test
    void aDamagedArchiveKeepsWhatCameBeforeAndSaysSo() throws IOException {
        byte[] zip = Inputs.zip("a.txt", "One.", "b.txt", "Two: ".repeat(100));
        byte[] tar = Inputs.tar("a.txt", "One.", "b.txt", "Two.");
        byte[] damaged = tar.clone();
        damaged[2 * TarEntries.BLOCK] ^= 1;

        assertThat(in.problems("a.zip", Arrays.copyOf(zip, 60)))
                .singleElement()
                .asString()
                .contains("a.zip");
        assertThat(in.texts("a.tar", damaged)).containsExactly("One.");
        assertThat(in.problems("a.tar", damaged))
                .singleElement()
                .asString()
                .contains("a.tar after 1 document", "check sum");
        assertThat(in.problems("a.tar", Arrays.copyOf(tar, 3 * TarEntries.BLOCK + 1)))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains("cut off"));
    }

    @Test
    void aNameThatLeadsOutOfTheArchiveIsARowAndTheRestIsRead() throws IOException {
        byte[] zip = Inputs.zip(
                "../../etc/cron.d/x", "One.", "..\\x", "Two.", "/etc/x", "Three.", "C:\\x", "4", "ok", "Five.");

        assertThat(in.problems("a.zip", zip))
                .hasSize(4)
                .allSatisfy(p -> assertThat(p).contains("leads out"));
        assertThat(in.problems("a.zip", zip).get(0)).contains("a.zip!/../../etc/cron.d/x");
        assertThat(in.texts("a.zip", zip)).containsExactly("Five.");
    }

    @Test
    void aFileThatUnpacksToTooMuchIsOneRowHoweverItIsPacked() throws IOException {
        byte[] zeros = new byte[3_000_000];
        byte[] bomb = Inputs.zip("1.zip", Inputs.zip("a", zeros), "2.zip", Inputs.zip("a", zeros), "ok.txt", "One.");
        Inputs tight = new Inputs(Limits.DEFAULT.sizes(1000, 100_000));

        assertThat(tight.problems("bomb.gz", Inputs.gzip(zeros))).hasSize(1);
        assertThat(tight.read("bomb.zip", bomb)).hasSizeLessThanOrEqualTo(2);
        assertThat(tight.problems("bomb.zip", bomb)).last().asString().contains("bomb.zip", "--max-ratio");
    }

    @Test
    void linesWithoutEndThatUnpackToTooMuchAreARow() throws IOException {
        byte[] bomb = Inputs.gzip(("{\"text\": \"" + "a".repeat(3_000_000)).getBytes(UTF_8));
        Inputs tight = new Inputs(Limits.DEFAULT.sizes(1000, 100_000));

        assertThat(tight.problems("bomb.gz", bomb)).singleElement().asString().contains("bomb.gz", "--max-ratio");
    }

    @Test
    void tooManyEntriesAreARow() throws IOException {
        byte[] zip = Inputs.zip("1", "One.", "2", "Two.", "3", "Three.");
        Inputs tight = new Inputs(Limits.DEFAULT.archives(8, 2, 200));

        assertThat(tight.texts("a.zip", zip)).containsExactly("One.", "Two.");
        assertThat(tight.problems("a.zip", zip)).singleElement().asString().contains("a.zip", "more than 2 entries");
    }

    @Test
    void anOfficeDocumentIsOneRow() throws IOException {
        byte[] docx = Inputs.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");

        assertThat(in.problems("a.docx", docx))
                .isEqualTo(List.of(in.problems("a.docx", docx).get(0)));
        assertThat(in.problems("a.docx", docx).get(0)).contains("office document");
    }

    @Test
    void namesInOtherCharacterSetsAndEndlessNamesAreReadable() throws IOException {
        byte[] zip = Inputs.zip("Zürich.txt", "One.", "n".repeat(5000), "Two.");

        assertThat(in.read("z", zip))
                .extracting(Document::input)
                .satisfiesExactly(
                        name -> assertThat(name).isEqualTo("z!/Zürich.txt"),
                        name -> assertThat(name).hasSizeLessThan(400));
    }
}
