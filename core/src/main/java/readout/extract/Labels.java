package readout.extract;

import java.util.Arrays;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** "Called the expulsion a mistake": a verb that calls for nothing, but says what something is. */
final class Labels {

    private static final Set<String> CALLING = Set.of(
            "describe",
            "characterize",
            "characterise",
            "brand",
            "label",
            "denounce",
            "condemn",
            "depict",
            "portray",
            "regard",
            "view",
            "see");

    private Labels() {}

    /** "Described the clash as open Chadian {aggression}": what a deed told elsewhere is called, and no deed of its own. */
    static boolean isCalledSo(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        if (!token.relation().equals("pobj")
                || !sentence.token(token.head()).lemma().equals("as")) {
            return false;
        }
        int above = sentence.token(token.head()).head();
        return above >= 0
                && CALLING.contains(sentence.token(above).lemma())
                && Arrays.stream(sentence.children(noun))
                        .mapToObj(sentence::token)
                        .noneMatch(t -> Grammar.isPreposition(t));
    }

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
