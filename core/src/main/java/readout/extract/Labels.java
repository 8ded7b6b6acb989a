package readout.extract;

import java.util.Arrays;
import readout.text.Sentence;
import readout.text.Token;

/** "Called the expulsion a mistake": a verb that calls for nothing, but says what something is. */
final class Labels {

    private Labels() {}

    /** Whether the word at {@code deed} is what the verb above it calls something; what it calls it is not. */
    static boolean isLabelled(Sentence sentence, int deed) {
        Token token = sentence.token(deed);
        return token.head() >= 0
                && sentence.token(token.head()).lemma().equals("call")
                && Arrays.stream(sentence.children(token.head()))
                        .anyMatch(child ->
                                child > deed && sentence.token(child).relation().equals("oprd"));
    }
}
