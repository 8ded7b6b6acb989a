package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A short report of a labelled set and the lines of its key. A file of these opens each with its id at the beginning of a line; indented
 * lines follow, the first word of which says what they are: {@code text} is a paragraph, all others belong to the key. Blank lines and
 * lines that open with # are left out.
 *
 * @param id the report's id
 * @param text its paragraphs, one a line
 * @param lines its key, in the order of the file
 */
record ReportKey(String id, String text, List<Line> lines) {

    /** A line of a key: its first word and what stands after it. */
    record Line(String name, String value) {}

    /** The reports of {@code file}, in its order; an indented line before the first id belongs to none and is an error. */
    static List<ReportKey> read(Path file) throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                blocks.add(new ArrayList<>());
            } else if (blocks.isEmpty()) {
                throw new IllegalArgumentException(file + ": a line before the first id: " + line.strip());
            }
            blocks.get(blocks.size() - 1).add(line.strip());
        }
        return blocks.stream().map(ReportKey::of).toList();
    }

    private static ReportKey of(List<String> block) {
        List<Line> lines = block.stream().skip(1).map(ReportKey::line).toList();
        String text = lines.stream()
                .filter(line -> line.name().equals("text"))
                .map(Line::value)
                .collect(Collectors.joining("\n"));
        return new ReportKey(
                block.get(0),
                text,
                lines.stream().filter(line -> !line.name().equals("text")).toList());
    }

    private static Line line(String line) {
        String[] parts = line.split("\\s+", 2);
        return new Line(parts[0], parts.length > 1 ? parts[1] : "");
    }
}
