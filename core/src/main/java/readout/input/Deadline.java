package readout.input;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Until when one document may be read. It is looked at between steps, paragraphs and sentences, since no thread can be stopped from outside.
 *
 * @param nanos the clock
 * @param begun what it showed at the beginning
 * @param most nanoseconds from there; 0 for as long as it takes
 */
public record Deadline(LongSupplier nanos, long begun, long most) {

    /** No deadline at all. */
    public static final Deadline NONE = new Deadline(() -> 0, 0, 0);

    /** From now on, for {@code time}; zero for as long as it takes. */
    public static Deadline in(Duration time, LongSupplier nanos) {
        return time.isZero() ? NONE : new Deadline(nanos, nanos.getAsLong(), time.toNanos());
    }

    /** @throws Passed when the time is over */
    public void check() {
        if (most > 0 && nanos.getAsLong() - begun > most) {
            throw new Passed(Duration.ofNanos(most));
        }
    }

    /** The time for one document is over. */
    public static final class Passed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Duration most;

        Passed(Duration most) {
            super("more than " + most);
            this.most = most;
        }

        /** What is wrong and what to do, to follow the document's name. */
        public String words() {
            return "takes longer to read than the limit of " + most.toSeconds()
                    + " seconds (--max-reading); split it, or give it more time";
        }
    }
}
