package readout.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import readout.model.ActorRef;
import readout.model.Article;
import readout.model.ComparedArticle;
import readout.model.DateRange;
import readout.model.Dossier;
import readout.model.Figure;
import readout.model.Passage;
import readout.model.Place;
import readout.model.Response;
import readout.model.Span;
import readout.model.Why;
import readout.view.Offsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shapes that the rows of all files share: spans, dates, actor references, places. What is not known is {@code null}. */
final class Shapes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DECIMALS = 4;

    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Offsets> offsets = new HashMap<>();

    /** Shapes for the rows of {@code dossier}. */
    Shapes(Dossier dossier) {
        for (ComparedArticle compared : dossier.articles()) {
            Article article = compared.article();
            articles.put(article.id(), article);
            offsets.put(article.id(), Offsets.of(article.text()));
        }
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static <T> ArrayNode array(Iterable<T> items, Function<? super T, ? extends JsonNode> shape) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(shape.apply(item)));
        return array;
    }

    static ArrayNode strings(Iterable<String> items) {
        return array(items, NODES::stringNode);
    }

    static <T> JsonNode orNull(Optional<T> value, Function<? super T, ? extends JsonNode> shape) {
        return value.<JsonNode>map(shape).orElse(NODES.nullNode());
    }

    /** The enum constant as the files spell it: lower case. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Four decimals at most, so that no sum's last bits reach a file. */
    static BigDecimal rounded(double number) {
        BigDecimal shorter = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        return shorter.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(shorter.stripTrailingZeros().toPlainString());
    }

    /** {@code unit} of the text of {@code article} in code points. */
    int codePoints(String article, int unit) {
        Offsets map = offsets.get(article);
        if (map == null) {
            throw new IllegalArgumentException("a row points into an article that is not in the dossier: " + article);
        }
        return map.codePoints(unit);
    }

    ObjectNode span(Passage passage) {
        return object().put("article", passage.article())
                .put("start", codePoints(passage.article(), passage.span().start()))
                .put("end", codePoints(passage.article(), passage.span().end()))
                .put("text", passage.text());
    }

    ArrayNode spans(List<Passage> passages) {
        return array(passages, this::span);
    }

    ObjectNode actor(ActorRef ref) {
        return object().put("actor", ref.actor()).put("name", ref.name()).set("span", span(ref.span()));
    }

    ArrayNode actors(List<ActorRef> refs) {
        return array(refs, this::actor);
    }

    ObjectNode date(DateRange date) {
        ObjectNode node = object().put(
                        "start", date.start().map(LocalDate::toString).orElse(null))
                .put("end", date.end().map(LocalDate::toString).orElse(null))
                .put("precision", word(date.precision()))
                .put("basis", date.basis().map(Shapes::word).orElse(null));
        return node.set("span", orNull(date.expression(), this::span));
    }

    ObjectNode place(Place place) {
        return object().put("name", place.name())
                .put("country", place.country().orElse(null))
                .put("admin1", place.admin1().orElse(null))
                .put("lat", place.lat().orElse(null))
                .put("lon", place.lon().orElse(null))
                .put("geonames_id", place.geonamesId().orElse(null))
                .put("precision", word(place.precision()))
                .set("span", span(place.span()));
    }

    ObjectNode figure(Figure figure) {
        return object().put("min", figure.min().orElse(null))
                .put("max", figure.max().orElse(null))
                .put("approximate", figure.approximate())
                .put("words", figure.words());
    }

    ArrayNode responses(List<Response> responses) {
        return array(responses, this::response);
    }

    private ObjectNode response(Response response) {
        ObjectNode node = object();
        node.set("actor", actor(response.actor()));
        node.put("stance", word(response.stance()));
        return node.set("span", span(response.span()));
    }

    ObjectNode why(Why why) {
        return object().put("rule", why.rule()).set("steps", array(why.steps(), this::step));
    }

    private ObjectNode step(Why.Step step) {
        return object().put("says", step.says()).set("span", orNull(step.words(), this::span));
    }

    /** The passage of {@code article} at {@code span}. */
    Passage passage(String article, Span span) {
        Article found = articles.get(article);
        if (found == null) {
            throw new IllegalArgumentException("a row points into an article that is not in the dossier: " + article);
        }
        return Passage.of(found, span);
    }
}
