package readout.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.extract.ClaimRule.Trigger;
import readout.extract.CountedTriggers.Hit;
import readout.model.Figure;
import readout.text.Sentence;
import readout.text.Token;

/** Which words beside a counted phrase go on with a list of those counted, and which are told of otherwise. */
final class CountedLists {

    private static final int LONGEST = 12;

    private final ClaimRules rules;
    private final Sentence sentence;

    CountedLists(ClaimRules rules, Sentence sentence) {
        this.rules = rules;
        this.sentence = sentence;
    }

    /** "killed the mayor, {his driver} and two guards", where the tree takes the rest of the list for who the mayor is. */
    boolean isFurther(Token token) {
        boolean beside = token.relation().equals("appos")
                && token.head() >= 0
                && token.head() < token.index()
                && token.is("NN")
                && (rules.isPerson(token.lemma())
                        || token.name().equals("NORP")
                        || least(token.index()) > 0 && least(token.head()) > 0);
        if (!beside) {
            return false;
        }
        Optional<Integer> next = sentence.child(token.index(), "conj");
        boolean owned = hasOwner(token.index()) || next.filter(this::hasOwner).isPresent();
        boolean others = isSeveral(token.head())
                ? !isSumOfParts(token)
                : next.filter(this::isSeveral).isPresent();
        return next.isPresent() && (owned || others);
    }

    /** "six women, a boy and a trader, {the mayor} said": a list ends with what "and" joins to it. */
    static boolean isBehind(Sentence sentence, Token token) {
        if (!token.relation().equals("conj") || token.head() < 0) {
            return false;
        }
        Token before = sentence.token(token.head());
        return before.relation().equals("conj")
                && sentence.child(before.index(), "cc").isEmpty()
                && sentence.child(before.head(), "cc")
                        .filter(and -> and < before.index())
                        .isPresent();
    }

    private boolean hasOwner(int noun) {
        return sentence.child(noun, "poss")
                .filter(p -> sentence.token(p).is("PRP"))
                .isPresent();
    }

    private boolean isSeveral(int head) {
        return least(head) > 1;
    }

    private long least(int head) {
        return CountedPhrase.at(sentence, head).figure().flatMap(Figure::min).orElse(0L);
    }

    /** "five dead, three men and two women": who the five are. */
    private boolean isSumOfParts(Token part) {
        long parts = least(part.index());
        int next = sentence.child(part.index(), "conj").orElse(-1);
        for (int steps = 0; next >= 0 && steps < LONGEST; steps++) {
            parts += Math.max(1, least(next));
            next = sentence.child(next, "conj").orElse(-1);
        }
        return parts == least(part.head());
    }

    /** "212 dead and more than 900 {injured}": what is said of the second count is not said of the first. */
    boolean isToldOtherwise(Hit hit, int counted) {
        int next = CountedPhrase.at(sentence, counted).head() + 1;
        if (next >= sentence.size() || next == hit.trigger()) {
            return false;
        }
        Token state = sentence.token(next);
        if (state.lemma().equals("with")) {
            return CountedTree.under(sentence, counted, Set.of("with"))
                    .filter(wound -> !rules.triggeredBy(
                                    Trigger.WOUNDS, sentence.token(wound).lemma())
                            .isEmpty())
                    .isPresent();
        }
        boolean said = sentence.isUnder(next, counted) && (state.is("VBN") || state.is("VBD") || state.is("JJ"));
        return said
                && Stream.concat(
                                rules.triggeredBy(Trigger.STATES, state.lower()).stream(),
                                rules.triggeredBy(Trigger.VERBS, state.lemma()).stream())
                        .anyMatch(rule -> rule.measure() != hit.rule().measure());
    }

    /** "87 were killed, 50 of them {civilians}": those of whom it is told what they were. */
    Optional<Integer> ofThem(Hit hit) {
        int from = hit.counted();
        for (int i = from + 1; hit.rule().isOfPersons() && i + 2 < sentence.size(); i++) {
            boolean ofThem = sentence.token(i).lemma().equals("of")
                    && sentence.token(i + 1).lower().matches("them|whom")
                    && WrittenNumbers.isNumeral(sentence.token(i - 1));
            if (ofThem) {
                return personFrom(i + 2);
            }
            if (sentence.token(i).is("VBD") && i > Math.max(from, hit.trigger())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /* A noun for people right there, with no more than an article, adjectives and nouns before it. */
    private Optional<Integer> personFrom(int from) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean last = i + 1 == sentence.size() || !sentence.token(i + 1).is("NN");
            if (token.is("NN") && last) {
                return rules.isPerson(token) ? Optional.of(i) : Optional.empty();
            }
            boolean article = i == from && token.is("DT");
            if (!article && !token.is("NN") && !token.is("JJ")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
