package readout.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads records to their end, or to where they are damaged: what goes wrong, also in a library, is one document that
 * says so and the last. So is it when there is none.
 */
final class Reading implements DocumentSource {

    private final Part part;
    private final InputStream content;
    private final Records records;
    private int read;
    private boolean ended;

    /** @param content closed with this */
    Reading(Part part, InputStream content, Records records) {
        this.part = part;
        this.content = content;
        this.records = records;
    }

    @Override
    public Optional<Document> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            Optional<Document> document = records.next();
            ended = document.isEmpty();
            boolean empty = ended && read == 0;
            read += ended ? 0 : 1;
            return empty ? Optional.of(part.unreadable("holds no reports")) : document;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            ended = true;
            return Optional.of(part.unreadable(place() + ": the rest is not read: " + OneFile.reason(e)));
        }
    }

    private String place() {
        return read == 0 ? "at its beginning" : "after " + read + (read == 1 ? " document" : " documents");
    }

    @Override
    public void close() {
        Documents.closeQuietly(content);
    }
}
