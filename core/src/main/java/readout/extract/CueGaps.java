package readout.extract;

import java.util.Optional;
import readout.extract.CueContents.Content;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Words said whose object stands before the cue: "the road it plans to close". */
final class CueGaps {

    private CueGaps() {}

    /**
     * {@code content} from the noun on that the clause of the cue describes, where the position of an institution leaves a gap for it.
     */
    static Content filled(Sentence sentence, Token verb, ReportingVerbs.Rule rule, Content content) {
        boolean gapped = content.span().start() >= verb.span().end()
                && rule.needs("office")
                && !CueConditions.hasSubject(sentence, verb.index(), content);
        return (gapped
                        ? described(sentence, verb).or(() -> behindThat(sentence, verb, content))
                        : Optional.<Integer>empty())
                .filter(noun -> sentence.token(noun).is("NN"))
                .map(noun -> from(sentence, noun, content))
                .orElse(content);
    }

    /** "the road {it plans to close}": the noun of the clause, whose subject is another. */
    private static Optional<Integer> described(Sentence sentence, Token verb) {
        boolean relative = verb.relation().equals("relcl") && verb.head() >= 0 && verb.head() < verb.index();
        return relative
                ? Grammar.child(sentence, verb.index(), "nsubj")
                        .filter(s -> s < verb.index())
                        .map(s -> verb.head())
                : Optional.empty();
    }

    /** The noun before "that" or "which" that is the object of the words, wherever the parser hangs the clause. */
    private static Optional<Integer> behindThat(Sentence sentence, Token verb, Content content) {
        return content.head()
                .flatMap(deed -> sentence.child(deed, "dobj"))
                .filter(that -> that > 0
                        && that < verb.index()
                        && sentence.token(that).is("WDT")
                        && sentence.child(verb.index(), "nsubj").isPresent())
                .map(that -> that - 1);
    }

    private static Content from(Sentence sentence, int noun, Content content) {
        int start = sentence.token(noun).span().start();
        for (int word : sentence.subtree(noun)) {
            start = word < noun ? Math.min(start, sentence.token(word).span().start()) : start;
        }
        return new Content(new Span(start, content.span().end()), false, Optional.of(noun));
    }
}
