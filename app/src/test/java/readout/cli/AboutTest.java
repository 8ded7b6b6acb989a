package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.dossier.SavedDossier;
import readout.dossier.Schemas;
import tools.jackson.databind.JsonNode;

/** {@code run --about} keeps what concerns a crisis and says what it left out. */
class AboutTest {

    private final Screen screen = Screen.plain();

    @TempDir
    private Path temp;

    @Test
    void readsWhatConcernsTheCrisisAndListsTheRest() throws IOException {
        write(
                "border.txt",
                "Peru shelled a border post",
                "Peru's army shelled a post in Ecuador on Monday, killing two soldiers.");
        write("coffee.txt", "Coffee harvest begins", "Farmers in Peru pick their coffee this week, a month late.");
        write("choir.txt", "Choir sings", "The choir of Oslo sang on Sunday.");
        write("empty.txt", "", "");

        assertThat(run("--about", "Peru Ecuador")).isEqualTo(ExitCode.OK);

        assertThat(screen.out())
                .contains("1 report ·", "2 reports left out by --about: see readout show", "Not read", "empty.txt");
        SavedDossier dossier = SavedDossier.in(temp.resolve("dossier"));
        JsonNode coffee = row(dossier, "coffee.txt");
        assertThat(coffee.path("status").asString()).isEqualTo("off_topic");
        assertThat(coffee.path("problem").asString())
                .isEqualTo("names Peru but not Ecuador, and tells of others or of little conflict and diplomacy");
        assertThat(coffee.path("text").asString()).isEmpty();
        assertThat(coffee.path("about")
                        .path("terms")
                        .path(0)
                        .path("names")
                        .path(0)
                        .asString())
                .isEqualTo("Peru");
        assertThat(row(dossier, "border.txt").path("about").path("score").asDouble())
                .isGreaterThan(2);
        assertThat(row(dossier, "empty.txt").path("status").asString()).isEqualTo("empty");
        assertThat(dossier.run().path("settings").path("about").path(0).asString())
                .isEqualTo("Peru Ecuador");
        assertThat(dossier.run().path("counts").path("status").path("off_topic").asInt())
                .isEqualTo(2);
        assertThat(dossier.run().path("problems").size()).isEqualTo(1);
        assertThat(dossier.rows("events")).noneMatch(event -> event.toString().contains("coffee"));
    }

    @Test
    void explainsWhyAReportWasLeftOut() throws IOException {
        write("coffee.txt", "Coffee harvest begins", "Farmers in Peru pick their coffee this week, a month late.");
        assertThat(run("--about", "Peru Ecuador")).isEqualTo(ExitCode.NOTHING_READ);

        Screen told = Screen.plain();
        told.run("explain", temp.resolve("dossier").toString(), "coffee.txt");

        assertThat(told.out())
                .contains("tells of others or of little conflict and diplomacy")
                .contains("--about \"Peru Ecuador\": score 2")
                .contains("about.country-alone")
                .contains("Peru (Peru): 1 in the lead; first: “", "Farmers in Peru pick");
    }

    @Test
    void tellsOfATermThatNoReportNames() throws IOException {
        write("choir.txt", "Choir sings", "The choir of Oslo sang on Sunday.");

        run("--about", "Ecudaor");

        assertThat(screen.err())
                .isEqualToIgnoringNewLines("readout: --about: no report names Ecudaor; did you mean Ecuador?");
    }

    @Test
    void refusesATopicThatNamesNothing() throws IOException {
        write("choir.txt", "Choir sings", "The choir of Oslo sang on Sunday.");

        assertThat(screen.run("run", temp.resolve("in").toString(), "--about", "the ..."))
                .isEqualTo(ExitCode.USAGE);
        assertThat(screen.err()).contains("--about \"the ...\" names nothing to look for");
    }

    private void write(String name, String title, String text) throws IOException {
        Files.writeString(Files.createDirectories(temp.resolve("in")).resolve(name), title + "\n\n" + text + "\n");
    }

    private int run(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                temp.resolve("in").toString(),
                "-o",
                temp.resolve("dossier").toString()));
        arguments.addAll(List.of(options));
        int exitCode = screen.run(arguments.toArray(String[]::new));
        Schemas.assertValid(temp.resolve("dossier"));
        return exitCode;
    }

    private static JsonNode row(SavedDossier dossier, String input) throws IOException {
        return dossier.rows("articles").stream()
                .filter(row -> row.path("input").asString().endsWith(input))
                .findFirst()
                .orElseThrow();
    }
}
