package readout.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A few threads for loading and converting; ended by {@link #close}. */
final class Parallel implements AutoCloseable {

    private static final int MOST_THREADS = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors())), work -> {
                Thread thread = new Thread(work, "engine-loader");
                thread.setDaemon(true);
                return thread;
            });

    /** Starts work. */
    <T> Future<T> start(Callable<T> work) {
        return threads.submit(work);
    }

    /**
     * What the work gave.
     *
     * @throws UncheckedIOException when it failed for want of a file
     */
    static <T> T join(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading the engine", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) {
                throw new UncheckedIOException(io);
            }
            throw cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
