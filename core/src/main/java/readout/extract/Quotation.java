package readout.extract;

import java.util.List;
import readout.model.Span;

/**
 * A stretch of text in quotation marks: speech, a title, a term or a scare quote; which one, its surroundings tell.
 *
 * @param outer from the first mark to the last, marks in
 * @param parts what stands between marks, marks left out: one part, or one per paragraph where each paragraph opens with a mark and
 *     only the last closes
 * @param depth 0 for a quotation of its own, 1 for one inside another, and so on
 * @param closed whether the last mark is there
 */
record Quotation(Span outer, List<Span> parts, int depth, boolean closed) {

    /** Copies the list. */
    Quotation {
        parts = List.copyOf(parts);
    }

    /** From the first word to the last, outer marks left out. */
    Span inner() {
        return new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
    }
}
