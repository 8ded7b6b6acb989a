package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.extract.ContactFrames.Frame;
import readout.text.Sentence;

/** Who sends a message or rings, and to whom: "a letter to X from Y", "relayed Norway's reply". */
final class ContactSenders {

    private static final String CARRIED = "message-carried";

    private final Sentence sentence;

    ContactSenders(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "a call from X", "received a letter from X": X. */
    Optional<Integer> sender(int head, Frame frame) {
        return Clauses.under(sentence, head, "from")
                .or(() -> frame.id().equals(CARRIED) ? sentBy(head) : Optional.empty())
                .or(() -> frame.id().equals(CARRIED) ? owner(head) : Optional.empty())
                .filter(c -> frame.partners().contains("from"));
    }

    /** "handed a message to X from Y": the parser hangs "from Y" from X or from the verb. */
    private Optional<Integer> sentBy(int noun) {
        int verb = sentence.token(noun).head();
        Optional<Integer> to = Clauses.under(sentence, noun, "to")
                .or(() -> verb < 0 ? Optional.empty() : Clauses.under(sentence, verb, "to"));
        return to.flatMap(t -> Clauses.under(sentence, t, "from"))
                .or(() -> verb < 0 ? Optional.empty() : Clauses.under(sentence, verb, "from"));
    }

    /** "relayed Norway's reply", "relayed the Norwegian reply": whose it is. */
    private Optional<Integer> owner(int noun) {
        return sentence.child(noun, "poss")
                .filter(o -> !sentence.token(o).is("PRP"))
                .or(() -> sentence.child(noun, "nmod")
                        .filter(o -> Set.of("NORP", "GPE", "ORG")
                                .contains(sentence.token(o).name())));
    }

    /** "a letter to X", "sent a letter to X": X. */
    Optional<Integer> receiver(int noun, Optional<Integer> verb, Frame frame) {
        return Clauses.under(sentence, noun, "to")
                .or(() -> verb.flatMap(v -> Clauses.under(sentence, v, "to")).filter(t -> t > noun))
                .filter(t -> frame.partners().contains("to"));
    }
}
