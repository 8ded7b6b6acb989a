package readout.extract;

import java.util.Optional;
import readout.model.Actor;
import readout.model.Actor.Kind;
import readout.model.ActorRef;
import readout.who.Cast;

/** Of which country an actor is, and whether it stands for that country. */
final class Nationality {

    private Nationality() {}

    /** The code of the actor's country, if known. */
    static Optional<String> of(Cast cast, ActorRef ref) {
        return of(cast, ref.actor());
    }

    /** The code of the country of the actor with this id, if known. */
    static Optional<String> of(Cast cast, String actor) {
        return cast.actor(actor).flatMap(Actor::country);
    }

    /** Whether both are one actor, or of one country. */
    static boolean isShared(Cast cast, ActorRef a, ActorRef b) {
        Optional<String> country = of(cast, a);
        return a.actor().equals(b.actor()) || country.isPresent() && country.equals(of(cast, b));
    }

    /** Whether the actor is the country or one of its officials or forces; rebels and crowds of a country act against it. */
    static boolean isActedFor(Cast cast, ActorRef country, ActorRef ref) {
        boolean against = cast.actor(ref.actor())
                .filter(a -> a.kind() == Kind.ARMED_GROUP || a.kind() == Kind.PEOPLE)
                .isPresent();
        return ref.actor().equals(country.actor()) || !against && isShared(cast, ref, country);
    }

    /** Whether both are of one side, as {@link #side} tells it. */
    static boolean areOneSide(Cast cast, ActorRef one, ActorRef two) {
        return side(cast, one).equals(side(cast, two));
    }

    /** The country, or the actor itself where it has none or fights its country. */
    static String side(Cast cast, ActorRef ref) {
        Optional<Actor> actor = cast.actor(ref.actor());
        boolean own = actor.filter(a -> a.kind() == Kind.ARMED_GROUP).isPresent();
        return own ? ref.actor() : actor.flatMap(Actor::country).orElse(ref.actor());
    }
}
