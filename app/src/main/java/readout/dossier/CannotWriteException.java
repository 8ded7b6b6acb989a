package readout.dossier;

import java.io.IOException;

/** A dossier cannot be written where it was asked for. The message says why and what to do, in words for the user. */
public final class CannotWriteException extends IOException {

    private static final long serialVersionUID = 1L;

    CannotWriteException(String message) {
        super(message);
    }

    CannotWriteException(String message, IOException cause) {
        super(message, cause);
    }
}
