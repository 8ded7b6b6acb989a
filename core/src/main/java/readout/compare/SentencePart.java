package readout.compare;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Passage;
import readout.model.Span;

/** The part of a sentence that tells one deed, where it tells several: from the mark after the deed before it to the mark before the next. */
final class SentencePart {

    private static final Pattern MARK = Pattern.compile("[;:,()\"“”—–]+");

    private SentencePart() {}

    /**
     * The words that tell the deed of {@code trigger}.
     *
     * @param sentence where it stands
     * @param trigger its place in the article
     * @param others the places of the words that tell other deeds there
     */
    static String of(Passage sentence, Span trigger, Collection<Span> others) {
        int offset = sentence.span().start();
        String text = sentence.text();
        int before = others.stream()
                .filter(other -> other.end() <= trigger.start())
                .mapToInt(other -> other.end() - offset)
                .max()
                .orElse(-1);
        int after = others.stream()
                .filter(other -> other.start() >= trigger.end())
                .mapToInt(other -> other.start() - offset)
                .min()
                .orElse(-1);
        int from = 0;
        int to = text.length();
        if (before >= 0) {
            from = before;
            Matcher mark = MARK.matcher(text).region(before, Math.max(before, trigger.start() - offset));
            from = mark.find() ? mark.end() : before;
        }
        if (after >= 0) {
            to = after;
            Matcher mark = MARK.matcher(text).region(Math.min(after, trigger.end() - offset), after);
            while (mark.find()) {
                to = mark.start();
            }
        }
        return from <= to && from >= 0 && to <= text.length() ? text.substring(from, to) : text;
    }
}
