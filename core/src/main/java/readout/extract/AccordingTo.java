package readout.extract;

import java.util.List;
import java.util.Optional;
import readout.model.Span;

/** What stands "according to" a source: the sentence without that phrase. */
final class AccordingTo {

    private static final String EDGE = " ,;:-–—\u00a0.\"'“”‘’«»";

    private final String text;
    private final Quotations quotations;

    AccordingTo(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** The longer of what stands before and after {@code phrase} in {@code whole}; a quotation that ends there is taken whole. */
    Optional<Span> content(Span whole, Span phrase) {
        Span before = trim(new Span(Math.min(whole.start(), phrase.start()), phrase.start()));
        Span after = trim(new Span(Math.min(phrase.end(), whole.end()), whole.end()));
        Span longer =
                isInsertion(whole, phrase) ? before.union(after) : before.length() >= after.length() ? before : after;
        if (longer.isEmpty()) {
            return Optional.empty();
        }
        List<Quotation> inside = quotations.in(longer);
        if (!inside.isEmpty() && inside.get(0).outer().start() < whole.start()) {
            return Optional.of(new Span(inside.get(0).inner().start(), longer.end()));
        }
        return Optional.of(longer);
    }

    /** "On the table, according to X, are a truce and a swap": between two commas, the sentence goes on around it. */
    private boolean isInsertion(Span whole, Span phrase) {
        String before = text.substring(Math.min(whole.start(), phrase.start()), phrase.start());
        String after = text.substring(Math.min(phrase.end(), whole.end()), whole.end());
        return before.stripTrailing().endsWith(",")
                && after.stripLeading().startsWith(",")
                && after.length() > 2
                && !after.stripLeading().substring(1).stripLeading().startsWith("which");
    }

    /** Whether all of {@code content} stands in one quotation. */
    boolean isDirect(Span content) {
        List<Quotation> inside = quotations.in(content);
        return inside.size() == 1
                && Math.abs(inside.get(0).inner().start() - content.start()) <= 1
                && Math.abs(inside.get(0).inner().end() - content.end()) <= 1
                && !Character.isLowerCase(text.charAt(content.start()));
    }

    private Span trim(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }
}
