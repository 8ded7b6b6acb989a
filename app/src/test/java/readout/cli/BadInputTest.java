package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.dossier.SavedDossier;
import readout.dossier.Schemas;

/** What is no report ends in a valid dossier that says so. */
class BadInputTest {

    private static final String LEAD = "The ferry sank on Monday with nine men aboard, the port's captain said.\n";

    private final Screen screen = Screen.plain();

    @TempDir
    private Path temp;

    @Test
    void aBinaryFile() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);

        assertThat(run(noise, "noise.txt")).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(screen.out()).contains("Not read", "noise.txt");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(run(new byte[0], "empty.txt")).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(screen.out()).contains("Not read", "empty.txt");
    }

    @Test
    void bytesThatAreNoUtf8() throws IOException {
        byte[] text = (LEAD + "Caf~ owners shut their doors.\n").getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == '~' ? (byte) 0xff : text[i];
        }

        assertThat(run(text, "latin.txt")).isEqualTo(ExitCode.OK);
    }

    @Test
    void aTextOfFiftyMegabytes() throws IOException {
        byte[] text = LEAD.repeat(50_000_000 / LEAD.length()).getBytes(StandardCharsets.UTF_8);

        assertThat(run(text, "long.txt")).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(screen.out()).contains("Not read", "long.txt", "limit");
    }

    @Test
    void aPageOfAHundredThousandNestedElements() throws IOException {
        String page = "<html><body>" + "<div>".repeat(100_000) + "<p>" + LEAD + "</body></html>";

        assertThat(run(page.getBytes(StandardCharsets.UTF_8), "bomb.html")).isIn(ExitCode.OK, ExitCode.NOTHING_READ);
    }

    @Test
    void aGzipThatUnpacksToAThousandTimesItsSize() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 100; i++) {
                zip.write(" ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(run(bomb.toByteArray(), "bomb.gz")).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(screen.out()).contains("Not read", "bomb.gz");
    }

    @Test
    void whatGoesBeyondALimitThatIsGiven() throws IOException {
        assertThat(run(LEAD.getBytes(StandardCharsets.UTF_8), "a.txt", "--max-text", "10"))
                .isEqualTo(ExitCode.NOTHING_READ);
        assertThat(screen.out()).contains("Not read", "a.txt", "limit of 10");
    }

    @Test
    void oneBadFileAmongGoodOnes() throws IOException {
        Files.writeString(Files.createDirectories(temp.resolve("in")).resolve("good.txt"), LEAD);

        assertThat(run(new byte[0], "empty.txt")).isEqualTo(ExitCode.OK);
        assertThat(screen.out()).contains("1 report ·", "Not read", "empty.txt");
    }

    /** Runs over a folder that holds {@code content} and checks the dossier. */
    private int run(byte[] content, String name, String... options) throws IOException {
        Path input = Files.createDirectories(temp.resolve("in"));
        Files.write(input.resolve(name), content);
        Path dossier = temp.resolve("dossier");
        List<String> arguments = new ArrayList<>(List.of("run", input.toString(), "-o", dossier.toString()));
        arguments.addAll(List.of(options));
        int exitCode = screen.run(arguments.toArray(String[]::new));
        Schemas.assertValid(dossier);
        assertThat(screen.err()).isEmpty();
        assertThat(SavedDossier.in(dossier).rows("articles")).isNotEmpty();
        return exitCode;
    }
}
