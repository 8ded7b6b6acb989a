package readout.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * The first bytes of a stream, to tell what it holds.
 *
 * @param bytes the first ones, fewer where the stream is shorter or damaged
 * @param whole the stream from its beginning
 */
record Head(byte[] bytes, InputStream whole) {

    private static final int LENGTH = 1 << 14;

    /** @throws IOException when not even the first bytes can be read; damage further on shows where it is read */
    static Head of(InputStream content) throws IOException {
        byte[] bytes = new byte[LENGTH];
        int length = 0;
        InputStream rest = content;
        try {
            int n = 0;
            while (n >= 0 && length < LENGTH) {
                length += n;
                n = content.read(bytes, length, LENGTH - length);
            }
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
            rest = new Damaged(content, e);
        }
        byte[] head = Arrays.copyOf(bytes, length);
        return new Head(head, new SequenceInputStream(new ByteArrayInputStream(head), rest));
    }

    /** What follows the last bytes that could be read. */
    private static final class Damaged extends InputStream {

        private final InputStream stream;
        private final IOException damage;

        Damaged(InputStream stream, IOException damage) {
            this.stream = stream;
            this.damage = damage;
        }

        @Override
        public int read() throws IOException {
            throw damage;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
