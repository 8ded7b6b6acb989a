package readout.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Records under keys in one file, each written at once: a mark, the key, the length, a checksum of these and of the bytes, then the bytes.
 * Safe on many threads.
 *
 * <p>What is damaged is told by its checksum, and reading goes on at the next mark, so that it costs no other record.
 *
 * <p>Implementation note: reads and writes do not go through a channel, which one interrupted thread would close for all.
 */
final class JournalFile implements Closeable {

    private static final long MARK = 0xB16E4A0D5EAF0A0DL;
    private static final int HEAD = Long.BYTES + DocumentKey.BYTES + Integer.BYTES + Integer.BYTES;
    private static final int LENGTH_AT = Long.BYTES + DocumentKey.BYTES;
    private static final int LONGEST = 1 << 28;
    private static final int STRIDE = 1 << 16;

    private final RandomAccessFile file;
    private long end;

    /**
     * Where a record's bytes stand.
     *
     * @param at offset of the first
     * @param length how many
     */
    record Place(long at, int length) {}

    /**
     * What a file holds.
     *
     * @param records where each key's record stands; the last one's, where a key has several
     * @param damages stretches before and between records that are none; 1 when nothing is a record
     */
    record Index(Map<DocumentKey, Place> records, int damages) {}

    private JournalFile(RandomAccessFile file) {
        this.file = file;
    }

    /**
     * The file {@code path}, made when it is not there.
     *
     * @throws IOException when it cannot be written, or another process writes it
     */
    static JournalFile open(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        if (isFree(file)) {
            return new JournalFile(file);
        }
        file.close();
        throw new IOException("another run is at work there");
    }

    /** A lock goes with the process that has it. A file system without locks has none to be in the way. */
    private static boolean isFree(RandomAccessFile file) {
        try {
            FileLock lock = file.getChannel().tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Finds the records. What is torn off at the end is overwritten by the next. */
    synchronized Index index() throws IOException {
        Map<DocumentKey, Place> records = new HashMap<>();
        int damages = 0;
        long at = 0;
        end = 0;
        while (at >= 0) {
            ByteBuffer head = head(at);
            if (isWhole(at, head)) {
                damages += at == end ? 0 : 1;
                records.put(new DocumentKey(head.getLong(), head.getLong()), new Place(at + HEAD, head.getInt()));
                at += HEAD + head.getInt(LENGTH_AT);
                end = at;
            } else {
                at = markFrom(at + 1);
            }
        }
        boolean nothingLeft = records.isEmpty() && file.length() > 0;
        return new Index(records, nothingLeft ? 1 : damages);
    }

    /** Adds a record. */
    synchronized void append(DocumentKey key, byte[] bytes) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(HEAD + bytes.length);
        record.putLong(MARK).putLong(key.high()).putLong(key.low()).putInt(bytes.length);
        record.putInt(sum(record.array(), bytes)).put(bytes);
        file.seek(end);
        file.write(record.array());
        end += record.capacity();
    }

    /** The bytes of the record at {@code place}. */
    synchronized byte[] read(Place place) throws IOException {
        byte[] bytes = new byte[place.length()];
        file.seek(place.at());
        file.readFully(bytes);
        return bytes;
    }

    /** Returns when all that was added is on the disk. */
    void sync() throws IOException {
        file.getFD().sync();
    }

    /** The first mark at {@code from} or after; -1 when there is none. */
    private long markFrom(long from) throws IOException {
        byte[] window = new byte[STRIDE];
        for (long at = from; at + HEAD <= file.length(); at += STRIDE - Long.BYTES + 1) {
            file.seek(at);
            int n = Math.max(0, file.read(window));
            ByteBuffer bytes = ByteBuffer.wrap(window, 0, n);
            for (int i = 0; i + Long.BYTES <= n; i++) {
                if (bytes.getLong(i) == MARK) {
                    return at + i;
                }
            }
        }
        return -1;
    }

    /** What stands before a record's bytes, positioned after the mark. */
    private ByteBuffer head(long at) throws IOException {
        byte[] head = new byte[HEAD];
        if (at + HEAD <= file.length()) {
            file.seek(at);
            file.readFully(head);
        }
        return ByteBuffer.wrap(head).position(Long.BYTES);
    }

    private boolean isWhole(long at, ByteBuffer head) throws IOException {
        int length = head.getInt(LENGTH_AT);
        if (head.getLong(0) != MARK || length < 0 || length > LONGEST || at + HEAD + length > file.length()) {
            return false;
        }
        return head.getInt(HEAD - Integer.BYTES) == sum(head.array(), read(new Place(at + HEAD, length)));
    }

    private static int sum(byte[] head, byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(head, 0, HEAD - Integer.BYTES);
        sum.update(bytes);
        return (int) sum.getValue();
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
