package readout.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code sentence-ends.tsv} by kind. */
record SentenceEnds(Set<String> starters, Set<String> ambiguous, Set<String> says) {

    private static final String FILE = "/readout/text/sentence-ends.tsv";

    /** A row of the file. */
    record Row(String id, String kind, String word, String example, String counterExample) {}

    /** The words as shipped. */
    static SentenceEnds shipped() {
        Map<String, Set<String>> words = new HashMap<>();
        for (Row row : rows()) {
            words.computeIfAbsent(row.kind(), kind -> new HashSet<>()).add(row.word());
        }
        return new SentenceEnds(of(words, "starter"), of(words, "ambiguous"), of(words, "says"));
    }

    private static Set<String> of(Map<String, Set<String>> words, String kind) {
        return Set.copyOf(words.getOrDefault(kind, Set.of()));
    }

    /** The rows of the file, in order. */
    static List<Row> rows() {
        try (InputStream in = SentenceEnds.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FILE);
            }
            List<Row> rows = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(line));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalStateException(FILE + ": not five columns: " + line);
        }
        return new Row(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
}
