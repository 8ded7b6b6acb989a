package readout.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Prints claims by what they are about: the range of figures with who gives the lowest and the highest, then each claim with its claimant. */
record ClaimLedger(Terminal terminal) {

    void print(List<JsonNode> rows) {
        Map<String, List<JsonNode>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(Sayings.text(row, "group"), g -> new ArrayList<>())
                .add(row));
        for (List<JsonNode> group : groups.values()) {
            terminal.out().println(terminal.bold(Table.cut(title(group), terminal.width())));
            List<List<String>> cells =
                    group.stream().map(row -> cells(row, group)).toList();
            new Table(cells).lines(terminal.width(), 2).forEach(terminal.out()::println);
        }
    }

    private static String title(List<JsonNode> group) {
        JsonNode first = group.get(0);
        String place = group.stream()
                .map(row -> Sayings.text(row.path("place"), "name"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> ", " + name)
                .orElse("");
        String what = Sayings.text(first, "object") + " " + Sayings.words(Sayings.text(first, "measure"));
        String range = range(first.path("range"));
        return what + place + (range.isEmpty() ? "" : ": " + range);
    }

    /** "12 to 17, revised: lowest by A, highest by B"; "26" where all say so. */
    private static String range(JsonNode range) {
        if (!range.isObject()) {
            return "";
        }
        JsonNode lowest = range.path("lowest");
        JsonNode highest = range.path("highest");
        String low = Sayings.figure(lowest.path("value"));
        String high = Sayings.figure(highest.path("value"));
        return low.equals(high)
                ? low
                : low + " – " + high + ", " + Sayings.text(range, "spread") + " (lowest: " + by(lowest) + "; highest: "
                        + by(highest) + ")";
    }

    private static String by(JsonNode bound) {
        String names = bound.path("by")
                .valueStream()
                .map(ref -> Sayings.text(ref, "name"))
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "reporters" : names;
    }

    private static List<String> cells(JsonNode row, List<JsonNode> group) {
        String figure = Sayings.figure(row.path("value"));
        String claimant = Sayings.text(row.path("claimant"), "name");
        String status = Sayings.text(row, "status");
        String said = (claimant.isEmpty() ? "reported" : "says " + claimant)
                + (status.equals("uncontested") ? "" : ", " + status)
                + responses(row)
                + revises(row, group);
        return List.of(
                Sayings.text(row, "id"),
                figure.isEmpty() ? "–" : figure,
                said,
                Sayings.date(row.path("date")),
                Sayings.count(row.path("outlets").asInt(0), "outlet"),
                row.path("evidence").path(0).path("text").asString(""));
    }

    private static String responses(JsonNode row) {
        return row.path("responses")
                .valueStream()
                .map(r -> "; " + Sayings.text(r.path("actor"), "name") + " " + Sayings.text(r, "stance"))
                .distinct()
                .collect(Collectors.joining());
    }

    private static String revises(JsonNode row, List<JsonNode> group) {
        return group.stream()
                .filter(other -> Sayings.text(other, "id").equals(Sayings.text(row, "revises")))
                .map(other -> ", before " + Sayings.figure(other.path("value")))
                .findFirst()
                .orElse("");
    }
}
