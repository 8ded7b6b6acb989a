package readout.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that leaps over every wait. */
final class LeapingTime implements Time {

    private Instant now = Instant.parse("2031-05-08T06:00:00Z");
    private final List<Duration> waits = new ArrayList<>();

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void await(Object lock, Duration most) {
        waits.add(most);
        now = now.plus(most);
    }

    /** Lets that time pass. */
    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    /** What was waited for, in order. */
    synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }
}
