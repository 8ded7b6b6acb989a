package readout.extract;

import java.util.Arrays;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** What is done again and again and on no day that is told: "bandits often {attack} the villages", "frequent {attacks} on convoys". */
final class Habits {

    private static final Set<String> OFTEN =
            Set.of("often", "frequently", "regularly", "routinely", "usually", "typically", "sometimes", "habitually");
    private static final Set<String> FREQUENT = Set.of("frequent", "regular", "routine");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    private Habits() {}

    /** Whether the word tells of such a deed. */
    static boolean isOne(Sentence sentence, int word) {
        Token token = sentence.token(word);
        boolean many = token.is("NNS") && holds(sentence, word, FREQUENT);
        boolean deed = token.is("VB") && ReportingVerbs.of(sentence, word).isEmpty();
        return many || deed && holds(sentence, word, OFTEN) && isPresent(sentence, token);
    }

    private static boolean holds(Sentence sentence, int word, Set<String> lemmas) {
        return Arrays.stream(sentence.children(word))
                .anyMatch(child -> lemmas.contains(sentence.token(child).lemma()));
    }

    /** "Attack", "are attacked", "have attacked". */
    private static boolean isPresent(Sentence sentence, Token verb) {
        return PRESENT.contains(verb.pos())
                || Arrays.stream(sentence.children(verb.index()))
                        .mapToObj(sentence::token)
                        .anyMatch(aux -> aux.relation().startsWith("aux") && PRESENT.contains(aux.pos()));
    }
}
