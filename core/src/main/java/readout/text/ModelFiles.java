package readout.text;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/** Converted models: arrays by name, little endian, in a folder or in memory. */
final class ModelFiles {

    /** What the few small objects kept may be made of. */
    private static final ObjectInputFilter OWN_CLASSES = ObjectInputFilter.Config.createFilter(
            "com.clearnlp.**;com.carrotsearch.hppc.**;edu.emory.mathcs.nlp.**;java.util.*;java.util.regex.*;java.lang.*;!*");

    private final Place place;

    /** Where the files are. */
    interface Place {
        /** All of the file called {@code name}. */
        ByteBuffer open(String name) throws IOException;
    }

    ModelFiles(Place place) {
        this.place = place;
    }

    /** The array of 32-bit integers called {@code name}; a copy on the heap, where look-ups are fastest. */
    int[] ints(String name) {
        IntBuffer content = bytes(name).asIntBuffer();
        int[] array = new int[content.limit()];
        content.get(array);
        return array;
    }

    /** The array of 64-bit integers called {@code name}; a copy on the heap, where look-ups are fastest. */
    long[] longs(String name) {
        LongBuffer content = bytes(name).asLongBuffer();
        long[] array = new long[content.limit()];
        content.get(array);
        return array;
    }

    /** The array of 32-bit floating-point numbers called {@code name}, mapped where it is a file. */
    FloatBuffer floats(String name) {
        return bytes(name).asFloatBuffer();
    }

    /** The bytes of {@code name}. */
    ByteBuffer bytes(String name) {
        try {
            return place.open(name).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The lists of strings called {@code name}. */
    List<List<String>> lists(String name) {
        try (DataInputStream in = new DataInputStream(stream(name))) {
            List<List<String>> lists = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                List<String> list = new ArrayList<>();
                for (int more = in.readInt(); more > 0; more--) {
                    list.add(in.readUTF());
                }
                lists.add(List.copyOf(list));
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The small objects called {@code name}, in the order written. */
    List<Object> objects(String name) {
        try (ObjectInputStream in = new ObjectInputStream(stream(name))) {
            in.setObjectInputFilter(OWN_CLASSES);
            List<Object> objects = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                objects.add(in.readObject());
            }
            return objects;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private InputStream stream(String name) {
        ByteBuffer content = bytes(name);
        byte[] copy = new byte[content.remaining()];
        content.get(copy);
        return new ByteArrayInputStream(copy);
    }
}
