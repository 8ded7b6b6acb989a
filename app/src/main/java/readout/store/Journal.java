package readout.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import readout.input.Document;
import readout.model.Article.Status;
import readout.model.Findings;

/**
 * What a run has read so far, in a file beside its dossier, so that a run that is stopped, however it is stopped, can go on.
 *
 * <p>Findings are found again under all that they hang on: the document with its name, and the build that read it. So inputs and limits may change
 * in between: what is the same is not read twice, and nothing is taken for something else. What could not be read is not kept, and tried again.
 */
public final class Journal implements Closeable {

    /** The record that says which build made the file. */
    private static final DocumentKey HEADER = new DocumentKey(0, 0);

    private final Path path;
    private final String build;
    private final JournalFile file;
    private final JournalWriter writer;
    private final Map<DocumentKey, JournalFile.Place> records;
    private final Past past;

    /** Whether what an earlier run kept is used. */
    public enum Use {
        /** There is nothing. */
        NOTHING_KEPT,
        /** It is used. */
        CONTINUED,
        /** It is set aside: this run was not asked to go on from there. */
        SET_ASIDE,
        /** It is set aside: another build of Readout made it, which may read otherwise. */
        OTHER_BUILD
    }

    /**
     * What an earlier run kept.
     *
     * @param use whether it is used
     * @param reports how many reports it had read
     * @param damages places where the file is damaged; what stood there is read anew
     */
    public record Past(Use use, int reports, int damages) {}

    private Journal(Path path, String build, JournalFile file, JournalFile.Index index, Past past) {
        this.path = path;
        this.build = build;
        this.file = file;
        this.records = index.records();
        this.past = past;
        this.writer = new JournalWriter(file);
    }

    /**
     * The journal of the dossier {@code folder}, a hidden file beside it.
     *
     * @param folder absolute, and not the root
     * @param version Readout's
     * @param resume whether to go on from what an earlier run kept; else that is set aside, until a run is finished
     * @throws IOException when the file cannot be written, or another run is at work there
     */
    public static Journal open(Path folder, String version, boolean resume) throws IOException {
        Path path = folder.resolveSibling("." + folder.getFileName() + ".unfinished");
        String build = version + ", build " + Build.fingerprint();
        JournalFile file = JournalFile.open(path);
        JournalFile.Index index = file.index();
        Past past = new Past(use(file, index, build, resume), reports(index), index.damages());
        if (past.use() != Use.CONTINUED) {
            file.close();
            setAside(path, past.use());
            file = JournalFile.open(path);
            index = file.index();
            file.append(HEADER, build.getBytes(StandardCharsets.UTF_8));
        }
        return new Journal(path, build, file, index, past);
    }

    private static Use use(JournalFile file, JournalFile.Index index, String build, boolean resume) throws IOException {
        if (reports(index) == 0) {
            return Use.NOTHING_KEPT;
        }
        JournalFile.Place header = index.records().get(HEADER);
        boolean same = header == null || new String(file.read(header), StandardCharsets.UTF_8).equals(build);
        if (!resume) {
            return Use.SET_ASIDE;
        }
        return same ? Use.CONTINUED : Use.OTHER_BUILD;
    }

    private static int reports(JournalFile.Index index) {
        return index.records().size() - (index.records().containsKey(HEADER) ? 1 : 0);
    }

    private static void setAside(Path path, Use use) throws IOException {
        if (use == Use.NOTHING_KEPT) {
            Files.delete(path);
        } else {
            Files.move(path, aside(path), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path aside(Path path) {
        return path.resolveSibling(path.getFileName() + ".old");
    }

    /** What an earlier run kept. */
    public Past past() {
        return past;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Where what an earlier run kept is when it was set aside. */
    public Path aside() {
        return aside(path);
    }

    /** How many reports' findings are kept, by earlier runs and by this one. */
    public int reports() {
        return (past.use() == Use.CONTINUED ? past.reports() : 0) + writer.written();
    }

    /** Why no more is kept, when the file cannot be written. */
    public Optional<IOException> problem() {
        return writer.problem();
    }

    /** The same for a reader that is told nothing but the document. */
    public Function<Document, Findings> reading(Function<Document, Findings> reader) {
        return reading(reader, "");
    }

    /**
     * {@code reader} for what is not kept, and what it reads is kept. As safe on many threads as {@code reader} is.
     *
     * @param settings what the reader was told besides, in any words: what it read when told otherwise is not used
     */
    public Function<Document, Findings> reading(Function<Document, Findings> reader, String settings) {
        String readBy = build + settings;
        return document -> {
            if (document.content() instanceof Document.Unreadable) {
                return reader.apply(document);
            }
            DocumentKey key = DocumentKey.of(readBy, document);
            return kept(key).orElseGet(() -> read(key, document, reader));
        };
    }

    private Optional<Findings> kept(DocumentKey key) {
        JournalFile.Place place = records.get(key);
        if (place == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(FindingsCodec.decode(file.read(place)));
        } catch (IOException damagedSinceTheStart) {
            return Optional.empty();
        }
    }

    private Findings read(DocumentKey key, Document document, Function<Document, Findings> reader) {
        Findings findings = reader.apply(document);
        if (findings.article().status() != Status.FAILED) {
            writer.add(key, findings);
        }
        return findings;
    }

    /** Writes what is still to be written. Without a single report kept, no file is left. */
    @Override
    public void close() throws IOException {
        writer.close();
        if (reports() == 0) {
            Files.deleteIfExists(path);
        }
    }

    /** Takes the journal away, and what was set aside: the dossier is written. */
    public void discard() throws IOException {
        writer.close();
        Files.deleteIfExists(path);
        Files.deleteIfExists(aside(path));
    }
}
