package readout.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/** A stream of serialised objects as nlp4j and ClearNLP ship them, which shows every object it reads, inner ones before outer ones. */
final class ShippedResource extends ObjectInputStream {

    private static final int PIECE = 1 << 16;

    private final Consumer<Object> seen;

    private ShippedResource(InputStream in, Consumer<Object> seen) throws IOException {
        super(in);
        this.seen = seen;
        enableResolveObject(true);
    }

    /** One of nlp4j's. */
    static ShippedResource nlp4j(String path, Consumer<Object> seen) throws IOException {
        return new ShippedResource(
                new BufferedInputStream(new XZInputStream(plain("/edu/emory/mathcs/nlp/" + path)), PIECE), seen);
    }

    /** One of ClearNLP's. */
    static ShippedResource clearNlp(String name, Consumer<Object> seen) throws IOException {
        return new ShippedResource(
                new BufferedInputStream(new GZIPInputStream(plain("/general-en/" + name), PIECE), PIECE), seen);
    }

    /** The resource at {@code path} of the class path. */
    static InputStream plain(String path) {
        InputStream in = ShippedResource.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("not on the class path: " + path);
        }
        return in;
    }

    @Override
    protected Object resolveObject(Object object) {
        seen.accept(object);
        return object;
    }

    /** The next object. */
    Object next() throws IOException {
        try {
            return readObject();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
