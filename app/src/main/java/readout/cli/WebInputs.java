package readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.fetch.FetchSummary;
import readout.fetch.Fetcher;
import readout.fetch.Time;
import readout.input.Document;
import readout.input.Documents;
import readout.input.Limits;

/**
 * The inputs of a run, those on the web fetched: they are kept in a folder of their own until this is closed, and called
 * by their addresses. What could not be fetched is a document that says why.
 */
final class WebInputs implements AutoCloseable {

    private static final Pattern RECORD = Pattern.compile("^.*#urn:uuid:[0-9a-f-]{36}");

    private final List<String> files;
    private final List<FetchSummary.Problem> problems;
    private final List<Path> corpora;

    private WebInputs(List<String> files, List<FetchSummary.Problem> problems, List<Path> corpora) {
        this.files = files;
        this.problems = problems;
        this.corpora = corpora;
    }

    /** Those of {@code inputs} that are addresses. */
    static List<String> addresses(List<String> inputs) {
        return inputs.stream().filter(Documents::isAddress).toList();
    }

    /**
     * Fetches what is to be fetched.
     *
     * @throws InterruptedIOException when stopped meanwhile
     */
    static WebInputs fetched(List<String> inputs, FetchOptions options, Terminal terminal, boolean quiet)
            throws IOException {
        List<String> files =
                inputs.stream().filter(input -> !Documents.isAddress(input)).toList();
        List<String> addresses = addresses(inputs);
        if (addresses.isEmpty()) {
            return new WebInputs(files, List.of(), List.of());
        }
        Path corpus = Files.createTempDirectory("readout-corpus");
        WebInputs kept = new WebInputs(files, List.of(), List.of(corpus));
        FetchMeter meter = new FetchMeter(terminal, quiet, System::nanoTime);
        try {
            FetchSummary summary = new Fetcher(options.request(addresses, corpus), Time.ofMachine(), meter).fetch();
            if (summary.interrupted()) {
                throw new InterruptedIOException("interrupted while fetching");
            }
            return new WebInputs(files, summary.problems(), List.of(corpus));
        } catch (IOException | RuntimeException e) {
            kept.close();
            throw e;
        } finally {
            meter.clear();
        }
    }

    /** The documents of all inputs: files first, then pages, then what could not be fetched. */
    Stream<Document> documents(InputStream standardInput, Limits limits) {
        List<String> folders = corpora.stream().map(Path::toString).toList();
        Stream<Document> pages = Documents.in(folders, standardInput, limits).map(WebInputs::called);
        Stream<Document> failed = problems.stream().map(WebInputs::unfetched);
        return Stream.concat(Stream.concat(Documents.in(files, standardInput, limits), pages), failed);
    }

    private static Document unfetched(FetchSummary.Problem problem) {
        return new Document(
                problem.url(),
                Optional.empty(),
                Optional.of(problem.url()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Document.Unreadable(problem.url() + " could not be fetched: " + problem.reason()));
    }

    /** A page by its address in place of the record it stands in; what a page holds more of keeps its place there. */
    private static Document called(Document document) {
        return document.url()
                .map(url ->
                        document.input(url + RECORD.matcher(document.input()).replaceFirst("")))
                .orElse(document);
    }

    /** Takes the folder away. */
    @Override
    public void close() {
        for (Path corpus : corpora) {
            try (Stream<Path> files = Files.walk(corpus)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                // It lies in the machine's folder for what is passing.
            }
        }
    }
}
