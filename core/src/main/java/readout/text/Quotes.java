package readout.text;

import readout.model.Span;

/** Whether a quotation mark opens or closes: by its shape, or for a straight one by what stands beside it. */
final class Quotes {

    private Quotes() {}

    /** Whether the mark at {@code span} of {@code article} closes a quotation. */
    static boolean closes(String article, Span span) {
        return switch (article.charAt(span.start())) {
            case '\u201D' -> !isBlank(article, span.start() - 1) || isBlank(article, span.end());
            case '\u2019', '\u00BB', '\u2033' -> true;
            case '\u201C', '\u2018', '\u201E', '\u201A', '\u00AB', '`' -> false;
            default -> !isBlank(article, span.start() - 1) || isBlank(article, span.end());
        };
    }

    private static boolean isBlank(String article, int i) {
        return i < 0
                || i >= article.length()
                || Character.isWhitespace(article.charAt(i))
                || Character.isSpaceChar(article.charAt(i));
    }
}
