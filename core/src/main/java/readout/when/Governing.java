package readout.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.DateRange;
import readout.model.TimeExpression;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;
import readout.when.SentenceTimes.Candidate;

/**
 * Which expression of time tells when a deed took place.
 *
 * <p>A verb has the expression that is its AM-TMP argument or hangs from it in the tree. One without takes that of the verb it completes
 * ("spoke on Friday, urging"), of the verb it is joined to when the expression stands before both, and of the noun it describes
 * ("Friday's attack, which killed two"). A noun has what stands with it, else its verb's when the verb only says that it
 * happened ("carried out strikes on Friday"). A verb with none of these takes what its own clauses tell: of the participle that describes its
 * object ("hit a bus carrying pilgrims on Friday"), of its "when" clause, and of the verb that ends a pair with one subject ("raided the
 * office and held two men on Friday"). What took place so long before or after another deed has its day from that one ({@link Elapsed}).
 * An expression inside a quotation never dates a deed outside, nor the other way.
 */
final class Governing {

    private static final int DEPTH = 4;

    private final SentenceTimes expressions;
    private final Optional<DateRange> published;
    private final ExpressedDays days;
    private final Set<String> carrying;
    private final Set<String> happening;
    private final Set<String> reporting;
    private final Set<String> lasting;

    Governing(
            AnnotatedText text,
            List<TimeExpression> expressions,
            Optional<DateRange> published,
            Vocabulary vocabulary) {
        this.expressions = new SentenceTimes(expressions, vocabulary.starts("occurrence"));
        this.published = published;
        this.days = new ExpressedDays(text, expressions);
        this.carrying = vocabulary.starts("carrying");
        this.happening = vocabulary.starts("happening");
        this.reporting = vocabulary.starts("reporting");
        this.lasting = vocabulary.starts("lasting");
    }

    /** When the deed or speech at {@code token} took place. */
    Optional<DateRange> at(Sentence sentence, int token) {
        List<Candidate> candidates = expressions.dated(sentence);
        Optional<Elapsed> elapsed = own(sentence, token, candidates).isPresent()
                ? Optional.empty()
                : Elapsed.of(sentence, token, expressions.of(sentence));
        if (elapsed.isPresent()) {
            return at(sentence, elapsed.get().from()).or(this::news).flatMap(elapsed.get()::days);
        }
        return at(sentence, token, candidates, DEPTH)
                .or(() -> OpeningYear.of(sentence, token, candidates).filter(c -> sameQuotation(sentence, token, c)))
                .map(c -> isOnTheDay(sentence, token, c) ? days.onTheDay(c.index()) : days.of(c.index()));
    }

    /* What a report tells as news without a day is of its own day or the one before. */
    private Optional<DateRange> news() {
        return published
                .flatMap(DateRange::day)
                .map(day -> DateRange.between(
                        day.minusDays(1),
                        day,
                        DateRange.Precision.DAY,
                        published.get().basis().orElseThrow()));
    }

    private Optional<Candidate> at(Sentence sentence, int token, List<Candidate> candidates, int depth) {
        Token word = sentence.token(token);
        Optional<Candidate> own = own(sentence, token, candidates);
        if (own.isPresent() || depth == 0) {
            return own;
        }
        return word.is("VB")
                ? inherited(sentence, word, candidates, depth).or(() -> fromBelow(sentence, word, candidates))
                : ofItsVerb(sentence, word, candidates, depth);
    }

    /** The expression that belongs to the word itself: a day before a year, then the first. */
    private Optional<Candidate> own(Sentence sentence, int token, List<Candidate> candidates) {
        boolean verb = sentence.token(token).is("VB");
        Optional<Candidate> best = Optional.empty();
        for (Candidate c : candidates) {
            boolean belongs = verb
                    ? c.owner().verb() == token
                            || isAntecedent(sentence, token, c)
                            || ofItsObject(sentence, token, c)
                            || Simultaneity.isHungFromSubject(sentence, token, c.owner(), c.expression())
                    : c.owner().noun() == token;
            boolean better = best.isEmpty()
                    || c.isDay() && (!best.get().isDay() || best.get().isOvernight() && !c.isOvernight());
            if (belongs && better && sameQuotation(sentence, token, c)) {
                best = Optional.of(c);
            }
        }
        return best;
    }

    private boolean isOnTheDay(Sentence sentence, int token, Candidate c) {
        return isAntecedent(sentence, token, c)
                || isCarriedOut(sentence, sentence.token(token))
                        && isAntecedent(sentence, sentence.token(token).head(), c)
                || Simultaneity.deathIn(sentence, sentence.token(token))
                        .filter(verb -> isAntecedent(sentence, verb.index(), c))
                        .isPresent();
    }

    /** "on Saturday, when rebels shelled the town": the expression the verb's "when" goes back to. */
    private static boolean isAntecedent(Sentence sentence, int verb, Candidate c) {
        for (int child : sentence.children(verb)) {
            if (child > 0 && child < verb && sentence.token(child).lemma().equals("when")) {
                int before = sentence.token(child - 1).form().equals(",") ? child - 2 : child - 1;
                return before >= 0 && c.span().overlaps(sentence.token(before).span());
            }
        }
        return false;
    }

