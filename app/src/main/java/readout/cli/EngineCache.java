package readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the engine keeps its converted models.
 *
 * @param folder made by the engine when it is not there
 */
record EngineCache(Path folder) {

    /** {@code $XDG_CACHE_HOME/readout}, else {@code ~/.cache/readout}. */
    static EngineCache of(Map<String, String> environment, String home) {
        String base = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path caches = base.isEmpty() ? Path.of(home, ".cache") : Path.of(base);
        return new EngineCache(caches.resolve("readout"));
    }

    /** Whether nothing is kept there yet. */
    boolean isEmpty() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException notThere) {
            return true;
        }
    }
}
