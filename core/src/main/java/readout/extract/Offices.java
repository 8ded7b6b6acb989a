package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.Actor.Kind;
import readout.model.ActorRef;
import readout.who.Cast;

/** Tells those who speak for an institution from private people. */
final class Offices {

    /** The PLOVER sectors of those whose wishes and plans are positions of a side. */
    private static final Set<String> SECTORS = Set.of(
            "GOV", "MIL", "COP", "JUD", "LEG", "PTY", "OPP", "REB", "SEP", "UAF", "SPY", "IGO", "NGO", "PRM", "BUS",
            "UNK");

    /** Those who hold an office though they have no name. */
    private static final Set<String> OFFICIALS = Set.of(
            "leaders",
            "officials",
            "ministers",
            "diplomats",
            "lawmakers",
            "authorities",
            "commanders",
            "envoys",
            "governments",
            "negotiators",
            "mediators",
            "generals",
            "legislators",
            "ministries",
            "rebels",
            "forces",
            "economists",
            "analysts",
            "experts",
            "countries",
            "nations",
            "states");

    private Offices() {}

    /** Whether {@code ref} is an institution, or someone met with an office or as one of its officials. */
    private static boolean holds(Cast cast, ActorRef ref) {
        Optional<Actor> actor = cast.actor(ref.actor());
        if (actor.isEmpty()) {
            return isOfficials(ref) || SpeechDocuments.isDocument(noun(ref));
        }
        return actor.filter(a -> switch (a.kind()) {
                    case GOVERNMENT, ARMED_FORCE, ARMED_GROUP, ORGANIZATION, COUNTRY, BLOC -> true;
                    case PERSON -> !a.roles().isEmpty() || isOfSector(a);
                    case PEOPLE -> isOfSector(a) || isOfficials(ref);
                    case MEDIA -> false;
                })
                .isPresent();
    }

    /** Whether {@code ref} can speak in the words of a headline: for "person" a person or an office, for "body" no crowd. */
    static boolean canSpeak(Cast cast, ActorRef ref, Set<String> needs) {
        Optional<Kind> kind = cast.actor(ref.actor()).map(Actor::kind);
        boolean person =
                kind.filter(k -> k == Kind.PERSON || k == Kind.GOVERNMENT).isPresent();
        boolean crowd = kind.filter(Kind.PEOPLE::equals).isPresent();
        return (!needs.contains("person") || person)
                && (!needs.contains("body") || !crowd)
                && (!needs.contains("office") || holds(cast, ref));
    }

    private static boolean isOfficials(ActorRef ref) {
        return OFFICIALS.contains(noun(ref));
    }

    /** The noun of a phrase: "states" of "nine member states of the union". */
    private static String noun(ActorRef ref) {
        int of = ref.name().indexOf(" of ");
        String phrase = of > 0 ? ref.name().substring(0, of) : ref.name();
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    private static boolean isOfSector(Actor actor) {
        return actor.sector().filter(SECTORS::contains).isPresent();
    }
}
