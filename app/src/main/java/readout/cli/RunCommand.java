package readout.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Comparison;
import readout.Reader;
import readout.about.Topic;
import readout.cli.Timings.Part;
import readout.dossier.CannotWriteException;
import readout.dossier.DossierFolder;
import readout.dossier.Run;
import readout.dossier.SavedDossier;
import readout.input.Deadline;
import readout.input.Document;
import readout.input.Documents;
import readout.model.Article;
import readout.model.Dossier;
import readout.model.Findings;
import readout.text.Engine;
import readout.view.Wording;

/** {@code readout run}: reads reports and writes their dossier. */
@Command(
        name = "run",
        description = "Read reports and write their dossier.",
        footer = {
            "",
            "Recognised by content, packed (gzip, zstd, zip, tar; brotli by its name, .br) or",
            "not: plain text, HTML, saved pages (MHTML), RSS, Atom, JSON Feed, WARC, JSON",
            "and JSONL with 'text' or 'html', mails, mailboxes and PDFs with a text layer;",
            "folders are read recursively.",
            "",
            "Examples:",
            "  readout run reports/ -o dossier",
            "  readout run monday.html tuesday.txt feed.jsonl -o dossier",
            "  readout run crawl.warc.gz archive.zip mails.mbox -o dossier",
            "  readout run crawl.warc.gz -o dossier --about \"India Pakistan\"",
            "  cat reports.jsonl | readout run - -o dossier --json",
            "  readout run crawl.warc.gz -o dossier --resume",
            "  readout run https://news.example/rss.xml --contact me@desk.example"
        })
