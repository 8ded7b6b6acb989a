package readout.cli;

import org.jspecify.annotations.Nullable;

/** Ends a command with one line for the user, which names the file and what to do. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    Failure(int exitCode, String message) {
        this(exitCode, message, null);
    }

    Failure(int exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** A failure that tells what {@code cause} tells. */
    static Failure of(int exitCode, Throwable cause) {
        String message = cause.getMessage();
        return new Failure(exitCode, message == null ? cause.toString() : message, cause);
    }

    int exitCode() {
        return exitCode;
    }
}
