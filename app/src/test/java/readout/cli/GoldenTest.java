package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.dossier.SavedDossier;
import tools.jackson.databind.JsonNode;

/**
 * The dossiers of the examples, one row a line, against those checked in: a change of what is found shows as a change of lines in
 * review. After a change that is meant, write them anew and read the difference:
 *
 * <pre>mvn -Dquick -pl app -am test -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false -Dreadout.golden=write</pre>
 */
class GoldenTest {

    private static final List<String> KINDS = List.of("stories", "events", "contacts", "statements", "claims");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"strait-night", "truce"})
    void findsWhatItFound(String example) throws IOException {
        Path golden = Path.of("src/test/resources/golden", example + ".txt");
        Path folder = temp.resolve("dossier");
        Screen screen = Screen.plain();
        screen.run("run", "../examples/" + example, "-o", folder.toString());

        String found = rendered(SavedDossier.in(folder));
        if (System.getProperty("readout.golden", "").equals("write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, found);
        }

        assertThat(found.lines()).containsExactlyElementsOf(Files.readAllLines(golden));
    }

    private static String rendered(SavedDossier dossier) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String kind : KINDS) {
            Columns columns = Columns.of(kind);
            text.append("# ")
                    .append(kind)
                    .append(": ")
                    .append(String.join(
                            " | ", columns.names().subList(1, columns.names().size())))
                    .append('\n');
            text.append(dossier.rows(kind).stream()
                    .map(row -> line(columns, row))
                    .sorted()
                    .collect(Collectors.joining()));
        }
        return text.toString();
    }

    /** The row without its id, which is a hash and tells a reader nothing. */
    private static String line(Columns columns, JsonNode row) {
        List<String> cells = columns.cells(row);
        return String.join(" | ", cells.subList(1, cells.size()))
                        .replaceAll("\\s+", " ")
                        .strip() + "\n";
    }
}
