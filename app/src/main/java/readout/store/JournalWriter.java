package readout.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import readout.model.Findings;

/** Packs findings and writes them on a thread of its own, so that reading waits for the disk only when the disk is slower than it. */
final class JournalWriter implements Closeable {

    private static final int WAITING = 64;

    /** Bytes a power cut may cost, beside those waiting. */
    private static final long BETWEEN_SYNCS = 1 << 20;

    private final JournalFile file;
    private final BlockingQueue<Optional<Entry>> waiting = new ArrayBlockingQueue<>(WAITING);
    private final AtomicInteger written = new AtomicInteger();
    private final Thread thread = new Thread(this::run, "readout-journal");
    private volatile boolean closed;
    private volatile Optional<IOException> problem = Optional.empty();
    private long unsynced;

    private record Entry(DocumentKey key, Findings findings) {}

    /** @param file closed with this */
    JournalWriter(JournalFile file) {
        this.file = file;
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes findings, to be written before {@link #close} returns; none after it. Waits while too many are waiting. */
    void add(DocumentKey key, Findings findings) {
        try {
            if (!closed) {
                waiting.put(Optional.of(new Entry(key, findings)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many findings have been written. */
    int written() {
        return written.get();
    }

    /** Why nothing more is written, when that is so. */
    Optional<IOException> problem() {
        return problem;
    }

    private void run() {
        try {
            for (Optional<Entry> next = waiting.take(); next.isPresent(); next = waiting.take()) {
                write(next.get());
            }
        } catch (InterruptedException e) {
            problem = Optional.of(new IOException("interrupted", e));
        }
    }

    /** After a problem nothing more is tried: what is added is dropped, and the run goes on. */
    private void write(Entry entry) {
        if (problem.isPresent()) {
            return;
        }
        try {
            byte[] bytes = FindingsCodec.encode(entry.findings());
            file.append(entry.key(), bytes);
            written.incrementAndGet();
            unsynced += bytes.length;
            if (unsynced > BETWEEN_SYNCS) {
                file.sync();
                unsynced = 0;
            }
        } catch (IOException e) {
            problem = Optional.of(e);
        }
    }

    /** Writes what is waiting. Does so also when the calling thread is interrupted, as it is after Ctrl-C. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        boolean interrupted = Thread.interrupted();
        try {
            waiting.put(Optional.empty());
            thread.join();
        } catch (InterruptedException second) {
            interrupted = true;
        } finally {
            file.close();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
