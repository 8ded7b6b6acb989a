package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.dossier.DossierFolder;
import readout.dossier.Run;
import readout.dossier.SampleDossier;

class ReadoutCommandTest {

    private final Screen screen = Screen.plain();

    @TempDir
    private Path temp;

    private String dossier = "";

    @BeforeEach
    void writeDossier() throws IOException {
        DossierFolder folder = DossierFolder.at(temp.resolve("dossier"));
        folder.write(SampleDossier.dossier(), new Run("1", List.of("in"), List.of(), 1, Map.of()));
        dossier = folder.path().toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                     | Missing required subcommand",
                "frobnicate             | frobnicate",
                "run                    | INPUT",
                "run --sideways x       | --sideways",
                "run no/such/file       | no such file or folder: no/such/file",
                "run ftp://host/file    | no such file or folder: ftp://host/file",
                "run --threads 0 .      | --threads 0",
                "run --threads many .   | many",
                "fetch                  | URL",
                "fetch https://x.example/ | --contact",
                "fetch https://x.example/ --contact nobody | give a mail address",
                "fetch news.example --contact me@x.example | news.example is no address that begins with http",
                "fetch https://me:secret@x.example/ --contact me@x.example | https://…@x.example/ has a name or password",
                "fetch https://x.example/ --hosts 0 --contact me@x.example | 1 or more",
                "run --max-reading -1 . | --max-reading -1: give 0 or more",
                "show no/such/dossier   | no dossier in no/such/dossier",
                "show . --format xml    | xml",
                "explain no/such e1     | no dossier in no/such"
            })
    void tellsInOneLineWhatIsWrong(String arguments, String told) {
        int exitCode = screen.run(arguments.isEmpty() ? new String[0] : arguments.split(" +"));

        assertThat(exitCode).isEqualTo(ExitCode.USAGE);
        assertThat(screen.err()).startsWith("readout: ").contains(told).hasLineCount(1);
        assertThat(screen.out()).isEmpty();
    }

    @Test
    void refusesAnEmptyFolderAndWritesNothing() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        Path output = temp.resolve("output");

        int exitCode = screen.run("run", empty.toString(), "-o", output.toString());

        assertThat(exitCode).isEqualTo(ExitCode.USAGE);
        assertThat(screen.err()).contains("no reports in " + empty).hasLineCount(1);
        assertThat(output).doesNotExist();
    }

    @Test
    void refusesToReplaceWhatIsNoDossier() throws IOException {
        Path papers = Files.createDirectory(temp.resolve("papers"));
        Files.writeString(papers.resolve("thesis.odt"), "years of work");

        int exitCode = screen.run("run", temp.toString(), "-o", papers.toString());

        assertThat(exitCode).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(screen.err()).contains("thesis.odt").hasLineCount(1);
    }

    @Test
    void showsAStackTraceOnlyWhenAsked() {
        screen.run("show", "no/such", "--verbose");

        assertThat(screen.err()).contains("no dossier in no/such", "at readout.cli.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "fetch --help", "run --help", "show --help", "explain --help"})
    void helpsWithExamples(String arguments) {
        assertThat(screen.run(arguments.split(" "))).isEqualTo(ExitCode.OK);
        assertThat(screen.out()).contains("Usage: readout", "Example", "  readout ");
        assertThat(screen.out().replaceFirst("(?s).*Examples?:\\R", "").lines().takeWhile(line -> !line.isBlank()))
                .as("no example is broken at the edge of the screen")
                .allMatch(line -> line.startsWith("  "));
    }

    @Test
    void tellsItsVersion() {
        assertThat(screen.run("--version")).isEqualTo(ExitCode.OK);
        assertThat(screen.out()).matches("readout \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void countsWhatADossierHolds() {
        assertThat(screen.run("show", dossier)).isEqualTo(ExitCode.OK);
        assertThat(screen.out()).containsPattern("3 +articles").containsPattern("1 +contacts");
    }

    @Test
    void showsRowsAsATable() {
        screen.run("show", dossier, "actors");

        assertThat(screen.out()).contains("ID").contains("p1  person").contains("Ada Brun");
    }

    @Test
    void showsContacts() {
        screen.run("show", dossier, "contacts");

        assertThat(screen.out()).isEqualToNormalizingNewlines("""
                        k1  2031-03-03  Ada Brun – Kofi Lenz: meeting, in Port Vell; 2 outlets
                        """);
    }

    @Test
    void showsStatementsByGroup() {
        screen.run("show", dossier, "statements");

        assertThat(screen.out()).startsWith("Told once").contains("s1  Ada Brun", "“We want <peace> & calm,”");
    }

    @Test
    void showsClaimsByWhatTheyAreAbout() {
        screen.run("show", dossier, "claims");

        assertThat(screen.out()).startsWith("villagers killed, Port Vell").contains("m1  26  says Norland, disputed");
    }

    @Test
    void showsRowsForASpreadsheet() {
        screen.run("show", dossier, "claims", "--format", "csv");

        assertThat(screen.out()).isEqualToNormalizingNewlines("""
                        id,date,measure,value,object,claimant,status,responses,evidence
                        m1,,killed,26,villagers,Norland,disputed,Sudland disputes,26 villagers were killed
                        """);
    }

    @Test
    void showsWholeRowsForAScript() throws IOException {
        screen.run("show", dossier, "claims", "--format", "json");

        String row = Files.readString(Path.of(dossier, "claims.jsonl")).strip();
        assertThat(screen.out()).isEqualToNormalizingNewlines("[\n" + row + "\n]\n");
    }

    @Test
    void explainsARow() {
        assertThat(screen.run("explain", dossier, "e1")).isEqualTo(ExitCode.OK);

        assertThat(screen.out())
                .contains(
                        "rule kill.v1",
                        "- Norland alone says so",
                        "one.txt",
                        "Norland says 26 villagers were killed by Sudland's shells, which Sudland disputes.");
    }

    @Test
    void saysThatNoRowHasTheId() {
        assertThat(screen.run("explain", dossier, "zzz")).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(screen.err()).contains("no row has the id zzz").hasLineCount(1);
    }
}
