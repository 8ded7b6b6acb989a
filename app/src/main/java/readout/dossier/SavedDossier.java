package readout.dossier;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dossier on disk, read row by row. */
public final class SavedDossier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    private SavedDossier(Path folder) {
        this.folder = folder;
    }

    /**
     * The dossier in {@code folder}.
     *
     * @throws IOException when none is there; the message says so in words for the user
     */
    public static SavedDossier in(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve("run.json"))
                || !Files.isRegularFile(folder.resolve(DossierFiles.ROWS.get(0) + ".jsonl"))) {
            throw new NoSuchFileException(
                    "no dossier in " + folder + ": name a folder that 'readout run INPUT -o " + folder + "' wrote");
        }
        return new SavedDossier(folder);
    }

    /** The kinds of rows, each in a file of its own. */
    public static List<String> kinds() {
        return DossierFiles.ROWS;
    }

    /** {@code run.json}. */
    public JsonNode run() throws IOException {
        try {
            return JSON.readTree(Files.readString(folder.resolve("run.json")));
        } catch (JacksonException e) {
            throw new IOException(folder.resolve("run.json") + " is not JSON: run again to write it anew", e);
        }
    }

    /** All rows of {@code kind}, in the file's order. */
    public List<JsonNode> rows(String kind) throws IOException {
        Path file = folder.resolve(kind + ".jsonl");
        List<JsonNode> rows = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(JSON.readTree(line));
            }
        } catch (JacksonException e) {
            throw new IOException(
                    file + ", line " + (rows.size() + 1) + ", is not JSON: run again to write the dossier anew", e);
        }
        return rows;
    }

    /** The row with this id and its kind, whichever file it is in. */
    public Optional<Map.Entry<String, JsonNode>> find(String id) throws IOException {
        for (String kind : kinds()) {
            for (JsonNode row : rows(kind)) {
                if (row.path("id").asString("").equals(id)) {
                    return Optional.of(Map.entry(kind, row));
                }
            }
        }
        return Optional.empty();
    }
}
