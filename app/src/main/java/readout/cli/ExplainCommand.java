package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.dossier.SavedDossier;
import tools.jackson.databind.JsonNode;

/** {@code readout explain}: tells why a row is there. */
@Command(
        name = "explain",
        description = "Tell why a row is there: its rule, its steps, and where each value stands in the reports.",
        footer = {"", "Example:", "  readout explain e1f0c2a94b7d dossier"})
final class ExplainCommand implements Callable<Integer> {

    private static final int CONTEXT = 90;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ID", description = "Id of a row, as 'readout show' prints it.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "The dossier.")
    private Path folder = Path.of("dossier");

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            SavedDossier dossier = SavedDossier.in(folder);
            Map.Entry<String, JsonNode> found = dossier.find(id)
                    .orElseThrow(() -> new Failure(
                            ExitCode.NOTHING_READ,
                            "no row has the id " + id + " in " + folder + ": 'readout show " + folder
                                    + " events' lists ids"));
            explain(found.getKey(), found.getValue(), articles(dossier));
            return ExitCode.OK;
        } catch (IOException e) {
            throw Failure.of(ExitCode.USAGE, e);
        }
    }

    private void explain(String kind, JsonNode row, Map<String, JsonNode> articles) {
        terminal.out().println(terminal.bold(kind + " " + id));
        Columns columns = Columns.of(kind);
        List<List<String>> values = new ArrayList<>();
        for (int i = 1; i < columns.names().size(); i++) {
            values.add(List.of(columns.names().get(i), columns.cells(row).get(i)));
        }
        values.removeIf(value -> value.get(1).isEmpty());
        new Table(values).lines(terminal.width(), 2).forEach(terminal.out()::println);
        JsonNode why = row.path("why");
        if (!why.isMissingNode()) {
            terminal.out()
                    .println(terminal.bold("rule") + " " + why.path("rule").asString(""));
            why.path("steps").forEach(step -> terminal.out().println("  - " + step.path("says").asString("")));
        }
        terminal.out().println(terminal.bold("where it stands"));
        spans("", row, articles);
    }

    /** Prints every span of {@code value} with the words around it. */
    private void spans(String path, JsonNode value, Map<String, JsonNode> articles) {
        if (value.has("article") && value.has("start") && value.has("end") && value.has("text")) {
            JsonNode article = articles.get(value.path("article").asString(""));
            if (article != null) {
                terminal.out()
                        .println("  " + path
                                + terminal.dim("  " + article.path("input").asString("") + ", "
                                        + value.path("start").asInt() + "–"
                                        + value.path("end").asInt()));
                terminal.out().println("    " + context(article.path("text").asString(""), value));
            }
        }
        value.propertyStream()
                .forEach(e -> spans(path.isEmpty() ? e.getKey() : path + "." + e.getKey(), e.getValue(), articles));
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                spans(path + "[" + i + "]", value.get(i), articles);
            }
        }
    }

    /** The span in brackets, with what stands around it in its paragraph. */
    private String context(String text, JsonNode span) {
        int start = text.offsetByCodePoints(0, span.path("start").asInt());
        int end = text.offsetByCodePoints(0, span.path("end").asInt());
        int from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - CONTEXT);
        int paragraphEnd = text.indexOf('\n', end);
        int to = Math.min(paragraphEnd < 0 ? text.length() : paragraphEnd, end + CONTEXT);
        String before = text.substring(from, start);
        String after = text.substring(end, Math.max(end, to));
        return before + "[" + terminal.bold(text.substring(start, end)) + "]" + after;
    }

    private static Map<String, JsonNode> articles(SavedDossier dossier) throws IOException {
        Map<String, JsonNode> articles = new HashMap<>();
        dossier.rows("articles")
                .forEach(article -> articles.put(article.path("id").asString(""), article));
        return articles;
    }
}
