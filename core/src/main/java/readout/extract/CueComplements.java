package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.extract.CueContents.Content;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** What was said where no quotation stands alone: the complements of the verb, as the tree and, failing it, "that" tell. */
final class CueComplements {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until");

    private static final Set<String> TIMES = Set.of("after", "before", "until", "since", "while", "when");

    private final Sentence sentence;
    private final ContentEdges edges;
    private final StrayClauses stray;

    CueComplements(String text, Sentence sentence, Quotations quotations) {
        this.sentence = sentence;
        this.edges = new ContentEdges(text, sentence, quotations);
        this.stray = new StrayClauses(sentence, quotations, edges);
    }

    /** What the verb at {@code verb} takes under {@code rule}, right of it. */
    Optional<Content> of(int verb, ReportingVerbs.Rule rule) {
        return clause(verb, rule)
                .or(() -> stray.of(verb, rule))
                .or(() -> new CuePhrases(sentence, edges).of(verb, rule));
    }

    /** "told both that …": the clause begins after its conjunction, whatever the parser put before it. */
    private Content afterMark(Content content, int verb) {
        Optional<Integer> mark = content.head()
                .flatMap(h -> sentence.child(h, "mark"))
                .filter(m -> sentence.token(m).lemma().equals("that"));
        if (mark.isEmpty() || mark.get() < verb || mark.get() > verb + 4) {
            return content;
        }
        int from = sentence.token(mark.get()).span().end();
        return from <= content.span().start() || from >= content.span().end()
                ? content
                : new Content(edges.trim(new Span(from, content.span().end()), verb), false, content.head());
    }