final class RunCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Opening opening;
    private final Timings timings = new Timings(System::nanoTime);

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "A file, a folder, an address on the web (see 'fetch --help'), or - for JSONL on standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "dossier",
            description = "Folder to write; an older dossier there is replaced (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("dossier");

    @Option(
            names = "--about",
            paramLabel = "TERMS",
            description =
                    "Keep only reports that concern TERMS, such as \"India Pakistan\" or \"Goma, M23, Kinshasa\": "
                            + "countries (by all their names, people, towns and forces), actors, places, words, phrases "
                            + "in quotation marks. One name: in the title or lead, or named more than in passing. A name "
                            + "and words: the name and one of the words. Several names: two of them, or one (of several "
                            + "countries: prominently and beside words of conflict or diplomacy). Repeat it for another "
                            + "topic. What is left out is a row that says why.")
    private List<String> about = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Threads that read (default: one per core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print problems only.")
    private boolean quiet;

    @Option(names = "--json", description = "Print run.json in place of the report.")
    private boolean json;

    @Option(
            names = "--resume",
            description = "Go on from a run into DIR that was stopped: what it read is not read again.")
    private boolean resume;

    @ArgGroup(validate = false, heading = "%nLimits; what goes beyond is not read and says so:%n")
    private LimitOptions limits = new LimitOptions();

    @ArgGroup(validate = false, heading = "%nAddresses on the web; manners and limits:%n")
    private FetchOptions fetching = new FetchOptions();

    @Option(names = "--timings", description = "Print the time each part took, and reports a second.")
    private boolean printTimings;

    RunCommand(Terminal terminal, Opening opening) {
        this.terminal = terminal;
        this.opening = opening;
    }

    @Override
    public Integer call() throws Exception {
        checkOptions();
        try {
            return run(DossierFolder.at(output));
        } catch (CannotWriteException e) {
            throw Failure.of(ExitCode.CANNOT_WRITE, e);
        } catch (IOException e) {
            throw new Failure(ExitCode.CANNOT_WRITE, "cannot write " + output + ": " + e.getMessage(), e);
        }
    }

    private int run(DossierFolder folder) throws IOException {
        Unfinished unfinished = Unfinished.of(folder, output, resume, terminal, quiet);
        try {
            int exitCode = run(folder, unfinished);
            unfinished.finish();
            return exitCode;
        } catch (InterruptedException | InterruptedIOException e) {
            throw unfinished.interrupted(e);
        } finally {
            unfinished.close();
        }
    }

    private int run(DossierFolder folder, Unfinished unfinished) throws IOException, InterruptedException {
        List<Findings> findings;
        try (WebInputs given = WebInputs.fetched(inputs, fetching, terminal, quiet)) {
            findings = timings.timed(Part.READ, () -> read(given, unfinished));
        }
        if (findings.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "no reports in " + String.join(", ", inputs) + ": name files, or folders that hold some");
        }
        Dossier dossier = timings.timed(Part.COMPARE, () -> compare(findings));
        write(dossier, folder);
        print(dossier, folder);
        topic().ifPresent(topic -> warn(topic, dossier));
        boolean someRead = dossier.articles().stream().anyMatch(a -> a.article().status() == Article.Status.OK);
        return someRead ? ExitCode.OK : ExitCode.NOTHING_READ;
    }

    private List<Findings> read(WebInputs given, Unfinished unfinished) throws InterruptedException {
        Meter meter = new Meter(terminal.err(), terminal.errIsTerminal() && !quiet, System::nanoTime);
        Function<Document, Findings> reader = new LoadedOnce(() -> timings.timed(Part.ENGINE, () -> reader(meter)));
        Function<Document, Findings> reading = unfinished.reading(reader, about.isEmpty() ? "" : " --about " + about);
        Pipeline pipeline = new Pipeline(threads, reading, n -> meter.show(Wording.count(n, "report") + " read"));
        try (Stream<Document> documents = given.documents(terminal.in(), limits.limits())) {
            Clocked<Document> clocked = new Clocked<>(documents.iterator(), System::nanoTime);
            List<Findings> findings = pipeline.read(clocked.stream());
            timings.add(Part.INPUT, clocked.time());
            return findings;
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            meter.clear();
        }
    }

    private Function<Document, Findings> reader(Meter meter) {
        Path cache = Engine.cacheFolder(System.getenv());
        if (!quiet && !Files.isDirectory(cache)) {
            terminal.err()
                    .println("readout: first start: unpacking the language models into " + cache
                            + ", once; this takes a minute");
        }
        Engine engine = opening.open(cache, (what, done) -> meter.show(what + ", " + Math.round(100 * done) + " %"));
        Reader reader = new Reader(engine, () -> Deadline.in(limits.reading(), System::nanoTime), timings);
        return topic().map(reader::about).orElse(reader)::read;
    }

    private static Dossier compare(List<Findings> findings) {
        Comparison comparison = new Comparison();
        findings.forEach(comparison::add);
        return comparison.dossier();
    }

    /** What {@code run.json} tells of the time is without its own writing. */
    private void write(Dossier dossier, DossierFolder folder) throws IOException {
        Run run = new Run(Version.number(), inputs, about, threads, timings.durations());
        timings.<Path, IOException>timed(Part.WRITE, () -> {
            folder.write(dossier, run);
            return folder.path();
        });
    }

    private void print(Dossier dossier, DossierFolder folder) throws IOException {
        if (json) {
            terminal.out().println(SavedDossier.in(folder.path()).run().toPrettyString());
        } else if (!quiet) {
            new Report(terminal, dossier, output).print();
        }
        if (printTimings) {
            timings.print(terminal.err(), dossier.articles().size());
        }
    }

    private void warn(Topic topic, Dossier dossier) {
        topic.unnamed(dossier.articles().stream().map(a -> a.article()).toList())
                .forEach(told -> terminal.err().println("readout: --about: " + told));
    }

    private Optional<Topic> topic() {
        try {
            return about.isEmpty() ? Optional.empty() : Optional.of(Topic.of(about));
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.USAGE, "--about " + e.getMessage(), e);
        }
    }

    private void checkOptions() {
        if (threads < 1) {
            throw new Failure(ExitCode.USAGE, "--threads " + threads + ": give 1 or more");
        }
        limits.limits();
        limits.reading();
        fetching.check(WebInputs.addresses(inputs));
        topic();
        Documents.missing(inputs).ifPresent(input -> {
            throw new Failure(ExitCode.USAGE, "no such file or folder: " + input);
        });
    }

    private static Failure failure(@Nullable Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return new Failure(
                    ExitCode.FAULT, "out of memory: set READOUT_MEMORY to more, such as READOUT_MEMORY=6g", cause);
        }
        return cause instanceof Failure failure
                ? failure
                : new Failure(ExitCode.FAULT, "reading failed: " + cause, cause);
    }
}
