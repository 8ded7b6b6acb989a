package readout.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * An address could not be fetched; the message says why, in words for the user. What a server says stands in it without
 * characters that would steer a terminal, and no longer than need be.
 */
final class FetchFailure extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 600;

    private final boolean passing;
    private final transient Optional<Duration> retryAfter;

    private FetchFailure(String message, boolean passing, Optional<Duration> retryAfter) {
        super(shown(message));
        this.passing = passing;
        this.retryAfter = retryAfter;
    }

    private static String shown(String message) {
        String plain = message.replaceAll("\\p{Cc}", " ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
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
