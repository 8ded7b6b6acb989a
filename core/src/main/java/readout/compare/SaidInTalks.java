package readout.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Passage;
import readout.model.PloverType;

/**
 * Gives what was said in a talk the day of the talk: where a report tells "urged restraint in calls with both ministers" without a day, and
 * another report has the day of those calls, the appeal is of that day too, and not of the next round of calls.
 */
final class SaidInTalks {

    private final Map<Passage, List<Contact>> bySentence = new HashMap<>();

    /** @param contacts the rows of contacts */
    SaidInTalks(List<Contact> contacts) {
        for (Contact contact : contacts) {
            for (Contact.Report report : contact.reports()) {
                bySentence
                        .computeIfAbsent(report.sentence(), k -> new ArrayList<>())
                        .add(contact);
            }
        }
    }

    /** {@code event} of one report, with the day of the talk in whose sentence its actor says it, where it has none of its own. */
    Event dated(Event event) {
        boolean open = event.date().flatMap(DateRange::start).isEmpty()
                && event.date().flatMap(DateRange::end).isEmpty();
        boolean said = EventMention.isVerbal(event.type()) && event.type() != PloverType.CONSULT;
        if (!open || !said || event.status() != Event.Status.REPORTED) {
            return event;
        }
        return day(event)
                .map(day -> event.withDate(Optional.of(day))
                        .withWhy(event.why()
                                .then("it was said in a talk, and has its day: "
                                        + day.start().orElseThrow())))
                .orElse(event);
    }

    /** The one day of the talks that the event's sentence tells of and its actor took part in. */
    private Optional<DateRange> day(Event event) {
        List<DateRange> days = new ArrayList<>();
        for (Contact contact : bySentence.getOrDefault(event.reports().get(0).sentence(), List.of())) {
            if (isPartOf(event, contact)) {
                Optional<DateRange> day =
                        contact.date().filter(date -> date.day().isPresent());
                if (day.isEmpty() || contact.status() != Contact.Status.REPORTED) {
                    return Optional.empty();
                }
                days.add(day.get());
            }
        }
        boolean one = days.stream().map(DateRange::day).distinct().count() == 1;
        return one ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static boolean isPartOf(Event event, Contact contact) {
        List<String> parties = contact.parties().stream().map(ActorRef::actor).toList();
        return event.actors().stream().map(ActorRef::actor).anyMatch(parties::contains);
    }
}