    private Optional<Content> clause(int verb, ReportingVerbs.Rule rule) {
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            if (child > verb && takesClause(word, rule) && !isParenthesis(child, verb)) {
                return edges.phraseRight(child, verb)
                        .map(s -> withNext(s, child, verb))
                        .map(s -> withCondition(s, child, verb))
                        .map(s -> beforeNextTelling(s, child))
                        .map(s -> behindHearer(s, child, verb))
                        .map(s -> afterMark(new Content(s, false, Optional.of(child)), verb));
            }
        }
        return Optional.empty();
    }

    /** "told the BBC “Chad has no ships”": the hearer is none of the words, though the parser gives them its article. */
    private Span behindHearer(Span clause, int head, int verb) {
        return sentence.child(verb, "dobj")
                .filter(hearer -> hearer > verb && hearer < head)
                .map(hearer -> sentence.token(hearer).span().end())
                .filter(end -> clause.start() < end && end < clause.end())
                .map(end -> edges.trim(new Span(end, clause.end()), verb))
                .orElse(clause);
    }

    /** "claimed that crews firing guns had downed two planes": the parser may cut one clause in two. */
    private Span withNext(Span clause, int head, int verb) {
        for (int child : sentence.children(verb)) {
            Span phrase = sentence.phrase(child);
            boolean adjoins = phrase.start() >= clause.end() && phrase.start() <= clause.end() + 1;
            if (child > head
                    && sentence.token(child).relation().equals("ccomp")
                    && (adjoins || isJoined(clause, child, phrase))) {
                return edges.trim(clause.union(phrase), verb);
            }
        }
        return clause;
    }

    /** "said it was “a trap,” but that the city …", "…,” and troops had fired “first”": a second clause of the words, behind a quotation. */
    private boolean isJoined(Span clause, int next, Span phrase) {
        boolean joint = false;
        for (Token word : sentence.tokens()) {
            boolean between = word.span().start() >= clause.end() && word.span().end() <= phrase.start();
            if (between && word.is("CC")) {
                joint = true;
            } else if (between && Character.isLetterOrDigit(word.form().charAt(0))) {
                return false;
            }
        }
        boolean that = sentence.child(next, "mark")
                .filter(m -> sentence.token(m).lemma().equals("that"))
                .isPresent();
        boolean quotes = phrase.start() >= clause.end()
                && ReportingVerbs.of(sentence, next).isEmpty()
                && edges.holdsQuotation(phrase);
        return phrase.start() > clause.end() && (joint || edges.holdsQuotation(clause)) && (that || quotes);
    }

    /** "threatened to leave if the army came": the condition belongs to the threat, wherever the parser hangs it. */
    private Span withCondition(Span clause, int head, int verb) {
        boolean infinitive = sentence.token(head).pos().equals("VB") && VerbForms.hasTo(sentence, head);
        for (int child : sentence.children(verb)) {
            Span phrase = sentence.phrase(child);
            boolean condition = sentence.token(child).relation().equals("advcl")
                    && sentence.child(child, "mark")
                            .filter(m -> CONDITIONS.contains(sentence.token(m).lemma()))
                            .isPresent();
            if (infinitive && condition && phrase.start() >= clause.end() && phrase.start() <= clause.end() + 1) {
                return edges.trim(clause.union(phrase), verb);
            }
        }
        return clause;
    }

    /** "said it had no guns and accused the army": what the same speaker says next is no part of it. */
    private Span beforeNextTelling(Span clause, int head) {
        for (int child : sentence.children(head)) {
            Optional<Integer> next = CueGovernors.meanwhile(sentence, child).or(() -> joint(head, child));
            if (next.filter(word -> word > head + 1).isPresent()) {
                int end = next.get() - (sentence.token(next.get() - 1).form().equals(",") ? 2 : 1);
                return new Span(
                        clause.start(),
                        Math.max(clause.start(), sentence.token(end).span().end()));
            }
        }
        return clause;
    }

    /** The "and" before what the same speaker says next at {@code verb}. */
    private Optional<Integer> joint(int head, int verb) {
        int and = verb - 1;
        boolean next = CueGovernors.teller(sentence, verb).isPresent();
        while (next && and > head && !sentence.token(and).is("CC")) {
            and--;
        }
        return next && and > head ? Optional.of(and) : Optional.empty();
    }

    private boolean takesClause(Token word, ReportingVerbs.Rule rule) {
        if (isGiven(word) || isTime(word) || isPurpose(word, rule)) {
            return false;
        }
        boolean infinitive = word.is("VB")
                && sentence.child(word.index(), "aux")
                        .map(sentence::token)
                        .filter(t -> t.lemma().equals("to"))
                        .isPresent();
        if (infinitive
                && rule.needs("deed")
                && !ReportingVerbs.of(sentence, word.index()).isEmpty()) {
            return false;
        }
        return switch (word.relation()) {
            case "ccomp" ->
                infinitive && sentence.child(word.index(), "nsubj").isEmpty()
                        ? rule.takes("infinitive")
                        : rule.takes("clause");
            case "xcomp" ->
                infinitive && (rule.takes("infinitive") || rule.takes("on+infinitive"))
                        || word.pos().equals("VBG") && rule.takes("gerund") && !CueConditions.isQuoting(word)
                        || isFinite(word) && rule.takes("clause");
            case "advcl" ->
                infinitive
                        && rule.takes("infinitive")
                        && (rule.addressees().contains("object") || isSpokenTo(word.head(), rule));
            default -> false;
        };
    }

    /** "agreed to the truce to let aid in", "requested a meeting to discuss the raids": what for; they agreed to the truce. */
    private boolean isPurpose(Token infinitive, ReportingVerbs.Rule rule) {
        boolean meeting = infinitive.relation().equals("advcl")
                && sentence.child(infinitive.head(), "dobj")
                        .filter(o -> o < infinitive.index()
                                && Words.shipped().in(sentence.token(o).lemma(), "@talks"))
                        .isPresent();
        if (meeting && VerbForms.hasTo(sentence, infinitive.index())) {
            return true;
        }
        return rule.id().equals("agree")
                && VerbForms.hasTo(sentence, infinitive.index())
                && Clauses.under(sentence, infinitive.head(), "to")
                        .filter(noun -> noun < infinitive.index())
                        .isPresent();
    }

    /** "recalled its envoy after a soldier died": when, not what. */
    private boolean isTime(Token clause) {
        return sentence.child(clause.index(), "mark")
                .filter(m -> TIMES.contains(sentence.token(m).lemma()))
                .isPresent();
    }

    /** "promised Chile a loan to build the dam": what is promised is the loan. */
    private boolean isGiven(Token clause) {
        return clause.is("VB")
                && VerbForms.hasTo(sentence, clause.index())
                && sentence.child(clause.head(), "dative").isPresent()
                && sentence.child(clause.head(), "dobj")
                        .filter(o -> sentence.token(o).is("NN"))
                        .isPresent();
    }

    /** "pleaded with both to stop". */
    private boolean isSpokenTo(int verb, ReportingVerbs.Rule rule) {
        return rule.addressees().stream()
                .anyMatch(preposition ->
                        Clauses.under(sentence, verb, preposition).isPresent());
    }

    /** "X responded, the ministry said": a clause after a comma, without "that", is a tag of its own. */
    private boolean isParenthesis(int clause, int verb) {
        int[] words = sentence.subtree(clause);
        int first = words[0];
        for (int word : words) {
            if (word > verb) {
                first = word;
                break;
            }
        }
        boolean comma = first > 0
                && (sentence.token(first - 1).form().equals(",")
                        || sentence.token(first).form().equals(","));
        return comma
                && sentence.child(clause, "mark").isEmpty()
                && !ReportingVerbs.of(sentence, clause).isEmpty();
    }

    private boolean isFinite(Token word) {
        return word.is("VBD")
                || word.is("VBZ")
                || word.is("VBP")
                || sentence.child(word.index(), "mark").isPresent();
    }
}
