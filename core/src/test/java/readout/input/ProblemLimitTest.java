package readout.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemLimitTest {

    private static final String REPORT = "{\"text\": \"The port of Oru closed on Monday, its captain said.\"}\n";
    private static final Limits TIGHT = Limits.DEFAULT.problems(3);

    @TempDir
    private Path temp;

    @Test
    void whatCannotBeReadBeyondTheLimitIsOneRowThatSaysHowManyAndOfWhichKinds() throws IOException {
        String lines = REPORT + "{broken\n".repeat(5) + "[17]\n" + REPORT + "{\"text\": \" \"}\n".repeat(2)
                + "{\"a\": 1}\n" + REPORT;
        String file = file("a.jsonl", lines.getBytes(UTF_8));

        List<Document> documents = read(TIGHT, file);

        assertThat(documents).hasSize(3 + 3 + 1);
        assertThat(problem(documents.get(2))).startsWith(file + ", line 3: not valid JSON");
        assertThat(documents.get(6).input()).isEqualTo(file + "#more");
        assertThat(problem(documents.get(6)))
                .isEqualTo(file + " holds 6 more that cannot be read and are not listed, as 3 are (--max-problems):"
                        + " 2 not valid JSON, 2 without text, 1 not a JSON object, 1 the object has neither");
    }

    @Test
    void asManyAsTheLimitAreAllListed() throws IOException {
        String file = file("a.jsonl", (REPORT + "{broken\n".repeat(3)).getBytes(UTF_8));

        assertThat(read(TIGHT, file))
                .hasSize(4)
                .last()
                .extracting(Document::input)
                .isEqualTo(file + "#4");
    }

    @Test
    void countsThroughAnArchiveAndAnewForTheNextFile() throws IOException {
        byte[] pictures = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        byte[] inner = Inputs.zip("1.txt", pictures, "2.txt", pictures, "3.txt", "");
        String first = file("a.zip", Inputs.zip("a", pictures, "b", pictures, "c.zip", inner));
        String second = file("b.zip", Inputs.zip("a", pictures, "b", "The port of Oru closed on Monday."));

        List<Document> documents = read(TIGHT, temp.toString());

        assertThat(documents)
                .extracting(Document::input)
                .containsExactly(
                        first + "!/a",
                        first + "!/b",
                        first + "!/c.zip!/1.txt",
                        first + "#more",
                        second + "!/a",
                        second + "!/b");
        assertThat(problem(documents.get(3))).contains("2 more", "1 is ", "1 without text");
    }

    @Test
    void kindsOfKindsAreCountedTogether() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append("{\"html\": \"").append("<b>".repeat(20 + i)).append("\"}\n{broken\n");
        }

        List<Document> documents = standardInput(Limits.DEFAULT.problems(2).elements(1), lines.toString());

        assertThat(documents).hasSize(3);
        assertThat(problem(documents.get(2)))
                .startsWith("- holds 598 more")
                .endsWith("299 has … elements, more than the limit of … for a page, 299 not valid JSON");
    }

    @Test
    void aMillionBrokenLinesAreAThousandRowsAndOne() {
        List<Document> documents = standardInput(Limits.DEFAULT, "?\n".repeat(1_000_000));

        assertThat(documents).hasSize(1001);
        assertThat(problem(documents.get(1000)))
                .startsWith("- holds 999000 more")
                .endsWith(": 999000 not valid JSON");
    }

    private static List<Document> standardInput(Limits limits, String lines) {
        try (Stream<Document> documents =
                Documents.in(List.of("-"), new ByteArrayInputStream(lines.getBytes(UTF_8)), limits)) {
            return documents.toList();
        }
    }

    private static List<Document> read(Limits limits, String input) {
        try (Stream<Document> documents = Documents.in(List.of(input), InputStream.nullInputStream(), limits)) {
            return documents.toList();
        }
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(temp.resolve(name), content).toString();
    }

    private static String problem(Document document) {
        return ((Document.Unreadable) document.content()).problem();
    }
}
