package readout.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.dossier.SavedDossier;
import tools.jackson.databind.JsonNode;

/** Prints how an article was read: its status and day, what was left out, whose text it shares, and every row that was taken from it. */
final class ArticleReasons {

    private static final List<String> TAKEN = List.of("statements", "contacts", "events", "claims", "actors", "times");

    private final Terminal terminal;
    private final SavedDossier dossier;
    private final Excerpts excerpts;
    private final Reasons reasons;

    ArticleReasons(Terminal terminal, SavedDossier dossier, Excerpts excerpts, Reasons reasons) {
        this.terminal = terminal;
        this.dossier = dossier;
        this.excerpts = excerpts;
        this.reasons = reasons;
    }

    /** Prints {@code article}. */
    void print(JsonNode article) throws IOException {
        terminal.out().println(terminal.bold("because"));
        String problem = Sayings.text(article, "problem");
        line("it stands in " + Sayings.text(article, "input") + after("; ", problem));
        about(article.path("about"));
        date(article);
        article.path("removed")
                .forEach(part -> line("left out as " + Sayings.text(part, "reason") + ": “"
                        + Table.cut(Sayings.text(part, "text"), 60) + "”"));
        copies(article);
        taken(Sayings.text(article, "id"), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Prints the rows of {@code article} that stand on the code point {@code offset}. */
    void at(JsonNode article, int offset) throws IOException {
        taken(Sayings.text(article, "id"), offset, offset + 1);
    }

    /** How far it concerns what the run was about, and where it names the terms. */
    private void about(JsonNode about) {
        if (about.isObject()) {
            String needed = about.path("needed").isNumber()
                    ? " of " + about.path("needed").asString() + " needed"
                    : ", and no score would keep it: a term that must stand there does not";
            line("--about \"" + Sayings.text(about, "topic") + "\": score "
                    + about.path("score").asString() + needed);
            reasons.rule("rule", Sayings.text(about, "rule"));
            about.path("terms").forEach(this::term);
        }
    }

    private void term(JsonNode term) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of("title", "lead", "body")) {
            int mentions = term.path(part).asInt();
            if (mentions > 0) {
                parts.add(mentions + " in the " + part);
            }
        }
        List<String> names =
                term.path("names").valueStream().map(n -> n.asString()).toList();
        line(Sayings.text(term, "term") + " (" + String.join(", ", names) + "): " + String.join(", ", parts)
                + "; first: “" + Sayings.text(term, "passage") + "”");
    }

    private void date(JsonNode article) {
        JsonNode published = article.path("published");
        if (published.isObject()) {
            reasons.because(
                    "it is of " + Sayings.date(published) + after(", by ", Sayings.text(published, "basis")),
                    published.path("span"));
        } else {
            line("nothing tells its day");
        }
        article.path("notes").forEach(note -> line("but " + note.asString("")));
        if (article.path("modified").isObject()) {
            line("it was changed on " + Sayings.date(article.path("modified")));
        }
        if (article.path("section").isString()) {
            line("it stood in the section “" + Sayings.text(article, "section") + "”");
        }
        JsonNode dateline = article.path("dateline");
        if (dateline.isObject()) {
            reasons.because("its dateline" + after(" names ", Sayings.text(dateline, "place")), dateline.path("span"));
        }
    }

    private void copies(JsonNode article) {
        String origin = Sayings.text(article, "origin");
        if (article.path("copies").size() > 0) {
            reasons.rule("rule", "copy.shared-text");
        }
        for (JsonNode copy : article.path("copies")) {
            String other = Sayings.text(copy, "article");
            String name = excerpts.article(other).map(Excerpts::name).orElse(other);
            line(Math.round(copy.path("share").asDouble(0) * 100) + "% of it stands in " + name + " too ("
                    + copy.path("passages").size() + " passages)"
                    + (other.equals(origin) ? ": it mostly reprints that one" : ""));
            copy.path("passages").valueStream().limit(2).forEach(passage -> excerpts.print(span(article, passage)));
        }
    }

    private static JsonNode span(JsonNode article, JsonNode passage) {
        return tools.jackson.databind.node.JsonNodeFactory.instance
                .objectNode()
                .put("article", Sayings.text(article, "id"))
                .put("start", passage.path("start").asInt())
                .put("end", passage.path("end").asInt());
    }

    /** Lists the rows with a span of the article inside {@code [from, to)}, in the order of the text. */
    private void taken(String article, int from, int to) throws IOException {
        for (String kind : TAKEN) {
            Map<Integer, List<String>> lines = new TreeMap<>();
            for (JsonNode row : dossier.rows(kind)) {
                first(row, article, from, to)
                        .ifPresent(at -> lines.computeIfAbsent(at, k -> new ArrayList<>())
                                .add(id(kind, row) + "  " + Sayings.of(kind, row)));
            }
            int count = lines.values().stream().mapToInt(List::size).sum();
            if (count > 0) {
                terminal.out().println(terminal.bold(kind + " taken from it: " + count));
                lines.values().forEach(at -> at.forEach(l -> line(Table.cut(l, Math.max(40, terminal.width() - 4)))));
            }
        }
    }

    private static String id(String kind, JsonNode row) {
        return kind.equals("times")
                ? Sayings.text(row, "article") + ":" + Sayings.text(row, "start")
                : Sayings.text(row, "id");
    }

    /** Where the first span of the row that lies in the article and meets the range begins; reasons are no spans of the row. */
    private static Optional<Integer> first(JsonNode value, String article, int from, int to) {
        boolean here = value.has("start")
                && value.has("end")
                && Sayings.text(value, "article").equals(article)
                && value.path("start").asInt() < to
                && value.path("end").asInt() > from;
        Optional<Integer> own = here ? Optional.of(value.path("start").asInt()) : Optional.empty();
        Optional<Integer> inner = value.isObject()
                ? value.propertyStream()
                        .filter(e -> !e.getKey().equals("why"))
                        .flatMap(e -> first(e.getValue(), article, from, to).stream())
                        .min(Integer::compare)
                : value.valueStream()
                        .flatMap(item -> first(item, article, from, to).stream())
                        .min(Integer::compare);
        return own.isPresent() ? own : inner;
    }

    private void line(String text) {
        terminal.out().println("  - " + text);
    }

    private static String after(String before, String text) {
        return text.isEmpty() ? "" : before + text;
    }
}
