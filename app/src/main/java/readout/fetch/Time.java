package readout.fetch;

import java.time.Duration;
import java.time.Instant;

/** The clock that fetching goes by, and its waiting; another one is given where nothing shall wait. */
public interface Time {

    /** Now. */
    Instant now();

    /** Waits until {@code lock}, which the caller holds, is notified or {@code most} has passed. */
    void await(Object lock, Duration most) throws InterruptedException;

    /** The machine's. */
    static Time ofMachine() {
        return new Time() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void await(Object lock, Duration most) throws InterruptedException {
                lock.wait(Math.max(1, most.toMillis()));
            }
        };
    }
}
