package readout.input;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** JSON read value by value as it streams by, each within the limit of a record; {@code JacksonException} where it is damaged. */
final class JsonStream {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final RecordLimit bytes;
    private final JsonParser parser;

    JsonStream(InputStream content, Limits limits) {
        this.bytes = new RecordLimit(content, limits.recordBytes());
        this.parser = JSON.createParser(bytes);
    }

    /** The next token; null at the end, as Jackson has it. */
    @Nullable
    JsonToken token() {
        return parser.nextToken();
    }

    /** The name of the property whose name was the last token. */
    String name() {
        return parser.currentName();
    }

    /** The value that begins with the last token; it counts towards what is read with it. */
    JsonNode value() {
        return parser.readValueAsTree();
    }

    /** The same as a record of its own: the limit begins anew behind it. */
    JsonNode record() {
        JsonNode record = value();
        bytes.restart();
        return record;
    }
}
