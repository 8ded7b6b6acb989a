package readout.input;

import java.io.IOException;

/** Input goes beyond one of the {@link Limits}; the message says which and how to raise it. */
final class LimitReached extends IOException {

    LimitReached(String message) {
        super(message);
    }
}
