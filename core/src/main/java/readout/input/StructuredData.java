package readout.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The articles a page describes in JSON-LD with schema.org's words. What is not valid JSON is passed over. */
final class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final Pattern ARTICLE = Pattern.compile(
            "(?:\\w*Article|BlogPosting|LiveBlogPosting|Report|\\w*Posting|WebPage|ItemPage|VideoObject|CreativeWork)");
    private static final Pattern BEST = Pattern.compile("\\w*Article|\\w*Posting|Report");
    private static final int MOST_NODES = 20_000;

    private final List<JsonNode> articles;
    private final List<String> way;

    private StructuredData(List<JsonNode> articles, List<String> way) {
        this.articles = articles;
        this.way = way;
    }

    static StructuredData of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> pages = new ArrayList<>();
        List<String> way = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            for (JsonNode object : objects(script.data())) {
                String type = type(object);
                if (BEST.matcher(type).matches()) {
                    articles.add(object);
                } else if (ARTICLE.matcher(type).matches()) {
                    pages.add(object);
                } else if (type.equals("BreadcrumbList") && way.isEmpty()) {
                    way.addAll(steps(object));
                }
            }
        }
        articles.addAll(pages);
        return new StructuredData(articles, way);
    }

    Optional<String> headline() {
        return first("headline").or(() -> first("name"));
    }

    Optional<String> published() {
        return first("datePublished");
    }

    Optional<String> changed() {
        return first("dateModified");
    }

    Optional<String> author() {
        return articles.stream()
                .map(article -> names(article.path("author")))
                .filter(names -> !names.isEmpty())
                .findFirst();
    }

    Optional<String> publisher() {
        return articles.stream()
                .map(article -> names(article.path("publisher")))
                .filter(names -> !names.isEmpty())
                .findFirst();
    }

    /** The sections that the article is said to stand in, in order. */
    Stream<String> sections() {
        return articles.stream()
                .map(article -> article.path("articleSection"))
                .filter(value -> value.isString() || value.isArray())
                .limit(1)
                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                .filter(JsonNode::isString)
                .map(value -> text(value.stringValue()));
    }

    /** The steps of the way from the outlet's front page to this one (BreadcrumbList), in order. */
    List<String> way() {
        return way;
    }

    /** The text of the article with its line breaks, where the page repeats it in its description of itself. */
    Optional<String> body() {
        return articles.stream()
                .map(article -> article.path("articleBody"))
                .filter(JsonNode::isString)
                .map(value -> Parser.unescapeEntities(value.stringValue(), false))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private Optional<String> first(String key) {
        return articles.stream()
                .map(article -> article.path(key))
                .filter(JsonNode::isString)
                .map(value -> text(value.stringValue()))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static List<String> steps(JsonNode list) {
        return list.path("itemListElement")
                .valueStream()
                .sorted(Comparator.comparingInt(step -> step.path("position").asInt(0)))
                .map(step -> step.path("name").isString()
                        ? step.path("name")
                        : step.path("item").path("name"))
                .filter(JsonNode::isString)
                .map(name -> text(name.stringValue()))
                .toList();
    }

    /** Some publishers escape twice: "Bike &amp;amp; Style". */
    private static String text(String value) {
        return Decoded.clean(Parser.unescapeEntities(value, false))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String type(JsonNode object) {
        JsonNode type = object.path("@type");
        String name = type.isArray() && !type.isEmpty() ? type.get(0).asString("") : type.asString("");
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String names(JsonNode node) {
        List<JsonNode> each = node.isArray() ? node.values().stream().toList() : List.of(node);
        return each.stream()
                .map(one ->
                        one.isString() ? one.stringValue() : one.path("name").asString(""))
                .map(StructuredData::text)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** All objects in {@code json}, outer before inner, in order. */
    private static List<JsonNode> objects(String json) {
        List<JsonNode> objects = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(json.replace("<!--", "")
                    .replace("-->", "")
                    .replace("<![CDATA[", "")
                    .replace("]]>", "")));
        } catch (JacksonException e) {
            return List.of();
        }
        while (!open.isEmpty() && objects.size() < MOST_NODES) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                objects.add(node);
            }
            node.values().forEach(open::add);
        }
        return objects;
    }
}
