package readout.model;

/**
 * What another party says of a claim or a contact.
 *
 * @param actor who responds
 * @param stance how
 * @param span the words that say so
 */
public record Response(ActorRef actor, Stance stance, Passage span) {

    /** How one responds. */
    public enum Stance {
        CONFIRMS,
        DISPUTES,
        DENIES,
        SILENT
    }

    /** The same response of another. */
    public Response withActor(ActorRef other) {
        return new Response(other, stance, span);
    }
}
