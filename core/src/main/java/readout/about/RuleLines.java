package readout.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notation of this package's tables: an id alone at the start of a line, then its properties, each on an indented line of its own. */
final class RuleLines {

    private RuleLines() {}

    /**
     * An entry.
     *
     * @param id its id
     * @param properties what is said of it, in order; one that may stand twice ("yes") has several values
     */
    record Entry(String id, Map<String, List<String>> properties) {

        /** The values of {@code key}, of which one line may hold several, parted by {@code |}. */
        List<String> phrases(String key) {
            return properties.getOrDefault(key, List.of()).stream()
                    .flatMap(line -> List.of(line.split("\\|")).stream())
                    .toList();
        }

        /** The lines of {@code key} as they stand. */
        List<String> lines(String key) {
            return properties.getOrDefault(key, List.of());
        }

        /** Whether one value of {@code key} is {@code value}. */
        boolean has(String key, String value) {
            return lines(key).contains(value);
        }
    }

    /**
     * The entries of {@code resource}.
     *
     * @throws IllegalStateException when it is missing or a property stands before any id
     */
    static List<Entry> read(String resource) {
        try (InputStream in = RuleLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("readout/about/" + resource + " is missing: rebuild");
            }
            return entries(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("readout/about/" + resource, e);
        }
    }

    private static List<Entry> entries(String resource, String text) {
        List<Entry> entries = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                entries.add(new Entry(line.strip(), new LinkedHashMap<>()));
            } else if (entries.isEmpty()) {
                throw new IllegalStateException(resource + ": a property before any id: " + line);
            } else {
                String[] parts = line.strip().split("\\s+", 2);
                entries.get(entries.size() - 1)
                        .properties()
                        .computeIfAbsent(parts[0], key -> new ArrayList<>())
                        .add(parts.length > 1 ? parts[1].strip() : "");
            }
        }
        return entries;
    }
}
