package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/**
 * To whom an act of words was addressed, where that stands beside it: "wrote to {Chad} demanding …", "in a letter to {Chad} it asked …", "told
 * {Chad} that its patience was at an end".
 */
final class Hearers {

    private static final Set<String> CONVEYING = Set.of(
            "write",
            "send",
            "issue",
            "hand",
            "deliver",
            "convey",
            "address",
            "cable",
            "telegraph",
            "telephone",
            "phone",
            "call",
            "dispatch");

    private static final Set<String> MESSAGES =
            Set.of("letter", "message", "note", "cable", "telegram", "memo", "memorandum", "call", "email", "missive");

    private static final Set<String> TELLING = Set.of("tell", "warn", "inform", "notify", "remind", "assure");

    private static final Set<String> STATES = Set.of("GPE", "NORP");

    private static final int STEPS = 4;

    private Hearers() {}

    /** The word for those to whom the act of the verb at {@code verb} was addressed. */
    static Optional<Integer> of(Sentence sentence, int verb) {
        return ofMessage(sentence, verb).or(() -> ofSending(sentence, verb)).or(() -> ofTelling(sentence, verb));
    }

    /** "In a letter to {Chad}, it asked …". */
    private static Optional<Integer> ofMessage(Sentence sentence, int verb) {
        return Grammar.preposition(sentence, verb, "in")
                .filter(noun -> MESSAGES.contains(sentence.token(noun).lemma()))
                .flatMap(noun -> Grammar.preposition(sentence, noun, "to")
                        .or(() -> Grammar.preposition(sentence, noun, "with")));
    }

    /** "Sent {Chad} a note demanding …", "wrote to {Chad} asking …". */
    private static Optional<Integer> ofSending(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean beside = Set.of("advcl", "acl", "xcomp").contains(token.relation())
                && token.pos().equals("VBG");
        if (!beside || token.head() < 0) {
            return Optional.empty();
        }
        Token above = sentence.token(token.head());
        boolean paper = above.relation().equals("dobj") && MESSAGES.contains(above.lemma());
        int sending = paper ? above.head() : above.index();
        return Optional.of(sending)
                .filter(s -> CONVEYING.contains(sentence.token(s).lemma()))
                .flatMap(s -> receiver(sentence, s)
                        .or(() -> Grammar.child(sentence, s, "dobj")
                                .flatMap(paperOf -> Grammar.preposition(sentence, paperOf, "to"))));
    }

    private static Optional<Integer> receiver(Sentence sentence, int sending) {
        Optional<Integer> dative = Grammar.child(sentence, sending, "dative")
                .flatMap(d -> sentence.token(d).lemma().equals("to") ? Grammar.under(sentence, d) : Optional.of(d));
        return dative.or(() -> Grammar.preposition(sentence, sending, "to"));
    }

    /** "Warned {Chad} that …": a state or an official; what the press is told is asked of nobody. */
    private static Optional<Integer> ofTelling(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; steps < STEPS && sentence.token(at).head() >= 0; steps++) {
            Token token = sentence.token(at);
            Token above = sentence.token(token.head());
            if (token.relation().equals("ccomp") && TELLING.contains(above.lemma())) {
                return Grammar.child(sentence, above.index(), "dobj")
                        .filter(hearer -> STATES.contains(sentence.token(hearer).name())
                                || Words.shipped().in(sentence.token(hearer).lemma(), "@official"));
            }
            at = above.index();
        }
        return Optional.empty();
    }
}
