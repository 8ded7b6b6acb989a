package readout.who;

import java.util.List;
import java.util.Optional;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.where.Places;

/** The actors of one report, and which of them each word means. */
public final class Cast {

    private Cast() {}

    /** Reads the actors of {@code text}. */
    public static Cast of(AnnotatedText text, Places places) {
        return new Cast();
    }

    /** All of them, in order of first mention. */
    public List<Actor> actors() {
        return List.of();
    }

    /** The actor with this id. */
    public Optional<Actor> actor(String id) {
        return Optional.empty();
    }

    /**
     * Whom the phrase headed by the word at {@code token} means: several where it joins several ("Rubio and Dar") or names them
     * together ("both sides"); one of their own for those not named ("a senior official"); none where it means no actor.
     */
    public List<ActorRef> refer(Sentence sentence, int token) {
        return List.of();
    }

    /** Every mention of an actor in the sentence, in order. */
    public List<ActorRef> in(Sentence sentence) {
        return List.of();
    }
}
