package readout.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds the documents in files, folders and streams. What a file holds is told by its content, not by its name: plain
 * text, HTML, saved pages (MHTML), RSS, Atom, JSON Feed, WARC, JSON and JSONL with {@code text} or {@code html}, mails
 * and mailboxes, PDFs with a text layer; and all of these in gzip, zstd, zip and tar, also in each other, and in brotli,
 * which only the ending ".br" tells. A sitemap holds no report, and says so.
 */
public final class Documents {

    private Documents() {}

    /**
     * The documents of {@code inputs} in order, read as the stream is consumed: one file and one folder's names are
     * held at a time. What cannot be read (a binary file, a line that is no JSON, a file beyond the {@linkplain Limits
     * limits}) is a document that says why and where. Close the stream to close the file it stands in.
     *
     * @param inputs files, folders (read recursively, in name order, hidden files and dossiers left out, a folder that
     *     contains itself through a link read once), or {@code -} for JSONL on {@code standardInput}
     * @param standardInput read when {@code -} is among the inputs
     * @throws IllegalArgumentException when an input is not there; the message names it
     */
    public static Stream<Document> in(List<String> inputs, InputStream standardInput) {
        return in(inputs, standardInput, Limits.DEFAULT);
    }

    /** As {@link #in(List, InputStream)}, with limits of one's own. */
    public static Stream<Document> in(List<String> inputs, InputStream standardInput, Limits limits) {
        missing(inputs).ifPresent(input -> {
            throw new IllegalArgumentException("no such file or folder: " + input);
        });
        List<DocumentSource> sources = new ArrayList<>();
        for (String input : inputs) {
            sources.add(source(input, standardInput, limits));
        }
        DocumentSource all = DocumentSource.concat(sources.iterator());
        Iterator<Document> documents = all.documents();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(all::close);
    }

    /** The first of {@code inputs} that is neither there nor an address nor {@code -}. */
    public static Optional<String> missing(List<String> inputs) {
        return inputs.stream()
                .filter(input -> !isStandardInput(input) && !isAddress(input) && !Files.exists(Path.of(input)))
                .findFirst();
    }

    private static DocumentSource source(String input, InputStream standardInput, Limits limits) {
        if (isStandardInput(input)) {
            return new ProblemLimit(input, new JsonLines(standardInput, "-", limits), limits);
        }
        if (isAddress(input)) {
            return DocumentSource.unreadable(
                    input, input + " is an address on the web, which is not read from here: fetch it first");
        }
        Path path = Path.of(input);
        return Files.isDirectory(path) ? new Folder(input, path, limits) : OneFile.at(input, path, limits);
    }

    private static boolean isStandardInput(String input) {
        return input.equals("-");
    }

    /** Whether {@code input} is an address on the web. */
    public static boolean isAddress(String input) {
        String lower = input.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** Closes what was only read: nothing is lost when that fails. */
    static void closeQuietly(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            return;
        }
    }
}
