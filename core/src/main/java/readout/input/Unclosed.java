package readout.input;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream within another, which goes on when this one is closed. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream stream) {
        super(stream);
    }

    @Override
    public void close() {}
}
