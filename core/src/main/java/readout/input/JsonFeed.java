package readout.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org): one document an item, read as they stream by. */
final class JsonFeed implements Records {

    private final Part part;
    private final Limits limits;
    private final JsonStream json;
    private Optional<String> title = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> author = Optional.empty();
    private boolean inItems;
    private int number;

    JsonFeed(Part part, InputStream content, Limits limits) {
        this.part = part;
        this.limits = limits;
        this.json = new JsonStream(content, limits);
    }

    @Override
    public Optional<Document> next() throws IOException {
        try {
            return nextItem();
        } catch (JacksonException e) {
            throw new IOException("not valid JSON: " + e.getOriginalMessage(), e);
        }
    }

    private Optional<Document> nextItem() {
        if (!inItems && !findItems()) {
            return Optional.empty();
        }
        if (json.token() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        JsonNode item = json.record();
        number++;
        return Optional.of(entry(item).document(part, number, limits));
    }

    /** Goes to the first item; what the feed says of itself before that counts for all of them. */
    private boolean findItems() {
        json.token();
        while (json.token() == JsonToken.PROPERTY_NAME) {
            String name = json.name();
            JsonToken value = json.token();
            if (name.equals("items") && value == JsonToken.START_ARRAY) {
                inItems = true;
                return true;
            }
            JsonNode said = json.value();
            title = name.equals("title") ? string(said) : title;
            language = name.equals("language") ? string(said) : language;
            author = name.equals("author") || name.equals("authors") ? name(said) : author;
        }
        return false;
    }

    private FeedEntry entry(JsonNode item) {
        Optional<String> url = string(item.path("url"))
                .or(() -> string(item.path("id")))
                .filter(address -> address.matches("(?i)https?://\\S+"));
        return new FeedEntry(
                url,
                url.isPresent() ? Optional.empty() : title,
                string(item.path("title")),
                name(item.path("authors")).or(() -> name(item.path("author"))).or(() -> author),
                string(item.path("date_published")).or(() -> string(item.path("date_modified"))),
                string(item.path("language")).or(() -> language),
                string(item.path("content_html"))
                        .or(() -> string(item.path("content_text")).map(Entities::escape)),
                string(item.path("summary")));
    }

    private static Optional<String> name(JsonNode authors) {
        return string((authors.isArray() ? authors.path(0) : authors).path("name"));
    }

    private static Optional<String> string(JsonNode node) {
        return node.isString()
                ? Optional.of(node.stringValue().strip()).filter(words -> !words.isEmpty())
                : Optional.empty();
    }
}
