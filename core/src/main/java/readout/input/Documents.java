package readout.input;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** Finds the documents in files, folders and streams. */
public final class Documents {

    private Documents() {}

    /**
     * The documents of {@code inputs} in order, read as the stream is consumed.
     *
     * @param inputs files, folders (read recursively, in name order), or {@code -} for JSONL on {@code standardInput}
     * @param standardInput read when {@code -} is among the inputs
     */
    public static Stream<Document> in(List<String> inputs, InputStream standardInput) {
        return Stream.empty();
    }
}
