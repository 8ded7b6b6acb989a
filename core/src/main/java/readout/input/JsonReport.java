package readout.input;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A report as an object of JSON, with {@code text} or {@code html} and any of {@code id, url, outlet, title, published,
 * language}.
 *
 * @param input as {@link Document#input()}
 * @param place where it stands, in words
 * @param limits what it may hold
 */
record JsonReport(String input, String place, Limits limits) {

    /** The document of {@code node}, which is an object; {@code note} says how its characters were read. */
    Document document(JsonNode node, Optional<String> note) {
        return new Document(
                input,
                string(node, "id"),
                string(node, "url"),
                string(node, "outlet"),
                string(node, "title"),
                string(node, "published"),
                string(node, "language"),
                content(node, note));
    }

    private Document.Content content(JsonNode node, Optional<String> note) {
        JsonNode text = node.path("text");
        JsonNode html = node.path("html");
        if (text.isString()) {
            Decoded decoded = Decoded.mended(text.stringValue());
            return ofText(decoded.text(), note.or(decoded::note));
        }
        if (html.isString()) {
            byte[] bytes = Decoded.clean(html.stringValue()).getBytes(StandardCharsets.UTF_8);
            return Contents.page(bytes, Optional.of("UTF-8"), place + ":", limits);
        }
        return new Document.Unreadable(place + ": the object has neither \"text\" nor \"html\" with a string");
    }

    private Document.Content ofText(String text, Optional<String> note) {
        return text.length() > limits.textBytes()
                ? new Document.Unreadable(place + ": the text has " + text.length()
                        + " characters, more than the limit of " + limits.textBytes())
                : new Document.Text(text, note);
    }

    /** The value of {@code key} as a string; numbers count, as ids often are numbers; blank is absent. */
    private static Optional<String> string(JsonNode node, String key) {
        JsonNode value = node.path(key);
        boolean scalar = value.isString() || value.isNumber();
        return scalar
                ? Optional.of(Decoded.mended(value.asString()).text().strip()).filter(s -> !s.isEmpty())
                : Optional.empty();
    }

    /** A row that says why it is not read. */
    Document unreadable(String problem) {
        return Document.of(input, new Document.Unreadable(place + ": " + problem));
    }
}
