package readout.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.dossier.SavedDossier;
import tools.jackson.databind.JsonNode;

/** {@code readout show}: prints the rows of a dossier. */
@Command(
        name = "show",
        description = "Print the rows of a dossier.",
        footer = {
            "",
            "Examples:",
            "  readout show dossier                           what it holds",
            "  readout show dossier contacts                  who talked to whom",
            "  readout show dossier events --format csv       for a spreadsheet",
            "  readout show dossier claims --format json      whole rows, for a script"
        })
final class ShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "The dossier.")
    private Path folder = Path.of("dossier");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "One of ${COMPLETION-CANDIDATES}. Without it: how many there are of each.")
    private String kind = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    private Format format = Format.table;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            print(SavedDossier.in(folder));
            return ExitCode.OK;
        } catch (IOException e) {
            throw Failure.of(ExitCode.USAGE, e);
        }
    }

    private void print(SavedDossier dossier) throws IOException {
        if (kind.isEmpty()) {
            print(List.of("rows", "kind"), counts(dossier.run()), List.of(dossier.run()));
        } else if (SavedDossier.kinds().contains(kind)) {
            print(dossier, dossier.rows(kind));
        } else {
            throw new Failure(
                    ExitCode.USAGE,
                    "no such kind of row: " + kind + "; there are " + String.join(", ", SavedDossier.kinds()));
        }
    }

    /** For people statements, claims and contacts go by groups; in the other formats there is a line a row. */
    private void print(SavedDossier dossier, List<JsonNode> rows) throws IOException {
        if (format == Format.table && kind.equals("statements")) {
            StatementLedger.of(terminal, dossier).print(rows);
        } else if (format == Format.table && kind.equals("claims")) {
            new ClaimLedger(terminal).print(rows);
        } else if (format == Format.table && kind.equals("contacts")) {
            new ContactLedger(terminal, dossier).print(rows);
        } else {
            Columns columns = Columns.of(kind);
            print(columns.names(), rows.stream().map(columns::cells).toList(), rows);
        }
    }

    private static List<List<String>> counts(JsonNode run) {
        return SavedDossier.kinds().stream()
                .map(kind -> List.of(run.path("counts").path(kind).asString(""), kind))
                .toList();
    }

    private void print(List<String> names, List<List<String>> cells, List<JsonNode> rows) {
        switch (format) {
            case table -> table(names, cells);
            case csv -> csv(names, cells);
            case md -> markdown(names, cells);
            case json -> json(rows);
        }
    }

    private void table(List<String> names, List<List<String>> cells) {
        List<List<String>> all = new ArrayList<>();
        all.add(names.stream()
                .map(name -> name.replace('_', ' ').toUpperCase(Locale.ROOT))
                .toList());
        all.addAll(cells);
        List<String> lines = new Table(all).lines(terminal.width(), 0);
        terminal.out().println(terminal.bold(lines.get(0)));
        lines.subList(1, lines.size()).forEach(terminal.out()::println);
    }

    private void csv(List<String> names, List<List<String>> cells) {
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(terminal.out());
        csv.writeRecord(names);
        cells.forEach(csv::writeRecord);
    }

    private void markdown(List<String> names, List<List<String>> cells) {
        PrintWriter out = terminal.out();
        out.println("| " + String.join(" | ", names) + " |");
        out.println("|" + " --- |".repeat(names.size()));
        for (List<String> row : cells) {
            out.println("| "
                    + String.join(" | ", row.stream().map(ShowCommand::markdown).toList()) + " |");
        }
    }

    private static String markdown(String cell) {
        return cell.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("|", "\\|");
    }

    private void json(List<JsonNode> rows) {
        PrintWriter out = terminal.out();
        String before = "[";
        for (JsonNode row : rows) {
            out.println(before);
            out.print(row);
            before = ",";
        }
        out.println(rows.isEmpty() ? "[]" : "\n]");
    }

    /** How rows are printed. */
    private enum Format {
        table,
        csv,
        json,
        md
    }

    /** The kinds of rows, for the help text. */
    private static final class Kinds extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Kinds() {
            super(SavedDossier.kinds());
        }
    }
}
