package readout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.model.Span;

/**
 * Spans that may overlap, cut into pieces that do not: a new piece begins where any span begins or ends. So every span's start is
 * the start of a piece and can be linked to.
 */
final class Marks {

    /** A stretch of text, and whether any span covers it. */
    record Piece(Span span, boolean marked) {}

    /** Offset to how many spans cover what follows it, at every offset where that may change. */
    private final TreeMap<Integer, Integer> depth = new TreeMap<>();

    Marks(Iterable<Span> spans, int length) {
        depth.put(0, 0);
        for (Span span : spans) {
            depth.merge(Math.min(span.start(), length), 1, Integer::sum);
            depth.merge(Math.min(span.end(), length), -1, Integer::sum);
        }
        int open = 0;
        for (Map.Entry<Integer, Integer> change : depth.entrySet()) {
            open += change.getValue();
            change.setValue(open);
        }
    }

    /** The pieces of {@code stretch}, in order. */
    List<Piece> within(Span stretch) {
        List<Piece> pieces = new ArrayList<>();
        int start = stretch.start();
        boolean marked = depth.floorEntry(start).getValue() > 0;
        for (Map.Entry<Integer, Integer> change :
                depth.subMap(stretch.start(), false, stretch.end(), false).entrySet()) {
            pieces.add(new Piece(new Span(start, change.getKey()), marked));
            start = change.getKey();
            marked = change.getValue() > 0;
        }
        if (start < stretch.end()) {
            pieces.add(new Piece(new Span(start, stretch.end()), marked));
        }
        return pieces;
    }
}