    /** "held talks on Friday", with Friday hanging from the talks. */
    private boolean ofItsObject(Sentence sentence, int verb, Candidate c) {
        int noun = c.owner().noun();
        return noun >= 0
                && c.owner().verb() < 0
                && sentence.token(noun).head() == verb
                && sentence.token(noun).relation().equals("dobj")
                && carrying.contains(sentence.token(verb).lemma());
    }

    private Optional<Candidate> inherited(Sentence sentence, Token verb, List<Candidate> candidates, int depth) {
        if (verb.head() < 0) {
            return Optional.empty();
        }
        Token head = sentence.token(verb.head());
        boolean participle = verb.pos().equals("VBG")
                || verb.pos().equals("VB")
                || verb.pos().equals("VBN");
        Optional<Candidate> above = switch (verb.relation()) {
            case "xcomp" ->
                reporting.contains(head.lemma()) || verb.pos().equals("VB")
                        ? Optional.empty()
                        : at(sentence, head.index(), candidates, depth - 1);
            case "advcl" ->
                Simultaneity.isMeanwhile(sentence, verb, head)
                                || participle
                                        && head.is("VB")
                                        && !hasMark(sentence, verb.index())
                                        && !(verb.pos().equals("VBN") && reporting.contains(verb.lemma()))
                        ? at(sentence, head.index(), candidates, depth - 1)
                        : Optional.empty();
            case "conj" ->
                head.is("VB") && head.pos().equals(verb.pos())
                        ? at(sentence, head.index(), candidates, depth - 1)
                                .filter(c -> isBefore(c, head)
                                        || isBefore(c, verb) && c.isDay() && !Simultaneity.hasSubject(sentence, verb))
                        : Optional.empty();
            case "relcl", "acl" ->
                head.is("NN") && (happening.contains(verb.lemma()) || Simultaneity.isWithin(sentence, verb))
                        ? own(sentence, head.index(), candidates)
                        : Simultaneity.accompanied(sentence, verb)
                                .flatMap(main -> at(sentence, main, candidates, depth - 1));
            default -> Optional.empty();
        };
        return above.filter(c -> sameQuotation(sentence, verb.index(), c));
    }

    /** What the verb's own clauses tell of when it was done. */
    private Optional<Candidate> fromBelow(Sentence sentence, Token verb, List<Candidate> candidates) {
        for (int child : sentence.children(verb.index())) {
            Token below = sentence.token(child);
            Optional<Candidate> told = Simultaneity.isPartOf(sentence, verb, below)
                    ? own(sentence, child, candidates)
                            .filter(c -> below.span().end() <= c.span().start())
                            .filter(c -> sameQuotation(sentence, verb.index(), c))
                    : Optional.empty();
            if (told.isPresent()) {
                return told;
            }
        }
        return candidates.stream()
                .filter(c ->
                        Simultaneity.describesObject(sentence, verb, c.owner().verb(), lasting))
                .filter(c -> sameQuotation(sentence, verb.index(), c))
                .findFirst();
    }

    private static boolean isBefore(Candidate c, Token verb) {
        return c.span().end() <= verb.span().start();
    }

    private static boolean hasMark(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            String relation = sentence.token(child).relation();
            if (relation.equals("mark")
                    || relation.equals("prep") && sentence.token(child).index() < verb) {
                return true;
            }
        }
        return false;
    }

    /** "strikes were carried out on Friday", "the blast came on Friday". */
    private Optional<Candidate> ofItsVerb(Sentence sentence, Token noun, List<Candidate> candidates, int depth) {
        Optional<Token> death = Simultaneity.deathIn(sentence, noun);
        if (death.isPresent()) {
            return at(sentence, death.get().index(), candidates, depth - 1)
                    .filter(c -> sameQuotation(sentence, noun.index(), c));
        }
        if (noun.head() < 0 || !sentence.token(noun.head()).is("VB")) {
            return Optional.empty();
        }
        return isCarriedOut(sentence, noun)
                ? at(sentence, noun.head(), candidates, depth - 1).filter(c -> sameQuotation(sentence, noun.index(), c))
                : Optional.empty();
    }

    /** Whether the noun's verb only says that it took place. */
    private boolean isCarriedOut(Sentence sentence, Token noun) {
        if (noun.is("VB") || noun.head() < 0) {
            return false;
        }
        String verb = sentence.token(noun.head()).lemma();
        boolean carried = carrying.contains(verb)
                && (noun.relation().equals("dobj") || noun.relation().equals("nsubjpass"));
        return carried || happening.contains(verb) && noun.relation().equals("nsubj");
    }

    private static boolean sameQuotation(Sentence sentence, int token, Candidate c) {
        int from = Math.min(sentence.token(token).span().start(), c.span().start());
        int to = Math.max(sentence.token(token).span().start(), c.span().start());
        int marks = 0;
        for (Token t : sentence.tokens()) {
            boolean between = t.span().start() > from && t.span().start() < to;
            if (between
                    && (t.form().equals("\"") || t.pos().equals("``") || t.pos().equals("''"))) {
                marks++;
            }
        }
        return marks % 2 == 0;
    }
}
