package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.PloverType;
import readout.who.Cast;

/**
 * Tells a report of public affairs from one of crime, business or sport, by who acts in it: where states, armies, rebels, parties and crowds
 * have a part in few of its deeds, those of private persons, firms, police and courts are no events of this record.
 */
final class PublicAffairs {

    /** Sectors whose bodies and people act for a public. */
    private static final Set<String> PUBLIC = Set.of(
            "GOV", "LEG", "MIL", "PTY", "REB", "OPP", "SPY", "PRM", "IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "ELI",
            "LAB");

    /** Contexts that are those of states and their enemies. */
    private static final Set<String> OF_STATES =
            Set.of("military", "terrorism", "diplomatic", "peacekeeping", "intelligence", "repression");

    /** Types in which a country often stands only for the place. */
    private static final Set<PloverType> BESIDE_PLACE =
            Set.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.SANCTION, PloverType.AID, PloverType.ACCUSE);

    /** Of so few sentences nothing is known of what else the report tells. */
    private static final int SHORT = 4;

    /** Public deeds are at least one in so many of a report of public affairs. */
    private static final int ONE_IN = 5;

    private PublicAffairs() {}

    /** The events of one report that are of public concern. */
    static List<Event> of(Reading reading, List<Event> events) {
        Cast cast = reading.cast();
        long open = events.stream().filter(e -> isPublic(cast, e)).count();
        boolean concern = reading.text().sentences().size() < SHORT || open * ONE_IN >= events.size();
        return concern ? events : events.stream().filter(e -> isPublic(cast, e)).toList();
    }

    private static boolean isPublic(Cast cast, Event event) {
        return EventModes.isOfWar(event.type(), event.mode())
                || event.contexts().stream().anyMatch(OF_STATES::contains)
                || event.type() == PloverType.PROTEST
                || event.actors().stream().anyMatch(a -> isPublic(cast, a))
                || event.recipients().stream()
                        .anyMatch(
                                r -> isPublic(cast, r) && !(isCountry(cast, r) && BESIDE_PLACE.contains(event.type())));
    }

    private static boolean isCountry(Cast cast, ActorRef ref) {
        return cast.actor(ref.actor())
                .filter(a -> a.kind() == Actor.Kind.COUNTRY)
                .isPresent();
    }

    private static boolean isPublic(Cast cast, ActorRef ref) {
        Optional<Actor> actor = cast.actor(ref.actor());
        return actor.filter(a -> switch (a.kind()) {
                    case COUNTRY, GOVERNMENT, ARMED_FORCE, BLOC -> true;
                    case ARMED_GROUP -> a.sector().filter("CRM"::equals).isEmpty();
                    case PERSON, ORGANIZATION ->
                        a.sector().filter(PUBLIC::contains).isPresent();
                    case PEOPLE, MEDIA -> false;
                })
                .isPresent();
    }
}
