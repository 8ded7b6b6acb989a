package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** At whose wish a deed was done: "at the request of X", "on X's orders". Who orders it may count as its doer, and is never whom it is done to. */
final class Instigations {

    private static final Set<String> BEFORE_ORDERS = Set.of("at", "on", "upon", "by", "under", "following");
    private static final Set<String> BEFORE_WISHES = Set.of("at", "by", "upon");
    private static final Set<String> ORDERS =
            Set.of("order", "command", "instruction", "directive", "decree", "initiative");
    private static final Set<String> WISHES = Set.of(
            "request",
            "behest",
            "invitation",
            "urging",
            "insistence",
            "instigation",
            "prompting",
            "suggestion",
            "bidding");

    private Instigations() {}

    /** Whether the noun at {@code noun} tells at whose wish something is done. */
    static boolean isOne(Sentence sentence, int noun) {
        Token word = sentence.token(noun);
        return (ORDERS.contains(word.lemma()) || WISHES.contains(word.lemma())) && isSet(sentence, word);
    }

    private static boolean isSet(Sentence sentence, Token noun) {
        Set<String> before = ORDERS.contains(noun.lemma()) ? BEFORE_ORDERS : BEFORE_WISHES;
        return noun.head() >= 0
                && before.contains(sentence.token(noun.head()).lemma())
                && Grammar.isPreposition(sentence.token(noun.head()))
                && by(sentence, noun.index()).isPresent();
    }

    /** Who ordered what is done to the subject of the passive verb at {@code verb}: "was imposed on the orders of {the governor}". */
    static Optional<Integer> orderer(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            Optional<Integer> order = sentence.child(child, "pobj")
                    .filter(noun -> ORDERS.contains(sentence.token(noun).lemma()))
                    .filter(noun -> isSet(sentence, sentence.token(noun)));
            if (order.isPresent()) {
                return order.flatMap(noun -> by(sentence, noun));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> by(Sentence sentence, int noun) {
        return Clauses.under(sentence, noun, "of")
                .or(() -> Clauses.under(sentence, noun, "from"))
                .or(() -> Grammar.child(sentence, noun, "poss"));
    }
}
