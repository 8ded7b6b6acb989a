package readout.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets the command clean up after Ctrl-C: the thread that runs it is interrupted, and the process waits until it has left the
 * guarded part.
 */
final class Interrupts {

    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch left = new CountDownLatch(1);
    private final Thread hook;

    private Interrupts(Thread guarded) {
        hook = new Thread(() -> {
            guarded.interrupt();
            awaitLeft();
        });
    }

    /** Guards what the calling thread does until {@link #close}. */
    static Interrupts guard() {
        Interrupts interrupts = new Interrupts(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(interrupts.hook);
        return interrupts;
    }

    /** Ends the guard. */
    void close() {
        left.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException processIsStopping) {
            // The hook is at work, and the latch lets it go.
        }
    }

    private void awaitLeft() {
        try {
            left.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
