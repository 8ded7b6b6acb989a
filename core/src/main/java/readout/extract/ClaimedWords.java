package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.model.ActorRef;
import readout.model.Statement;
import readout.text.Sentence;

/** "The group {claimed} that …": the word itself says that nobody else vouches for what follows. */
final class ClaimedWords {

    private static final List<String> CLAIMING = List.of("claim", "alleg", "contend");

    private ClaimedWords() {}

    /** Whether the innermost statement that tells what stands at {@code trigger} is such a claim. */
    static boolean isClaimed(List<Statement> statements, Sentence sentence, int trigger) {
        return claim(statements, sentence, trigger).isPresent();
    }

    private static Optional<Statement> claim(List<Statement> statements, Sentence sentence, int trigger) {
        return Claimant.statement(statements, sentence.token(trigger))
                .filter(s -> isOne(s.cue().text().toLowerCase(Locale.ROOT)));
    }

    private static boolean isOne(String word) {
        return CLAIMING.stream().anyMatch(word::startsWith);
    }

    /**
     * Who claims that somebody asked, promised or refused: "Sy claimed that Lima had {asked} him to leave". What a clause of its own adds is the
     * reporter's: "claimed that the raid was led by Mora, who {refused} to talk".
     */
    static Optional<ActorRef> claimant(Reading reading, List<Statement> statements, Sentence sentence, int trigger) {
        int at = trigger;
        while (sentence.token(at).head() >= 0) {
            if (sentence.token(at).relation().equals("relcl")) {
                return Optional.empty();
            }
            at = sentence.token(at).head();
            if (sentence.token(at).is("VB") && isOne(sentence.token(at).lemma())) {
                return Doers.of(sentence, at)
                        .flatMap(doer ->
                                reading.cast().refer(sentence, doer).stream().findFirst());
            }
        }
        return claim(statements, sentence, trigger).map(Statement::speaker);
    }
}
