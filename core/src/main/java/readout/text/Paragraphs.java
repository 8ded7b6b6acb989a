package readout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Article;
import readout.model.Span;

/** The stretches of an article that the engine reads each by itself. */
final class Paragraphs {

    /** Longest stretch read at once, in UTF-16 units: bounds the work on text without line ends. */
    private static final int LONGEST = 20_000;

    private Paragraphs() {}

    /**
     * A stretch of one paragraph.
     *
     * @param index the paragraph's place in the article, from 0
     * @param span where the stretch stands
     */
    record Stretch(int index, Span span) {}

    /** The paragraphs in order, the dateline left out, very long ones in pieces cut at blanks. */
    static List<Stretch> of(Article article) {
        String text = article.text();
        Optional<Span> dateline = article.dateline().map(Article.Dateline::span);
        List<Stretch> stretches = new ArrayList<>();
        int index = 0;
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start, article.body());
            if (!text.substring(start, end).isBlank()) {
                add(stretches, index++, new Span(start, end), dateline, text);
            }
            start = end < text.length() && isLineEnd(text.charAt(end)) ? end + 1 : end;
        }
        return stretches;
    }

    private static int lineEnd(String text, int start, int body) {
        int end = start;
        while (end < text.length() && !isLineEnd(text.charAt(end)) && (end != body || start == body)) {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static void add(List<Stretch> out, int index, Span paragraph, Optional<Span> dateline, String text) {
        if (dateline.filter(paragraph::overlaps).isEmpty()) {
            pieces(out, index, paragraph, text);
            return;
        }
        Span line = dateline.get();
        pieces(out, index, new Span(paragraph.start(), Math.max(paragraph.start(), line.start())), text);
        pieces(out, index, new Span(Math.min(line.end(), paragraph.end()), paragraph.end()), text);
    }

    private static void pieces(List<Stretch> out, int index, Span paragraph, String text) {
        for (int start = paragraph.start(); start < paragraph.end(); ) {
            int end = Math.min(start + LONGEST, paragraph.end());
            if (end < paragraph.end()) {
                end = cut(text, start, end);
            }
            out.add(new Stretch(index, new Span(start, end)));
            start = end;
        }
    }

    /** The last blank before {@code end}, else {@code end}, but never between the halves of a surrogate pair. */
    private static int cut(String text, int start, int end) {
        for (int i = end; i > start + LONGEST / 2; i--) {
            if (text.charAt(i) == ' ') {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
