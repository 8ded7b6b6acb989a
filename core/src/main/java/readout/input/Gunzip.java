package readout.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * gzip (RFC 1952), all members one after another, as WARC files have one for each record.
 *
 * <p>Implementation note: {@link java.util.zip.GZIPInputStream} asks {@code available()} whether another member
 * follows, and ends early on streams that cannot tell.
 */
final class Gunzip extends InputStream {

    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[1 << 15];
    private int at;
    private int end;
    private int members;
    private boolean ended;

    /** Reads the first member's header. */
    Gunzip(InputStream in) throws IOException {
        this.in = in;
        readHeader();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            int n = inflate(bytes, from, length);
            if (n > 0) {
                crc.update(bytes, from, n);
                return n;
            }
            if (inflater.finished()) {
                at = end - inflater.getRemaining();
                readTrailer();
                ended = !nextMember();
            } else if (inflater.needsDictionary()) {
                throw new IOException("damaged gzip member " + members + ": it needs a dictionary");
            } else {
                feed();
            }
        }
        return -1;
    }

    private int inflate(byte[] bytes, int from, int length) throws IOException {
        try {
            return inflater.inflate(bytes, from, length);
        } catch (DataFormatException e) {
            throw new IOException("damaged gzip member " + members + ": " + e.getMessage(), e);
        }
    }

    private void feed() throws IOException {
        if (at == end && !fill()) {
            throw new EOFException("cut off in gzip member " + members);
        }
        inflater.setInput(buffer, at, end - at);
        at = end;
    }

    /** Whether another member begins; zeros may fill up the last block of a tape or disk. */
    private boolean nextMember() throws IOException {
        int b = nextOrEnd();
        while (b == 0) {
            b = nextOrEnd();
        }
        if (b < 0) {
            return false;
        }
        if (b != 0x1f) {
            throw new IOException("after gzip member " + members + " comes something that is no gzip");
        }
        at--;
        inflater.reset();
        crc.reset();
        readHeader();
        return true;
    }

    private void readHeader() throws IOException {
        members++;
        if (next() != 0x1f || next() != 0x8b || next() != 8) {
            throw new IOException("damaged gzip member " + members + ": no gzip header");
        }
        int flags = next();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CRC) != 0) {
            skip(2);
        }
    }

    private void readTrailer() throws IOException {
        long sum = number();
        long size = number();
        if (sum != crc.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new IOException("damaged gzip member " + members + ": its check sum is wrong");
        }
    }

    private long number() throws IOException {
        return next() | (long) next() << 8 | (long) next() << 16 | (long) next() << 24;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private void skipText() throws IOException {
        while (next() != 0) {
            continue;
        }
    }

    private int next() throws IOException {
        int b = nextOrEnd();
        if (b < 0) {
            throw new EOFException("cut off in gzip member " + members);
        }
        return b;
    }

    private int nextOrEnd() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xff : -1;
    }

    private boolean fill() throws IOException {
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        at = 0;
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
