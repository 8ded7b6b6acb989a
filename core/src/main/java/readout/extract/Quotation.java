package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    private static final int LONGEST_NAME = 7;
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to", "a", "de", "la");

    /** Copies the list. */
    Quotation {
        parts = List.copyOf(parts);
    }

    /**
     * Whether it looks like a name or a title, no words of a speaker: every word of weight begins with a capital letter and no stop ends
     * it ("Operation Dawn", "The Long Walk"). More than two words in capitals are shouted.
     *
     * @param text the text it stands in
     */
    boolean isName(String text) {
        String inner = inner().of(text).strip();
        String[] words = inner.split("\\s+");
        boolean stopped = inner.endsWith(".") || inner.endsWith("!") || inner.endsWith("?");
        boolean shouted = words.length > 2 && inner.codePoints().noneMatch(Character::isLowerCase);
        if (stopped || shouted || words.length > LONGEST_NAME) {
            return false;
        }
        for (String word : words) {
            boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
            if (word.isEmpty() || !small && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** From the first word to the last, outer marks left out. */
    Span inner() {
        return new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
    }
}
