package readout.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;

/**
 * The quotations of one text, found by their marks alone: “ ” „ ‘ ’ « » " ' `` ''.
 *
 * <p>A quotation whose paragraph ends before its mark closes goes on in the next paragraph when that opens with the same mark; else
 * it was never closed and ends with its paragraph.
 */
final class Quotations {

    /** How many of the last quotations are looked at to tell a stray mark from one never closed. */
    private static final int RECENT = 50;

    private static final Set<QuotationMarks.Style> DOUBLE =
            Set.of(QuotationMarks.Style.CURLY_DOUBLE, QuotationMarks.Style.STRAIGHT_DOUBLE);

    private final List<Quotation> all;
    private final List<Quotation> outermost;

    private Quotations(List<Quotation> all) {
        this.all = all;
        this.outermost = all.stream().filter(q -> q.depth() == 0).toList();
    }

    /** Finds the quotations of {@code text}, whose paragraphs end in {@code \n}. */
    static Quotations of(String text) {
        List<Quotation> found = new ArrayList<>();
        Optional<Open> carried = Optional.empty();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            carried = readParagraph(text, start, end, carried, found);
            start = end + 1;
        }
        carried.ifPresent(open -> found.add(open.unclosed()));
        found.sort(Comparator.comparing(Quotation::outer)
                .thenComparing(q -> -q.outer().end()));
        return new Quotations(nested(found));
    }

    /** The same, each with the number of quotations it stands in. */
    private static List<Quotation> nested(List<Quotation> found) {
        List<Quotation> deep = new ArrayList<>();
        Deque<Quotation> around = new ArrayDeque<>();
        for (Quotation quotation : found) {
            while (!around.isEmpty()
                    && around.peek().outer().end() <= quotation.outer().start()) {
                around.pop();
            }
            deep.add(new Quotation(quotation.outer(), quotation.parts(), around.size(), quotation.closed()));
            around.push(quotation);
        }
        return List.copyOf(deep);
    }

    /** All of them in order of their first marks; one that holds others stands before them. */
    List<Quotation> all() {
        return all;
    }

    /** Those that stand in no other, in order; no two overlap. */
    List<Quotation> outermost() {
        return outermost;
    }

    /** The outermost quotation that covers {@code offset}, marks in. */
    Optional<Quotation> at(int offset) {
        int next = firstEndingAfter(offset);
        return next < outermost.size() && outermost.get(next).outer().contains(offset)
                ? Optional.of(outermost.get(next))
                : Optional.empty();
    }

    /** The outermost quotations wholly or partly inside {@code span}, in order. */
    List<Quotation> in(Span span) {
        int first = firstEndingAfter(span.start());
        int end = first;
        while (end < outermost.size() && outermost.get(end).outer().overlaps(span)) {
            end++;
        }
        return outermost.subList(first, end);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = outermost.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (outermost.get(middle).outer().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Optional<Open> readParagraph(
            String text, int start, int end, Optional<Open> carried, List<Quotation> found) {
        QuotationMarks marks = new QuotationMarks(text, start, end);
        Deque<Open> stack = new ArrayDeque<>();
        int from = marks.firstInk();
        if (carried.isPresent()) {
            Optional<QuotationMarks.Mark> first = marks.at(from, Optional.empty());
            if (first.filter(m -> m.opens() && m.style() == carried.get().style())
                    .isPresent()) {
                int after = from + first.get().length();
                stack.push(carried.get().resumed(after));
                from = after;
            } else {
                found.add(carried.get().unclosed());
            }
        }
        readMarks(marks, from, end, stack, found);
        return leftOpen(stack, marks.lastInk(), start, text, found);
    }

    private static void readMarks(QuotationMarks marks, int from, int end, Deque<Open> stack, List<Quotation> found) {
        for (int i = from; i < end; i++) {
            Optional<QuotationMarks.Style> innermost =
                    Optional.ofNullable(stack.peek()).map(Open::style);
            Optional<QuotationMarks.Mark> mark = marks.at(i, innermost);
            if (mark.isEmpty()) {
                continue;
            }
            if (mark.get().opens()) {
                stack.push(new Open(mark.get().style(), i, i + mark.get().length(), List.of()));
            } else {
                close(stack, paired(mark.get(), stack), i, found);
            }
            i += mark.get().length() - 1;
        }
    }

    /** A straight mark that a curly one closes, or the other way round, where none of its own style is open: a slip of many outlets. */
    private static QuotationMarks.Mark paired(QuotationMarks.Mark mark, Deque<Open> stack) {
        Open innermost = stack.peek();
        boolean slip = innermost != null
                && DOUBLE.contains(mark.style())
                && DOUBLE.contains(innermost.style())
                && stack.stream().noneMatch(open -> open.style() == mark.style());
        return slip ? new QuotationMarks.Mark(innermost.style(), false, mark.length()) : mark;
    }

    private static void close(Deque<Open> stack, QuotationMarks.Mark mark, int at, List<Quotation> found) {
        boolean isOpen = stack.stream().anyMatch(open -> open.style() == mark.style());
        while (isOpen) {
            Open open = stack.pop();
            if (open.style() == mark.style()) {
                found.add(open.closed(at, at + mark.length()));
                return;
            }
        }
    }

    /** What is still open at the paragraph's end: an outermost quotation may go on; an inner one was no quotation. */
    private static Optional<Open> leftOpen(Deque<Open> stack, int end, int start, String text, List<Quotation> found) {
        Open outermost = stack.peekLast();
        if (outermost == null || outermost.from() >= end) {
            return Optional.empty();
        }
        boolean holdsSame = found.stream()
                .skip(Math.max(0, found.size() - RECENT))
                .anyMatch(q -> q.outer().start() > outermost.from()
                        && isMark(text, q.outer().start(), outermost.mark()));
        if (holdsSame && outermost.parts().isEmpty()) {
            return Optional.empty();
        }
        boolean leads = !outermost.parts().isEmpty()
                || text.substring(start, outermost.mark()).isBlank();
        boolean introduced = introduces(text, outermost.mark());
        if (outermost.style().isSingle()
                ? leads
                : leads || introduced || outermost.style().isPaired()) {
            return Optional.of(outermost.pausedAt(end));
        }
        return Optional.empty();
    }

    /** Whether the same character stands at both places. */
    private static boolean isMark(String text, int a, int b) {
        return text.charAt(a) == text.charAt(b);
    }

    private static boolean introduces(String text, int mark) {
        int i = mark - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i >= 0 && (text.charAt(i) == ':' || text.charAt(i) == ',');
    }

    /** A quotation not yet closed: its style, where its mark and its current part begin, the parts done. */
    private record Open(QuotationMarks.Style style, int mark, int from, List<Span> parts) {

        Quotation closed(int end, int outerEnd) {
            return new Quotation(new Span(mark, outerEnd), with(new Span(from, Math.max(from, end))), 0, true);
        }

        Open pausedAt(int end) {
            return new Open(style, mark, end, with(new Span(from, end)));
        }

        Open resumed(int at) {
            return new Open(style, mark, at, parts);
        }

        Quotation unclosed() {
            return new Quotation(new Span(mark, parts.get(parts.size() - 1).end()), parts, 0, false);
        }

        private List<Span> with(Span part) {
            List<Span> more = new ArrayList<>(parts);
            more.add(part);
            return List.copyOf(more);
        }
    }
}
