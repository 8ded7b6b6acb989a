package readout.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files that stand beside this package: UTF-8, "#" begins a comment line. */
final class RuleFile {

    private RuleFile() {}

    /** The lines of {@code name} that are neither blank nor comments. */
    static List<String> lines(String name) {
        try (InputStream stream = RuleFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource readout/input/" + name + " is missing from this build");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("readout/input/" + name + " cannot be read", e);
        }
    }
}
