package readout.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import readout.input.Document;
import readout.model.Findings;

/** A reader that is loaded when the first document is there to be read, on a thread of its own; all who ask in the meantime wait. */
final class LoadedOnce implements Function<Document, Findings> {

    private final FutureTask<Function<Document, Findings>> loading;
    private final AtomicBoolean started = new AtomicBoolean();

    LoadedOnce(Callable<Function<Document, Findings>> loading) {
        this.loading = new FutureTask<>(loading);
    }

    /**
     * What {@code document} says.
     *
     * @throws Failure when loading fails
     */
    @Override
    public Findings apply(Document document) {
        if (started.compareAndSet(false, true)) {
            Pipeline.daemon(loading).start();
        }
        try {
            return loading.get().apply(document);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the reader was loaded", e);
        } catch (ExecutionException e) {
            throw loadingFailed(e);
        }
    }

    private static RuntimeException loadingFailed(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException told
                ? told
                : new IllegalStateException("the reader cannot be loaded: " + e.getCause(), e.getCause());
    }
}
