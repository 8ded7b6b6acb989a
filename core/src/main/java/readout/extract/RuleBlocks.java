package readout.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of rules: blocks of {@code key: value} lines, parted by blank lines. {@code #} begins a line that is a comment. Each block
 * opens with {@code id:}; keys may repeat, and a value may be a list of words parted by spaces or commas.
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
                    .flatMap(line -> List.of(line.split("[,\\s]+")).stream())
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
     * @throws IllegalStateException naming file and line, when the file is missing, a line is no {@code key: value}, or an id is
     *     missing or not unique
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
        List<Block> blocks = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                finish(name, number, fields, ids, blocks);
                fields = new LinkedHashMap<>();
            } else if (!line.startsWith("#")) {
                int colon = line.indexOf(':');
                if (colon < 1) {
                    throw new IllegalStateException(name + ":" + number + ": not 'key: value': " + line);
                }
                fields.computeIfAbsent(line.substring(0, colon).strip(), k -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        finish(name, number, fields, ids, blocks);
        return List.copyOf(blocks);
    }

    private static void finish(
            String name, int number, Map<String, List<String>> fields, Set<String> ids, List<Block> blocks) {
        if (fields.isEmpty()) {
            return;
        }
        String where = name + ", block before line " + number;
        String id = fields.getOrDefault("id", List.of("")).get(0);
        if (id.isEmpty() || !ids.add(id)) {
            throw new IllegalStateException(where + ": a rule needs an id of its own, not '" + id + "'");
        }
        blocks.add(new Block(id, where, fields));
    }
}
