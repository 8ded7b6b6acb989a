package readout.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * JSON over several lines: an object, an array of them, or several one after another, each a {@link JsonReport}; read
 * as they stream by.
 */
final class JsonObjects implements Records {

    private final Part part;
    private final Limits limits;
    private final JsonStream json;
    private int number;

    JsonObjects(Part part, InputStream content, Limits limits) {
        this.part = part;
        this.limits = limits;
        this.json = new JsonStream(content, limits);
    }

    @Override
    public Optional<Document> next() throws IOException {
        try {
            JsonToken token = json.token();
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                token = json.token();
            }
            return token == null ? Optional.empty() : Optional.of(document(token));
        } catch (JacksonException e) {
            throw new IOException("not valid JSON: " + e.getOriginalMessage(), e);
        }
    }

    private Document document(JsonToken token) {
        number++;
        JsonReport report = new JsonReport(part.input() + "#" + number, part.input() + ", object " + number, limits);
        if (token != JsonToken.START_OBJECT) {
            return report.unreadable("not a JSON object");
        }
        JsonNode node = json.record();
        return report.document(node, Optional.empty());
    }
}
