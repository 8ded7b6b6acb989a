package readout.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import readout.input.Document;
import readout.model.Findings;

/**
 * Reads documents on several threads.
 *
 * @param threads how many
 * @param reader reads one document, on any thread
 * @param read told how many documents have been read so far, on any thread
 */
record Pipeline(int threads, Function<Document, Findings> reader, IntConsumer read) {

    /** Documents held at once, per thread: enough to keep all busy, few enough for large pages. */
    private static final int IN_FLIGHT = 4;

    /**
     * The findings of {@code documents}, in their order.
     *
     * @throws InterruptedException when the calling thread is interrupted; reading stops
     * @throws ExecutionException when {@code reader} fails; its cause is what that threw. No more documents are asked for then
     */
    List<Findings> read(Stream<Document> documents) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, Pipeline::daemon);
        try {
            return collect(submit(documents.iterator(), workers));
        } finally {
            workers.shutdownNow();
        }
    }

    private List<Future<Findings>> submit(Iterator<Document> documents, ExecutorService workers)
            throws InterruptedException {
        Semaphore slots = new Semaphore(threads * IN_FLIGHT);
        AtomicInteger done = new AtomicInteger();
        AtomicBoolean failed = new AtomicBoolean();
        List<Future<Findings>> findings = new ArrayList<>();
        while (!failed.get() && documents.hasNext()) {
            Document document = documents.next();
            slots.acquire();
            findings.add(workers.submit(() -> {
                boolean fails = true;
                try {
                    Findings said = reader.apply(document);
                    fails = false;
                    return said;
                } finally {
                    failed.compareAndSet(false, fails);
                    slots.release();
                    read.accept(done.incrementAndGet());
                }
            }));
        }
        return findings;
    }

    private static List<Findings> collect(List<Future<Findings>> futures)
            throws InterruptedException, ExecutionException {
        List<Findings> findings = new ArrayList<>(futures.size());
        for (Future<Findings> future : futures) {
            findings.add(future.get());
        }
        return findings;
    }

    static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "readout");
        thread.setDaemon(true);
        return thread;
    }
}
