package readout.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import readout.Comparison;
import readout.Reader;
import readout.input.Document;
import readout.input.Documents;
import readout.model.Dossier;
import readout.model.Findings;
import readout.text.Engine;

/**
 * How fast reports are read, all extraction included, and how much memory that takes.
 *
 * <pre>{@code Throughput INPUT [THREADS [ROUNDS]]}</pre>
 *
 * <p>Reads the reports once to warm up and then ROUNDS times (default 3), printing reports a second for each round. Correctness first: every
 * round must give as many rows as the first, or the run fails.
 */
public final class Throughput {

    private Throughput() {}

    /** Runs it; see the class. */
    public static void main(String[] args) throws Exception {
        if (args.length < 1) {
            throw new IllegalArgumentException("name a file or folder of reports: INPUT [THREADS [ROUNDS]]");
        }
        int threads = args.length > 1
                ? Integer.parseInt(args[1])
                : Runtime.getRuntime().availableProcessors();
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        List<Document> documents;
        try (var found = Documents.in(List.of(args[0]), InputStream.nullInputStream())) {
            documents = found.toList();
        }
        long before = System.nanoTime();
        Engine engine = Engine.open(Engine.cacheFolder(System.getenv()), Engine.Progress.NONE);
        System.out.printf("engine: %.1f s; %d threads%n", seconds(before), threads);
        Reader reader = new Reader(engine);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Findings> first = read(reader, documents, pool);
            for (int round = 1; round <= rounds; round++) {
                round(round, first, reader, documents, pool);
            }
            compare(first);
        } finally {
            pool.shutdown();
        }
        System.out.println("peak memory: " + peak());
    }

    private static void round(
            int round, List<Findings> first, Reader reader, List<Document> documents, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        List<Findings> again = read(reader, documents, pool);
        double took = seconds(start);
        if (rows(again) != rows(first)) {
            throw new IllegalStateException("round " + round + " gave other rows than the first");
        }
        System.out.printf(
                "round %d: %d reports in %.1f s, %.1f reports/s%n",
                round, documents.size(), took, documents.size() / took);
    }

    private static void compare(List<Findings> findings) {
        long start = System.nanoTime();
        Comparison comparison = new Comparison();
        findings.forEach(comparison::add);
        Dossier dossier = comparison.dossier();
        System.out.printf(
                "compared in %.1f s: %d stories, %d events, %d statements, %d contacts, %d claims%n",
                seconds(start),
                dossier.stories().size(),
                dossier.events().size(),
                dossier.statements().size(),
                dossier.contacts().size(),
                dossier.claims().size());
    }

    private static List<Findings> read(Reader reader, List<Document> documents, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        List<Future<Findings>> open = new ArrayList<>();
        for (Document document : documents) {
            open.add(pool.submit(() -> reader.read(document)));
        }
        List<Findings> findings = new ArrayList<>();
        for (Future<Findings> each : open) {
            findings.add(each.get());
        }
        return findings;
    }

    private static long rows(List<Findings> findings) {
        return findings.stream()
                .mapToLong(f -> f.times().size()
                        + f.actors().size()
                        + f.statements().size()
                        + f.contacts().size()
                        + f.events().size()
                        + f.claims().size())
                .sum();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** Peak resident memory of this process where the system tells (Linux), else the heap in use. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("not told");
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024 + " kB of heap in use";
    }
}
