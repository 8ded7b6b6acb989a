package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Holds the events of a dossier against reports in which each telling of an event is marked with that event's name: are the tellings found,
 * and do those of one event, and of no other, stand in one row? The last line is the CoNLL F1 of coreference (Pradhan et al., 2012: the mean
 * of MUC, B-cubed and entity-based CEAF), tellings that were not found counting as missing.
 *
 * <pre>{@code
 * FusionKeys prepare bench/answers/fusion-dev.txt [--undated] > IN.jsonl
 * readout run IN.jsonl -o DIR
 * FusionKeys score bench/answers/fusion-dev.txt DIR [--list]
 * }</pre>
 *
 * <p>With {@code --undated} the reports go without their days, as pages often do: what they tell then has to date itself.
 *
 * <p>The key is plain text: {@code ## ID | OUTLET | DAY}, then the report, whose first line is its headline if it begins with "= ", and in
 * which <code>{e1:attacked}</code> marks a telling of event e1. A row tells it when one of its triggers stands within {@value #NEAR}
 * characters of the mark and in no other mark, or where there is none, a contact of that sentence. Rows beside the marks are not counted: whether a deed that
 * nobody marked has a row tells nothing here. The ceiling is what the same tellings would give if those of each event stood in one row.
 */
public final class FusionKeys {

    private static final int NEAR = 25;

    private final List<Telling> tellings = new ArrayList<>();

    private FusionKeys() {}

    private record Telling(String at, String words, String event, Optional<String> row) {}

    /** Writes the input of a run, or prints the figures; with {@code --list} also what was missed, split and run together. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args[0].equals("score") && args.length < 3) {
            throw new IllegalArgumentException("prepare KEY.txt [--undated], or score KEY.txt DOSSIER [--list]");
        }
        List<MarkedReport> reports = MarkedReport.all(Files.readString(Path.of(args[1])));
        if (args[0].equals("prepare")) {
            boolean dated = args.length < 3 || !args[2].equals("--undated");
            reports.forEach(report -> System.out.println(report.line(dated)));
            return;
        }
        var keys = new FusionKeys();
        keys.find(reports, DossierRows.read(Path.of(args[2])));
        if (args.length > 3) {
            keys.list();
        }
        keys.print();
    }

    private void find(List<MarkedReport> reports, DossierRows dossier) {
        for (MarkedReport report : reports) {
            JsonNode article = report.in(dossier);
            List<MarkedReport.Mark> placed = report.placed(article);
            for (int i = 0; i < placed.size(); i++) {
                MarkedReport.Mark mark = placed.get(i);
                Optional<String> row = row(dossier, article.path("id").asString(), mark, placed);
                tellings.add(
                        new Telling(report.id() + ":" + report.marks().get(i).start(), mark.words(), mark.of(), row));
            }
        }
    }

    private static Optional<String> row(
            DossierRows dossier, String article, MarkedReport.Mark mark, List<MarkedReport.Mark> marks) {
        int start = mark.start();
        int end = mark.end();
        Map<Integer, String> near = new TreeMap<>();
        for (JsonNode event : dossier.rows("events")) {
            for (JsonNode report : event.path("reports")) {
                int apart = apart(report.path("trigger"), start, end);
                boolean others = apart > 0
                        && marks.stream()
                                .anyMatch(other -> apart(report.path("trigger"), other.start(), other.end()) == 0);
                if (report.path("article").asString().equals(article) && apart <= NEAR && !others) {
                    near.putIfAbsent(apart, event.path("id").asString());
                }
            }
        }
        for (JsonNode contact : dossier.rows("contacts")) {
            for (JsonNode report : contact.path("reports")) {
                if (report.path("article").asString().equals(article) && apart(report, start, end) == 0) {
                    near.putIfAbsent(NEAR + 1, contact.path("id").asString());
                }
            }
        }
        return near.values().stream().findFirst();
    }

    private static int apart(JsonNode span, int start, int end) {
        return Math.max(
                0,
                Math.max(
                        span.path("start").asInt() - end,
                        start - span.path("end").asInt()));
    }

    private void list() {
        tellings.stream()
                .filter(telling -> telling.row().isEmpty())
                .forEach(telling ->
                        System.out.println("missed  " + telling.at() + " " + telling.event() + " " + telling.words()));
        clusters(false).values().stream()
                .filter(same -> same.stream().map(Telling::row).distinct().count() > 1)
                .forEach(same -> System.out.println("split  " + same));
        clusters(true).values().stream()
                .filter(same -> same.stream().map(Telling::event).distinct().count() > 1)
                .forEach(same -> System.out.println("run together  " + same));
    }

    private void print() {
        Map<String, List<Telling>> events = clusters(false);
        Map<String, List<Telling>> rows = clusters(true);
        long found = tellings.stream().filter(t -> t.row().isPresent()).count();
        long met = events.values().stream()
                .filter(same -> same.stream().anyMatch(t -> t.row().isPresent()))
                .count();
        long mixed = rows.values().stream()
                .filter(same -> same.stream().map(Telling::event).distinct().count() > 1)
                .count();
        System.out.printf(Locale.ROOT, "tellings found %d of %d%n", found, tellings.size());
        System.out.printf(
                Locale.ROOT, "rows per event found %.2f, rows of two events %d%n", (double) rows.size() / met, mixed);
        var score = CoreferenceScore.of(sets(events), sets(rows));
        System.out.printf(
                Locale.ROOT, "MUC %.3f, B-cubed %.3f, CEAF %.3f%n", score.muc(), score.bCubed(), score.ceaf());
        var ceiling = CoreferenceScore.of(sets(events), sets(ofEvents()));
        System.out.printf(Locale.ROOT, "ceiling of the tellings found %.3f%n", ceiling.conll());
        System.out.printf(
                Locale.ROOT,
                "fusion conll_f1 %.3f (n=%d events in %d reports)%n",
                score.conll(),
                events.size(),
                tellings.stream().map(t -> t.at().split(":")[0]).distinct().count());
    }

    /* The tellings that have a row, those of one event together. */
    private Map<String, List<Telling>> ofEvents() {
        Map<String, List<Telling>> events = clusters(false);
        events.replaceAll((event, same) ->
                same.stream().filter(telling -> telling.row().isPresent()).toList());
        events.values().removeIf(List::isEmpty);
        return events;
    }

    private Map<String, List<Telling>> clusters(boolean byRow) {
        Map<String, List<Telling>> clusters = new TreeMap<>();
        for (Telling telling : tellings) {
            Optional<String> key = byRow ? telling.row() : Optional.of(telling.event());
            key.ifPresent(
                    k -> clusters.computeIfAbsent(k, x -> new ArrayList<>()).add(telling));
        }
        return clusters;
    }

    private static List<Set<String>> sets(Map<String, List<Telling>> clusters) {
        return clusters.values().stream()
                .map(same -> {
                    Set<String> set = new TreeSet<>();
                    same.forEach(telling -> set.add(telling.at()));
                    return set;
                })
                .toList();
    }
}
