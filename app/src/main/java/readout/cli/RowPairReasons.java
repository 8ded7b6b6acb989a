package readout.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.compare.DossierBuilder;
import readout.compare.WordPair;
import readout.dossier.SavedDossier;
import tools.jackson.databind.JsonNode;

/**
 * Prints what tells two rows of one kind apart and what they have in common, value by value, and how alike their words are. Some values keep two rows
 * apart whatever else they share ({@link #DECIDES}); the others weigh against what the rows have in common.
 */
final class RowPairReasons {

    private static final Set<String> TOOK_PLACE = Set.of("reported", "claimed", "denied", "disputed");

    /* Values that no two tellings of one thing differ in; days are held against each other as ranges. */
    private static final Map<String, Set<String>> DECIDES = Map.of(
            "events", Set.of("type", "stage"),
            "contacts", Set.of("stage"),
            "claims", Set.of("measure", "background"),
            "actors", Set.of("country"));

    private final Terminal terminal;
    private final SavedDossier dossier;

    RowPairReasons(Terminal terminal, SavedDossier dossier) {
        this.terminal = terminal;
        this.dossier = dossier;
    }

    /** Prints the reasons of two rows of {@code kind}: events, contacts, statements, claims or actors. */
    void print(String kind, JsonNode one, JsonNode other) throws IOException {
        for (JsonNode row : List.of(one, other)) {
            terminal.out()
                    .println(terminal.bold(Sayings.of(kind, row))
                            + terminal.dim("  " + kind + " " + Sayings.text(row, "id")));
        }
        String group = Sayings.text(one, "group");
        boolean together = !group.isEmpty() && group.equals(Sayings.text(other, "group"));
        heading(together ? "one thing told twice (group " + group + ")" : "two things");
        Map<String, List<String>> values = values(kind, one, other);
        heading("what tells them apart");
        List<Map.Entry<String, List<String>>> apart = values.entrySet().stream()
                .filter(value -> differ(value.getValue()))
                .toList();
        apart.forEach(this::apart);
        List<String> deciding = new ArrayList<>(apart.stream()
                .map(Map.Entry::getKey)
                .filter(DECIDES.getOrDefault(kind, Set.of())::contains)
                .toList());
        if (daysApart(one, other)) {
            deciding.add("day");
        }
        WordPair pair = pair(kind, one, other);
        if (kind.equals("statements")
                && (pair.likeness() < pair.statement() || pair.shared().size() < pair.least())) {
            deciding.add("words");
        }
        verdict(together, apart.isEmpty(), deciding);
        heading("what they have in common");
        values.forEach((name, value) -> {
            if (!value.get(0).isEmpty() && value.get(0).equals(value.get(1))) {
                line(name + ": " + value.get(0));
            }
        });
        articles(one, other);
        new WeighedParts(terminal, dossier).print(kind, Sayings.text(one, "id"), Sayings.text(other, "id"));
        if (!kind.equals("actors")) {
            words(kind, pair);
        }
    }

    private void verdict(boolean together, boolean none, List<String> deciding) {
        if (together) {
            line("none of this keeps them from being one: the parties and the days fit, and "
                    + (deciding.contains("words") ? "another telling is like both" : "their words are like enough"));
        } else if (deciding.isEmpty()) {
            line(
                    (none ? "no value that both tell" : "none of these alone rules out that they are one")
                            + "; what they have in common weighed too little, or another report's telling of the one contradicts the other");
        } else {
            line("decided by: " + String.join(", ", deciding));
        }
    }

    private static Map<String, List<String>> values(String kind, JsonNode one, JsonNode other) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String name : List.of("type", "measure", "predicate", "object", "kind", "country", "sector", "medium")) {
            values.put(name, List.of(Sayings.text(one, name), Sayings.text(other, name)));
        }
        if (kind.equals("events") || kind.equals("contacts")) {
            values.put("stage", List.of(stage(one), stage(other)));
        } else if (kind.equals("claims")) {
            values.put("background", List.of(isBackground(one), isBackground(other)));
        }
        values.put("mode", List.of(Sayings.text(one, "mode"), Sayings.text(other, "mode")));
        values.put("day", List.of(Sayings.date(one.path("date")), Sayings.date(other.path("date"))));
        for (String name : List.of("place", "speaker", "reported_by", "claimant", "by", "against")) {
            values.put(name, List.of(Sayings.text(one.path(name), "name"), Sayings.text(other.path(name), "name")));
        }
        for (String side : List.of("actors", "recipients", "parties", "addressee")) {
            values.put(side, List.of(names(one.path(side)), names(other.path(side))));
        }
        values.put("figure", List.of(Sayings.figure(one.path("value")), Sayings.figure(other.path("value"))));
        values.put("event", List.of(Sayings.text(one, "event"), Sayings.text(other, "event")));
        values.put("killed", List.of(killed(one), killed(other)));
        return values;
    }

    private static String isBackground(JsonNode row) {
        return Sayings.text(row, "status").equals("background") ? "yes" : "no";
    }

    /* The same reckoning as the comparison's, over the passages that the files keep. */
    private WordPair pair(String kind, JsonNode one, JsonNode other) throws IOException {
        List<String> all = dossier.rows(kind).stream().map(RowPairReasons::told).toList();
        return DossierBuilder.words(all).apply(told(one), told(other));
    }

    private void words(String kind, WordPair pair) {
        heading("their words");
        line("likeness " + number(pair.likeness()) + (kind.equals("statements") ? least(pair) : ""));
        list("both have", pair.shared());
        list("only the first has", pair.onlyOne());
        list("only the second has", pair.onlyOther());
    }

    private static String least(WordPair pair) {
        return "; two statements of one speaker are one from " + number(pair.statement()) + " on ("
                + number(pair.ofOffice())
                + " where one is the other's office or country) when they share " + pair.least()
                + " such words, or from a run of equal words in quotation marks";
    }

    private void list(String who, List<String> words) {
        if (!words.isEmpty()) {
            line(who + ", by weight: " + String.join(", ", words));
        }
    }

    /* What is said, or the first passage that tells of it. */
    private static String told(JsonNode row) {
        JsonNode passage = row.has("content")
                ? row.path("content")
                : row.has("evidence")
                        ? row.path("evidence").path(0)
                        : row.path("reports").path(0);
        return Sayings.text(passage, "text");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
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
        return Stream.of(row.path("reports"), row.path("evidence"), row.path("mentions"))
                .flatMap(JsonNode::valueStream)
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
