package readout.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What one input may still cost: counts what is read from it, what is unpacked from that at any depth, the entries of
 * archives and the time a document takes. One for each file named or found; not shared between threads.
 *
 * <p>Unpacked bytes are held against the outermost file's own, so that archives packed into each other cannot multiply
 * what each of them may. Once that is spent, nothing more of the file is read.
 */
final class Allowance {

    private final Limits limits;
    private long packed;
    private long unpacked;
    private int entries;
    private long begun = System.nanoTime();
    private boolean spent;

    Allowance(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** A document is looked for anew: its time begins. */
    void restart() {
        begun = System.nanoTime();
    }

    /** Whether nothing more is to be read of the input. */
    boolean spent() {
        return spent;
    }

    /** Counts one entry of an archive. */
    void entry() throws LimitReached {
        if (++entries > limits.entries()) {
            spent = true;
            throw new LimitReached("more than " + limits.entries() + " entries in archives (--max-entries)");
        }
    }

    /** @throws LimitReached when the document at hand takes longer than it may */
    void checkTime() throws LimitReached {
        if (System.nanoTime() - begun > limits.time().toNanos()) {
            throw new LimitReached("more than " + limits.time().toSeconds() + " seconds to read it (--max-time)");
        }
    }

    /** The outermost stream, counted. */
    InputStream packed(InputStream file) {
        return new Counted(file, false);
    }

    /** What comes out of a decompressor, counted and limited. */
    InputStream unpacked(InputStream content) {
        return new Counted(content, true);
    }

    private void count(long bytes, boolean isUnpacked) throws LimitReached {
        if (!isUnpacked) {
            packed += Math.max(0, bytes);
            return;
        }
        unpacked += Math.max(0, bytes);
        checkTime();
        if (unpacked > limits.unpackedFreely() && unpacked / limits.ratio() > packed) {
            spent = true;
            throw new LimitReached("it unpacks to more than " + limits.ratio()
                    + " times its size, as files do that are made to fill memory (--max-ratio)");
        }
    }

    private final class Counted extends FilterInputStream {

        private final boolean isUnpacked;

        Counted(InputStream in, boolean isUnpacked) {
            super(in);
            this.isUnpacked = isUnpacked;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1, isUnpacked);
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = in.read(bytes, from, length);
            count(n, isUnpacked);
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = in.skip(n);
            count(skipped, isUnpacked);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
