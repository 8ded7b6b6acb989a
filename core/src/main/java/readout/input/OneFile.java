package readout.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The documents of one file, opened when the first is asked for. */
final class OneFile implements DocumentSource {

    private static final int HEAD = 1 << 16;

    private final String input;
    private final Path path;
    private final Limits limits;
    private Optional<DocumentSource> documents = Optional.empty();

    OneFile(String input, Path path, Limits limits) {
        this.input = input;
        this.path = path;
        this.limits = limits;
    }

    @Override
    public Optional<Document> next() {
        if (documents.isEmpty()) {
            documents = Optional.of(open());
        }
        return documents.get().next();
    }

    private DocumentSource open() {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return DocumentSource.unreadable(input, input + " is no file with content, but a device, pipe or socket");
        }
        InputStream file = InputStream.nullInputStream();
        try {
            file = Files.newInputStream(path);
            return open(unzipped(new BufferedInputStream(file, HEAD)));
        } catch (IOException e) {
            Documents.closeQuietly(file);
            return DocumentSource.unreadable(input, input + " cannot be read: " + reason(e));
        }
    }

    private DocumentSource open(InputStream content) throws IOException {
        Format format = Format.of(peek(content));
        if (format == Format.JSONL) {
            return new JsonLines(content, input, limits);
        }
        try (content) {
            return DocumentSource.of(List.of(Document.of(input, whole(format, content))));
        }
    }

    private Document.Content whole(Format format, InputStream content) throws IOException {
        return switch (format) {
            case TEXT, HTML -> read(format, content);
            case EMPTY -> new Document.Text("");
            case JSON ->
                new Document.Unreadable(
                        input + " is JSON over several lines; write one object a line, with text or html");
            default -> new Document.Unreadable(input + " is " + format.words() + ", which cannot be read");
        };
    }

    private Document.Content read(Format format, InputStream content) throws IOException {
        int limit = format == Format.HTML ? limits.recordBytes() : limits.textBytes();
        byte[] bytes = content.readNBytes(limit + 1);
        if (bytes.length > limit) {
            return new Document.Unreadable(
                    input + " holds more than the limit of " + limit + " bytes" + onDisk() + "; split it");
        }
        if (format == Format.HTML) {
            return new Document.Html(bytes, Optional.empty());
        }
        Decoded decoded = Decoded.of(bytes);
        return new Document.Text(decoded.text(), decoded.note());
    }

    private String onDisk() {
        try {
            return " (" + Files.size(path) + " bytes on disk)";
        } catch (IOException e) {
            return "";
        }
    }

    private static InputStream unzipped(InputStream file) throws IOException {
        return Format.of(peek(file)) == Format.GZIP
                ? new BufferedInputStream(new GZIPInputStream(file, HEAD), HEAD)
                : file;
    }

    private static byte[] peek(InputStream content) throws IOException {
        content.mark(HEAD);
        byte[] head = content.readNBytes(HEAD - 1);
        content.reset();
        return head;
    }

    /** What went wrong, in words a reader of the file can use. */
    static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it is a link to nothing";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    @Override
    public void close() {
        documents.ifPresent(DocumentSource::close);
    }
}
