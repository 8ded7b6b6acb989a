package readout.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.Rules;
import readout.Rules.Rule;
import tools.jackson.databind.JsonNode;

/** Prints why a row is there: its rule, each conclusion with the words it stands on, and where else the same is told. */
final class Reasons {

    private static final Map<String, String> BASES = Map.of(
            "metadata", "the publisher's own metadata",
            "dateline", "the dateline",
            "text", "a full date in the text",
            "calendar", "a weekday and a day of the month, which fit only this year",
            "story", "the other reports of the story",
            "file", "the file's name or date");

    private final Terminal terminal;
    private final Excerpts excerpts;
    private final List<JsonNode> times;
    private final Set<String> quoted = new HashSet<>();

    Reasons(Terminal terminal, Excerpts excerpts, List<JsonNode> times) {
        this.terminal = terminal;
        this.excerpts = excerpts;
        this.times = times;
    }

    /** Prints the reasons of {@code row}. */
    void print(JsonNode row) {
        terminal.out().println(terminal.bold("because"));
        JsonNode why = row.path("why");
        rule("rule", Sayings.text(why, "rule"));
        why.path("steps").forEach(step -> because(step.path("says").asString(""), step.path("span")));
        date(row.path("date"));
        place(row.path("place"));
        if (!why.path("rule").isMissingNode() && row.has("confidence")) {
            line("confidence " + row.path("confidence").asString(""));
        }
        told(row);
    }

    /** Prints the reasons of an expression of time. */
    void time(JsonNode row) {
        terminal.out().println(terminal.bold("because"));
        rule("rule", Sayings.text(row.path("why"), "rule"));
        String basis = basis(row.path("date"));
        because(
                row.path("why").path("steps").path(0).path("says").asString("")
                        + (basis.isEmpty() ? "" : ", which is fixed by " + basis),
                row);
    }

    /** Prints which rule it is and what it is like: from its file. */
    void rule(String label, String id) {
        Optional<Rule> rule = Rules.shipped().find(id);
        String where = rule.map(r -> " (" + r.file() + ", line " + r.line()
                        + r.source().map(s -> "; from " + s).orElse("") + ")")
                .orElse("");
        line(label + " " + terminal.bold(id) + where);
        rule.flatMap(Rule::does).ifPresent(does -> inner(does));
        rule.flatMap(Rule::example).ifPresent(example -> inner("as in: " + example));
        if (id.endsWith("+future")) {
            inner("of a deed to come (extract/events/becomes.tsv)");
        } else if (id.endsWith("+refused")) {
            inner("of a deed refused (extract/events/becomes.tsv)");
        }
    }

    /** Prints one conclusion and the words it stands on. */
    void because(String says, JsonNode span) {
        line(says);
        excerpts.print(span);
        quoted.add(key(span));
    }

    private void date(JsonNode date) {
        String day = Sayings.date(date);
        if (!date.isObject()) {
            return;
        }
        String basis = basis(date);
        String fixed = basis.isEmpty() ? "" : ", fixed by " + basis;
        because(
                day.isEmpty() ? "the date is told and cannot be fixed" : "the date is " + day + fixed,
                date.path("span"));
        times.stream()
                .filter(time -> key(time).equals(key(date.path("span"))))
                .findFirst()
                .ifPresent(time -> {
                    inner("“" + Sayings.text(time, "text") + "” is " + Sayings.text(time, "value") + ": "
                            + time.path("why")
                                    .path("steps")
                                    .path(0)
                                    .path("says")
                                    .asString(""));
                    rule("its rule", Sayings.text(time.path("why"), "rule"));
                });
    }

    private static String basis(JsonNode date) {
        return BASES.getOrDefault(Sayings.text(date, "basis"), "");
    }

    private void place(JsonNode place) {
        if (place.isObject()) {
            String id = Sayings.text(place, "geonames_id");
            String country = Sayings.text(place, "country");
            because(
                    "the place is " + Sayings.text(place, "name") + (country.isEmpty() ? "" : ", " + country)
                            + (id.isEmpty() ? "" : " (GeoNames " + id + ")"),
                    place.path("span"));
        }
    }

    /** The reports and passages that no line above has quoted. */
    private void told(JsonNode row) {
        JsonNode told = row.has("reports") ? row.path("reports") : row.path("evidence");
        if (told.size() > 0) {
            terminal.out()
                    .println(terminal.bold(told.size() == 1 ? "told in" : "told in " + told.size() + " passages"));
        }
        for (JsonNode report : told) {
            JsonNode trigger = report.path("trigger");
            excerpts.sentence(report);
            if (excerpts.isSpan(trigger) && !quoted.contains(key(trigger))) {
                inner("  by “" + Sayings.text(trigger, "text") + "”");
            }
        }
    }

    private void line(String text) {
        terminal.out().println("  - " + text);
    }

    private void inner(String text) {
        terminal.out().println("      " + text);
    }

    private static String key(JsonNode span) {
        return Sayings.text(span, "article") + ":" + Sayings.text(span, "start") + ":" + Sayings.text(span, "end");
    }
}
