package readout.input;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Documents one after another from something that may be damaged. */
interface Records {

    /** The next document, or empty at the end. */
    Optional<Document> next() throws IOException;

    /**
     * The next document of the source that is open now, or of the first of those after it that has one.
     *
     * @param open the documents of the member or record that was opened last
     * @param advance opens the one after it; says whether there was one
     */
    static Optional<Document> inTurn(Supplier<Optional<DocumentSource>> open, Advance advance, Allowance allowance)
            throws IOException {
        while (true) {
            Optional<Document> document = open.get().flatMap(DocumentSource::next);
            if (document.isPresent()) {
                return document;
            }
            if (allowance.spent() || !advance.next()) {
                return Optional.empty();
            }
        }
    }

    /** Goes on to the next member of an archive. */
    @FunctionalInterface
    interface Advance {
        boolean next() throws IOException;
    }
}
