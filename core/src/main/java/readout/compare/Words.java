package readout.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Article;
import readout.model.Span;

/**
 * The words of a text as they are compared: runs of letters or digits, in lower case and without accents, each with its place. Hyphens
 * and apostrophes part words, so that "de-escalate" and "deescalate" differ but no dash or quotation mark does.
 */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private final List<String> words;
    private final int[] starts;
    private final int[] ends;
    private final BitSet quoted;

    private Words(List<String> words, int[] starts, int[] ends, BitSet quoted) {
        this.words = words;
        this.starts = starts;
        this.ends = ends;
        this.quoted = quoted;
    }

    /** The words of an article's main text; their places count from the start of the whole text. */
    static Words ofMainText(Article article) {
        return of(article.text(), article.body());
    }

    /** The words of {@code text} from {@code start} on. */
    static Words of(String text, int start) {
        BitSet inside = Quotation.marks(text);
        List<String> words = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        BitSet quoted = new BitSet();
        Matcher matcher = WORD.matcher(text);
        for (boolean found = start <= text.length() && matcher.find(start); found; found = matcher.find()) {
            quoted.set(words.size(), inside.get(matcher.start()));
            words.add(folded(matcher.group()));
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return new Words(
                List.copyOf(words),
                spans.stream().mapToInt(Span::start).toArray(),
                spans.stream().mapToInt(Span::end).toArray(),
                quoted);
    }

    /** The same with the copy of each word that {@code pool} keeps. */
    Words pooled(UnaryOperator<String> pool) {
        return new Words(words.stream().map(pool).toList(), starts, ends, quoted);
    }

    /** {@code text} in lower case, without accents. */
    static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return undecomposed(MARK.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll(""));
            }
        }
        return lower;
    }

    /* Letters that carry their stroke within. */
    private static String undecomposed(String text) {
        return text.replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    /** How many there are. */
    int size() {
        return words.size();
    }

    /** The word at {@code i}. */
    String at(int i) {
        return words.get(i);
    }

    /** All of them. */
    List<String> all() {
        return words;
    }

    /** Whether the word at {@code i} stands inside quotation marks. */
    boolean isQuoted(int i) {
        return quoted.get(i);
    }

    /** How many stand outside quotation marks. */
    int unquoted() {
        return words.size() - quoted.cardinality();
    }

    /** From the word at {@code first} to the one before {@code end}. */
    Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }
}
