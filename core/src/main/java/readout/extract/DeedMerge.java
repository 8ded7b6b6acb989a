package readout.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.Figure;
import readout.who.Cast;

/** Two rows of one report that tell of one deed: the second, of a noun that comes back to the first, goes into it. */
final class DeedMerge {

    private DeedMerge() {}

    /** Whether what {@code own}, the row of the noun of {@code phrase}, tells besides can be said of {@code event}. */
    static boolean isOne(Cast cast, DeedPhrase phrase, Event event, Event own) {
        boolean days = event.date().isEmpty()
                || own.date().isEmpty()
                || event.date().get().meets(own.date().get());
        boolean tolls = own.magnitude().entrySet().stream()
                .allMatch(e -> Optional.ofNullable(event.magnitude().get(e.getKey()))
                        .map(told -> meet(told, e.getValue()))
                        .orElse(true));
        boolean stages = isToldAsFact(event) == isToldAsFact(own);
        return !event.id().equals(own.id())
                && (event.type() == own.type()
                        || !isWhole(own)
                                && phrase.senses().stream().anyMatch(sense -> sense.means(event) && sense.means(own)))
                && days
                && tolls
                && stages
                && fit(cast, event.actors(), own.actors())
                && fit(cast, event.recipients(), own.recipients());
    }

    /** "Kenya's capture of a ship off Oman on Monday": who did it, when and where is told, so of another kind it is another deed. */
    private static boolean isWhole(Event own) {
        return !own.actors().isEmpty() && own.date().isPresent() && own.place().isPresent();
    }

    private static boolean isToldAsFact(Event event) {
        return event.status() == Status.REPORTED || event.status() == Status.CLAIMED;
    }

    private static boolean meet(Figure one, Figure two) {
        return one.min().orElse(0L) <= two.max().orElse(Long.MAX_VALUE)
                && two.min().orElse(0L) <= one.max().orElse(Long.MAX_VALUE);
    }

    private static boolean fit(Cast cast, List<ActorRef> one, List<ActorRef> two) {
        return one.isEmpty()
                || two.isEmpty()
                || one.stream().anyMatch(a -> two.stream().anyMatch(b -> fit(cast, a, b)));
    }

    private static boolean fit(Cast cast, ActorRef one, ActorRef two) {
        Optional<Actor> a = cast.actor(one.actor());
        Optional<Actor> b = cast.actor(two.actor());
        boolean country = a.flatMap(Actor::country).isPresent()
                && a.flatMap(Actor::country).equals(b.flatMap(Actor::country));
        return one.actor().equals(two.actor()) || country || isPhrase(a) || isPhrase(b);
    }

    /* "Gunmen", "a crowd": who they are is not told. */
    private static boolean isPhrase(Optional<Actor> actor) {
        return actor.filter(a -> a.mentions().stream().noneMatch(m -> m.form() == Actor.Form.NAME))
                .isPresent();
    }

    /* "The rebels overran the base. Nine rebels were killed in the clash": those who did it are not whom they did it to. */
    private static boolean isOneSide(Event event, Event own) {
        return own.recipients().stream()
                .anyMatch(hurt ->
                        event.actors().stream().anyMatch(doer -> doer.actor().equals(hurt.actor())));
    }

    /** {@code event} with what {@code own} tells where it has nothing itself. */
    static Event absorbed(Event event, Event own) {
        Map<String, Figure> magnitude = new TreeMap<>(own.magnitude());
        magnitude.putAll(event.magnitude());
        boolean mode = event.mode().isEmpty() && own.mode().isPresent();
        return new Event(
                event.id(),
                event.type(),
                event.mode().or(own::mode),
                Stream.concat(event.contexts().stream(), own.contexts().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                mode ? own.code() : event.code(),
                mode ? own.intensity() : event.intensity(),
                event.actors().isEmpty() ? own.actors() : event.actors(),
                event.recipients().isEmpty() && !isOneSide(event, own) ? own.recipients() : event.recipients(),
                event.date().or(own::date),
                event.place().or(own::place),
                event.status(),
                event.claimant(),
                magnitude,
                Stream.concat(event.reports().stream(), own.reports().stream()).toList(),
                event.outlets(),
                event.independentOutlets(),
                event.confidence(),
                event.why());
    }
}
