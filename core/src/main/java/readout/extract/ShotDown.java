package readout.extract;

import java.util.Set;
import readout.text.Sentence;

/** Craft that are shot down while they, or others, attack: "Chad {downed} drones during an attack on its port". */
final class ShotDown {

    /** Rules of deeds by which a craft is brought down. */
    static final Set<String> RULES = Set.of("assault.shoot-down", "assault.downing");

    private ShotDown() {}

    /** Whether one of the two shoots down what attacks in the other: who does so does not attack there. */
    static boolean apart(Sentence sentence, EventCandidate a, EventCandidate b) {
        return during(sentence, a, b) || during(sentence, b, a);
    }

    /** "Was attacked by a jet and {downed}": the end of the attack. */
    static boolean isEnd(Sentence sentence, EventCandidate shooting, EventCandidate attack) {
        var verb = sentence.token(shooting.trigger());
        return RULES.contains(shooting.rule())
                && verb.relation().equals("conj")
                && verb.head() == attack.trigger()
                && Grammar.isPassive(sentence, attack.trigger())
                && Grammar.isPassive(sentence, shooting.trigger())
                && sentence.child(shooting.trigger(), "nsubjpass").isEmpty();
    }

    private static boolean during(Sentence sentence, EventCandidate shooting, EventCandidate attack) {
        var noun = sentence.token(attack.trigger());
        return RULES.contains(shooting.rule())
                && !Grammar.isPassive(sentence, shooting.trigger())
                && noun.head() >= 0
                && Set.of("in", "during").contains(sentence.token(noun.head()).lemma());
    }
}
