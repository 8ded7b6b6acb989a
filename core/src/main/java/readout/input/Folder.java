package readout.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A folder's files, recursively, in name order at each level; names that begin with a dot are left out. Holds the names of the
 * folders on the way down, nothing else. A folder met again below itself through a link is passed over, and so is a dossier that an
 * earlier run wrote: its rows are no reports. Fetched pages are read by way of their index ({@link Corpus}).
 */
final class Folder implements DocumentSource {

    /** A folder on the way down: what it is really called, to tell a loop, and what is still to be read in it. */
    private record Level(String name, Path real, Iterator<Path> rest) {}

    private final Limits limits;
    private final Deque<Level> way = new ArrayDeque<>();
    private Optional<DocumentSource> open;

    Folder(String input, Path folder, Limits limits) {
        this.limits = limits;
        this.open = enter(withoutTrailingSlash(input), folder);
    }

    @Override
    public Optional<Document> next() {
        while (open.isPresent() || !way.isEmpty()) {
            Optional<Document> document = open.flatMap(DocumentSource::next);
            if (document.isPresent()) {
                return document;
            }
            close();
            open = step();
        }
        return Optional.empty();
    }

    /** Goes one entry on, down or up; what there is to read there, if anything. */
    private Optional<DocumentSource> step() {
        Level level = way.peek();
        if (level == null) {
            return Optional.empty();
        }
        if (!level.rest().hasNext()) {
            way.pop();
            return Optional.empty();
        }
        Path path = level.rest().next();
        String name = level.name() + "/" + path.getFileName();
        return Files.isDirectory(path) ? enter(name, path) : Optional.of(OneFile.at(name, path, limits));
    }

    /** Goes down into {@code folder}; a source only when it is a corpus or there is something wrong to tell. */
    private Optional<DocumentSource> enter(String name, Path folder) {
        try {
            Path real = folder.toRealPath();
            boolean loop = way.stream().anyMatch(level -> level.real().equals(real));
            if (loop || isDossier(folder)) {
                return Optional.empty();
            }
            List<Path> entries = visibleEntries(folder);
            if (!Corpus.isAt(folder)) {
                way.push(new Level(name, real, entries.iterator()));
                return Optional.empty();
            }
            entries.removeIf(entry -> Corpus.holds(entry.getFileName().toString()));
            way.push(new Level(name, real, entries.iterator()));
            return Optional.of(Corpus.at(name, folder, limits));
        } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
            return Optional.of(
                    DocumentSource.unreadable(name, "the folder " + name + " cannot be read: " + OneFile.reason(e)));
        }
    }

    private static boolean isDossier(Path folder) {
        return Files.isRegularFile(folder.resolve("run.json")) && Files.isRegularFile(folder.resolve("articles.jsonl"));
    }

    private static List<Path> visibleEntries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path entry : all) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        return entries;
    }

    private static String withoutTrailingSlash(String input) {
        int end = input.length();
        while (end > 1 && input.charAt(end - 1) == '/') {
            end--;
        }
        return input.substring(0, end);
    }

    @Override
    public void close() {
        open.ifPresent(DocumentSource::close);
        open = Optional.empty();
    }
}
