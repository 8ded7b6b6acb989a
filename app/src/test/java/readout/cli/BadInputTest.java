package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
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
    void oneBadFileAmongGoodOnes() throws IOException {
        Files.writeString(Files.createDirectories(temp.resolve("in")).resolve("good.txt"), LEAD);

        assertThat(run(new byte[0], "empty.txt")).isEqualTo(ExitCode.OK);
        assertThat(screen.out()).contains("1 report ·", "Not read", "empty.txt");
    }

    /** Runs over a folder that holds {@code content} and checks the dossier. */
    private int run(byte[] content, String name) throws IOException {
        Path input = Files.createDirectories(temp.resolve("in"));
        Files.write(input.resolve(name), content);
        Path dossier = temp.resolve("dossier");
        int exitCode = screen.run("run", input.toString(), "-o", dossier.toString());
        Schemas.assertValid(dossier);
        assertThat(screen.err()).isEmpty();
        assertThat(SavedDossier.in(dossier).rows("articles")).isNotEmpty();
        return exitCode;
    }
}
