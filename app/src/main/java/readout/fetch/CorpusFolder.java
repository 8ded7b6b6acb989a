package readout.fetch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The folder that is fetched into: {@code fetches.jsonl}, the index with a row for every visit, and WARC files. Thread
 * safe.
 *
 * <p>Implementation note: the records of a visit are appended as one piece, and its row after them. So whatever was being
 * written when a run was stopped stands behind the end that the last row names, in the WARC file or in the index, and is
 * cut off when the folder is opened again.
 */
final class CorpusFolder implements AutoCloseable {

    private static final String INDEX = "fetches.jsonl";

    /** A run that was stopped is gone on with when it is begun again within this time; later, everything is asked for anew. */
    private static final Duration GOES_ON = Duration.ofHours(12);

    private final Path folder;
    private final String userAgent;
    private final long archiveBytes;
    private final FolderLock lock;
    private final BufferedWriter index;
    private final Instant opened;

    private final Map<String, Visit> kept = new HashMap<>();
    private final Set<String> visited = new HashSet<>();
    private final Map<String, String> onward = new HashMap<>();
    private final Map<String, Long> ends = new HashMap<>();
    private Optional<Instant> unended = Optional.empty();
    private int number;

    private CorpusFolder(Path folder, String userAgent, long archiveBytes, Instant now) throws IOException {
        this.folder = folder;
        this.userAgent = userAgent;
        this.archiveBytes = archiveBytes;
        this.opened = now;
        Files.createDirectories(folder);
        lock = FolderLock.on(folder);
        load();
        repair();
        if (unended.filter(begun -> Duration.between(begun, now).compareTo(GOES_ON) < 0)
                .isEmpty()) {
            visited.clear();
        }
        index = Files.newBufferedWriter(
                folder.resolve(INDEX), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (visited.isEmpty()) {
            write(Rows.run("begin", now, userAgent));
        }
    }

    /** Opens the folder, creating it where there is none and mending what a stopped run left. */
    static CorpusFolder open(Path folder, String userAgent, long archiveBytes, Instant now) throws IOException {
        if (Files.isRegularFile(folder.resolve("run.json"))) {
            throw new IOException(folder + " is a dossier: name another folder for the corpus");
        }
        return new CorpusFolder(folder, userAgent, archiveBytes, now);
    }

    private void load() throws IOException {
        Path path = folder.resolve(INDEX);
        if (!Files.exists(path)) {
            return;
        }
        cutUnfinishedLine(path);
        try (BufferedReader rows = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            for (String line = rows.readLine(); line != null; line = rows.readLine()) {
                load(line);
            }
        }
    }

    private void load(String line) {
        if (Rows.begin(line).isPresent()) {
            unended = Rows.begin(line);
            visited.clear();
        } else if (Rows.isEnd(line)) {
            unended = Optional.empty();
            visited.clear();
        }
        Rows.visit(line).ifPresent(this::remember);
    }

    private void remember(Visit visit) {
        visit.place().ifPresent(place -> ends.merge(place.warc(), place.end(), Math::max));
        if (visit.outcome() != Outcome.FAILED) {
            visited.add(visit.url());
        }
        if (visit.outcome() == Outcome.REDIRECTED) {
            visit.reason().ifPresent(to -> onward.put(visit.url(), to));
        }
        if (visit.outcome() == Outcome.FETCHED && visit.place().isPresent()) {
            kept.put(visit.url(), visit);
        } else if (visit.outcome() == Outcome.UNCHANGED) {
            kept.computeIfPresent(visit.url(), (url, earlier) -> earlier.validators(visit.validators()));
        }
    }

    private static void cutUnfinishedLine(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            long end = file.length();
            while (end > 0) {
                file.seek(end - 1);
                if (file.read() == '\n') {
                    break;
                }
                end--;
            }
            file.setLength(end);
        }
    }

    /** Cuts off each WARC file what no row names, and forgets rows whose records are gone. */
    private void repair() throws IOException {
        Map<String, Long> lengths = new HashMap<>();
        for (int i = 1; Files.exists(folder.resolve(name(i))); i++) {
            number = i;
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.resolve(name(i)).toFile(), "rw")) {
                long end = ends.getOrDefault(name(i), 0L);
                if (file.length() > end) {
                    file.setLength(end);
                }
                lengths.put(name(i), file.length());
            }
        }
        kept.values().removeIf(visit -> {
            Visit.Place place = visit.place().orElseThrow();
            return place.end() > lengths.getOrDefault(place.warc(), 0L);
        });
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "fetch-%05d.warc.gz", number);
    }

    /** The visit whose content of {@code url} is kept, of this run or an earlier one. */
    synchronized Optional<Visit> kept(String url) {
        return Optional.ofNullable(kept.get(url));
    }

    /** Whether {@code url} has been visited in this run, also before it was stopped and gone on with. */
    synchronized boolean isVisited(String url) {
        return visited.contains(url);
    }

    /** Where {@code url} sent on to when it was visited last. */
    synchronized Optional<String> onward(String url) {
        return Optional.ofNullable(onward.get(url));
    }

    /** Whether a run that was stopped is gone on with. */
    synchronized boolean goesOn() {
        return unended.isPresent() && !visited.isEmpty();
    }

    /** Notes a visit of which nothing is kept. */
    synchronized void add(Visit visit) throws IOException {
        write(Rows.of(visit));
        remember(visit);
    }

    /** Keeps the records of a visit and notes it. */
    synchronized Visit add(Visit visit, Archive.Group group) throws IOException {
        Path archive = archive();
        long from = Files.size(archive);
        Files.write(archive, group.bytes(), StandardOpenOption.APPEND);
        Visit placed = visit.at(new Visit.Place(
                archive.getFileName().toString(),
                from + group.lastOffset(),
                group.bytes().length - group.lastOffset(),
                group.lastId()));
        add(placed);
        return placed;
    }

    /** The file to append to, begun where there is none or the last is full. */
    private Path archive() throws IOException {
        Path last = folder.resolve(name(Math.max(1, number)));
        if (number == 0 || Files.size(last) >= archiveBytes) {
            number++;
            last = folder.resolve(name(number));
            Files.write(last, new byte[0], StandardOpenOption.CREATE_NEW);
        }
        if (Files.size(last) == 0) {
            Files.write(last, Archive.info(last.getFileName().toString(), userAgent, opened));
        }
        return last;
    }

    /** The gzip member of the record at {@code place}. */
    byte[] record(Visit.Place place) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve(place.warc()).toFile(), "r")) {
            byte[] member = new byte[(int) place.length()];
            file.seek(place.offset());
            file.readFully(member);
            return member;
        }
    }

    /** Notes that everything that was to be visited has been. */
    synchronized void end(Instant now) throws IOException {
        write(Rows.run("end", now, userAgent));
    }

    private void write(String row) throws IOException {
        index.write(row + "\n");
        index.flush();
    }

    @Override
    public void close() throws IOException {
        index.close();
        lock.close();
    }
}
