package readout.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Converted models in memory, half a gigabyte: where no folder can keep them. */
final class ModelMemory implements ModelFiles.Place, ModelFilesWriter.Place {

    private final Map<String, ByteBuffer> files = new ConcurrentHashMap<>();

    @Override
    public ByteBuffer open(String name) throws IOException {
        ByteBuffer file = files.get(name);
        if (file == null) {
            throw new IOException("not converted: " + name);
        }
        return file.duplicate().flip();
    }

    @Override
    public OutputStream create(String name, long bytes) {
        ByteBuffer file = ByteBuffer.allocate(Math.toIntExact(bytes));
        files.put(name, file);
        return new OutputStream() {
            @Override
            public void write(int value) {
                file.put((byte) value);
            }

            @Override
            public void write(byte[] values, int offset, int length) {
                file.put(values, offset, length);
            }
        };
    }
}
