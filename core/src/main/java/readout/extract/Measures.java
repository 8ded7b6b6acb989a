package readout.extract;

import java.util.List;
import java.util.Optional;
import readout.extract.CountedTriggers.Hit;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.text.Sentence;

/** What a count is of and whose doing it is. */
final class Measures {

    private Measures() {}

    /**
     * Who did it: the actor that the phrase at {@code doer} means, or, where it names a deed ("Indian strikes killed …"), the actor
     * that the deed is said to be of.
     */
    static Optional<ActorRef> doer(Reading reading, Sentence sentence, int doer, Hit hit) {
        if (doer != hit.trigger()) {
            Optional<ActorRef> direct = actors(reading, sentence, doer).findFirst();
            if (direct.isPresent()) {
                return direct;
            }
        }
        for (String relation : List.of("poss", "nmod", "amod", "compound")) {
            for (int child : sentence.children(doer)) {
                if (child < doer && sentence.token(child).relation().equals(relation)) {
                    Optional<ActorRef> owner = actors(reading, sentence, child).findFirst();
                    if (owner.isPresent()) {
                        return owner;
                    }
                }
            }
        }
        return by(reading, sentence, doer);
    }

    /** "the killing of two judges by gunmen". */
    private static Optional<ActorRef> by(Reading reading, Sentence sentence, int noun) {
        for (int child : sentence.children(noun)) {
            if (sentence.token(child).lemma().equals("by")) {
                Optional<Integer> object = sentence.child(child, "pobj");
                if (object.isPresent()) {
                    return actors(reading, sentence, object.get()).findFirst();
                }
            }
        }
        return Optional.empty();
    }

    private static java.util.stream.Stream<ActorRef> actors(Reading reading, Sentence sentence, int token) {
        return reading.cast().refer(sentence, token).stream()
                .filter(r -> reading.cast()
                        .actor(r.actor())
                        .filter(a -> a.kind() != Actor.Kind.MEDIA)
                        .isPresent());
    }
}
