package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.model.Contact.Status;
import readout.text.Sentence;
import readout.text.Token;

/** Whether a contact took place, as the words around its verb or noun tell. */
final class ContactStatus {

    private static final Set<String> PARTS = Set.of("round", "series", "session", "set", "day", "hour", "week");

    private final Sentence sentence;

    ContactStatus(Sentence sentence) {
        this.sentence = sentence;
    }

    /** A talk is told of where a verb says it took place, or something is set in it; elsewhere it is only spoken about. */
    Optional<Status> ofTalk(int noun) {
        Token word = whole(noun);
        if (word.head() < 0) {
            return Optional.empty();
        }
        Token head = sentence.token(word.head());
        if (word.relation().equals("pobj") && ContactFrames.lists("settings", head.lemma())) {
            return settingStatus(head);
        }
        if (head.is("VB")
                && Set.of("dobj", "nsubj", "nsubjpass", "pobj", "attr").contains(word.relation())) {
            if (ContactFrames.lists("planned", Clauses.lemma(sentence, head.index()))) {
                return Optional.of(Status.PLANNED);
            }
            return ContactFrames.lists("occurs", Clauses.lemma(sentence, head.index()))
                    ? denial(noun).or(() -> of(Factuality.of(sentence, head.index())))
                    : Optional.empty();
        }
        boolean reduced = sentence.child(noun, "relcl")
                .or(() -> sentence.child(noun, "acl"))
                .filter(v -> ContactFrames.lists("occurs", Clauses.lemma(sentence, v)))
                .isPresent();
        return reduced && !word.relation().equals("root") ? Optional.of(Status.REPORTED) : Optional.empty();
    }

    /** "a round of talks" stands where "talks" would. */
    Token whole(int noun) {
        Token word = sentence.token(noun);
        if (word.head() >= 0 && sentence.token(word.head()).lemma().equals("of")) {
            int above = sentence.token(word.head()).head();
            return above >= 0 && PARTS.contains(sentence.token(above).lemma()) ? sentence.token(above) : word;
        }
        return word;
    }

    private Optional<Status> denial(int noun) {
        return Factuality.of(sentence, noun) == Factuality.DENIED ? Optional.of(Status.DENIED) : Optional.empty();
    }

    private Optional<Status> settingStatus(Token preposition) {
        if (preposition.head() < 0) {
            return Optional.of(Status.REPORTED);
        }
        Token above = sentence.token(preposition.head());
        if (!above.is("VB")) {
            return Optional.of(Status.REPORTED);
        }
        Optional<Status> told = of(Factuality.of(sentence, above.index()));
        return told.filter(s -> s != Status.DENIED);
    }

    /** What the way it is told makes of it; none where it is only asked for, possible or on a condition. */
    static Optional<Status> of(Factuality factuality) {
        return switch (factuality) {
            case ASSERTED -> Optional.of(Status.REPORTED);
            case DENIED -> Optional.of(Status.DENIED);
            case PLANNED -> Optional.of(Status.PLANNED);
            default -> Optional.empty();
        };
    }
}
