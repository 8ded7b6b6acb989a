package readout.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** One line on a terminal that tells how far a long run is; silent for the first two seconds and where nobody watches. */
final class Meter {

    private static final long SILENT = 2_000_000_000L;
    private static final long BETWEEN = 100_000_000L;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean on;
    private final LongSupplier nanos;
    private final long started;
    private long drawn;
    private boolean visible;

    /** A meter on {@code err}; {@code on} says whether to draw at all, {@code nanos} is the clock. */
    Meter(PrintWriter err, boolean on, LongSupplier nanos) {
        this.err = err;
        this.on = on;
        this.nanos = nanos;
        this.started = nanos.getAsLong();
    }

    /** Shows {@code line}, unless one was shown a moment ago. */
    synchronized void show(String line) {
        long now = nanos.getAsLong();
        if (!on || now - started < SILENT || (visible && now - drawn < BETWEEN)) {
            return;
        }
        err.print(CLEAR + line);
        err.flush();
        drawn = now;
        visible = true;
    }

    /** Takes the line away. */
    synchronized void clear() {
        if (visible) {
            err.print(CLEAR);
            err.flush();
            visible = false;
        }
    }
}
