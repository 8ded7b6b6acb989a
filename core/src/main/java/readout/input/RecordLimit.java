package readout.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes since the last record, so that none can be larger than it may. */
final class RecordLimit extends FilterInputStream {

    private final int most;
    private long since;

    RecordLimit(InputStream in, int most) {
        super(in);
        this.most = most;
    }

    /** A record has ended. */
    void restart() {
        since = 0;
    }

    private void count(int bytes) throws LimitReached {
        since += Math.max(0, bytes);
        if (since > most) {
            throw new LimitReached("one record has more than the limit of " + most + " bytes (--max-record)");
        }
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = in.read(bytes, from, length);
        count(n);
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
