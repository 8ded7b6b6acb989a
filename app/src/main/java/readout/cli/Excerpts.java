package readout.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readout.dossier.SavedDossier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Prints spans with the words around them.
 *
 * @param terminal where to
 * @param articles the dossier's articles by id
 */
record Excerpts(Terminal terminal, Map<String, JsonNode> articles) {

    private static final int CONTEXT = 70;

    /** The excerpts of {@code dossier}. */
    static Excerpts of(Terminal terminal, SavedDossier dossier) throws IOException {
        Map<String, JsonNode> articles = new HashMap<>();
        dossier.rows("articles")
                .forEach(article -> articles.put(article.path("id").asString(""), article));
        return new Excerpts(terminal, articles);
    }

    /** Whether {@code value} is a span of an article of the dossier. */
    boolean isSpan(JsonNode value) {
        return value.has("start")
                && value.has("end")
                && articles.containsKey(value.path("article").asString(""));
    }

    /** Prints the span in brackets with what stands around it in its paragraph, and where that is; nothing where it is no span. */
    void print(JsonNode span) {
        if (isSpan(span)) {
            String text = article(span).path("text").asString("");
            int start = unit(text, span.path("start").asInt());
            int end = unit(text, span.path("end").asInt());
            terminal.out().println("      " + terminal.dim(place(span)) + "  " + around(text, start, end));
        }
    }

    /** Prints a sentence and where it is; nothing where it is no span. */
    void sentence(JsonNode span) {
        if (isSpan(span)) {
            terminal.out()
                    .println("      " + terminal.dim(place(span)) + "  "
                            + span.path("text").asString(""));
        }
    }

    /** "two.txt 36–42": where a span stands. */
    String place(JsonNode span) {
        return name(article(span)) + " " + span.path("start").asInt() + "–"
                + span.path("end").asInt();
    }

    /** What people call the article: its file, as short as it can be. */
    static String name(JsonNode article) {
        String input = article.path("input").asString("");
        return input.substring(input.lastIndexOf('/') + 1);
    }

    /** The article that {@code id} names. */
    Optional<JsonNode> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    private JsonNode article(JsonNode span) {
        return articles.getOrDefault(span.path("article").asString(""), MissingNode.getInstance());
    }

    private static int unit(String text, int codePoint) {
        return text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
    }

    private String around(String text, int start, int end) {
        int paragraph = text.lastIndexOf('\n', start - 1) + 1;
        int paragraphEnd = text.indexOf('\n', end);
        int from = wordAt(text, Math.max(paragraph, start - CONTEXT), paragraph);
        int to = Math.min(paragraphEnd < 0 ? text.length() : paragraphEnd, end + CONTEXT);
        String before = (from > paragraph ? "…" : "") + text.substring(Math.min(from, start), start);
        String after = text.substring(end, Math.max(end, to));
        return before + "[" + terminal.bold(text.substring(start, end)) + "]" + after
                + (to == end + CONTEXT ? "…" : "");
    }

    /** The beginning of the word that {@code offset} falls into. */
    private static int wordAt(String text, int offset, int first) {
        int at = offset;
        while (at > first && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
