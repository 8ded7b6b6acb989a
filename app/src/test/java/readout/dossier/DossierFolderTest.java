package readout.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierFolderTest {

    private static final Run RUN =
            new Run("1.2.3", List.of("b", "a"), List.of(), 2, Map.of("read", Duration.ofMillis(1500)));

    @TempDir
    private Path temp;

    @Test
    void writesRowsThatFitTheirSchemasAndSpansThatHold() throws IOException {
        Path folder = temp.resolve("new/dossier");

        DossierFolder.at(folder).write(SampleDossier.dossier(), RUN);

        Schemas.assertValid(folder);
        assertThat(entries(folder))
                .containsExactly(
                        "actors.jsonl",
                        "articles.jsonl",
                        "claims.jsonl",
                        "contacts.jsonl",
                        "events.jsonl",
                        "index.html",
                        "run.json",
                        "schema",
                        "statements.jsonl",
                        "stories.jsonl",
                        "tension.csv",
                        "times.jsonl");
        assertThat(entries(temp.resolve("new"))).containsExactly("dossier");
    }

    @Test
    void countsInCodePoints() throws IOException {
        Path folder = temp.resolve("dossier");
        DossierFolder.at(folder).write(SampleDossier.dossier(), RUN);

        assertThat(Files.readString(folder.resolve("times.jsonl"))).isEqualTo("""
                        {"article":"a1","start":95,"end":107,"text":"3 March 2031","type":"DATE","value":"2031-03-03",\
                        "date":{"start":"2031-03-03","end":"2031-03-03","precision":"day","basis":"text","span":null},\
                        "why":{"rule":"when.day-month-year","steps":[{"says":"the words alone tell it","span":null}]}}
                        """);
    }

    @Test
    void writesTheTensionTable() throws IOException {
        Path folder = temp.resolve("dossier");
        DossierFolder.at(folder).write(SampleDossier.dossier(), RUN);

        assertThat(Files.readString(folder.resolve("tension.csv"))).isEqualTo("""
                        date,from,to,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,\
                        intensity_mean,events,independent_outlets,talks,appeals,offers,objections,threats,deeds
                        2031-03-03,NRL,SDL,1,0,0,1,-2.3457,2,1,0,1,0,0,0,1
                        """);
    }

    @Test
    void replacesAnOlderDossierWholly() throws IOException {
        Path folder = temp.resolve("dossier");
        DossierFolder.at(folder).write(SampleDossier.dossier(), RUN);
        Files.delete(folder.resolve("claims.jsonl"));
        Files.writeString(folder.resolve("events.jsonl"), "old");

        DossierFolder.at(folder).write(SampleDossier.dossier(), RUN);

        Schemas.assertValid(folder);
        assertThat(entries(temp)).containsExactly("dossier");
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("papers"));
        Files.writeString(folder.resolve("thesis.odt"), "years of work");

        assertThatThrownBy(() -> DossierFolder.at(folder))
                .isInstanceOf(CannotWriteException.class)
                .hasMessageContainingAll("papers", "thesis.odt", "-o");
        assertThat(folder.resolve("thesis.odt")).hasContent("years of work");
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("note.txt"), "a note");

        assertThatThrownBy(() -> DossierFolder.at(file)).hasMessageContainingAll("note.txt", "is a file");
        assertThatThrownBy(() -> DossierFolder.at(file.resolve("dossier")))
                .isInstanceOf(CannotWriteException.class)
                .hasMessageContaining("note.txt");
    }

    @Test
    void leavesWhatWasThereWhenWritingFails() throws IOException {
        Path folder = temp.resolve("dossier");
        DossierFolder ours = DossierFolder.at(folder);
        ours.write(SampleDossier.dossier(), RUN);

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> ours.write(SampleDossier.dossier(), RUN)).isInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();

        Schemas.assertValid(folder);
        assertThat(entries(temp)).containsExactly("dossier");
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
