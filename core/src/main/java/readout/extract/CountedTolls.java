package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.ClaimRule.Trigger;
import readout.extract.CountedTriggers.Hit;
import readout.text.Sentence;
import readout.text.Token;

/** Tolls, which a number follows: "a toll of 31", "the death toll rose to 31", "the number of wounded". */
final class CountedTolls {

    private static final int REACH = 12;
    private static final Set<String> PARTICLES = Set.of("up", "down", "upward", "upwards", "downward", "downwards");

    private static final Set<String> PAST = Set.of("past", "above", "over", "beyond");
    private static final Set<String> TOPPING = Set.of("tops", "passes", "exceeds", "surpasses", "reaches", "hits");

    private static final Set<String> BRINGING = Set.of("bring", "raise", "take", "put", "push");

    private final ClaimRules rules;
    private final Sentence sentence;
    private final List<Hit> found = new ArrayList<>();

    private CountedTolls(ClaimRules rules, Sentence sentence) {
        this.rules = rules;
        this.sentence = sentence;
    }

    /** The hits of {@code word}. */
    static List<Hit> at(Token word, Sentence sentence, ClaimRules rules) {
        var tolls = new CountedTolls(rules, sentence);
        tolls.toll(word);
        return tolls.found;
    }

    /** "a toll of 31", "the death toll rose to 31", "put the number of dead at 31". */
    private void toll(Token token) {
        for (ClaimRule rule : rules.triggeredBy(Trigger.TOLLS, token.lemma())) {
            boolean known = rule.kinds().isEmpty();
            if (known || isOfKind(token.index(), rule.kinds())) {
                (known ? numberBelow(token.index(), Set.of("of")) : Optional.<Integer>empty())
                        .or(() -> token.head() < 0
                                ? Optional.empty()
                                : numberBelow(token.head(), Set.of("to", "at", "of", "past", "above", "over")))
                        .or(() -> numberBelow(token.index(), PAST))
                        .or(() -> moved(token))
                        .or(() -> brought(token))
                        .or(() -> reached(token))
                        .or(() -> known ? topped(token) : numberAfter(token))
                        .ifPresent(number ->
                                found.add(new Hit(rule, token.index(), number, Optional.empty(), token.lemma())));
            }
        }
    }

    /** "the number of {dead}". */
    private boolean isOfKind(int noun, Set<String> kinds) {
        boolean next = noun + 2 < sentence.size()
                && sentence.token(noun + 1).lower().equals("of")
                && kinds.contains(sentence.token(noun + 2).lower());
        return next
                || noun > 0 && isKindBefore(noun, kinds)
                || CountedTree.under(sentence, noun, Set.of("of"))
                        .filter(of -> kinds.contains(sentence.token(of).lemma()) || isSaid(of, kinds))
                        .isPresent();
    }

    /** "the {casualty} count". */
    private boolean isKindBefore(int noun, Set<String> kinds) {
        Token before = sentence.token(noun - 1);
        return before.relation().equals("compound") && kinds.contains(before.lemma());
    }

    /** "the number of people {killed} in the protests". */
    private boolean isSaid(int people, Set<String> kinds) {
        boolean beside = people + 1 < sentence.size()
                && rules.isPerson(sentence.token(people))
                && kinds.contains(sentence.token(people + 1).lower());
        return beside
                || sentence.child(people, "acl")
                        .filter(acl -> kinds.contains(sentence.token(acl).lower()))
                        .isPresent();
    }

    /** "brings to {63} the number of soldiers killed", where the tree takes the number for the subject of a clause. */
    private Optional<Integer> brought(Token toll) {
        int clause = toll.head() < 0 ? -1 : sentence.token(toll.head()).head();
        return clause >= 0 && BRINGING.contains(sentence.token(clause).lemma())
                ? numberBelow(clause, Set.of("to", "at"))
                : Optional.empty();
    }

    /** "revised the toll down to 31": the number hangs from the particle. */
    private Optional<Integer> moved(Token toll) {
        if (toll.head() < 0) {
            return Optional.empty();
        }
        for (int child : sentence.children(toll.head())) {
            if (child > toll.index() && PARTICLES.contains(sentence.token(child).lemma())) {
                return numberBelow(child, Set.of("to", "at"));
            }
        }
        return Optional.empty();
    }

    /** "The toll reached 31", "the toll was 31". */
    private Optional<Integer> reached(Token toll) {
        if (toll.head() < 0 || !toll.relation().startsWith("nsubj")) {
            return Optional.empty();
        }
        return sentence.child(toll.head(), "dobj")
                .or(() -> sentence.child(toll.head(), "attr"))
                .filter(o -> WrittenNumbers.isNumeral(sentence.token(o)));
    }

    /** "Death toll in Goma floods {tops} 300", where the tree takes a headline's verb for a noun. */
    private Optional<Integer> topped(Token toll) {
        int last = Math.min(sentence.size() - 1, toll.index() + REACH);
        for (int i = toll.index() + 1; i < last; i++) {
            Token word = sentence.token(i);
            if (TOPPING.contains(word.lower()) && WrittenNumbers.isNumeral(sentence.token(i + 1))) {
                return Optional.of(i + 1);
            }
            if (word.pos().matches("VB[DZ]|[,:.]")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the number of wounded at 54", where the tree loses the number. */
    private Optional<Integer> numberAfter(Token toll) {
        int last = Math.min(sentence.size() - 1, toll.index() + REACH);
        for (int i = toll.index() + 2; i < last; i++) {
            boolean leads = Set.of("at", "to").contains(sentence.token(i).lower());
            if (leads && WrittenNumbers.isNumeral(sentence.token(i + 1))) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> numberBelow(int head, Set<String> prepositions) {
        for (int child : sentence.children(head)) {
            Token preposition = sentence.token(child);
            if (preposition.relation().equals("prep") && prepositions.contains(preposition.lemma())) {
                Optional<Integer> object = sentence.child(child, "pobj");
                boolean counts = object.filter(
                                o -> CountedPhrase.at(sentence, o).figure().isPresent())
                        .isPresent();
                if (counts) {
                    return object;
                }
            }
        }
        return Optional.empty();
    }
}
