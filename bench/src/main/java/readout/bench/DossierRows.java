package readout.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a dossier's files as JSON. */
final class DossierRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, List<JsonNode>> files = new HashMap<>();
    private final Map<String, String> inputs = new HashMap<>();

    private DossierRows() {}

    static DossierRows read(Path folder) {
        var rows = new DossierRows();
        for (String name : List.of("articles", "statements", "contacts", "events", "claims", "actors")) {
            rows.files.put(name, lines(folder.resolve(name + ".jsonl")));
        }
        rows.rows("articles")
                .forEach(a -> rows.inputs.put(
                        a.path("id").asString(),
                        Path.of(a.path("input").asString()).getFileName().toString()));
        return rows;
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of JSON. */
    static JsonNode parse(String line) {
        return JSON.readTree(line);
    }

    List<JsonNode> rows(String file) {
        return files.getOrDefault(file, List.of());
    }

    /** The article read from {@code file}. */
    JsonNode article(String file) {
        return rows("articles").stream()
                .filter(a -> file.equals(inputs.get(a.path("id").asString())))
                .findFirst()
                .orElse(JSON.missingNode());
    }

    /** Statements in {@code file} that have one of these segments among their own. */
    List<JsonNode> quoting(String file, JsonNode segments) {
        return rows("statements").stream()
                .filter(s ->
                        file.equals(inputs.get(s.path("content").path("article").asString())))
                .filter(s -> s.path("segments")
                        .valueStream()
                        .anyMatch(own -> segments.valueStream()
                                .anyMatch(wanted -> overlap(own.path("text").asString(), wanted.asString()))))
                .toList();
    }

    /** Statements in {@code file} whose quoted words are {@code text} alone. */
    List<JsonNode> allQuoting(String file, String text) {
        return rows("statements").stream()
                .filter(s ->
                        file.equals(inputs.get(s.path("content").path("article").asString())))
                .filter(s -> s.path("segments").size() == 1
                        && words(s.path("segments").path(0).path("text").asString())
                                .equals(words(text)))
                .filter(s -> words(s.path("content").path("text").asString()).equals(words(text)))
                .toList();
    }

    private static boolean overlap(String one, String other) {
        String a = words(one);
        String b = words(other);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Whether two dates can be the same day; a date not told meets every other. */
    static boolean sameDay(JsonNode one, JsonNode other) {
        return !after(one.path("start"), other.path("end")) && !after(other.path("start"), one.path("end"));
    }

    private static boolean after(JsonNode start, JsonNode end) {
        String first = start.asString("");
        String last = end.asString("");
        return !first.isEmpty() && !last.isEmpty() && first.compareTo(last) > 0;
    }

    private static List<JsonNode> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
