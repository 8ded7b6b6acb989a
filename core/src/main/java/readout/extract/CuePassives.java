package readout.extract;

import java.util.Optional;
import readout.extract.CueContents.Content;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** What was said where the verb is passive and its subject tells it: "a curfew was announced by X", "the loss that was forecast by X". */
final class CuePassives {

    private final Sentence sentence;
    private final ContentEdges edges;

    CuePassives(Sentence sentence, ContentEdges edges) {
        this.sentence = sentence;
        this.edges = edges;
    }

    /** "Prices are expected by X to fall", "the two are said by X to have met": from the subject to the end of what is said of it. */
    Optional<Content> raised(int verb, ReportingVerbs.Rule rule) {
        boolean told = Clauses.under(sentence, verb, "by").isPresent()
                && (rule.takes("clause") && !rule.addressees().contains("object"));
        Optional<Integer> subject = sentence.child(verb, "nsubjpass").filter(s -> told && s < verb);
        return subject.flatMap(s -> sentence.child(verb, "xcomp")
                        .or(() -> Clauses.under(sentence, verb, "by").flatMap(by -> sentence.child(by, "relcl")))
                        .filter(deed -> deed > verb && VerbForms.hasTo(sentence, deed))
                        .flatMap(deed -> edges.phraseRight(deed, verb)))
                .map(deed -> new Content(sentence.phrase(subject.get()).union(deed), false, subject));
    }

    /** "A curfew was announced by X": the curfew. */
    Optional<Content> subject(int verb, ReportingVerbs.Rule rule) {
        if (!rule.takes("phrase") || Clauses.under(sentence, verb, "by").isEmpty()) {
            return Optional.empty();
        }
        Token word = sentence.token(verb);
        boolean relative = word.relation().equals("relcl")
                && word.head() >= 0
                && word.head() < verb
                && sentence.child(verb, "nsubjpass").isPresent();
        if (relative
                && sentence.token(word.head()).is("NN")
                && rule.admits(sentence.token(word.head()).lemma())
                && !ReportingVerbs.isPerson(sentence.token(word.head()).lemma())) {
            int end = sentence.phrase(verb).start();
            int start = sentence.phrase(word.head()).start();
            return Optional.of(new Content(
                    edges.trim(new Span(start, Math.max(start, end)), verb), false, Optional.of(word.head())));
        }
        return sentence.child(verb, "nsubjpass")
                .filter(s -> s < verb && sentence.token(s).is("NN"))
                .filter(s -> sentence.token(s).name().isEmpty())
                .map(s -> new Content(sentence.phrase(s), false, Optional.of(s)));
    }
}
