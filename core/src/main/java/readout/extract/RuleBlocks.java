package readout.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of rules. A rule opens with its id at the start of a line; its properties follow, indented, one a line: a key and a value.
 * {@code #} at the start of a line is a comment. A key may come more than once; a value may be a list of words parted by spaces.
 */
final class RuleBlocks {

    private RuleBlocks() {}

    /**
     * One rule as it stands in its file.
     *
     * @param id its id, unique in the file
     * @param where file and line, for messages
     * @param fields values by key, in order
     */
    record Block(String id, String where, Map<String, List<String>> fields) {

        /** All lines with this key. */
        List<String> lines(String key) {
            return fields.getOrDefault(key, List.of());
        }

        /** The words of all lines with this key. */
        List<String> words(String key) {
            return lines(key).stream()
                    .flatMap(line -> List.of(line.split("\\s+")).stream())
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        /** The only line with this key, or {@code otherwise} where there is none. */
        String line(String key, String otherwise) {
            List<String> lines = lines(key);
            return lines.isEmpty() ? otherwise : lines.get(0);
        }
    }

    /**
     * Reads the blocks of the resource {@code name} of this package.
     *
     * @throws IllegalStateException naming file and line, when the file is missing, or an id is missing or not unique
     */
    static List<Block> read(String name) {
        try (InputStream in = RuleBlocks.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no such file of rules: readout/extract/" + name);
            }
            return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("readout/extract/" + name, e);
        }
    }

    private static List<Block> parse(String name, BufferedReader reader) throws IOException {
        Map<String, Block> blocks = new LinkedHashMap<>();
        Block open = new Block("", "", Map.of());
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String where = name + ":" + number;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                open = new Block(line.strip(), where, new LinkedHashMap<>());
                if (blocks.put(open.id(), open) != null) {
                    throw new IllegalStateException(where + ": a second rule with the id " + open.id());
                }
            } else if (open.id().isEmpty()) {
                throw new IllegalStateException(where + ": a property before the first rule");
            } else {
                String[] parts = line.strip().split("\\s+", 2);
                open.fields()
                        .computeIfAbsent(parts[0], key -> new ArrayList<>())
                        .add(parts.length > 1 ? parts[1] : "");
            }
        }
        return List.copyOf(blocks.values());
    }
}
