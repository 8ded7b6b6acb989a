package readout.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.Claim;
import readout.model.Claim.Measure;
import readout.text.Sentence;
import readout.text.Token;

/** What the noun that is denied says that it is about: "the allegations {of troop movements}", "the report {of civilian deaths}". */
final class AnsweredTopic {

    private static final Set<Measure> HARM = Set.of(Measure.KILLED, Measure.INJURED, Measure.MISSING);
    private static final Set<String> HARMED = Set.of(
            "death",
            "casualty",
            "killing",
            "loss",
            "victim",
            "toll",
            "injury",
            "massacre",
            "harm",
            "fatality",
            "attack",
            "kill",
            "die");

    private AnsweredTopic() {}

    /** Whether {@code claim} may be what the noun at {@code noun} means: it says nothing of its own, or a word of the claim. */
    static boolean fits(Sentence sentence, int noun, Claim claim) {
        Optional<Integer> about = Grammar.preposition(sentence, noun, "of");
        if (about.isEmpty()) {
            return true;
        }
        Set<String> words = Arrays.stream(sentence.subtree(about.get()))
                .mapToObj(sentence::token)
                .map(Token::lemma)
                .collect(Collectors.toSet());
        boolean harm = HARM.contains(claim.measure()) && words.stream().anyMatch(HARMED::contains);
        String verb = claim.predicate().split("\\.")[0];
        return harm
                || words.contains(verb)
                || List.of(claim.object().split(" ")).stream().anyMatch(words::contains);
    }
}
