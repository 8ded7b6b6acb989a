package readout.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Keeps the engine's models converted in a folder of the user's, since as shipped they take half a minute to unpack.
 *
 * <p>Every file is checked against its CRC-32C at each start: reading 420 MB out of the page cache costs a tenth of a second.
 * Models are converted into a folder of another name, which gets its own name last, in one step; so a folder with that name is
 * whole unless it was damaged later, and then it is made anew. A lock keeps two processes from converting at once.
 */
final class ModelCache {

    /** What the models are made from, and the layout of their files; a new layout needs a new number. */
    static final String VERSION = "nlp4j-english-1.1.2_clearnlp-srl-1.1_layout-2";

    private final Path cache;
    private final Conversion conversion;

    /** Makes the converted models. */
    interface Conversion {
        /** Writes all files. */
        void into(ModelFilesWriter files, Engine.Progress progress) throws IOException;
    }

    /** A cache in {@code cache}, filled by {@code conversion}. */
    ModelCache(Path cache, Conversion conversion) {
        this.cache = cache;
        this.conversion = conversion;
    }

    /**
     * The folder of converted models, whole; converts them first when it is not there or damaged.
     *
     * @throws IOException when the folder cannot be made
     */
    ModelFiles open(Parallel parallel, Engine.Progress progress) throws IOException {
        Path folder = cache.resolve(VERSION);
        if (!isWhole(folder, parallel)) {
            convert(folder, parallel, progress);
        }
        return new ModelFiles(new ModelFolder(folder));
    }

    private static boolean isWhole(Path folder, Parallel parallel) throws IOException {
        ModelFolder models = new ModelFolder(folder);
        List<Future<Boolean>> checks = new ArrayList<>();
        try {
            ModelManifest manifest = models.manifest();
            if (!manifest.version().equals(VERSION)) {
                return false;
            }
            manifest.entries().forEach(entry -> checks.add(parallel.start(() -> models.isWhole(entry))));
        } catch (IOException e) {
            return false; // not there yet, or its list of files is damaged: made anew
        }
        boolean whole = true;
        for (Future<Boolean> check : checks) {
            whole &= Parallel.join(check);
        }
        return whole;
    }

    private void convert(Path folder, Parallel parallel, Engine.Progress progress) throws IOException {
        Files.createDirectories(cache);
        // The lock of a file keeps other processes out, the monitor other threads of this one.
        synchronized (ModelCache.class) {
            try (FileChannel channel = FileChannel.open(
                            cache.resolve("engine.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !isWhole(folder, parallel)) {
                    replace(folder, progress);
                }
            }
        }
    }

    private void replace(Path folder, Engine.Progress progress) throws IOException {
        Path unfinished = cache.resolve(VERSION + ".unfinished");
        delete(unfinished);
        Files.createDirectory(unfinished);
        ModelFolder place = new ModelFolder(unfinished);
        conversion.into(new ModelFilesWriter(place), progress);
        place.finish(VERSION);
        delete(folder);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
