package readout.model;

/**
 * A half-open range of UTF-16 units, {@code [start, end)}, in the text of one article.
 *
 * @param start first unit of the range, 0 or more
 * @param end one past its last unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException when the range is negative or runs backwards */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    /** The units the range covers. */
    public int length() {
        return end - start;
    }

    /** Whether the range covers nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the unit at {@code offset} is inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether {@code other} lies wholly inside; a range contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest range that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** What {@code text} says there. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
