package readout.fetch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/** Keeps others from writing to a folder; the machine lets go of it when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    private static final String NAME = ".fetching";

    private final RandomAccessFile file;
    private final FileLock lock;

    private FolderLock(RandomAccessFile file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /** @throws IOException when another holds it */
    static FolderLock on(Path folder) throws IOException {
        RandomAccessFile file = new RandomAccessFile(folder.resolve(NAME).toFile(), "rw");
        try {
            FileLock taken = file.getChannel().tryLock();
            if (taken != null) {
                return new FolderLock(file, taken);
            }
        } catch (OverlappingFileLockException e) {
            // Held within this process: told below.
        }
        file.close();
        throw new IOException("another fetch is writing there");
    }

    @Override
    public void close() throws IOException {
        lock.release();
        file.close();
    }
}
