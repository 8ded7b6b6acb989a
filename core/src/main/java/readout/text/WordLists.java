package readout.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The lists of {@code word-lists.tsv}. */
final class WordLists {

    private static final String FILE = "/readout/text/word-lists.tsv";
    private static final Map<String, Set<String>> SHIPPED = read();

    private WordLists() {}

    /**
     * The words of the list {@code name}, in lower case.
     *
     * @throws IllegalArgumentException when the file has no such list
     */
    static Set<String> of(String name) {
        Set<String> words = SHIPPED.get(name);
        if (words == null) {
            throw new IllegalArgumentException(FILE + " has no list " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = WordLists.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FILE);
            }
            Map<String, Set<String>> lists = new TreeMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.split("\t", -1);
                if (!line.isBlank() && !line.startsWith("#") && !cells[0].equals("list")) {
                    lists.put(cells[0], Set.of(cells[1].split(" ")));
                }
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
