package readout.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.Reader;
import readout.input.Documents;
import readout.model.ActorRef;
import readout.model.Article;
import readout.model.Findings;
import readout.text.Engine;

/**
 * How far a report gives the same rows when it is printed by another house's rules: all in capitals, as old wires are, or by British rules instead of
 * American ones.
 *
 * <pre>{@code Respelled INPUT [capitals|british] [--list]}</pre>
 *
 * <p>Reads each report as it is and respelled, and prints for each kind of row how many of the first are found again (recall) and how many of
 * the second were there before (precision). {@code --list} prints those that differ.
 */
public final class Respelled {

    private static final Map<String, UnaryOperator<String>> RULES =
            Map.of("capitals", text -> text.toUpperCase(Locale.ROOT), "british", Respelled::british);

    private Respelled() {}

    /** Runs it; see the class. */
    public static void main(String[] args) throws Exception {
        List<String> words = new ArrayList<>(List.of(args));
        boolean list = words.remove("--list");
        if (words.isEmpty() || words.size() > 1 && !RULES.containsKey(words.get(1))) {
            throw new IllegalArgumentException("name reports and a rule: INPUT [capitals|british] [--list]");
        }
        UnaryOperator<String> rule =
                RULES.getOrDefault(words.size() > 1 ? words.get(1) : "capitals", UnaryOperator.identity());
        Reader reader = new Reader(Engine.open(Engine.cacheFolder(System.getenv()), Engine.Progress.NONE));
        List<Findings> plain;
        try (var documents = Documents.in(List.of(words.get(0)), InputStream.nullInputStream())) {
            plain = documents.map(reader::read).toList();
        }
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (Findings findings : plain) {
            Article article = findings.article();
            Map<String, List<String>> before = rows(read(reader, article, UnaryOperator.identity()));
            Map<String, List<String>> after = rows(read(reader, article, rule));
            before.forEach((kind, rows) -> count(counts, kind, rows, after.getOrDefault(kind, List.of()), list));
        }
        counts.forEach((kind, n) -> System.out.printf(
                Locale.ROOT,
                "%-11s %4d rows, %4d respelled, %4d the same: recall %.3f, precision %.3f%n",
                kind,
                n[0],
                n[1],
                n[2],
                n[2] / (double) Math.max(1, n[0]),
                n[2] / (double) Math.max(1, n[1])));
    }

    private static void count(
            Map<String, int[]> counts, String kind, List<String> before, List<String> after, boolean list) {
        List<String> rest = new ArrayList<>(after);
        List<String> lost = before.stream().filter(row -> !rest.remove(row)).toList();
        int[] n = counts.computeIfAbsent(kind, k -> new int[3]);
        n[0] += before.size();
        n[1] += after.size();
        n[2] += before.size() - lost.size();
        if (list) {
            lost.forEach(row -> System.out.println("- " + kind + " " + row));
            rest.forEach(row -> System.out.println("+ " + kind + " " + row));
        }
    }

    private static Findings read(Reader reader, Article article, UnaryOperator<String> rule) throws Exception {
        String body = rule.apply(article.text().substring(article.body()));
        String title = rule.apply(article.title().orElse(""));
        String day = article.published()
                .flatMap(d -> d.start())
                .map(d -> ", \"published\": \"" + d + "\"")
                .orElse("");
        String json = "{\"title\": " + quoted(title) + ", \"text\": " + quoted(body) + day + "}\n";
        try (var documents =
                Documents.in(List.of("-"), new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            return reader.read(documents.findFirst().orElseThrow());
        }
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", " ") + "\"";
    }

    private static Map<String, List<String>> rows(Findings f) {
        Map<String, Stream<String>> rows = new TreeMap<>();
        rows.put("times", f.times().stream().map(t -> t.type() + " " + t.value()));
        rows.put(
                "actors",
                f.actors().stream()
                        .map(a -> a.kind() + " " + a.name() + " " + a.country().orElse("-")));
        rows.put(
                "statements",
                f.statements().stream()
                        .map(s -> s.speaker().name() + " " + s.cue().text() + " " + s.channel()));
        rows.put("contacts", f.contacts().stream().map(c -> c.medium() + " " + c.status() + " " + names(c.parties())));
        rows.put(
                "events",
                f.events().stream()
                        .map(e ->
                                e.type() + " " + e.status() + " " + names(e.actors()) + " > " + names(e.recipients())));
        rows.put(
                "claims",
                f.claims().stream()
                        .map(c -> c.measure() + " "
                                + c.value().flatMap(v -> v.min()).orElse(-1L)));
        Map<String, List<String>> plain = new TreeMap<>();
        rows.forEach((kind, all) -> plain.put(kind, all.map(Respelled::folded).toList()));
        return plain;
    }

    private static String names(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::name).sorted().collect(Collectors.joining(", "));
    }

    /** Without what the house's rules change. */
    private static String folded(String text) {
        return american(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.‘’“”'\"]", "")
                .strip();
    }

    private static String american(String text) {
        return text.replaceAll("(?i)defence", "defense").replaceAll("(?i)(organ|real|emphas|apolog|critic)is", "$1iz");
    }

    /** Single quotation marks outside, no full stop after "Mr", -ise and defence, day before month. */
    private static String british(String text) {
        return text.replaceAll("(?<=\\w)[’'](?=\\w)", "\u2019")
                .replaceAll("[“](?=\\S)", "\u2018")
                .replaceAll("[”]", "\u2019")
                .replaceAll("(?<=^|[\\s(])\"(?=\\S)", "\u2018")
                .replaceAll("(?<=\\S)\"", "\u2019")
                .replaceAll("\\b(Mr|Mrs|Ms|Dr|Gen|Col|Lt)\\.", "$1")
                .replaceAll("\\b(D|d)efense\\b", "$1efence")
                .replaceAll("\\b(\\w*(?:organ|real|emphas|apolog|critic))iz", "$1is")
                .replaceAll(
                        "\\b(January|February|March|April|May|June|July|August|September|October|November|December) (\\d{1,2})(?:, (\\d{4}))?\\b",
                        "$2 $1 $3")
                .replaceAll(" {2,}", " ");
    }
}
