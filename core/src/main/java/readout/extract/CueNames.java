package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.extract.CueContents.Content;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** What a thing is called: "called the raid a crime", "what he called a “New North”", "welcomed what she described as progress". */
final class CueNames {

    private static final Set<String> RELATIVES = Set.of("what", "which", "that");

    private static final Set<String> JUDGING =
            Set.of("condemn", "denounce", "decry", "deplore", "criticize", "criticise", "slam", "blast", "censure");

    private final Sentence sentence;
    private final ContentEdges edges;

    CueNames(Sentence sentence, ContentEdges edges) {
        this.sentence = sentence;
        this.edges = edges;
    }

    /** "called the raid a crime": from the object to what it is called; "what it calls Renai Reef" is no opinion but a name. */
    Optional<Content> predicate(int verb, ReportingVerbs.Rule rule) {
        Optional<Integer> object = sentence.child(verb, "dobj").filter(d -> d > verb);
        Optional<Integer> called = sentence.child(verb, "oprd").filter(name -> name > verb);
        if (isToldAbove(verb)) {
            return Optional.empty();
        }
        if (rule.takes("predicate") && object.isEmpty() && called.isPresent() && isWhat(verb)) {
            return called.filter(name -> !sentence.token(name).is("NNP") || isAllQuoted(name))
                    .flatMap(name -> edges.phraseRight(name, verb))
                    .map(name -> new Content(name, false, called));
        }
        if (!rule.takes("predicate") || object.isEmpty()) {
            return Optional.empty();
        }
        return sentence.child(verb, "oprd")
                .filter(name -> name > object.get())
                .flatMap(name -> edges.phraseRight(name, verb))
                .map(name ->
                        new Content(new Span(edges.startOf(object.get(), sentence.size()), name.end()), false, object));
    }

    /** "what he called “New North”"; in "calls it Operation “North”" only a part is. */
    private boolean isAllQuoted(int name) {
        return sentence.tokenAt(sentence.phrase(name).start())
                .filter(first -> edges.isQuoted(first)
                        || "“\"".contains(sentence.token(first).form()))
                .isPresent();
    }

    /** "Condemned what it {called} a crime": what it condemns says so already. */
    private boolean isToldAbove(int verb) {
        Token token = sentence.token(verb);
        return isWhat(verb)
                && token.relation().equals("ccomp")
                && JUDGING.contains(sentence.token(token.head()).lemma())
                && Clauses.subject(sentence, verb)
                        .filter(who -> sentence.token(who).is("PRP"))
                        .isPresent();
    }

    /** "what X called a crime". */
    boolean isWhat(int verb) {
        return sentence.child(verb, "dobj")
                .filter(o -> o < verb && RELATIVES.contains(sentence.token(o).lemma()))
                .isPresent();
    }

    /** "welcomed what he described as progress": the clause with "what" stands for a thing. */
    Optional<Content> what(int verb, ReportingVerbs.Rule rule) {
        return rule.takes("phrase") && rule.only().isEmpty()
                ? sentence.child(verb, "ccomp")
                        .filter(c -> c > verb && isWhat(c) || c > verb && hasWhat(c))
                        .flatMap(c -> edges.phraseRight(c, verb).map(s -> new Content(s, false, Optional.of(c))))
                : Optional.empty();
    }

    private boolean hasWhat(int verb) {
        return Clauses.subject(sentence, verb)
                .filter(s -> sentence.token(s).lemma().equals("what"))
                .isPresent();
    }
}
