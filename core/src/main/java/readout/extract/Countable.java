package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.CountedTriggers.Hit;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Figure;
import readout.text.Sentence;
import readout.text.Token;

/** Whether a phrase can be counted by a rule, and when one who is named or described alone counts as one. */
final class Countable {

    private final Reading reading;
    private final ClaimRules rules;

    Countable(Reading reading, ClaimRules rules) {
        this.reading = reading;
        this.rules = rules;
    }

    /** One named or single victim: "the judge was killed". */
    Optional<Figure> oneVictim(Sentence sentence, Hit hit, CountedPhrase phrase, List<ActorRef> victims) {
        Token head = sentence.token(phrase.head());
        boolean counted = hit.rule().needs().contains("figure");
        if (counted || hit.rule().needs().contains("violence") && !isInViolence(sentence, head)) {
            return Optional.empty();
        }
        boolean person = head.name().equals("PERSON")
                || victims.stream()
                        .anyMatch(v -> isNamedPerson(v) && v.span().span().contains(head.span()));
        boolean single = head.pos().equals("NN") && rules.isPerson(head.lemma()) && !rules.isGroup(head.lemma());
        return person || single && hasArticle(sentence, head.index())
                ? Optional.of(Figure.exactly(1, head.form()))
                : Optional.empty();
    }

    /** Whether what is counted is of the kind the rule counts, and the figure one of them. */
    boolean holds(Sentence sentence, Hit hit, CountedPhrase phrase, Optional<Figure> figure, List<ActorRef> victims) {
        Token head = sentence.token(phrase.head());
        boolean number = WrittenNumbers.isNumeral(head) || isAnother(head) || isOfThem(head, figure);
        boolean bare = phrase.object().isEmpty();
        if (bare && (!number || isNoCount(sentence, hit, head))
                || figure.flatMap(Figure::max).filter(n -> n == 0).isPresent()
                || Assertion.isNone(sentence, phrase.head())
                || rules.isNoThing(head.lemma())) {
            return false;
        }
        boolean one = figure.filter(f -> f.isExact() && f.min().orElse(0L) == 1).isPresent();
        if (one && hit.rule().measure() == Claim.Measure.DISPLACED
                || bare && hit.rule().needs().contains("noun")) {
            return false;
        }
        if (hit.rule().measure() == Claim.Measure.INJURED && isSport(sentence)) {
            return false;
        }
        boolean person = rules.isPerson(head)
                || rules.isHarm(head.lower())
                || head.name().equals("PERSON")
                || head.is("NNP") && !victims.isEmpty()
                || isOfAPeople(sentence, head)
                || hit.rule().objects().contains(head.lemma())
                || isOneOfOurs(sentence, head)
                || number;
        // "Fired a rocket" says what was fired, not how many.
        boolean counts = person && hit.rule().measure() != Claim.Measure.OTHER;
        boolean thing = head.is("NN")
                && (!rules.isPerson(head.lemma())
                        || hit.rule().objects().contains(head.lemma())
                        || CountedTriggers.isFighterJet(sentence, head))
                && !head.name().equals("PERSON");
        return (!hit.rule().needs().contains("person") || person)
                && (!hit.rule().needs().contains("thing") || thing)
                && (!hit.rule().needsNumber() || figure.isPresent() && (counts || !isArticle(figure.get())));
    }

    /** "a 19-year-old {Palestinian}", "two {Germans}": one or some of a people. */
    private static boolean isOfAPeople(Sentence sentence, Token head) {
        boolean described = head.head() == head.index() + 1 && !head.relation().startsWith("nsubj");
        return head.name().equals("NORP") && !described && !head.relation().equals("nmod");
    }

    /** "a guard was stabbed and {another} was wounded". */
    private static boolean isAnother(Token head) {
        return head.lemma().equals("another") && head.relation().startsWith("nsubj");
    }

    /** "three of {them}", "two of {us}": a number says how many. */
    private static boolean isOfThem(Token head, Optional<Figure> figure) {
        return figure.isPresent() && Set.of("them", "us", "they", "we").contains(head.lower());
    }

    /** Whether the sentence, or the one before "the driver died", tells of an attack or a disaster and of no natural death. */
    private boolean isInViolence(Sentence sentence, Token victim) {
        boolean before = sentence.index() > 0
                && victim.name().isEmpty()
                && tellsOfViolence(reading.text().sentences().get(sentence.index() - 1));
        boolean natural = sentence.tokens().stream().anyMatch(t -> rules.isNatural(t.lemma()));
        return !natural && (before || tellsOfViolence(sentence));
    }

    /** Two words of sport and none of an attack: "the striker was injured late in the match". */
    private boolean isSport(Sentence sentence) {
        long words = sentence.tokens().stream()
                .filter(t -> rules.isSport(t.lemma()))
                .map(Token::lemma)
                .distinct()
                .count();
        return words > 1 && !tellsOfViolence(sentence);
    }

    private boolean tellsOfViolence(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> rules.isViolence(t.lemma()));
    }

    private static boolean hasArticle(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            String relation = sentence.token(child).relation();
            boolean no = sentence.token(child).lemma().equals("no");
            if (!no && (relation.equals("det") || relation.equals("poss"))) {
                return true;
            }
        }
        return false;
    }

    boolean isNamedPerson(ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> a.kind() == Actor.Kind.PERSON && !a.aliases().isEmpty())
                .isPresent();
    }

    /** A number alone that counts nobody: a year, "each one", "a plan, one that was executed well". */
    private static boolean isNoCount(Sentence sentence, Hit hit, Token number) {
        boolean calendar = number.name().equals("TIME")
                || number.name().equals("DATE") && number.form().matches("(1[5-9]|20)\\d\\d");
        boolean pronoun = number.lemma().equals("one")
                && (sentence.child(number.index(), "det").isPresent()
                        || sentence.isUnder(hit.trigger(), number.index()) && hit.trigger() > number.index() + 1);
        return calendar || pronoun;
    }

    /** "one of our {own}", "three of {those} inside". */
    private static boolean isOneOfOurs(Sentence sentence, Token head) {
        return head.lemma().equals("own")
                && sentence.child(head.index(), "poss").isPresent();
    }

    private static boolean isArticle(Figure figure) {
        return figure.words().matches("(?i)an?|another");
    }
}
