package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Reader;
import readout.cli.Timings.Part;

class TimingsTest {

    private final AtomicLong clock = new AtomicLong();
    private final Timings timings = new Timings(clock::get);

    @TempDir
    private Path temp;

    @Test
    void sumsWhatIsDoneToEachReport() {
        for (int i = 0; i < 4; i++) {
            assertThat(timings.<Integer>timed(Reader.Stage.EXTRACTION, () -> pass(0.5)))
                    .isZero();
        }
        timings.add(Part.INPUT, Duration.ofSeconds(2));

        assertThat(printed(10))
                .containsExactly(
                        "finding and opening        2.00 s      5.0 reports/s  on one thread, beside the reading",
                        "  extraction               2.00 s      2.0 reports/s  summed over the threads that read");
    }

    @Test
    void leavesOutOfReadingTheWaitForTheEngine() {
        timings.<Integer, RuntimeException>timed(
                Part.READ,
                () -> timings.<Integer, RuntimeException>timed(Part.ENGINE, () -> pass(3))
                        + timings.<Integer>timed(Reader.Stage.MAIN_TEXT, () -> pass(2)));

        assertThat(timings.durations())
                .containsEntry("engine", Duration.ofSeconds(3))
                .containsEntry("read", Duration.ofSeconds(2));
    }

    @Test
    void countsTheTimeOfWhatFails() {
        assertThatThrownBy(() -> timings.timed(Part.COMPARE, () -> {
                    pass(1);
                    throw new IllegalStateException("no rows");
                }))
                .hasMessage("no rows");

        assertThat(timings.durations()).containsEntry("compare", Duration.ofSeconds(1));
    }

    @Test
    void tellsEachPartOfARun() {
        String report = "{\"text\": \"The ferry sank on Monday with nine men aboard, the captain said.\"}";
        Screen screen = new Screen(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)));

        screen.run("run", "-", "-o", temp.resolve("d").toString(), "--timings", "-q");

        assertThat(screen.err().lines().map(line -> line.substring(0, 22).strip()))
                .containsExactly(
                        "loading the engine",
                        "finding and opening",
                        "main text",
                        "its language",
                        "sentences and roles",
                        "extraction",
                        "reading",
                        "comparison",
                        "writing");
        assertThat(screen.err()).contains("summed over the threads that read");
    }

    private int pass(double seconds) {
        clock.addAndGet((long) (seconds * 1e9));
        return 0;
    }

    private List<String> printed(int reports) {
        StringWriter out = new StringWriter();
        timings.print(new PrintWriter(out, true), reports);
        return out.toString().lines().toList();
    }
}
