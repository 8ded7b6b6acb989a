package readout.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of a page that shows it only once its scripts have run: schema.org's {@code articleBody}, or the data that the scripts
 * are given, of which the list or the string that holds most prose is taken, those named as a text before others.
 */
final class ScriptedText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int LONGEST_SCRIPT = 4_000_000;
    private static final int SHORTEST_TEXT = 300;
    private static final int SHORTEST_PROSE = 40;
    private static final int DEEPEST = 4;
    private static final double NAMED = 2;
    private static final Pattern TEXT_NAME =
            Pattern.compile("(?i)body|content|paragraphs?|article|text|blocks|elements|components");

    private static final Set<String> BESIDE = Set.of(
            "caption",
            "alt",
            "alttext",
            "description",
            "summary",
            "title",
            "headline",
            "credit",
            "url",
            "teaser",
            "bio",
            "seo",
            "related",
            "relatedarticles",
            "comments",
            "promo",
            "newsletter",
            "author",
            "authors",
            "credits");

    /** A text found and how much speaks for it. */
    private record Candidate(List<String> paragraphs, double weight) {}

    private ScriptedText() {}

    /** The paragraphs of the text, empty when there is none of some length. */
    static List<String> of(Document page, StructuredData data) {
        List<String> described = data.body().map(ScriptedText::parted).orElse(List.of());
        if (length(described) >= SHORTEST_TEXT) {
            return described;
        }
        return page.select("script").stream()
                .flatMap(script -> json(script).stream())
                .flatMap(json -> candidates(json, "").stream())
                .filter(candidate -> length(candidate.paragraphs()) >= SHORTEST_TEXT)
                .max(Comparator.comparingDouble(Candidate::weight))
                .map(Candidate::paragraphs)
                .orElse(List.of());
    }

    /** How many characters {@code paragraphs} have. */
    static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    /** The data in {@code script}: all of it, or what is assigned in it. */
    private static Optional<JsonNode> json(Element script) {
        String code = script.data().strip();
        int start = code.startsWith("{") || code.startsWith("[") ? 0 : code.indexOf("= {") + 2;
        if (code.length() > LONGEST_SCRIPT || code.length() < SHORTEST_TEXT || start == 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(code.substring(start)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static List<Candidate> candidates(JsonNode node, String name) {
        List<Candidate> found = new ArrayList<>();
        if (node.isString() || node.isArray()) {
            List<String> paragraphs = prose(node, 0).toList();
            if (paragraphs.size() > 1) {
                found.add(new Candidate(
                        paragraphs,
                        length(paragraphs) * (TEXT_NAME.matcher(name).matches() ? NAMED : 1)));
            }
        }
        if (node.isObject()) {
            node.properties().forEach(entry -> found.addAll(candidates(entry.getValue(), entry.getKey())));
        } else if (node.isArray()) {
            node.values().forEach(value -> found.addAll(candidates(value, name)));
        }
        return found;
    }

    /** The prose in {@code node}, in order, without captions and what else stands beside a text. */
    private static Stream<String> prose(JsonNode node, int depth) {
        if (node.isString()) {
            return parted(node.stringValue()).stream()
                    .filter(text ->
                            text.length() >= SHORTEST_PROSE && text.indexOf(' ') > 0 && !text.startsWith("http"));
        }
        if (depth == DEEPEST) {
            return Stream.empty();
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(entry -> !BESIDE.contains(entry.getKey().toLowerCase(Locale.ROOT)))
                    .flatMap(entry -> prose(entry.getValue(), depth + 1));
        }
        return node.values().stream().flatMap(value -> prose(value, depth + 1));
    }

    /** The paragraphs of a text in HTML, or with a line for each. */
    private static List<String> parted(String text) {
        if (text.indexOf('<') >= 0 && text.indexOf('>') > 0) {
            return Blocks.of(Jsoup.parseBodyFragment(text).body(), new PageHints()).stream()
                    .map(Block::text)
                    .toList();
        }
        return text.lines()
                .map(line -> Decoded.clean(line).strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
