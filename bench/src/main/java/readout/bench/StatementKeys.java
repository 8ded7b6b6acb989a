package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Holds the statements of a dossier against labelled ones: speaker, addressee, channel and {@code reported_by} of each, and how many
 * were found at all. The reports stand in the key itself, so that the key is also the input of the run:
 *
 * <pre>{@code
 * readout run bench/answers/statements-dev.jsonl -o DIR
 * StatementKeys DIR bench/answers/statements-dev.jsonl [--list]
 * }</pre>
 *
 * <p>A line of the key is a report ({@code id}, {@code text}) with {@code statements}: {@code content} (words of the report within what
 * was said), {@code speaker} (names, any of which will do), {@code addressee} (a list of names for each one wanted, and plain names after
 * a {@code ?} that may be there), {@code channel} (any of which will do) and {@code reported_by} (names, or null where it is not asked).
 * Addressee and channel are counted on the statements that were found; an addressee that is neither wanted nor allowed makes it wrong.
 */
public final class StatementKeys {

    private final DossierRows dossier;
    private final List<String> remarks = new ArrayList<>();
    private final Tally found = new Tally("found");
    private final Tally speaker = new Tally("speaker");
    private final Tally reportedBy = new Tally("reported_by");
    private final Tally addressee = new Tally("addressee");
    private final Tally addressed = new Tally("addressed");
    private final Tally channel = new Tally("channel");
    private final Tally named = new Tally("channelled");

    private StatementKeys(DossierRows dossier) {
        this.dossier = dossier;
    }

    /** Prints the figures, and with {@code --list} each statement missed or wrong. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("name a dossier and a key: DOSSIER bench/answers/KEY.jsonl [--list]");
        }
        var keys = new StatementKeys(DossierRows.read(Path.of(args[0])));
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            JsonNode report = DossierRows.parse(line);
            report.path("statements")
                    .forEach(wanted -> keys.count(report.path("id").asString(), wanted));
        }
        System.out.println(keys.found.line("statements of the key that have a row"));
        System.out.println(keys.speaker.line("of those, the speaker is right"));
        System.out.println(keys.reportedBy.line("where others report the words, reported_by is right"));
        System.out.println(keys.addressee.line("of those found, the addressees are right, none included"));
        System.out.println(keys.addressed.line("where somebody is addressed"));
        System.out.println(keys.channel.line("of those found, the channel is right, unknown included"));
        System.out.println(keys.named.line("where the channel is told"));
        if (args.length > 2) {
            keys.remarks.forEach(System.out::println);
        }
    }

    private void count(String report, JsonNode wanted) {
        Optional<JsonNode> row = row(report, wanted.path("content").asString());
        found.add(row.isPresent());
        if (row.isEmpty()) {
            remark("missed", report, wanted, "");
            return;
        }
        JsonNode got = row.get();
        tally(speaker, report, wanted, anyOf(wanted.path("speaker"), got.path("speaker")), got.path("speaker"));
        if (wanted.path("reported_by").isArray()) {
            JsonNode by = got.path("reported_by");
            tally(reportedBy, report, wanted, anyOf(wanted.path("reported_by"), by), by);
        }
        boolean heard = addressees(wanted.path("addressee"), got.path("addressee"));
        tally(addressee, report, wanted, heard, got.path("addressee"));
        if (wanted.path("addressee").valueStream().anyMatch(JsonNode::isArray)) {
            addressed.add(heard);
        }
        boolean through = contains(wanted.path("channel"), got.path("channel").asString());
        tally(channel, report, wanted, through, got.path("channel"));
        if (!contains(wanted.path("channel"), "unknown")) {
            named.add(through);
        }
    }

    private void tally(Tally tally, String report, JsonNode wanted, boolean right, JsonNode got) {
        tally.add(right);
        if (!right) {
            remark(tally.name, report, wanted, got.toString());
        }
    }

    private void remark(String what, String report, JsonNode wanted, String got) {
        remarks.add(what + "  " + report + ": " + wanted.path("content").asString() + "  wanted "
                + wanted.path(what.equals("missed") ? "speaker" : what) + "  got " + got);
    }

    /** The row of {@code report} whose content shares most with {@code content}; of equal ones the shortest. */
    private Optional<JsonNode> row(String report, String content) {
        return dossier.rows("articles").stream()
                .filter(article -> article.path("external_id").asString("").equals(report))
                .findFirst()
                .flatMap(article -> {
                    int start = article.path("text").asString().indexOf(content);
                    int end = start + content.length();
                    return dossier.rows("statements").stream()
                            .filter(s -> s.path("content").path("article").equals(article.path("id")))
                            .filter(s -> 2 * shared(s.path("content"), start, end) >= content.length())
                            .min(Comparator.<JsonNode>comparingInt(s -> -shared(s.path("content"), start, end))
                                    .thenComparing(s -> length(s.path("content"))));
                });
    }

    private static int shared(JsonNode span, int start, int end) {
        return Math.min(span.path("end").asInt(), end)
                - Math.max(span.path("start").asInt(), start);
    }

    private static int length(JsonNode span) {
        return span.path("end").asInt() - span.path("start").asInt();
    }

    private boolean addressees(JsonNode wanted, JsonNode got) {
        boolean all = wanted.valueStream()
                .filter(JsonNode::isArray)
                .allMatch(names -> got.valueStream().anyMatch(ref -> anyOf(names, ref)));
        boolean none = got.valueStream()
                .allMatch(ref -> wanted.valueStream()
                        .anyMatch(name -> name.isArray()
                                ? anyOf(name, ref)
                                : named(name.asString().substring(1), ref)));
        return all && none;
    }

    private boolean anyOf(JsonNode names, JsonNode reference) {
        return names.valueStream().anyMatch(name -> named(name.asString(), reference));
    }

    /** Whether the actor referred to goes by this name: its own names, and the words of its mentions that are not pronouns. */
    private boolean named(String name, JsonNode reference) {
        Stream<String> own = dossier.rows("actors").stream()
                .filter(actor -> actor.path("id").equals(reference.path("actor")))
                .flatMap(actor -> Stream.of(
                                Stream.of(actor.path("name").asString()),
                                actor.path("aliases").valueStream().map(JsonNode::asString),
                                actor.path("mentions")
                                        .valueStream()
                                        .filter(m -> !m.path("form").asString().equals("pronoun"))
                                        .map(m -> m.path("text").asString()))
                        .flatMap(names -> names));
        String wanted = bare(name);
        return own.map(StatementKeys::bare)
                .anyMatch(met -> met.equals(wanted)
                        || (" " + wanted + " ").contains(" " + met + " ")
                        || (" " + met + " ").contains(" " + wanted + " "));
    }

    private static String bare(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace("’", "'").strip();
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    private static boolean contains(JsonNode list, String value) {
        return list.valueStream().anyMatch(entry -> entry.asString().equals(value));
    }

    private static final class Tally {

        private final String name;
        private int right;
        private int all;

        private Tally(String name) {
            this.name = name;
        }

        private void add(boolean hit) {
            right += hit ? 1 : 0;
            all++;
        }

        private String line(String words) {
            return String.format(
                    Locale.ROOT,
                    "%-12s %3d of %3d  %.2f  %s",
                    name,
                    right,
                    all,
                    all == 0 ? 1.0 : (double) right / all,
                    words);
        }
    }
}
