package readout.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Prints what tells two events, or two contacts, apart and what they have in common, value by value. Types, days and stages that differ keep two rows
 * apart whatever else they share; other differences weigh against what they have in common.
 */
final class RowPairReasons {

    private static final Set<String> TOOK_PLACE = Set.of("reported", "claimed", "denied", "disputed");

    private final Terminal terminal;

    RowPairReasons(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints the reasons of two rows of one kind, events or contacts. */
    void print(String kind, JsonNode one, JsonNode other) {
        for (JsonNode row : List.of(one, other)) {
            terminal.out()
                    .println(terminal.bold(Sayings.of(kind, row))
                            + terminal.dim("  " + kind + " " + Sayings.text(row, "id")));
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("type", List.of(Sayings.text(one, "type"), Sayings.text(other, "type")));
        values.put("medium", List.of(Sayings.text(one, "medium"), Sayings.text(other, "medium")));
        values.put("stage", List.of(stage(one), stage(other)));
        values.put("mode", List.of(Sayings.text(one, "mode"), Sayings.text(other, "mode")));
        values.put("day", List.of(Sayings.date(one.path("date")), Sayings.date(other.path("date"))));
        values.put(
                "place", List.of(Sayings.text(one.path("place"), "name"), Sayings.text(other.path("place"), "name")));
        for (String side : List.of("actors", "recipients", "parties")) {
            values.put(side, List.of(names(one.path(side)), names(other.path(side))));
        }
        values.put("killed", List.of(killed(one), killed(other)));
        heading("what tells them apart");
        boolean rule = daysApart(one, other) || differ(values.get("type")) || differ(values.get("stage"));
        List<Map.Entry<String, List<String>>> apart = values.entrySet().stream()
                .filter(value -> differ(value.getValue()))
                .toList();
        apart.forEach(this::apart);
        if (!rule) {
            line(
                    (apart.isEmpty() ? "no value that both tell" : "none of these rules out that they are one")
                            + "; what they have in common weighed too little, or another report's telling of the one contradicts the other");
        }
        heading("what they have in common");
        values.forEach((name, value) -> {
            if (!value.get(0).isEmpty() && value.get(0).equals(value.get(1))) {
                line(name + ": " + value.get(0));
            }
        });
        articles(one, other);
    }

    private void apart(Map.Entry<String, List<String>> value) {
        line(value.getKey() + ": " + value.getValue().get(0) + " / "
                + value.getValue().get(1));
    }

    private static boolean differ(List<String> values) {
        return !values.get(0).isEmpty()
                && !values.get(1).isEmpty()
                && !values.get(0).equals(values.get(1));
    }

    private static String stage(JsonNode row) {
        String status = Sayings.text(row, "status");
        return TOOK_PLACE.contains(status) ? "took place" : status;
    }

    private static String names(JsonNode refs) {
        return refs.valueStream()
                .map(ref -> Sayings.text(ref, "name"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String killed(JsonNode row) {
        return Sayings.figure(row.path("magnitude").path("killed"));
    }

    /* Days as they are printed compare as text. */
    private static boolean daysApart(JsonNode one, JsonNode other) {
        return isAfter(one, other) || isAfter(other, one);
    }

    private static boolean isAfter(JsonNode one, JsonNode other) {
        String start = Sayings.text(one.path("date"), "start");
        String end = Sayings.text(other.path("date"), "end");
        return !start.isEmpty() && !end.isEmpty() && start.compareTo(end) > 0;
    }

    private void articles(JsonNode one, JsonNode other) {
        Set<String> both = new TreeSet<>(articlesOf(one));
        both.retainAll(articlesOf(other));
        if (!both.isEmpty()) {
            line("told side by side in " + Sayings.count(both.size(), "report") + ": " + String.join(", ", both));
        }
    }

    private static Set<String> articlesOf(JsonNode row) {
        return row.path("reports")
                .valueStream()
                .map(span -> Sayings.text(span, "article"))
                .collect(Collectors.toSet());
    }

    private void heading(String text) {
        terminal.out().println(terminal.bold(text));
    }

    private void line(String text) {
        terminal.out().println("  - " + text);
    }
}
