package readout.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** "It was the largest protest in years", "it is the third attack on the camp": says more of the deed that the sentence before tells. */
final class DeedDescription {

    private static final Set<String> IT = Set.of("it", "this", "that", "they", "these");

    private DeedDescription() {}

    /** Whether the noun at {@code noun} is what "it" is said to be. */
    static boolean is(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        return token.relation().equals("attr")
                && token.head() >= 0
                && sentence.token(token.head()).lemma().equals("be")
                && OwnMood.of(sentence, token.head()) == Mood.FACT
                && sentence.child(token.head(), "nsubj")
                        .map(sentence::token)
                        .filter(subject -> IT.contains(subject.lemma()))
                        .filter(subject -> subject.is("PRP") || subject.is("DT"))
                        .isPresent()
                && Grammar.isDefinite(sentence, noun)
                && !isCleft(sentence, noun, token.head());
    }

    /* "It was the raid that ended the talks": the raid may have been told long before. */
    private static boolean isCleft(Sentence sentence, int noun, int verb) {
        return Arrays.stream(sentence.children(noun))
                        .anyMatch(child -> sentence.token(child).relation().equals("relcl"))
                || Arrays.stream(sentence.children(verb))
                        .anyMatch(child -> child > noun
                                && Set.of("relcl", "ccomp", "csubj")
                                        .contains(sentence.token(child).relation()));
    }

    /** It as a phrase that means only what the sentence before tells, whatever it is compared with. */
    static Optional<DeedPhrase> phrase(Sentence sentence, int noun, List<EventNouns.Sense> senses) {
        return Optional.of(senses.stream().map(EventNouns.Sense::nearby).toList())
                .filter(near -> !near.isEmpty())
                .map(near -> new DeedPhrase(
                        sentence, noun, near, Optional.empty(), List.of(), List.of(), DeedOrder.ANY, Optional.empty()));
    }
}
