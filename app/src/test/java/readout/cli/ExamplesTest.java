package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.dossier.Schemas;

/** Whole runs over the examples that come with Readout. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("../examples");

    @TempDir
    private Path temp;

    @Test
    void fitsItsSchemasAndEverySpanHolds() throws IOException {
        Path dossier = run("dossier", List.of(EXAMPLES.toString()), 2);

        Schemas.assertValid(dossier);
        assertThat(Files.readString(dossier.resolve("articles.jsonl"))).contains("\"status\":\"ok\"");
    }

    @Test
    void isTheSameOnAnyNumberOfThreadsAndInAnyOrder() throws IOException {
        List<String> backwards = new ArrayList<>(files());
        Collections.reverse(backwards);

        Map<String, String> one = contents(run("one", files(), 1));
        Map<String, String> four = contents(run("four", backwards, 4));

        assertThat(four.keySet()).isEqualTo(one.keySet());
        one.forEach((name, content) -> assertThat(four.get(name)).as(name).isEqualTo(content));
    }

    private Path run(String name, List<String> inputs, int threads) {
        Path folder = temp.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("run", "-o", folder.toString(), "--threads", "" + threads));
        arguments.addAll(inputs);
        Screen screen = Screen.plain();
        assertThat(screen.run(arguments.toArray(String[]::new)))
                .as(screen.err())
                .isEqualTo(ExitCode.OK);
        return folder;
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    /** Every file's content by name; of run.json all but the timings. */
    private static Map<String, String> contents(Path dossier) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(dossier)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file);
                String name = dossier.relativize(file).toString();
                contents.put(
                        name, name.equals("run.json") ? content.substring(0, content.indexOf("\"timings\"")) : content);
            }
        }
        return contents;
    }
}
