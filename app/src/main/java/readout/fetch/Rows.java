package readout.fetch;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.input.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Visits as rows of JSON, and back. */
final class Rows {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Rows() {}

    /** A row that says that a run has begun or ended. */
    static String run(String what, Instant at, String userAgent) {
        return JSON.createObjectNode()
                .put("run", what)
                .put("at", at.toString())
                .put("user_agent", userAgent)
                .toString();
    }

    /** The visit as one line. */
    static String of(Visit visit) {
        ObjectNode row = JSON.createObjectNode();
        row.put("url", visit.url());
        row.put("outcome", visit.outcome().key());
        row.put("kind", visit.kind());
        row.put("at", visit.at().toString());
        row.put("status", visit.status());
        visit.reason().ifPresent(reason -> row.put("reason", reason));
        visit.place()
                .ifPresent(place -> row.put("warc", place.warc())
                        .put("offset", place.offset())
                        .put("length", place.length())
                        .put("record", place.record()));
        visit.digest().ifPresent(digest -> row.put("digest", digest));
        visit.validators().etag().ifPresent(etag -> row.put("etag", etag));
        visit.validators().lastModified().ifPresent(day -> row.put("last_modified", day));
        visit.link().ifPresent(link -> put(link, row));
        if (!visit.via().isEmpty()) {
            ArrayNode via = row.putArray("via");
            visit.via().forEach(via::add);
        }
        return row.toString();
    }

    private static void put(Link link, ObjectNode row) {
        row.put("listed_in", link.listedIn());
        link.said().outlet().ifPresent(outlet -> row.put("outlet", outlet));
        link.said().title().ifPresent(title -> row.put("title", title));
        link.said().published().ifPresent(published -> row.put("published", published));
        link.said().language().ifPresent(language -> row.put("language", language));
    }

    /** The visit that {@code line} tells of; empty when it tells of none or cannot be read. */
    static Optional<Visit> visit(String line) {
        try {
            JsonNode row = JSON.readTree(line);
            return row.path("url").isString() ? Optional.of(visit(row)) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether {@code line} says that a run has begun, and when; other rows say nothing of it. */
    static Optional<Instant> begin(String line) {
        return line.startsWith("{\"run\":\"begin\"") ? time(line) : Optional.empty();
    }

    static boolean isEnd(String line) {
        return line.startsWith("{\"run\":\"end\"");
    }

    private static Optional<Instant> time(String line) {
        try {
            return Optional.of(Instant.parse(JSON.readTree(line).path("at").asString("")));
        } catch (JacksonException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Visit visit(JsonNode row) {
        return new Visit(
                row.path("url").asString(""),
                Outcome.valueOf(row.path("outcome").asString("").toUpperCase(Locale.ROOT)),
                row.path("kind").asString(Visit.PAGE),
                Instant.parse(row.path("at").asString("")),
                row.path("status").asInt(0),
                string(row, "reason"),
                string(row, "warc")
                        .map(warc -> new Visit.Place(
                                warc,
                                row.path("offset").asLong(0),
                                row.path("length").asLong(0),
                                row.path("record").asString(""))),
                string(row, "digest"),
                new Visit.Validators(string(row, "etag"), string(row, "last_modified")),
                string(row, "listed_in").map(feed -> link(row, feed)),
                via(row));
    }

    private static Link link(JsonNode row, String listedIn) {
        return new Link(
                row.path("url").asString(""),
                listedIn,
                new Document.Listed(
                        string(row, "outlet"),
                        string(row, "title"),
                        string(row, "published"),
                        string(row, "language")));
    }

    private static List<String> via(JsonNode row) {
        List<String> via = new ArrayList<>();
        row.path("via").forEach(address -> via.add(address.asString("")));
        return List.copyOf(via);
    }

    private static Optional<String> string(JsonNode row, String key) {
        return Optional.of(row.path(key).asString("")).filter(words -> !words.isEmpty());
    }
}
