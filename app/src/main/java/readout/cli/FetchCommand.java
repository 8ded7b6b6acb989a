package readout.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.fetch.FetchRequest;
import readout.fetch.FetchSummary;
import readout.fetch.Fetcher;
import readout.fetch.Time;

/** {@code readout fetch}: fetches pages from the web into a corpus. */
@Command(
        name = "fetch",
        description = "Fetch pages, feeds and sitemaps, and the pages these list, into a folder that 'run' reads.",
        footer = {
            "",
            "Each page is kept as it was served (WARC), with a row for every visit in",
            "fetches.jsonl. robots.txt is obeyed, and each host is asked for one thing at a",
            "time. Stopped with Ctrl-C, the same command goes on; run again later, it asks",
            "only for what has changed.",
            "",
            "Examples:",
            "  export READOUT_CONTACT=me@desk.example",
            "  readout fetch https://news.example/rss.xml -o corpus",
            "  readout fetch https://news.example/sitemap.xml -o corpus --max-pages 200",
            "  readout fetch @addresses.txt -o corpus      addresses from a file, one a line",
            "  cat addresses.txt | readout fetch - -o corpus",
            "  readout run corpus -o dossier"
        })
final class FetchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "URL",
            description =
                    "A page, feed (RSS, Atom, JSON Feed) or sitemap; - for addresses on standard input, one a line.")
    private List<String> addresses = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "corpus",
            description = "Folder to fetch into; what is there is kept (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("corpus");

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but failures of the command itself.")
    private boolean quiet;

    @ArgGroup(validate = false, heading = "%nManners and limits:%n")
    private FetchOptions options = new FetchOptions();

    FetchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        FetchRequest request = options.request(named(), output);
        if (request.addresses().isEmpty()) {
            throw new Failure(ExitCode.USAGE, "no addresses on standard input: give some, one a line");
        }
        FetchSummary summary = fetch(request);
        if (!quiet) {
            new FetchReport(terminal, summary, output).print();
        }
        if (summary.interrupted()) {
            throw new Failure(
                    ExitCode.INTERRUPTED,
                    "interrupted: what was fetched is in " + output + ", the same command goes on");
        }
        return summary.hasContent() ? ExitCode.OK : ExitCode.NOTHING_READ;
    }

    private FetchSummary fetch(FetchRequest request) {
        FetchMeter meter = new FetchMeter(terminal, quiet, System::nanoTime);
        try {
            return new Fetcher(request, Time.ofMachine(), meter).fetch();
        } catch (IOException e) {
            throw new Failure(ExitCode.CANNOT_WRITE, "cannot write " + output + ": " + e.getMessage(), e);
        } finally {
            meter.clear();
        }
    }

    /** The addresses given, with those on standard input in the place of {@code -}. */
    private List<String> named() {
        List<String> all = new ArrayList<>();
        for (String address : addresses) {
            if (address.equals("-")) {
                all.addAll(lines());
            } else {
                all.add(address);
            }
        }
        return all;
    }

    private List<String> lines() {
        BufferedReader in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        return in.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
