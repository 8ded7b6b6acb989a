package readout.input;

import java.util.regex.Pattern;

/**
 * A line of a PDF.
 *
 * @param text its words
 * @param page the page it stands on, from 1
 * @param left where it begins, in points from the page's left edge
 * @param right where it ends
 * @param y its baseline, in points from the page's top edge
 * @param pageHeight in points
 * @param size of its letters, in points
 * @param bold whether all of it is set in bold letters
 */
record PdfLine(
        String text, int page, double left, double right, double y, double pageHeight, double size, boolean bold) {

    private static final double MARGIN = 0.12;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;…][\"'”’)\\]]*$", Pattern.DOTALL);

    /** Whether it stands where running heads and page numbers do. */
    boolean isInMargin() {
        return y < MARGIN * pageHeight || y > (1 - MARGIN) * pageHeight;
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(text).matches();
    }

    double width() {
        return right - left;
    }
}
