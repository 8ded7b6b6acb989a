package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.who.Cast;

/** Tells those who speak for an institution from private people. */
final class Offices {

    /** The PLOVER sectors of those whose wishes and plans are positions of a side. */
    private static final Set<String> SECTORS = Set.of(
            "GOV", "MIL", "COP", "JUD", "LEG", "PTY", "OPP", "REB", "SEP", "UAF", "SPY", "IGO", "NGO", "PRM", "BUS", "UNK");

    private Offices() {}

    /** Whether {@code ref} is an institution, or someone met with an office or as one of its officials. */
    static boolean holds(Cast cast, ActorRef ref) {
        Optional<Actor> actor = cast.actor(ref.actor());
        return actor.filter(a -> switch (a.kind()) {
                    case GOVERNMENT, ARMED_FORCE, ARMED_GROUP, ORGANIZATION, COUNTRY, BLOC -> true;
                    case PERSON -> !a.roles().isEmpty() || isOfSector(a);
                    case PEOPLE -> isOfSector(a);
                    case MEDIA -> false;
                })
                .isPresent();
    }

    private static boolean isOfSector(Actor actor) {
        return actor.sector().filter(SECTORS::contains).isPresent();
    }
}
