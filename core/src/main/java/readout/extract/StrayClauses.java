package readout.extract;

import java.util.Optional;
import readout.extract.CueContents.Content;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Clauses of what was said that the parser hangs from another word than the verb of speech: found by where they stand. */
final class StrayClauses {

    private static final String QUESTION = "question";

    private final Sentence sentence;
    private final Quotations quotations;
    private final ContentEdges edges;

    StrayClauses(Sentence sentence, Quotations quotations, ContentEdges edges) {
        this.sentence = sentence;
        this.quotations = quotations;
        this.edges = edges;
    }

    /** The clause right of the verb at {@code verb} that {@code rule} takes: behind "to" or the hearer, or behind "that". */
    Optional<Content> of(int verb, ReportingVerbs.Rule rule) {
        return toDo(verb, rule).or(() -> afterHearer(verb, rule)).or(() -> afterThat(verb, rule));
    }

    /** "had urged the army (X) to leave": what stands right behind the hearer is asked of him, wherever the parser hangs it. */
    private Optional<Content> toDo(int verb, ReportingVerbs.Rule rule) {
        if (!rule.takes("infinitive") || !rule.addressees().contains("object")) {
            return Optional.empty();
        }
        return sentence.child(verb, "dobj")
                .filter(hearer -> hearer > verb)
                .map(hearer ->
                        sentence.tokenAt(sentence.phrase(hearer).end() - 1).orElse(hearer) + 1)
                .map(next ->
                        next < sentence.size() && sentence.token(next).form().equals(")") ? next + 1 : next)
                .filter(to -> to < sentence.size()
                        && sentence.token(to).is("TO")
                        && sentence.token(to).relation().equals("aux"))
                .map(to -> sentence.token(to).head())
                .filter(deed -> deed > verb && sentence.token(deed).head() != verb)
                .flatMap(deed -> edges.phraseRight(deed, verb).map(s -> new Content(s, false, Optional.of(deed))));
    }

    /** "told a meeting they had agreed": the clause without "that", which the parser takes for a relative one of the hearer. */
    private Optional<Content> afterHearer(int verb, ReportingVerbs.Rule rule) {
        if (!rule.takes("clause") || !rule.addressees().contains("object")) {
            return Optional.empty();
        }
        return sentence.child(verb, "dobj")
                .filter(hearer -> hearer > verb)
                .flatMap(hearer -> sentence.child(hearer, "relcl"))
                .filter(clause -> sentence.child(clause, "nsubj")
                        .filter(subject -> !sentence.token(subject).is("W"))
                        .isPresent())
                .flatMap(
                        clause -> edges.phraseRight(clause, verb).map(s -> new Content(s, false, Optional.of(clause))));
    }

    /** Where the parser hung the clause elsewhere: what follows "that" after the verb and at most an addressee and an adjunct. */
    private Optional<Content> afterThat(int verb, ReportingVerbs.Rule rule) {
        if (!rule.takes("clause") || rule.id().equals(QUESTION)) {
            return Optional.empty();
        }
        for (int i = verb + 1; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            if (ThatClauses.opens(sentence, i)) {
                if (ThatClauses.isOfNoun(sentence, i, verb, rule)
                        || ThatClauses.isRelative(sentence, i, rule)
                        || isJoinedBefore(i, verb)) {
                    return Optional.empty();
                }
                int end = clauseEnd(i);
                int start = skipMarks(i + 1);
                return start > end
                        ? Optional.empty()
                        : Optional.of(new Content(span(start, end, verb), false, Optional.empty()));
            }
            if (word.is("VB") && !word.relation().equals("nmod")
                    || word.is("MD")
                    || word.form().equals(";")
                    || quotations.at(word.span().start()).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "said the note was threatening and {that} it had come late": the clause is joined to one before the verb. */
    private boolean isJoinedBefore(int that, int verb) {
        Token clause = sentence.token(Math.max(0, sentence.token(that).head()));
        return sentence.token(that - 1).is("CC")
                && clause.relation().equals("conj")
                && clause.head() >= 0
                && clause.head() <= verb;
    }

    /** The last word of the sentence, or before ", adding" and its like where the clause runs on to another cue. */
    private int clauseEnd(int that) {
        int last = sentence.size() - 1;
        for (int i = that; i < sentence.size() - 1; i++) {
            boolean another = sentence.token(i + 1).pos().equals("VBG")
                    && !ReportingVerbs.of(sentence, i + 1).isEmpty();
            if (sentence.token(i).form().equals(",") && another) {
                last = i;
                break;
            }
        }
        while (last > that
                && !Character.isLetterOrDigit(sentence.token(last).form().charAt(0))) {
            last--;
        }
        return last;
    }

    private int skipMarks(int from) {
        int i = from;
        while (i < sentence.size() && edges.isLeading(i)) {
            i++;
        }
        return i;
    }

    private Span span(int first, int last, int verb) {
        return edges.trim(
                new Span(
                        sentence.token(first).span().start(),
                        sentence.token(last).span().end()),
                verb);
    }
}
