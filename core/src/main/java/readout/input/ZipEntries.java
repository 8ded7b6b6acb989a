package readout.input;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a zip archive, read as it streams by.
 *
 * <p>Implementation note: {@link ZipInputStream} takes a cut-off archive for one that ends, so the mark at its end is
 * looked for.
 */
final class ZipEntries implements Entries {

    private final MarkedEnd archive;
    private final ZipInputStream zip;

    ZipEntries(InputStream stream) {
        this.archive = new MarkedEnd(stream);
        // Names not marked as UTF-8 are in whatever the packer's machine spoke: any byte must do.
        this.zip = new ZipInputStream(archive, StandardCharsets.ISO_8859_1);
    }

    @Override
    public Optional<Entry> next() throws IOException {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && entry.isDirectory()) {
            entry = zip.getNextEntry();
        }
        if (entry == null) {
            archive.skip(Long.MAX_VALUE);
            if (!archive.marked()) {
                throw new EOFException("the zip archive is cut off");
            }
            return Optional.empty();
        }
        return Optional.of(new Entry(name(entry.getName()), new Unclosed(zip)));
    }

    private static String name(String name) {
        boolean bytes = name.chars().allMatch(c -> c <= 0xff);
        return bytes ? Decoded.of(name.getBytes(StandardCharsets.ISO_8859_1)).text() : name;
    }

    /** Watches for the end of the central directory as the bytes go by: {@code PK\5\6}. */
    private static final class MarkedEnd extends FilterInputStream {

        private static final int MARK = 'P' << 24 | 'K' << 16 | 5 << 8 | 6;

        private int last;
        private boolean marked;

        MarkedEnd(InputStream archive) {
            super(archive);
        }

        boolean marked() {
            return marked;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            if (b >= 0) {
                watch((byte) b);
            }
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = in.read(bytes, from, length);
            for (int i = from; i < from + n; i++) {
                watch(bytes[i]);
            }
            return n;
        }

        @Override
        public long skip(long most) throws IOException {
            byte[] over = new byte[1 << 13];
            long skipped = 0;
            int n = 0;
            while (n >= 0 && skipped < most) {
                n = read(over, 0, (int) Math.min(over.length, most - skipped));
                skipped += Math.max(0, n);
            }
            return skipped;
        }

        private void watch(byte b) {
            last = last << 8 | b & 0xff;
            marked |= last == MARK;
        }
    }
}
