package readout.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The files of domain knowledge under {@code readout/extract}. */
final class Resource {

    private Resource() {}

    /** The text of the file {@code name}. */
    static String read(String name) {
        String path = "/readout/extract/" + name;
        try (InputStream in = Resource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + path + "; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** The rows of a tab-separated file: no comments, no heading, cells stripped; short rows are filled up to {@code columns}. */
    static List<List<String>> rows(String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        boolean heading = true;
        for (String line : read(name).split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (heading) {
                heading = false;
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\t", -1)) {
                cells.add(cell.strip());
            }
            if (cells.size() > columns) {
                throw new IllegalArgumentException(name + ": more than " + columns + " cells in: " + line);
            }
            while (cells.size() < columns) {
                cells.add("");
            }
            rows.add(cells);
        }
        return rows;
    }
}
