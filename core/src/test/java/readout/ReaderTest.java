package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.Reader.Stage;
import readout.about.Topic;
import readout.input.Deadline;
import readout.input.Document;
import readout.model.Article.Status;
import readout.model.Findings;
import readout.text.TestEngine;

class ReaderTest {

    private static final Document REPORT = Document.ofText(
            "a.txt",
            "The ferry sank on Monday with nine men aboard, the port's captain said.\n"
                    + "Norland's foreign minister Ada Brun met Sudland's envoy Kofi Lenz in Port Vell.\n");

    private static final Topic TOPIC = Topic.of(List.of("Norland Sudland"));

    private final AtomicLong seconds = new AtomicLong();

    @ParameterizedTest
    @EnumSource
    void aReportThatTakesTooLongIsARowThatSaysSo(Stage slow) {
        Reader reader = reader(Duration.ofSeconds(60), stage -> seconds.addAndGet(stage == slow ? 61 : 1))
                .about(TOPIC);

        Findings findings = reader.read(REPORT);

        assertThat(findings.article().status()).isEqualTo(Status.FAILED);
        assertThat(findings.article().problem())
                .hasValue("a.txt takes longer to read than the limit of 60 seconds (--max-reading); split it, or give"
                        + " it more time");
        assertThat(findings.events()).isEmpty();
    }

    @Test
    void eachReportHasTheTimeForItself() {
        Reader reader = reader(Duration.ofSeconds(60), stage -> seconds.addAndGet(14));

        assertThat(reader.read(REPORT)).isEqualTo(reader.read(REPORT)).isEqualTo(unwatched());
    }

    @Test
    void noLimitIsNoLimit() {
        Reader reader = reader(Duration.ZERO, stage -> seconds.addAndGet(1_000_000));

        assertThat(reader.read(REPORT)).isEqualTo(unwatched());
    }

    @Test
    void doesItsStagesInTheirOrder() {
        List<Stage> done = new ArrayList<>();

        Findings findings = reader(Duration.ZERO, done::add).about(TOPIC).read(REPORT);

        assertThat(findings.article().status()).isEqualTo(Status.OK);
        assertThat(done).containsExactly(Stage.values());
    }

    private static Findings unwatched() {
        return new Reader(TestEngine.get()).read(REPORT);
    }

    private Reader reader(Duration most, Consumer<Stage> begins) {
        return new Reader(
                TestEngine.get(), () -> Deadline.in(most, () -> seconds.get() * 1_000_000_000), new Reader.Stopwatch() {
                    @Override
                    public <T> T timed(Stage stage, Supplier<T> work) {
                        begins.accept(stage);
                        return work.get();
                    }
                });
    }
}
