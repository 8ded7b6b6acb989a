package readout.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import readout.dossier.SavedDossier;
import readout.view.CountryPairs;
import readout.view.CountryPairs.Occasion;
import readout.view.Standing;
import tools.jackson.databind.JsonNode;

/** Prints contacts: who talked to whom, each side's account beside the other's, and which countries talk directly. */
final class ContactLedger {

    private static final int INDENT = 4;

    private final Terminal terminal;
    private final SavedDossier dossier;
    private final Map<String, JsonNode> statements = new HashMap<>();

    ContactLedger(Terminal terminal, SavedDossier dossier) throws IOException {
        this.terminal = terminal;
        this.dossier = dossier;
        dossier.rows("statements").forEach(row -> statements.put(Sayings.text(row, "id"), row));
    }

    void print(List<JsonNode> rows) throws IOException {
        for (JsonNode row : rows) {
            String day = Sayings.date(row.path("date"));
            String head = Sayings.text(row, "id") + "  " + (day.isEmpty() ? "day not known" : day) + "  ";
            terminal.out().println(head + Table.cut(line(row), terminal.width() - head.length()));
            row.path("readouts").forEach(this::readout);
        }
        CountryPairs pairs = pairs(rows);
        if (!pairs.pairs().isEmpty()) {
            terminal.out().println();
            terminal.out().println(terminal.bold("Between countries"));
            List<List<String>> cells = pairs.pairs().stream()
                    .map(pair -> List.of(
                            pair.one() + " – " + pair.two(), (pair.adversaries() ? "at odds: " : "") + pair.inWords()))
                    .toList();
            new Table(cells).lines(terminal.width(), 2).forEach(terminal.out()::println);
        }
    }

    private String line(JsonNode row) {
        String parties = row.path("parties")
                .valueStream()
                .map(party -> Sayings.text(party, "name"))
                .distinct()
                .collect(Collectors.joining(" – "));
        String mediator = Sayings.text(row.path("mediator"), "name");
        String place = Sayings.text(row.path("place"), "name");
        String status = Sayings.text(row, "status");
        return parties + ": " + Sayings.text(row, "medium") + (status.equals("reported") ? "" : ", " + status)
                + (mediator.isEmpty() ? "" : ", through " + mediator) + (place.isEmpty() ? "" : ", in " + place) + "; "
                + Sayings.count(row.path("outlets").asInt(0), "outlet");
    }

    private void readout(JsonNode readout) {
        String party = Sayings.text(readout.path("party"), "name") + "’s side: ";
        for (JsonNode id : readout.path("statements")) {
            JsonNode statement = statements.get(id.asString(""));
            if (statement != null) {
                String words = party + statement.path("content").path("text").asString("");
                terminal.out().println(" ".repeat(INDENT) + Table.cut(words, terminal.width() - INDENT));
            }
        }
    }

    private CountryPairs pairs(List<JsonNode> contacts) throws IOException {
        Map<String, String> countries = countries(Standing::talksForCountry);
        Map<String, String> forces = countries(Standing::actsForCountry);
        List<Occasion> occasions = contacts.stream()
                .filter(row -> Sayings.text(row, "status").equals("reported"))
                .map(row -> occasion(row, countries))
                .toList();
        List<List<String>> foes = new ArrayList<>();
        for (JsonNode event : dossier.rows("events")) {
            foes.addAll(foes(event, forces, countries));
        }
        List<LocalDate> days = dossier.rows("articles").stream()
                .flatMap(article -> day(article.path("published"), "end").stream())
                .toList();
        return CountryPairs.of(occasions, foes, days);
    }

    /** The countries of the actors that stand for them, by the actors' ids. */
    private Map<String, String> countries(BiPredicate<String, String> stands) throws IOException {
        Map<String, String> countries = new HashMap<>();
        for (JsonNode actor : dossier.rows("actors")) {
            if (stands.test(Sayings.text(actor, "kind"), Sayings.text(actor, "sector"))) {
                countries.put(Sayings.text(actor, "id"), Sayings.text(actor, "country"));
            }
        }
        return countries;
    }

    private static Occasion occasion(JsonNode row, Map<String, String> countries) {
        Set<String> parties = countries(row.path("parties"), countries);
        String mediator = countries.getOrDefault(Sayings.text(row.path("mediator"), "actor"), "");
        return new Occasion(
                parties,
                day(row.path("date"), "end").or(() -> day(row.path("date"), "start")),
                row.path("mediator").isObject(),
                Optional.of(mediator).filter(m -> !m.isEmpty()));
    }

    private static List<List<String>> foes(JsonNode event, Map<String, String> forces, Map<String, String> countries) {
        if (!CountryPairs.isForce(event.path("quad").asInt(0), Sayings.text(event, "status"))) {
            return List.of();
        }
        Set<String> from = countries(event.path("actors"), forces);
        Set<String> to = countries(event.path("recipients"), countries);
        return CountryPairs.across(from, event.path("recipients").isEmpty() ? from : to);
    }

    private static Set<String> countries(JsonNode refs, Map<String, String> countries) {
        return refs.valueStream()
                .map(ref -> countries.getOrDefault(Sayings.text(ref, "actor"), ""))
                .filter(country -> !country.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<LocalDate> day(JsonNode date, String end) {
        String day = Sayings.text(date, end);
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }
}
