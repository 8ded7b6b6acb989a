package readout.dossier;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.ComparedArticle;
import readout.model.Contact;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Figure;
import readout.model.Passage;
import readout.model.Place;
import readout.model.PloverType;
import readout.model.Span;
import readout.model.Why;
import tools.jackson.databind.JsonNode;

/** The actors, events and contacts of a dossier on disk, as far as the comparison goes by them; the rest is left out. */
public final class SavedRows {

    private final SavedDossier dossier;
    private final Map<String, String> texts = new HashMap<>();

    private SavedRows(SavedDossier dossier) {
        this.dossier = dossier;
    }

    /** The rows of {@code dossier}, which has {@code articles}. */
    public static SavedRows of(SavedDossier dossier, List<ComparedArticle> articles) {
        SavedRows rows = new SavedRows(dossier);
        articles.forEach(article ->
                rows.texts.put(article.article().id(), article.article().text()));
        return rows;
    }

    /** All actors, in the file's order. */
    public List<Actor> actors() throws IOException {
        return dossier.rows("actors").stream().map(this::actor).toList();
    }

    /** All events, in the file's order. */
    public List<Event> events() throws IOException {
        return dossier.rows("events").stream().map(this::event).toList();
    }

    /** All contacts, in the file's order. */
    public List<Contact> contacts() throws IOException {
        return dossier.rows("contacts").stream().map(this::contact).toList();
    }

    private Actor actor(JsonNode row) {
        return new Actor(
                string(row, "id"),
                string(row, "name"),
                constant(Actor.Kind.class, row, "kind"),
                text(row, "country"),
                text(row, "sector"),
                all(
                        row.path("roles"),
                        role -> new Actor.Role(
                                string(role, "title"), text(role, "organization"), passage(role.path("span")))),
                all(row.path("aliases"), JsonNode::asString),
                text(row, "wikidata"),
                all(
                        row.path("mentions"),
                        mention -> new Actor.Mention(passage(mention), constant(Actor.Form.class, mention, "form"))),
                Why.of(""));
    }

    private Event event(JsonNode row) {
        Map<String, Figure> magnitude = new TreeMap<>();
        row.path("magnitude").properties().forEach(of -> magnitude.put(of.getKey(), figure(of.getValue())));
        return new Event(
                string(row, "id"),
                PloverType.valueOf(string(row, "type")),
                text(row, "mode"),
                List.of(),
                new Event.Code(Optional.empty(), row.path("quad").asInt(), Optional.empty(), string(row, "mapping")),
                row.path("intensity").asDouble(),
                all(row.path("actors"), this::ref),
                all(row.path("recipients"), this::ref),
                object(row, "date").map(this::date),
                object(row, "place").map(this::place),
                constant(Event.Status.class, row, "status"),
                object(row, "claimant").map(this::ref),
                magnitude,
                all(
                        row.path("reports"),
                        told -> new Event.Report(
                                passage(told),
                                passage(told.path("trigger")),
                                all(told.path("actors"), this::passage),
                                all(told.path("recipients"), this::passage),
                                text(told, "outlet"),
                                object(told, "published").map(this::date))),
                row.path("outlets").asInt(),
                row.path("independent_outlets").asInt(),
                row.path("confidence").asDouble(),
                why(row));
    }

    private Contact contact(JsonNode row) {
        return new Contact(
                string(row, "id"),
                all(row.path("parties"), this::ref),
                constant(Contact.Medium.class, row, "medium"),
                object(row, "initiator").map(this::ref),
                object(row, "mediator").map(this::ref),
                object(row, "date").map(this::date),
                object(row, "place").map(this::place),
                constant(Contact.Status.class, row, "status"),
                List.of(),
                List.of(),
                all(
                        row.path("reports"),
                        told -> new Contact.Report(
                                passage(told),
                                passage(told.path("trigger")),
                                all(told.path("parties"), this::passage))),
                row.path("outlets").asInt(),
                row.path("independent_outlets").asInt(),
                row.path("confidence").asDouble(),
                why(row));
    }

    private ActorRef ref(JsonNode ref) {
        return new ActorRef(string(ref, "actor"), string(ref, "name"), passage(ref.path("span")));
    }

    /* The files count code points. */
    private Passage passage(JsonNode span) {
        String article = string(span, "article");
        String text = texts.getOrDefault(article, "");
        int length = text.codePointCount(0, text.length());
        int start = Math.min(span.path("start").asInt(), length);
        int end = Math.min(span.path("end").asInt(), length);
        int from = text.offsetByCodePoints(0, start);
        return new Passage(
                article, new Span(from, text.offsetByCodePoints(from, Math.max(0, end - start))), string(span, "text"));
    }

    private DateRange date(JsonNode date) {
        return new DateRange(
                text(date, "start").map(LocalDate::parse),
                text(date, "end").map(LocalDate::parse),
                constant(DateRange.Precision.class, date, "precision"),
                Optional.empty(),
                object(date, "span").map(this::passage));
    }

    private Place place(JsonNode place) {
        return new Place(
                string(place, "name"),
                text(place, "country"),
                text(place, "admin1"),
                number(place, "lat").map(JsonNode::asDouble),
                number(place, "lon").map(JsonNode::asDouble),
                number(place, "geonames_id").map(JsonNode::asLong),
                constant(Place.Precision.class, place, "precision"),
                passage(place.path("span")));
    }

    private static Figure figure(JsonNode figure) {
        return new Figure(
                number(figure, "min").map(JsonNode::asLong),
                number(figure, "max").map(JsonNode::asLong),
                figure.path("approximate").asBoolean(false),
                string(figure, "words"));
    }

    private static Why why(JsonNode row) {
        return Why.of(string(row.path("why"), "rule"));
    }

    private static <T> List<T> all(JsonNode array, Function<JsonNode, T> of) {
        return array.valueStream().map(of).toList();
    }

    private static Optional<JsonNode> object(JsonNode row, String key) {
        return Optional.of(row.path(key)).filter(JsonNode::isObject);
    }

    private static Optional<JsonNode> number(JsonNode row, String key) {
        return Optional.of(row.path(key)).filter(JsonNode::isNumber);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode row, String key) {
        return Enum.valueOf(type, string(row, key).toUpperCase(Locale.ROOT));
    }

    private static String string(JsonNode row, String key) {
        return text(row, key).orElse("");
    }

    private static Optional<String> text(JsonNode row, String key) {
        return Optional.of(row.path(key)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
