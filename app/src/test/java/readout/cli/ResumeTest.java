package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is stopped and gone on with writes what an unbroken one does. */
class ResumeTest {

    private static final List<String> LINES = IntStream.range(0, 24)
            .mapToObj(i -> "{\"id\": \"" + i + "\", \"published\": \"2031-03-0" + (1 + i % 9)
                    + "\", \"text\": \"Norland's foreign minister Ada Brun met Sudland's envoy Kofi Lenz in Port Vell on"
                    + " Monday. Shelling killed " + (i + 2) + " villagers, the army said.\"}\n")
            .toList();

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"9, 1", "9, 2", "20, 1", "20, 2"})
    void goesOnWhereItWasStopped(int stoppedAfter, int threads) throws IOException {
        String dossier = temp.resolve("dossier").toString();
        Screen unbroken = new Screen(stream(LINES));
        unbroken.run("run", "-", "-o", temp.resolve("unbroken").toString());

        Screen stopped = new Screen(new StoppedAt(stream(LINES.subList(0, stoppedAfter))));
        int exitCode = stopped.run("run", "-", "-o", dossier, "--threads", "" + threads);
        Screen resumed = new Screen(stream(LINES));
        resumed.run("run", "-", "-o", dossier, "--threads", "" + threads, "--resume");

        assertThat(exitCode).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(stopped.err())
                .contains("interrupted: nothing was written", "the same command with --resume")
                .hasLineCount(1);
        assertThat(resumed.err())
                .contains("going on from a run that was stopped after ")
                .hasLineCount(1);
        assertThat(contents("dossier")).isEqualTo(contents("unbroken"));
        assertThat(temp.resolve(".dossier.unfinished")).doesNotExist();
    }

    @Test
    void takesInReportsThatWereAdded() throws IOException {
        String dossier = temp.resolve("dossier").toString();
        new Screen(stream(LINES)).run("run", "-", "-o", temp.resolve("unbroken").toString());

        new Screen(new StoppedAt(stream(LINES.subList(0, 12)))).run("run", "-", "-o", dossier);
        new Screen(new StoppedAt(stream(LINES.subList(0, 18)))).run("run", "-", "-o", dossier, "--resume");
        new Screen(stream(LINES)).run("run", "-", "-o", dossier, "--resume");

        assertThat(contents("dossier")).isEqualTo(contents("unbroken"));
    }

    @Test
    void readsAnewForAnotherTopic() throws IOException {
        String dossier = temp.resolve("dossier").toString();
        new Screen(stream(LINES)).run("run", "-", "-o", temp.resolve("unbroken").toString(), "--about", "Norland");

        new Screen(new StoppedAt(stream(LINES.subList(0, 12)))).run("run", "-", "-o", dossier, "--about", "Peru");
        new Screen(stream(LINES)).run("run", "-", "-o", dossier, "--about", "Norland", "--resume");

        assertThat(contents("dossier")).isEqualTo(contents("unbroken"));
    }

    @Test
    void saysThatNothingWasStopped() {
        Screen screen = new Screen(stream(LINES.subList(0, 1)));

        assertThat(screen.run("run", "-", "-o", temp.resolve("d").toString(), "--resume"))
                .isEqualTo(ExitCode.OK);
        assertThat(screen.err())
                .contains("no run into", "was stopped: all is read")
                .hasLineCount(1);
    }

    @Test
    void saysWhatIsSetAside() throws IOException {
        String dossier = temp.resolve("dossier").toString();
        new Screen(new StoppedAt(stream(LINES.subList(0, 12)))).run("run", "-", "-o", dossier, "--threads", "1");

        Screen screen = new Screen(stream(LINES.subList(0, 1)));
        screen.run("run", "-", "-o", dossier);

        assertThat(screen.err())
                .contains("--resume would have kept", "all anew", ".dossier.unfinished.old")
                .hasLineCount(1);
        assertThat(temp).isDirectoryContaining(path -> path.endsWith("dossier")).satisfies(folder -> {
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).hasSize(1);
            }
        });
    }

    private static InputStream stream(List<String> lines) {
        return new ByteArrayInputStream(
                lines.stream().collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
    }

    /** Every file's content by name; of run.json all but the timings. */
    private Map<String, String> contents(String name) throws IOException {
        Path dossier = temp.resolve(name);
        Map<String, String> contents = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(dossier)) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            String content = Files.readString(file);
            String key = dossier.relativize(file).toString();
            contents.put(key, key.equals("run.json") ? content.substring(0, content.indexOf("\"timings\"")) : content);
        }
        return contents;
    }

    /** Ctrl-C when all has been read: the thread that asks for more is interrupted. */
    private static final class StoppedAt extends FilterInputStream {

        StoppedAt(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = in.read(bytes, from, length);
            if (n < 0) {
                Thread.currentThread().interrupt();
            }
            return n;
        }
    }
}
