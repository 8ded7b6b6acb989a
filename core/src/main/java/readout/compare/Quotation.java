package readout.compare;

import java.util.BitSet;

/**
 * Where a text stands inside quotation marks: “…”, "…" and ‘…’. A quotation ends at its mark or, where it is never closed, with its
 * paragraph; one that a following paragraph takes up again opens anew there.
 */
final class Quotation {

    private Quotation() {}

    /** The places of {@code text} that stand inside quotation marks. */
    static BitSet marks(String text) {
        BitSet inside = new BitSet(text.length());
        int open = -1;
        char closing = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open < 0) {
                closing = closingOf(text, i);
                open = closing == 0 ? -1 : i;
            } else if (c == '\n' || c == closing && isClosing(text, i)) {
                inside.set(open + 1, i);
                open = -1;
            }
        }
        if (open >= 0) {
            inside.set(open + 1, text.length());
        }
        return inside;
    }

    private static char closingOf(String text, int i) {
        return switch (text.charAt(i)) {
            case '“' -> '”';
            case '"' -> '"';
            case '«' -> '»';
            case '‘' -> isLetter(text, i - 1) ? 0 : '’';
            default -> 0;
        };
    }

    /* ’ is an apostrophe before a letter ("don’t"). */
    private static boolean isClosing(String text, int i) {
        return text.charAt(i) != '’' || !isLetter(text, i + 1);
    }

    private static boolean isLetter(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }
}
