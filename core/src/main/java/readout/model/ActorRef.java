package readout.model;

/**
 * An actor as a row refers to it.
 *
 * @param actor id of the actor
 * @param name the actor's name
 * @param span the mention that stands here ("he", "the Secretary"), nearest the cue or trigger
 */
public record ActorRef(String actor, String name, Passage span) {}
