package readout.extract;

import java.util.List;
import java.util.Optional;
import readout.model.ActorRef;
import readout.model.Span;

/**
 * A cue with its speaker and all the words it covers: a statement in the making.
 *
 * @param cue its cue
 * @param source whose words they are
 * @param reporter through whom they come, where that is another
 * @param content from the first word to the last
 * @param direct whether all of it stands in quotation marks
 * @param nested whether it stands inside a quotation of another's words
 * @param steps what was concluded on the way, in words
 */
record SpeechTurn(
        Cue cue,
        SpeechSource source,
        Optional<ActorRef> reporter,
        Span content,
        boolean direct,
        boolean nested,
        List<String> steps) {

    /** How many characters after a tag in the middle are no clause of their own: ", and". */
    private static final int LONGEST_REST = 6;

    /** Copies the list. */
    SpeechTurn {
        steps = List.copyOf(steps);
    }

    SpeechTurn reportedBy(ActorRef who, String step) {
        return new SpeechTurn(cue, source, Optional.of(who), content, direct, nested, plus(step));
    }

    /** The same, running on to the quotation {@code more}. */
    SpeechTurn continued(Span more) {
        return new SpeechTurn(
                cue,
                source,
                reporter,
                content.union(more),
                direct,
                nested,
                plus("the quotation that follows has no cue of its own"));
    }

    /** The same without the tag of {@code outer} that ends its words: "…, the paper reported"; "…, he said, and". */
    SpeechTurn within(SpeechTurn outer) {
        Span tag = outer.cue().span().union(outer.source().speaker().span().span());
        boolean last = content.contains(tag) && content.end() - tag.end() <= LONGEST_REST;
        boolean after = outer.content().end() <= tag.start();
        int end = after ? outer.content().end() : tag.start();
        return (last || after && content.contains(tag)) && end > content.start()
                ? new SpeechTurn(cue, source, reporter, new Span(content.start(), lastWord(end)), direct, nested, steps)
                : this;
    }

    /** Where the last word before {@code end} ends, marks after it left out. */
    private int lastWord(int end) {
        return cue.sentence().tokens().stream()
                .filter(t -> t.span().end() <= end && t.span().start() >= content.start())
                .filter(t -> Character.isLetterOrDigit(t.form().charAt(0)))
                .mapToInt(t -> t.span().end())
                .reduce((a, b) -> b)
                .orElse(end);
    }

    private List<String> plus(String step) {
        List<String> more = new java.util.ArrayList<>(steps);
        more.add(step);
        return more;
    }

    /** Where the turn ends in the text: after its words and its cue's sentence, unless it is a nested one. */
    int end() {
        return Math.max(content.end(), cue.sentence().span().end());
    }
}
