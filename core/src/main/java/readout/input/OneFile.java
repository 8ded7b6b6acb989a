package readout.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The documents of one file, opened when the first is asked for. */
final class OneFile implements DocumentSource {

    private final String input;
    private final Path path;
    private final Allowance allowance;
    private Optional<DocumentSource> documents = Optional.empty();

    private OneFile(String input, Path path, Limits limits) {
        this.input = input;
        this.path = path;
        this.allowance = new Allowance(limits);
    }

    /** The documents of the file {@code path}, which is called {@code input}. */
    static DocumentSource at(String input, Path path, Limits limits) {
        return new ProblemLimit(input, new OneFile(input, path, limits), limits);
    }

    @Override
    public Optional<Document> next() {
        allowance.restart();
        if (documents.isEmpty()) {
            documents = Optional.of(open());
        }
        return documents.get().next();
    }

    private DocumentSource open() {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return DocumentSource.unreadable(input, input + " is no file with content, but a device, pipe or socket");
        }
        try {
            InputStream file = Files.newInputStream(path);
            return Contents.open(Part.of(input), allowance.packed(file), allowance);
        } catch (IOException e) {
            return DocumentSource.unreadable(input, input + " cannot be read: " + reason(e));
        }
    }

    /** What went wrong, in words a reader of the file can use. */
    static String reason(Throwable e) {
        if (e instanceof StackOverflowError) {
            return "it is nested too deep";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it is a link to nothing";
        }
        if (e instanceof EOFException && e.getMessage() == null) {
            return "it is cut off";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    @Override
    public void close() {
        documents.ifPresent(DocumentSource::close);
    }
}
