package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Holds the groups of statements of a dossier against reports in which each telling of a statement is marked with that statement's name
 * ({@link MarkedReport}). Counted are pairs of tellings: a pair is right when both are of one statement and stand in one group. Recall is
 * given twice, of pairs whose tellings were both found as statements, and of all.
 *
 * <pre>{@code
 * StatementGroupKeys prepare bench/answers/statement-groups-dev.txt > IN.jsonl
 * readout run IN.jsonl -o DIR
 * StatementGroupKeys score bench/answers/statement-groups-dev.txt DIR [--list]
 * }</pre>
 */
public final class StatementGroupKeys {

    private final List<Telling> tellings = new ArrayList<>();

    private StatementGroupKeys() {}

    private record Telling(String at, String statement, String words, Optional<String> group, String variant) {}

    /** Writes the input of a run, or prints the figures; with {@code --list} also what was missed, split and run together. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args[0].equals("score") && args.length < 3) {
            throw new IllegalArgumentException("prepare KEY.txt, or score KEY.txt DOSSIER [--list]");
        }
        List<MarkedReport> reports = MarkedReport.all(Files.readString(Path.of(args[1])));
        if (args[0].equals("prepare")) {
            reports.forEach(report -> System.out.println(report.line()));
            return;
        }
        var keys = new StatementGroupKeys();
        keys.find(reports, DossierRows.read(Path.of(args[2])));
        keys.print(args.length > 3);
    }

    private void find(List<MarkedReport> reports, DossierRows dossier) {
        for (MarkedReport report : reports) {
            JsonNode article = report.in(dossier);
            for (MarkedReport.Mark mark : report.placed(article)) {
                Optional<JsonNode> row = row(dossier, article.path("id").asString(), mark);
                tellings.add(new Telling(
                        report.id(),
                        mark.of(),
                        mark.words(),
                        row.map(r -> r.path("group").asString()),
                        row.map(r -> r.path("variant").asString()).orElse("")));
            }
        }
    }

    /* The row whose content has most of the mark in it: half of it at least. */
    private static Optional<JsonNode> row(DossierRows dossier, String article, MarkedReport.Mark mark) {
        return dossier.rows("statements").stream()
                .filter(row -> row.path("content").path("article").asString().equals(article))
                .filter(row ->
                        2 * common(row.path("content"), mark) >= mark.words().length())
                .max(Comparator.comparingInt((JsonNode row) -> common(row.path("content"), mark))
                        .thenComparingInt(row ->
                                -row.path("content").path("text").asString().length()));
    }

    private static int common(JsonNode span, MarkedReport.Mark mark) {
        return Math.min(span.path("end").asInt(), mark.end())
                - Math.max(span.path("start").asInt(), mark.start());
    }

    private void print(boolean list) {
        int right = 0;
        int wrong = 0;
        int split = 0;
        int missed = 0;
        for (int i = 0; i < tellings.size(); i++) {
            for (int j = i + 1; j < tellings.size(); j++) {
                Telling one = tellings.get(i);
                Telling two = tellings.get(j);
                boolean same = one.statement().equals(two.statement());
                boolean found = one.group().isPresent() && two.group().isPresent();
                boolean together = found && one.group().equals(two.group());
                right += same && together ? 1 : 0;
                wrong += !same && together ? 1 : 0;
                split += same && found && !together ? 1 : 0;
                missed += same && !found ? 1 : 0;
                if (list && same != together && (found || same)) {
                    System.out.printf("%s%n    %s%n    %s%n", together ? "run together" : "split", one, two);
                }
            }
        }
        long found = tellings.stream().filter(t -> t.group().isPresent()).count();
        System.out.printf(Locale.ROOT, "tellings found %d of %d%n", found, tellings.size());
        System.out.printf(
                Locale.ROOT,
                "pairs: right %d, wrong %d, split %d, of tellings not found %d%n",
                right,
                wrong,
                split,
                missed);
        System.out.printf(
                Locale.ROOT,
                "statement-groups pair_precision %.3f pair_recall %.3f (of found; of all %.3f; n=%d statements)%n",
                ratio(right, right + wrong),
                ratio(right, right + split),
                ratio(right, right + split + missed),
                tellings.stream().map(Telling::statement).distinct().count());
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
