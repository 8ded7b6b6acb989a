package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MeterTest {

    private final StringWriter drawn = new StringWriter();
    private final AtomicLong millis = new AtomicLong();

    @Test
    void keepsSilentForTwoSecondsThenDrawsNowAndThen() {
        Meter meter = meter(true);
        for (int i = 0; i <= 2100; i += 10) {
            millis.set(i);
            meter.show("at " + i);
        }
        meter.clear();

        assertThat(drawn.toString().split("\r\u001b\\[K")).containsExactly("", "at 2000", "at 2100");
    }

    @Test
    void drawsNothingWhereNobodyWatches() {
        Meter meter = meter(false);
        millis.set(60_000);
        meter.show("still there");
        meter.clear();

        assertThat(drawn.toString()).isEmpty();
    }

    private Meter meter(boolean on) {
        return new Meter(new PrintWriter(drawn, true), on, () -> millis.get() * 1_000_000);
    }
}
