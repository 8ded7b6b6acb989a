package readout.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.PloverType;

/** A party to a conflict that calls for its end agrees; only an outsider's call for it is a request (manual, sections AGREE and REQUEST). */
final class OwnAppeals {

    private static final Set<String> DEESCALATE = Set.of("0256", "107");

    private OwnAppeals() {}

    /** The events of one report, with the calls of the parties for an end to the violence as AGREE. */
    static List<Event> settle(Reading reading, EventScheme scheme, List<Event> events) {
        Set<String> fighting = new LinkedHashSet<>();
        for (Event event : events) {
            if (event.type() == PloverType.ASSAULT && event.status() != Status.BACKGROUND) {
                event.actors().forEach(a -> fighting.add(Nationality.side(reading.cast(), a)));
                event.recipients().forEach(r -> fighting.add(Nationality.side(reading.cast(), r)));
            }
        }
        return events.stream()
                .map(e -> isOwn(reading, e, fighting) ? agreeing(scheme, e) : e)
                .toList();
    }

    private static boolean isOwn(Reading reading, Event event, Set<String> fighting) {
        return event.type() == PloverType.REQUEST
                && event.recipients().isEmpty()
                && !event.actors().isEmpty()
                && event.code().cameo().filter(DEESCALATE::contains).isPresent()
                && event.actors().stream().allMatch(a -> fighting.contains(Nationality.side(reading.cast(), a)));
    }

    private static Event agreeing(EventScheme scheme, Event event) {
        return new Event(
                EventIds.of(PloverType.AGREE, event.reports().get(0).trigger()),
                PloverType.AGREE,
                Optional.empty(),
                event.contexts(),
                scheme.code(PloverType.AGREE, Optional.empty(), Optional.of("0356")),
                scheme.score(PloverType.AGREE, Optional.empty()),
                event.actors(),
                event.recipients(),
                event.date(),
                event.place(),
                event.status(),
                event.claimant(),
                event.magnitude(),
                event.reports(),
                event.outlets(),
                event.independentOutlets(),
                event.confidence(),
                event.why().then("a party's call for an end to its own conflict is AGREE"));
    }
}
