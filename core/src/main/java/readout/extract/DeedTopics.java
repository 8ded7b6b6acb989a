package readout.extract;

import java.util.List;
import java.util.Set;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.text.Token;

/** Truces and accords that are only talked of: "also discussed the ceasefire" tells of none that was agreed. */
final class DeedTopics {

    private static final Set<PloverType> ACCORDS =
            Set.of(PloverType.AGREE, PloverType.RETREAT, PloverType.CONCEDE, PloverType.SUPPORT, PloverType.COOPERATE);
    private static final Set<String> TALKING = Set.of(
            "discuss",
            "negotiate",
            "debate",
            "consider",
            "seek",
            "want",
            "demand",
            "propose",
            "ensure",
            "urge",
            "mull");

    private DeedTopics() {}

    /** Whether the noun at {@code noun}, of the kinds that {@code senses} tell, is what the verb above it talks of. */
    static boolean isOne(Sentence sentence, int noun, List<EventNouns.Sense> senses) {
        Token word = sentence.token(noun);
        return word.relation().equals("dobj")
                && word.head() >= 0
                && TALKING.contains(sentence.token(word.head()).lemma())
                && senses.stream().flatMap(sense -> sense.types().stream()).allMatch(ACCORDS::contains);
    }
}
