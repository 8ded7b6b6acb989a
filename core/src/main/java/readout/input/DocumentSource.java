package readout.input;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Documents one after another, from something that may have to be closed. Never throws for what it reads. */
interface DocumentSource extends AutoCloseable {

    /** The next document, or empty at the end. */
    Optional<Document> next();

    /** Lets go of what is open; to be called also after the end. */
    @Override
    void close();

    /** This source as an iterator that reads one document ahead. */
    default Iterator<Document> documents() {
        return new Iterator<>() {
            private Optional<Document> ahead = Optional.empty();
            private boolean ended;

            @Override
            public boolean hasNext() {
                if (ahead.isEmpty() && !ended) {
                    ahead = DocumentSource.this.next();
                    ended = ahead.isEmpty();
                }
                return ahead.isPresent();
            }

            @Override
            public Document next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Document document = ahead.orElseThrow();
                ahead = Optional.empty();
                return document;
            }
        };
    }

    /** The documents given. */
    static DocumentSource of(List<Document> documents) {
        Iterator<Document> each = documents.iterator();
        return new DocumentSource() {
            @Override
            public Optional<Document> next() {
                return each.hasNext() ? Optional.of(each.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }

    /** One document that says why {@code input} could not be read. */
    static DocumentSource unreadable(String input, String problem) {
        return of(List.of(Document.of(input, new Document.Unreadable(problem))));
    }

    /** All of {@code sources}, one after another; each is asked for only when the one before it has ended and is closed. */
    static DocumentSource concat(Iterator<? extends DocumentSource> sources) {
        return new DocumentSource() {
            private Optional<DocumentSource> open = Optional.empty();

            @Override
            public Optional<Document> next() {
                while (open.isPresent() || sources.hasNext()) {
                    if (open.isEmpty()) {
                        open = Optional.of(sources.next());
                    }
                    Optional<Document> document = open.get().next();
                    if (document.isPresent()) {
                        return document;
                    }
                    close();
                }
                return Optional.empty();
            }

            @Override
            public void close() {
                open.ifPresent(DocumentSource::close);
                open = Optional.empty();
            }
        };
    }
}
