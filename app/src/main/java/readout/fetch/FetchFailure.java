package readout.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** An address could not be fetched; the message says why, in words for the user. */
final class FetchFailure extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean passing;
    private final transient Optional<Duration> retryAfter;

    private FetchFailure(String message, boolean passing, Optional<Duration> retryAfter) {
        super(message);
        this.passing = passing;
        this.retryAfter = retryAfter;
    }

    /** A failure that asking again will not mend. */
    static FetchFailure lasting(String message) {
        return new FetchFailure(message, false, Optional.empty());
    }

    /** A failure that may be over in a moment. */
    static FetchFailure passing(String message) {
        return new FetchFailure(message, true, Optional.empty());
    }

    /** A failure of which the server says when to come back, if it does. */
    static FetchFailure passing(String message, Optional<Duration> retryAfter) {
        return new FetchFailure(message, true, retryAfter);
    }

    boolean isPassing() {
        return passing;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** The message, which every such failure has. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
