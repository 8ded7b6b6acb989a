package readout.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * What {@code readout show} prints of a kind of row: a name and a reading of each column.
 *
 * @param columns in order; the last is the widest
 */
record Columns(Map<String, Function<JsonNode, String>> columns) {

    /** The columns of {@code kind}, a name of {@link readout.dossier.SavedDossier#kinds}. */
    static Columns of(String kind) {
        return switch (kind) {
            case "articles" -> columns("id", "outlet", "published", "status", "input", "title");
            case "stories" -> columns("id", "first", "last", "outlets", "independent_outlets", "title");
            case "events" ->
                columns(
                        "id",
                        "date",
                        "type",
                        "mode",
                        "place",
                        "status",
                        "outlets",
                        "independent_outlets",
                        "actors",
                        "recipients",
                        "reports");
            case "contacts" ->
                columns(
                        "id",
                        "date",
                        "medium",
                        "place",
                        "status",
                        "outlets",
                        "independent_outlets",
                        "mediator",
                        "parties");
            case "statements" -> columns("id", "date", "speaker", "cue", "addressee", "channel", "variant", "content");
            case "claims" ->
                columns("id", "date", "measure", "value", "object", "claimant", "status", "responses", "evidence");
            case "actors" -> columns("id", "kind", "country", "sector", "name", "aliases");
            case "times" -> columns("article", "start", "type", "value", "date", "text");
            default -> throw new IllegalArgumentException("no such kind of row: " + kind);
        };
    }

    List<String> names() {
        return List.copyOf(columns.keySet());
    }

    List<String> cells(JsonNode row) {
        return columns.values().stream().map(read -> read.apply(row)).toList();
    }

    private static Columns columns(String... keys) {
        Map<String, Function<JsonNode, String>> columns = new LinkedHashMap<>();
        for (String key : keys) {
            columns.put(key, row -> cell(row.path(key)));
        }
        return new Columns(columns);
    }

    /** A value in a few words: a date's days, an actor's name, a span's text, a figure's bounds, a list's items. */
    private static String cell(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(cell(item)));
            return String.join("; ", items.stream().distinct().toList());
        }
        return value.isObject() ? inWords(value) : value.asString("");
    }

    private static String inWords(JsonNode value) {
        if (value.has("stance")) {
            return cell(value.path("actor")) + " " + cell(value.path("stance"));
        }
        if (value.has("name")) {
            return cell(value.path("name"));
        }
        if (value.has("basis")) {
            return range(value, "start", "end");
        }
        return value.has("min") ? range(value, "min", "max") : cell(value.path("text"));
    }

    private static String range(JsonNode value, String from, String to) {
        String first = cell(value.path(from));
        String last = cell(value.path(to));
        return first.equals(last) ? first : first + ".." + last;
    }
}
