package readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.dossier.SavedDossier;
import tools.jackson.databind.JsonNode;

/** {@code readout explain}: tells why a row is there. */
@Command(
        name = "explain",
        description =
                "Tell why a row is there: its rule, and the words of the reports that each of its values stands on.",
        footer = {
            "",
            "Examples:",
            "  readout explain dossier e1f0c2a94b7d         an event, contact, statement,",
            "                                               claim, actor or story",
            "  readout explain dossier a06e602a37f7c        all that was taken from a report",
            "  readout explain dossier a06e602a37f7c:1230   what stands on that place",
            "  readout explain dossier 2025-05-07 IND PAK   a row of tension.csv",
            "  readout explain dossier one.html two.html    why two reports are copies, or",
            "                                               one story",
            "  readout explain dossier e1f0c2a94b7d e9b0d1a7c",
            "                                               why two rows are two, or one"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final Path USUAL = Path.of("dossier");
    private static final List<String> PAIRS =
            List.of("articles", "events", "contacts", "statements", "claims", "actors");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern PLACE = Pattern.compile("(.+):(\\d+)");

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR ID",
            description =
                    "The dossier (default: dossier), and the id of a row as 'readout show' prints it, or its beginning; of two rows, to tell why they are two.")
    private List<String> words = List.of();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> asked = new ArrayList<>(words);
        Path folder = folder(asked);
        asked.removeIf(word -> asked.size() > 1 && (SavedDossier.kinds().contains(word) || word.equals("tension")));
        if (asked.isEmpty()) {
            throw new Failure(ExitCode.USAGE, "name a row: 'readout show " + folder + " events' lists ids");
        }
        try {
            explain(SavedDossier.in(folder), asked);
            return ExitCode.OK;
        } catch (IOException e) {
            throw Failure.of(ExitCode.USAGE, e);
        }
    }

    /** Takes the dossier's folder out of {@code asked}: the word that names one, wherever it stands; else the first of several. */
    private static Path folder(List<String> asked) {
        Optional<String> there =
                asked.stream().filter(word -> Files.isDirectory(Path.of(word))).findFirst();
        String folder = there.orElse(asked.size() > 1 && !isDay(asked) ? asked.get(0) : USUAL.toString());
        asked.remove(folder);
        return Path.of(folder);
    }

    private static boolean isDay(List<String> asked) {
        return DAY.matcher(asked.get(0)).matches();
    }

    private void explain(SavedDossier dossier, List<String> asked) throws IOException {
        Excerpts excerpts = Excerpts.of(terminal, dossier);
        Reasons reasons = new Reasons(terminal, excerpts, dossier.rows("times"));
        Matcher place = PLACE.matcher(asked.get(0));
        if (isDay(asked)) {
            StoryReasons stories = new StoryReasons(terminal, dossier, reasons);
            stories.tension(asked.get(0), asked.size() > 1 ? asked.get(1) : "", asked.size() > 2 ? asked.get(2) : "");
        } else if (place.matches()) {
            place(dossier, excerpts, reasons, place.group(1), Integer.parseInt(place.group(2)));
        } else if (asked.size() > 1) {
            pair(dossier, Rows.find(dossier, asked.get(0)), Rows.find(dossier, asked.get(1)));
        } else {
            row(dossier, excerpts, reasons, Rows.find(dossier, asked.get(0)));
        }
    }

    private void pair(SavedDossier dossier, Rows.Row one, Rows.Row other) throws IOException {
        String kind = one.kind();
        if (!kind.equals(other.kind()) || !PAIRS.contains(kind)) {
            throw new Failure(
                    ExitCode.USAGE,
                    one.id() + " is of " + kind + " and " + other.id() + " of " + other.kind()
                            + ": name one row, or two of " + String.join(", ", PAIRS));
        }
        if (kind.equals("articles")) {
            new PairReasons(terminal, dossier).print(one.row(), other.row());
        } else {
            new RowPairReasons(terminal, dossier).print(kind, one.row(), other.row());
        }
    }

    private void row(SavedDossier dossier, Excerpts excerpts, Reasons reasons, Rows.Row found) throws IOException {
        heading(found.kind(), found.id(), found.row());
        switch (found.kind()) {
            case "articles" -> new ArticleReasons(terminal, dossier, excerpts, reasons).print(found.row());
            case "stories" -> new StoryReasons(terminal, dossier, reasons).story(found.row(), excerpts);
            default -> reasons.print(found.row());
        }
        if (found.row().has("group")) {
            group(dossier, found);
        }
        new TellingReasons(terminal, dossier).print(found.kind(), found.row());
        if (found.kind().equals("actors")) {
            mentions(excerpts, found.row());
        }
    }

    private void heading(String kind, String id, JsonNode row) {
        terminal.out().println(terminal.bold(Sayings.of(kind, row)) + terminal.dim("  " + kind + " " + id));
    }

    private void group(SavedDossier dossier, Rows.Row found) throws IOException {
        String group = Sayings.text(found.row(), "group");
        List<JsonNode> others = dossier.rows(found.kind()).stream()
                .filter(row -> !group.isEmpty() && Sayings.text(row, "group").equals(group))
                .filter(row -> !Sayings.text(row, "id").equals(found.id()))
                .toList();
        if (!others.isEmpty()) {
            terminal.out().println(terminal.bold("about the same thing (group " + group + ")"));
            others.forEach(row -> terminal.out()
                    .println("  - " + Sayings.text(row, "id") + "  "
                            + Table.cut(Sayings.of(found.kind(), row), terminal.width() - 20)));
        }
    }

    private void mentions(Excerpts excerpts, JsonNode actor) {
        if (!actor.path("roles").isEmpty()) {
            terminal.out().println(terminal.bold("titles"));
        }
        actor.path("roles").forEach(role -> excerpts.print(role.path("span")));
        terminal.out().println(terminal.bold("meant by"));
        actor.path("mentions").forEach(excerpts::print);
    }

    /** The expression of time that begins at {@code offset} of the article, else every row that stands on that place. */
    private void place(SavedDossier dossier, Excerpts excerpts, Reasons reasons, String article, int offset)
            throws IOException {
        JsonNode found = Rows.find(dossier, article).row();
        Optional<JsonNode> time = dossier.rows("times").stream()
                .filter(t -> Sayings.text(t, "article").equals(Sayings.text(found, "id")))
                .filter(t -> t.path("start").asInt() == offset)
                .findFirst();
        if (time.isPresent()) {
            heading("times", article + ":" + offset, time.get());
            reasons.time(time.get());
        } else {
            heading("articles", Sayings.text(found, "id"), found);
            new ArticleReasons(terminal, dossier, excerpts, reasons).at(found, offset);
        }
    }
}
