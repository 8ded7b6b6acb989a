package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.extract.CueContents.Content;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Tags that open their sentence: "As a driver told the radio, {the bridge had been shut}". */
final class OpeningTags {

    private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp", "oprd", "acomp");

    private OpeningTags() {}

    /** What stands behind the comma that ends the tag of the verb at {@code verb}. */
    static Optional<Content> of(Sentence sentence, int verb, ReportingVerbs.Rule rule) {
        Token word = sentence.token(verb);
        boolean opens = rule.takes("clause")
                && !rule.needs("own")
                && word.relation().equals("advcl")
                && word.head() > verb
                && sentence.child(verb, "mark")
                        .filter(m -> m == 0 && sentence.token(m).lemma().equals("as"))
                        .isPresent()
                && isBare(sentence, verb, rule);
        return opens ? behind(sentence, verb, word.head()) : Optional.empty();
    }

    /** "As X told Y," and "as X said on Monday,"; "as X reported a loss," tells of something else. */
    private static boolean isBare(Sentence sentence, int verb, ReportingVerbs.Rule rule) {
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            boolean object =
                    word.relation().equals("dobj") && !rule.addressees().contains("object");
            if (child > verb
                    && (object
                            || COMPLEMENTS.contains(word.relation())
                            || word.lemma().equals("of"))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Content> behind(Sentence sentence, int verb, int head) {
        int comma = sentence.tokenAt(sentence.phrase(verb).end() - 1).orElse(verb) + 1;
        int last = sentence.size() - 1;
        while (last > comma
                && !Character.isLetterOrDigit(sentence.token(last).form().charAt(0))) {
            last--;
        }
        boolean ended = comma < last && sentence.token(comma).form().equals(",");
        return ended
                ? Optional.of(new Content(
                        new Span(
                                sentence.token(comma + 1).span().start(),
                                sentence.token(last).span().end()),
                        false,
                        Optional.of(head)))
                : Optional.empty();
    }
}
