package readout.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    private static final InputStream NOTHING = InputStream.nullInputStream();

    @TempDir
    Path folder;

    @Test
    void aFolderIsReadRecursivelyInNameOrderAndHiddenFilesAreLeftOut() throws IOException {
        write("b.txt", "Second report.");
        write("a/z.txt", "First report.");
        write("c/1.txt", "Third report.");
        write(".hidden.txt", "Never.");
        write(".git/x.txt", "Never.");

        assertThat(read(folder.toString()))
                .extracting(Document::input)
                .containsExactly(folder + "/a/z.txt", folder + "/b.txt", folder + "/c/1.txt");
    }

    @Test
    void aTrailingSlashDoesNotShowInTheNames() throws IOException {
        write("b.txt", "A report.");

        assertThat(read(folder + "/")).extracting(Document::input).containsExactly(folder + "/b.txt");
    }

    @Test
    void aFolderThatContainsItselfThroughALinkIsReadOnce() throws IOException {
        write("a/one.txt", "A report.");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);

        assertThat(read(folder.toString())).extracting(Document::input).containsExactly(folder + "/a/one.txt");
    }

    @Test
    void aDossierOfAnEarlierRunIsNoInput() throws IOException {
        write("a.txt", "One.");
        write("dossier/run.json", "{}");
        write("dossier/articles.jsonl", "{\"text\": \"One.\"}");
        write("other/run.json", "{\"text\": \"Two.\"}");

        assertThat(read(folder.toString()))
                .extracting(Document::input)
                .containsExactly(folder + "/a.txt", folder + "/other/run.json#1");
    }

    @Test
    void aLinkToNothingIsARowThatSaysSo() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));

        assertThat(problem(one(folder.toString()))).contains("gone.txt").contains("link to nothing");
    }

    @Test
    void jsonLinesAreToldByContentAndNumberedByLine() throws IOException {
        write("reports.txt", """
                {"id": 7, "url": "https://news.example/a", "outlet": "Example", "title": "T", "published": "2031-05-03", "language": "en", "text": "Rain fell."}

                {"text": "More rain fell."}
                """);

        List<Document> documents = read(folder + "/reports.txt");

        assertThat(documents)
                .extracting(Document::input)
                .containsExactly(folder + "/reports.txt#1", folder + "/reports.txt#3");
        assertThat(documents.get(0).externalId()).contains("7");
        assertThat(documents.get(0).url()).contains("https://news.example/a");
        assertThat(documents.get(0).published()).contains("2031-05-03");
        assertThat(documents.get(1).outlet()).isEmpty();
        assertThat(text(documents.get(1))).isEqualTo("More rain fell.");
    }

    @Test
    void aBrokenLineIsARowThatNamesFileAndLineAndTheRestGoesOn() throws IOException {
        write("r.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Two\n[1]\n{\"body\": 1}\n{\"text\": \"Five.\"}\n");

        List<Document> documents = read(folder + "/r.jsonl");

        assertThat(documents).hasSize(5);
        assertThat(problem(documents.get(1))).contains("r.jsonl, line 2").contains("not valid JSON");
        assertThat(problem(documents.get(2))).contains("line 3").contains("not a JSON object");
        assertThat(problem(documents.get(3))).contains("line 4").contains("neither \"text\" nor \"html\"");
        assertThat(text(documents.get(4))).isEqualTo("Five.");
    }

    @Test
    void jsonOverSeveralLinesIsReadObjectByObject() throws IOException {
        write("1", "{\n  \"id\": 7,\n  \"text\": \"One.\"\n}\n{\"text\": \"Two.\"}");
        write("2", "[\n  {\"text\": \"Three.\"}, 4,\n  {\"html\": \"<p>Five.</p>\"}, {\"text");

        List<Document> documents = read(folder.toString());

        assertThat(documents.subList(0, 3)).extracting(DocumentsTest::text).containsExactly("One.", "Two.", "Three.");
        assertThat(documents.get(0).externalId()).contains("7");
        assertThat(problem(documents.get(3))).contains("/2, object 2: not a JSON object");
        assertThat(documents.get(4).input()).endsWith("/2#3");
        assertThat(problem(documents.get(5))).contains("/2 after 3 documents", "not valid JSON");
    }

    @Test
    void aDashReadsJsonLinesFromStandardInput() {
        InputStream standardInput = stream("{\"text\": \"One.\"}\n{\"html\": \"<p>Two.</p>\"}");

        List<Document> documents = Documents.in(List.of("-"), standardInput).toList();

        assertThat(documents).extracting(Document::input).containsExactly("-#1", "-#2");
        assertThat(documents.get(1).content()).isInstanceOf(Document.Html.class);
    }

    @Test
    @SuppressWarnings("InputStreamSlowMultibyteRead") // three lines are read
    void documentsAreReadAsTheStreamIsConsumed() {
        int[] served = {0};
        InputStream endless = new InputStream() {
            private final byte[] line = "{\"text\": \"One.\"}\n".getBytes(StandardCharsets.UTF_8);

            @Override
            public int read() {
                return line[served[0]++ % line.length];
            }
        };

        assertThat(Documents.in(List.of("-"), endless).limit(3)).hasSize(3);
        assertThat(served[0]).isLessThan(100_000);
    }

    @Test
    void gzipIsOpenedWhateverItHolds() throws IOException {
        Files.write(folder.resolve("a"), gzip("{\"text\": \"One.\"}\n".getBytes(StandardCharsets.UTF_8)));
        Files.write(folder.resolve("b"), gzip("A report.".getBytes(StandardCharsets.UTF_8)));

        List<Document> documents = read(folder.toString());

        assertThat(documents).extracting(Document::input).containsExactly(folder + "/a#1", folder + "/b");
        assertThat(text(documents.get(1))).isEqualTo("A report.");
    }

    @Test
    void aDamagedGzipKeepsWhatCameBeforeAndSaysWhereItEnds() throws IOException {
        byte[] whole = gzip("{\"text\": \"One.\"}\n".repeat(30_000).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("a.gz"), java.util.Arrays.copyOf(whole, whole.length - 40));

        List<Document> documents = read(folder.toString());

        assertThat(text(documents.get(0))).isEqualTo("One.");
        assertThat(problem(documents.get(documents.size() - 1))).contains("the rest cannot be read");
    }

    @Test
    void charactersAreReadByMarkThenAsUtf8ThenAsWindows1252() throws IOException {
        Files.write(folder.resolve("1"), "\uFEFFThe café burned.".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("2"), "\uFEFFThe café burned.".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("3"), "The “café” burned.".getBytes(Charset.forName("windows-1252")));

        List<Document> documents = read(folder.toString());

        assertThat(documents.subList(0, 2)).extracting(DocumentsTest::text).containsOnly("The café burned.");
        assertThat(text(documents.get(2))).isEqualTo("The “café” burned.");
        assertThat(((Document.Text) documents.get(2).content()).note())
                .hasValueSatisfying(note -> assertThat(note).contains("windows-1252"));
    }

    @Test
    void whatIsNoTextIsARowThatSaysWhatItIs() throws IOException {
        Files.write(folder.resolve("1"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 0, 0});
        write("2", "%PDF-1.7 …");
        write("3", "WARC/1.1\r\n");
        write("4", "<?xml version=\"1.0\"?><nitf><docdata/></nitf>");

        assertThat(read(folder.toString()))
                .extracting(DocumentsTest::problem)
                .satisfiesExactly(
                        p -> assertThat(p).contains("binary file"),
                        p -> assertThat(p).contains("PDF"),
                        p -> assertThat(p).contains("/3 ", "cut off"),
                        p -> assertThat(p).contains("XML"));
    }

    @Test
    void beyondTheLimitADocumentIsARowThatSaysSizeAndLimit() throws IOException {
        write("a.txt", "x".repeat(101));
        write(
                "b.jsonl",
                "{\"text\": \"" + "y".repeat(101) + "\"}\n{\"text\": \"" + "y".repeat(1000)
                        + "\"}\n{\"text\": \"One.\"}");

        List<Document> documents = Documents.in(List.of(folder.toString()), NOTHING, Limits.DEFAULT.sizes(100, 500))
                .toList();

        assertThat(problem(documents.get(0))).contains("a.txt holds more").contains("limit of 100");
        assertThat(problem(documents.get(1))).contains("line 1").contains("101").contains("100");
        assertThat(problem(documents.get(2))).contains("line 2").contains("500");
        assertThat(text(documents.get(3))).isEqualTo("One.");
    }

    @Test
    void anInputThatIsNotThereIsNamedAtOnce() {
        assertThatThrownBy(() -> Documents.in(List.of(folder + "/nowhere"), NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no such file or folder: " + folder + "/nowhere");
    }

    @Test
    void anAddressIsARowThatSaysWhatToDo() {
        assertThat(problem(one("https://news.example/a"))).contains("fetch it first");
    }

    @Test
    void aPageIsToldFromATextWithAnAngleBracket() throws IOException {
        write("1", "<!-- saved --><!DOCTYPE html><title>T</title>");
        write("2", "Losses < 40, the ministry said.");
        write("3", "<div class=story><p>Rain fell.</p></div>");

        assertThat(read(folder.toString()))
                .extracting(document -> document.content().getClass().getSimpleName())
                .containsExactly("Html", "Text", "Html");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<Document> read(String input) {
        try (Stream<Document> documents = Documents.in(List.of(input), NOTHING)) {
            return documents.toList();
        }
    }

    private static Document one(String input) {
        return read(input).get(0);
    }

    private static String text(Document document) {
        return ((Document.Text) document.content()).text();
    }

    private static String problem(Document document) {
        return ((Document.Unreadable) document.content()).problem();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
