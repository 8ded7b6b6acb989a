package readout.dossier;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import readout.model.Dossier;
import readout.page.Page;
import readout.view.Wording;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The files of a dossier. */
final class DossierFiles {

    /** Files of rows, one JSON object a line, in the order in which a reader wants them. */
    static final List<String> ROWS =
            List.of("articles", "stories", "events", "contacts", "statements", "claims", "actors", "times");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String SCHEMAS = "schema";
    private static final List<String> SCHEMA_NAMES = List.of(
            "common",
            "articles",
            "stories",
            "events",
            "contacts",
            "statements",
            "claims",
            "actors",
            "times",
            "tension",
            "run");
    private static final Set<String> OTHERS = Set.of("tension.csv", "run.json", "index.html", SCHEMAS);

    private DossierFiles() {}

    /** Whether a run writes an entry of this name into its folder. */
    static boolean isOurs(String name) {
        return OTHERS.contains(name) || ROWS.stream().anyMatch(rows -> name.equals(rows + ".jsonl"));
    }

    /** Writes all files into {@code folder}, which is there and empty. */
    static void write(Path folder, Dossier dossier, Run run) throws IOException {
        Shapes shapes = new Shapes(dossier);
        ArticleRows reports = new ArticleRows(shapes, dossier.articles());
        FindingRows findings = new FindingRows(shapes);
        Page page = new Page();
        rows(folder, page, "articles", dossier.articles(), reports::article, PageRows.articles(dossier));
        rows(folder, page, "stories", dossier.stories(), reports::story);
        rows(folder, page, "events", dossier.events(), findings::event);
        rows(folder, page, "contacts", dossier.contacts(), findings::contact);
        rows(folder, page, "statements", dossier.statements(), findings::statement);
        rows(folder, page, "claims", dossier.claims(), findings::claim);
        rows(folder, page, "actors", dossier.actors(), reports::actor);
        rows(folder, page, "times", dossier.times(), reports::time);
        try (Writer out = writer(folder.resolve("tension.csv"))) {
            TensionTable.write(out, dossier.tension());
        }
        schemas(folder.resolve(SCHEMAS));
        PageRows.add(page, dossier);
        text(folder.resolve("index.html"), page.html(Wording.title(dossier), Wording.counts(dossier)));
        text(folder.resolve("run.json"), PRETTY.writeValueAsString(RunJson.of(dossier, run)) + "\n");
    }

    private static <T> void rows(Path folder, Page page, String name, List<T> rows, Function<T, ObjectNode> shape)
            throws IOException {
        rows(folder, page, name, rows, shape, row -> true);
    }

    private static <T> void rows(
            Path folder, Page page, String name, List<T> rows, Function<T, ObjectNode> shape, Predicate<T> onPage)
            throws IOException {
        page.table(name);
        try (Writer out = writer(folder.resolve(name + ".jsonl"))) {
            for (T row : rows) {
                ObjectNode node = shape.apply(row);
                if (onPage.test(row)) {
                    page.add(name, node);
                }
                out.write(JSON.writeValueAsString(node));
                out.write('\n');
            }
        }
    }

    private static void schemas(Path folder) throws IOException {
        Files.createDirectory(folder);
        for (String name : SCHEMA_NAMES) {
            String file = name + ".json";
            try (InputStream in = DossierFiles.class.getResourceAsStream("schema/" + file);
                    OutputStream out = Files.newOutputStream(folder.resolve(file))) {
                if (in == null) {
                    throw new IllegalStateException("the build left out readout/dossier/schema/" + file);
                }
                in.transferTo(out);
            }
        }
    }

    private static void text(Path file, String text) throws IOException {
        try (Writer out = writer(file)) {
            out.write(text);
        }
    }

    /** Writes UTF-8; half a surrogate pair, which UTF-8 has no bytes for, becomes a question mark. */
    private static Writer writer(Path file) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted before " + file);
        }
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
    }
}
