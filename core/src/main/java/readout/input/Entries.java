package readout.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files in an archive, in its order. */
interface Entries {

    /**
     * A file in an archive.
     *
     * @param name its path as the archive writes it
     * @param content what it holds, to be read before the next entry is asked for; closing it does nothing
     */
    record Entry(String name, InputStream content) {}

    /** The next file, or empty at the end. */
    Optional<Entry> next() throws IOException;
}
