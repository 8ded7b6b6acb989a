package readout.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.dossier.SavedDossier;
import tools.jackson.databind.JsonNode;

/**
 * Prints statements by group: one statement, and under it how each report words it, where words in quotation marks differ, and what a report
 * leaves out. Those that most reports tell come first; those of one report follow, a line each.
 */
record StatementLedger(Terminal terminal, Map<String, JsonNode> articles) {

    private static final int INDENT = 4;
    private static final int SOURCE = 20;

    static StatementLedger of(Terminal terminal, SavedDossier dossier) throws IOException {
        return new StatementLedger(terminal, Excerpts.of(terminal, dossier).articles());
    }

    void print(List<JsonNode> rows) {
        Map<String, List<JsonNode>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(Sayings.text(row, "group"), g -> new ArrayList<>())
                .add(row));
        Comparator<List<JsonNode>> mostTold = Comparator.comparingLong(StatementLedger::reports);
        groups.values().stream()
                .filter(group -> group.size() > 1)
                .sorted(mostTold.reversed())
                .forEach(this::group);
        List<JsonNode> alone = groups.values().stream()
                .filter(group -> group.size() == 1)
                .map(group -> group.get(0))
                .toList();
        if (!alone.isEmpty()) {
            terminal.out().println(terminal.bold("Told once"));
            lines(alone, true).forEach(terminal.out()::println);
        }
    }

    private static long reports(List<JsonNode> group) {
        return group.stream().map(StatementLedger::article).distinct().count();
    }

    private void group(List<JsonNode> group) {
        String speakers = group.stream()
                .map(row -> Sayings.text(row.path("speaker"), "name"))
                .distinct()
                .collect(Collectors.joining(", "));
        String title = speakers + ", " + Sayings.count(group.size(), "telling") + " in "
                + Sayings.count(reports(group), "report");
        terminal.out().println(terminal.bold(Table.cut(title, terminal.width())));
        List<String> lines = lines(group, false);
        for (int i = 0; i < group.size(); i++) {
            terminal.out().println(lines.get(i));
            group.get(i).path("differences").forEach(this::difference);
            group.get(i).path("leaves_out").forEach(this::leftOut);
        }
    }

    private List<String> lines(List<JsonNode> rows, boolean isAlone) {
        return new Table(rows.stream().map(row -> cells(row, isAlone)).toList()).lines(terminal.width(), INDENT / 2);
    }

    private List<String> cells(JsonNode row, boolean isAlone) {
        String content = row.path("content").path("text").asString("");
        String said = Sayings.text(row, "kind").equals("direct") ? "“" + content + "”" : content;
        String how = isAlone ? Sayings.text(row.path("speaker"), "name") : Sayings.text(row, "variant");
        String source = Table.cut(source(article(row)), SOURCE);
        return List.of(Sayings.text(row, "id"), how, source, Sayings.date(row.path("date")), said);
    }

    private void difference(JsonNode difference) {
        String here = words(difference.path("here"));
        String there = words(difference.path("there"));
        String line =
                here.isEmpty() ? "without " + there : there.isEmpty() ? "puts in " + here : here + " for " + there;
        terminal.out().println(" ".repeat(INDENT) + Table.cut(line, terminal.width() - INDENT));
    }

    private static String words(JsonNode span) {
        String text = span.path("text").asString("");
        return text.isEmpty() ? "" : "“" + text + "”";
    }

    private void leftOut(JsonNode part) {
        String line = "leaves out " + words(part) + ", which "
                + source(part.path("article").asString("")) + " tells";
        terminal.out().println(" ".repeat(INDENT) + Table.cut(line, terminal.width() - INDENT));
    }

    private static String article(JsonNode row) {
        return row.path("cue").path("article").asString("");
    }

    private String source(String id) {
        return Optional.ofNullable(articles.get(id))
                .map(article -> {
                    String outlet = Sayings.text(article, "outlet");
                    return outlet.isEmpty() ? Excerpts.name(article) : outlet;
                })
                .orElse(id);
    }
}
