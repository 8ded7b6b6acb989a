package readout.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSONL: one object a line with {@code text} or {@code html} and any of {@code id, url, outlet, title, published,
 * language}; other keys are passed over, blank lines too. A line that is something else is a document that names file
 * and line.
 */
final class JsonLines implements DocumentSource {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final InputStream lines;
    private final String input;
    private final Limits limits;
    private int line;
    private boolean ended;

    JsonLines(InputStream lines, String input, Limits limits) {
        this.lines = lines instanceof BufferedInputStream ? lines : new BufferedInputStream(lines);
        this.input = input;
        this.limits = limits;
    }

    @Override
    public Optional<Document> next() {
        while (!ended) {
            try {
                Optional<Document> document = readLine();
                if (document.isPresent()) {
                    return document;
                }
            } catch (IOException e) {
                ended = true;
                return Optional.of(unreadable("the rest cannot be read: " + OneFile.reason(e)));
            }
        }
        return Optional.empty();
    }

    /** The document of the next line; empty when the line is blank or there is none. */
    private Optional<Document> readLine() throws IOException {
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        int b = lines.read();
        ended = b < 0;
        while (b >= 0 && b != '\n') {
            if (++length <= limits.recordBytes()) {
                bytes.write(b);
            }
            b = lines.read();
        }
        if (length > limits.recordBytes()) {
            return Optional.of(
                    unreadable(length + " bytes, more than the limit of " + limits.recordBytes() + " for one line"));
        }
        Decoded decoded = Decoded.of(bytes.toByteArray());
        return decoded.text().isBlank() ? Optional.empty() : Optional.of(document(decoded));
    }

    private Document document(Decoded decoded) {
        try {
            JsonNode node = JSON.readTree(decoded.text());
            return node.isObject() ? report().document(node, decoded.note()) : unreadable("not a JSON object");
        } catch (JacksonException e) {
            return unreadable("not valid JSON: " + e.getOriginalMessage());
        }
    }

    private Document unreadable(String problem) {
        return report().unreadable(problem);
    }

    private JsonReport report() {
        return new JsonReport(input + "#" + line, input + ", line " + line, limits);
    }

    @Override
    public void close() {
        if (!input.equals("-")) {
            Documents.closeQuietly(lines);
        }
    }
}
