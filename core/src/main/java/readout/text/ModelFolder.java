package readout.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;

/** A folder of converted models: one file an array, and a {@link ModelManifest}. Files are mapped, not read. */
final class ModelFolder implements ModelFiles.Place, ModelFilesWriter.Place {

    /** Largest piece read at once when a file is checked. */
    private static final int PIECE = 1 << 20;

    private final Path folder;
    private final ConcurrentSkipListMap<String, ModelManifest.Entry> written = new ConcurrentSkipListMap<>();

    ModelFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public ByteBuffer open(String name) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(name), StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    @Override
    public OutputStream create(String name, long bytes) throws IOException {
        CRC32C checksum = new CRC32C();
        OutputStream file =
                Files.newOutputStream(folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new CheckedOutputStream(file, checksum) {
            @Override
            public void close() throws IOException {
                super.close();
                written.put(name, new ModelManifest.Entry(name, bytes, checksum.getValue()));
            }
        };
    }

    /** Writes the manifest of what was written: the last step. */
    void finish(String version) throws IOException {
        new ModelManifest(version, List.copyOf(written.values())).write(folder.resolve(ModelManifest.FILE));
    }

    /** The manifest of the folder. */
    ModelManifest manifest() throws IOException {
        return ModelManifest.read(folder.resolve(ModelManifest.FILE));
    }

    /** Whether the file has the size and the checksum the manifest gives. */
    boolean isWhole(ModelManifest.Entry entry) throws IOException {
        Path file = folder.resolve(entry.name());
        return Files.isRegularFile(file) && Files.size(file) == entry.bytes() && checksum(file) == entry.checksum();
    }

    private static long checksum(Path file) throws IOException {
        Checksum checksum = new CRC32C();
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(piece) >= 0) {
                checksum.update(piece.flip());
                piece.clear();
            }
        }
        return checksum.getValue();
    }
}
