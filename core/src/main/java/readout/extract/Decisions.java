package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.extract.Moods.Standing;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.text.Token;

/** Deeds that are done by deciding them: "decided to sever ties", "praised Chad's decision to expel the envoy". */
final class Decisions {

    private static final Set<PloverType> DECIDED =
            Set.of(PloverType.SANCTION, PloverType.COERCE, PloverType.REJECT, PloverType.CONCEDE, PloverType.SUPPORT);

    private Decisions() {}

    /** "Decided to {sever} ties": of what is done by saying so, the decision is the deed. */
    static boolean isTaken(Sentence sentence, EventRule rule, Standing standing) {
        return DECIDED.contains(rule.type()) && by(sentence, standing, "decide").isPresent();
    }

    /** "Welcomed {Chad's} decision to expel the envoy": who speaks of it takes for granted that it was made. */
    static boolean isKnown(Sentence sentence, EventRule rule, Standing standing, Moods moods) {
        return DECIDED.contains(rule.type())
                && by(sentence, standing, "decision")
                        .filter(noun -> Grammar.isDefinite(sentence, noun))
                        .filter(noun -> moods.of(noun).mood() == Mood.FACT)
                        .isPresent();
    }

    /** Whether the word at {@code trigger} is what a decision is about. */
    static boolean isContent(Sentence sentence, int trigger) {
        Token token = sentence.token(trigger);
        return token.relation().equals("acl")
                && token.head() >= 0
                && sentence.token(token.head()).lemma().equals("decision");
    }

    private static Optional<Integer> by(Sentence sentence, Standing standing, String lemma) {
        return standing.by().filter(word -> sentence.token(word).lemma().equals(lemma));
    }
}
