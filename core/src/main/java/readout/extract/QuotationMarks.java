package readout.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the marks of one paragraph apart: which open, which close, and which are apostrophes, inches or minutes.
 *
 * <p>Implementation note: the single mark is the hard one, for it is the apostrophe as well. It opens only before a word and after a
 * gap; it closes only where one is open, after a word and before a gap. After an s and before a small letter ("the ministers’
 * talks") it is a genitive if a mark that closes beyond doubt, after a stop or comma, follows before the next one opens. Looking
 * ahead goes on only from where the last look stopped, so a paragraph is read in linear time.
 */
final class QuotationMarks {

    /** Words that begin with an apostrophe. */
    private static final Set<String> ELISIONS =
            Set.of("em", "tis", "twas", "cause", "til", "till", "n", "round", "neath", "bout");

    private final String text;
    private final int start;
    private final int end;
    private int surelyClosing = -1;

    QuotationMarks(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The kinds of marks, each with its own closing one. */
    enum Style {
        CURLY_DOUBLE,
        CURLY_SINGLE,
        STRAIGHT_DOUBLE,
        STRAIGHT_SINGLE,
        GUILLEMETS,
        TYPEWRITER;

        boolean isSingle() {
            return this == CURLY_SINGLE || this == STRAIGHT_SINGLE;
        }

        /** Whether its opening mark cannot be mistaken for a closing one. */
        boolean isPaired() {
            return this == CURLY_DOUBLE || this == GUILLEMETS || this == TYPEWRITER;
        }
    }

    /** A mark: its style, whether it opens or closes, how many characters it has. */
    record Mark(Style style, boolean opens, int length) {}

    /** Where the paragraph's first character that is no space stands; its end when there is none. */
    int firstInk() {
        int i = start;
        while (i < end && isGap(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** One past the paragraph's last character that is no space. */
    int lastInk() {
        int i = end;
        while (i > start && isGap(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The mark at {@code i}, given the style of the innermost quotation open there; empty where the character is none. */
    Optional<Mark> at(int i, Optional<Style> open) {
        if (i >= end) {
            return Optional.empty();
        }
        return switch (text.charAt(i)) {
            case '“', '„' -> Optional.of(curlyDouble(i, open));
            case '”' -> Optional.of(new Mark(Style.CURLY_DOUBLE, isSlip(i, open), 1));
            case '«' -> Optional.of(new Mark(Style.GUILLEMETS, true, 1));
            case '»' -> Optional.of(new Mark(Style.GUILLEMETS, false, 1));
            case '"' -> straightDouble(i, open);
            case '`' -> next(i) == '`' ? Optional.of(new Mark(Style.TYPEWRITER, true, 2)) : Optional.empty();
            case '‘' ->
                opensWord(i) && !isElision(i) ? Optional.of(new Mark(Style.CURLY_SINGLE, true, 1)) : Optional.empty();
            case '’' -> singleClosing(i, Style.CURLY_SINGLE, open);
            case '\'' -> straightSingle(i, open);
            default -> Optional.empty();
        };
    }

    /** A left double mark after a word, with one open, closes: German style, or a slip of the keyboard. */
    private Mark curlyDouble(int i, Optional<Style> open) {
        boolean closes = text.charAt(i) == '“'
                && open.filter(Style.CURLY_DOUBLE::equals).isPresent()
                && !isGap(before(i))
                && !Character.isLetterOrDigit(next(i));
        return new Mark(Style.CURLY_DOUBLE, !closes, 1);
    }

    /** A right double mark before a word and after a gap, with none open, opens: Swedish style, or a slip of the keyboard. */
    private boolean isSlip(int i, Optional<Style> open) {
        return open.filter(Style.CURLY_DOUBLE::equals).isEmpty() && startsAfterGap(i) && opensWord(i);
    }

    private Optional<Mark> straightDouble(int i, Optional<Style> open) {
        boolean isOpen = open.filter(Style.STRAIGHT_DOUBLE::equals).isPresent();
        if (isOpen && !(startsAfterGap(i) && opensWord(i))) {
            return Optional.of(new Mark(Style.STRAIGHT_DOUBLE, false, 1));
        }
        if (!isOpen && Character.isDigit(before(i)) && !opensWord(i)) {
            return Optional.empty();
        }
        return Optional.of(
                new Mark(Style.STRAIGHT_DOUBLE, startsAfterGap(i) && opensWord(i) || !isOpen && opensWord(i), 1));
    }

    private Optional<Mark> straightSingle(int i, Optional<Style> open) {
        if (next(i) == '\'' && open.filter(Style.TYPEWRITER::equals).isPresent()) {
            return Optional.of(new Mark(Style.TYPEWRITER, false, 2));
        }
        if (startsAfterGap(i) && opensWord(i) && !isElision(i)) {
            return Optional.of(new Mark(Style.STRAIGHT_SINGLE, true, 1));
        }
        return singleClosing(i, Style.STRAIGHT_SINGLE, open);
    }

    private Optional<Mark> singleClosing(int i, Style style, Optional<Style> open) {
        boolean closes = open.filter(style::equals).isPresent()
                && !isGap(before(i))
                && !Character.isLetterOrDigit(next(i))
                && !isGenitive(i);
        return closes ? Optional.of(new Mark(style, false, 1)) : Optional.empty();
    }

    private boolean isGenitive(int i) {
        boolean canBe =
                Character.toLowerCase(before(i)) == 's' && next(i) == ' ' && Character.isLowerCase(charAt(i + 2));
        return canBe && surelyClosesAfter(i);
    }

    private boolean surelyClosesAfter(int i) {
        if (surelyClosing <= i) {
            surelyClosing = i + 1;
            while (surelyClosing < end && !stopsLooking(surelyClosing)) {
                surelyClosing++;
            }
        }
        return surelyClosing < end && isSingleMark(surelyClosing) && ",.!?".indexOf(before(surelyClosing)) >= 0;
    }

    private boolean stopsLooking(int i) {
        return text.charAt(i) == '‘' || isSingleMark(i) && ",.!?".indexOf(before(i)) >= 0;
    }

    private boolean isSingleMark(int i) {
        return text.charAt(i) == '’' || text.charAt(i) == '\'';
    }

    private boolean isElision(int i) {
        int to = i + 1;
        while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        String word = text.substring(i + 1, to).toLowerCase(Locale.ROOT);
        return ELISIONS.contains(word) || !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.endsWith("s");
    }

    private boolean startsAfterGap(int i) {
        char c = before(i);
        return isGap(c) || "([{—–-/“‘\"'«`:,".indexOf(c) >= 0;
    }

    private boolean opensWord(int i) {
        char c = next(i);
        return !isGap(c) && ",.;:!?)]}”’»".indexOf(c) < 0
                || c == '.' && charAt(i + 2) == '.'
                || c == '…'
                || c == '['
                || c == '(';
    }

    private char before(int i) {
        return charAt(i - 1);
    }

    private char next(int i) {
        return charAt(i + 1);
    }

    private char charAt(int i) {
        return i < start || i >= end ? ' ' : text.charAt(i);
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }
}
