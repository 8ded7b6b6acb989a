package readout.input;

import java.io.IOException;
import java.util.Optional;

/** Documents one after another from something that may be damaged. */
interface Records {

    /** The next document, or empty at the end. */
    Optional<Document> next() throws IOException;
}
