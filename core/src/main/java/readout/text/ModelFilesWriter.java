package readout.text;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.List;

/** Writes {@link ModelFiles}. Several threads may write files of different names. */
final class ModelFilesWriter {

    private static final int PIECE = 1 << 16;

    private final Place place;

    /** Where the files go. */
    interface Place {
        /**
         * A new file.
         *
         * @param name its name, used once
         * @param bytes its size
         */
        OutputStream create(String name, long bytes) throws IOException;
    }

    ModelFilesWriter(Place place) {
        this.place = place;
    }

    /** Writes an array of 32-bit integers. */
    void ints(String name, int[] values) throws IOException {
        write(name, 4L * values.length, out -> {
            ByteBuffer piece = piece();
            for (int value : values) {
                flushIfFull(out, piece).putInt(value);
            }
            flush(out, piece);
        });
    }

    /** Writes an array of 64-bit integers. */
    void longs(String name, long[] values) throws IOException {
        write(name, 8L * values.length, out -> {
            ByteBuffer piece = piece();
            for (long value : values) {
                flushIfFull(out, piece).putLong(value);
            }
            flush(out, piece);
        });
    }

    /** Writes an array of 32-bit floating-point numbers. */
    void floats(String name, float[] values) throws IOException {
        floats(name, List.of(values));
    }

    /** Writes arrays of 32-bit floating-point numbers, one after the other. */
    void floats(String name, Collection<float[]> arrays) throws IOException {
        long values = arrays.stream().mapToLong(array -> array.length).sum();
        write(name, 4 * values, out -> {
            ByteBuffer piece = piece();
            for (float[] array : arrays) {
                for (float value : array) {
                    flushIfFull(out, piece).putFloat(value);
                }
            }
            flush(out, piece);
        });
    }

    /** Writes bytes. */
    void bytes(String name, byte[] values) throws IOException {
        write(name, values.length, out -> out.write(values));
    }

    /** Writes lists of strings. */
    void lists(String name, List<? extends List<String>> lists) throws IOException {
        writeSmall(name, out -> {
            DataOutputStream data = new DataOutputStream(out);
            data.writeInt(lists.size());
            for (List<String> list : lists) {
                data.writeInt(list.size());
                for (String word : list) {
                    data.writeUTF(word);
                }
            }
            data.flush();
        });
    }

    /** Writes small serialisable objects. */
    void objects(String name, List<?> objects) throws IOException {
        writeSmall(name, out -> {
            ObjectOutputStream data = new ObjectOutputStream(out);
            data.writeInt(objects.size());
            for (Object object : objects) {
                data.writeObject(object);
            }
            data.flush();
        });
    }

    /** Writes the content of one file. */
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private void write(String name, long bytes, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(place.create(name, bytes), PIECE)) {
            content.to(out);
        }
    }

    /** Writes what is small enough to be kept in memory first, and whose size nobody knows before. */
    private void writeSmall(String name, Content content) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        content.to(small);
        bytes(name, small.toByteArray());
    }

    private static ByteBuffer piece() {
        return ByteBuffer.allocate(PIECE).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer flushIfFull(OutputStream out, ByteBuffer piece) throws IOException {
        if (!piece.hasRemaining()) {
            flush(out, piece);
        }
        return piece;
    }

    private static void flush(OutputStream out, ByteBuffer piece) throws IOException {
        out.write(piece.array(), piece.arrayOffset(), piece.position());
        piece.clear();
    }
}
