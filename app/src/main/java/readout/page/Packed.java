package readout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a dossier's files as one JSON text, small enough to stand in a page: a tenth to a fifth of the files.
 *
 * <p>{@code {"tables": {"events": [ROW, ...], ...}, "ids": [ARTICLE, ...], "shapes": [[KEY, ...], ...]}}, where
 *
 * <ul>
 *   <li>a list is {@code [0, ITEM, ...]};
 *   <li>an object is {@code [N, VALUE, ...]}: {@code shapes[N - 1]} has its keys, one marked {@code -} for a key whose value is
 *       null and so is left out, and {@code =span} for the four of a span;
 *   <li>a span is {@code !ARTICLE.START.LENGTH} in base 36, {@code ARTICLE} its place in {@code ids}; its text stands there. Within an
 *       object that has more keys it stands without the {@code !} where {@code =span} says;
 *   <li>a string of four characters or more is written out where it first stands; later it is {@code ~} and its number in base 36,
 *       counted in the order of the text. One that begins with {@code ~} or {@code !} itself gets another {@code ~} in front;
 *   <li>in the {@code says} of an object, U+0001 stands for the text of its {@code span};
 *   <li>numbers, booleans and null are as they are.
 * </ul>
 *
 * <p>{@code web/packed.js} reads it. {@code <} is escaped, so that no text can end the element that holds it.
 */
final class Packed {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHORTEST = 4;
    private static final int BASE = 36;
    private static final List<String> SPAN_KEYS = List.of("article", "start", "end", "text");
    private static final String SPAN = "\u0001";

    private final Map<String, StringBuilder> tables = new LinkedHashMap<>();
    private final Map<List<String>, Integer> shapes = new LinkedHashMap<>();
    private final Map<String, Integer> strings = new HashMap<>();
    private final Map<String, Integer> articles = new LinkedHashMap<>();

    /** Adds a row to a table; all rows of one table come together, the articles first. */
    void add(String table, JsonNode row) {
        if (table.equals("articles")) {
            articles.put(row.get("id").asString(), articles.size());
        }
        StringBuilder out = tables.computeIfAbsent(table, t -> new StringBuilder());
        out.append(out.isEmpty() ? "" : ",\n");
        value(row, out);
    }

    /** Says that there is such a table, be it empty. */
    void table(String name) {
        tables.computeIfAbsent(name, t -> new StringBuilder());
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("{\"tables\":{");
        tables.forEach((name, rows) -> {
            out.append(out.charAt(out.length() - 1) == '{' ? "" : ",\n");
            out.append(quoted(name)).append(":[").append(rows).append(']');
        });
        String keys = JSON.writeValueAsString(new ArrayList<>(shapes.keySet()));
        String ids = JSON.writeValueAsString(new ArrayList<>(articles.keySet()));
        return out.append("},\n\"ids\":")
                .append(ids)
                .append(",\n\"shapes\":")
                .append(keys)
                .append('}')
                .toString();
    }

    private void value(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            object(node, out);
        } else if (node.isArray()) {
            out.append("[0");
            for (JsonNode item : node) {
                value(item, out.append(','));
            }
            out.append(']');
        } else if (node.isString()) {
            string(node.stringValue(), out);
        } else {
            out.append(JSON.writeValueAsString(node));
        }
    }

    private void object(JsonNode node, StringBuilder out) {
        boolean isSpan = SPAN_KEYS.stream().allMatch(node::has);
        if (isSpan && node.size() == SPAN_KEYS.size()) {
            out.append("\"!").append(span(node)).append('"');
            return;
        }
        List<String> shape = new ArrayList<>();
        StringBuilder values = new StringBuilder();
        node.properties().forEach(property -> {
            String key = property.getKey();
            if (isSpan && SPAN_KEYS.contains(key)) {
                if (key.equals("article")) {
                    shape.add("=span");
                    values.append(",\"").append(span(node)).append('"');
                }
            } else if (property.getValue().isNull()) {
                shape.add("-" + key);
            } else {
                shape.add(key);
                member(node, key, values.append(','));
            }
        });
        out.append('[').append(shapes.computeIfAbsent(shape, s -> shapes.size() + 1));
        out.append(values).append(']');
    }

    private void member(JsonNode node, String key, StringBuilder out) {
        if (key.equals("says")) {
            string(withoutSpan(node), out);
        } else {
            value(node.get(key), out);
        }
    }

    private String span(JsonNode node) {
        Integer article = articles.get(node.get("article").asString());
        if (article == null) {
            throw new IllegalArgumentException("a row points into an article that was not added before it: " + node);
        }
        int start = node.get("start").asInt();
        return Stream.of(article, start, node.get("end").asInt() - start)
                .map(n -> Integer.toString(n, BASE))
                .collect(Collectors.joining("."));
    }

    /** What a step says is much the same for all rows but for the words it says it of. */
    private static String withoutSpan(JsonNode step) {
        String words = step.path("span").path("text").asString("");
        String says = step.path("says").asString();
        return words.isEmpty() || says.contains(SPAN) ? says : says.replace(words, SPAN);
    }

    private void string(String string, StringBuilder out) {
        Integer known = strings.get(string);
        if (known != null) {
            out.append("\"~").append(Integer.toString(known, BASE)).append('"');
            return;
        }
        if (string.length() >= SHORTEST) {
            strings.put(string, strings.size());
        }
        boolean ambiguous = string.startsWith("~") || string.startsWith("!");
        out.append(quoted(ambiguous ? "~" + string : string));
    }

    private static String quoted(String string) {
        return JSON.writeValueAsString(string).replace("<", "\\u003c");
    }
}
