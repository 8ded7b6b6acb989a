package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.Event;
import readout.model.Passage;
import readout.model.Place;
import readout.model.PloverType;

/** A contact is a CONSULT event: a visitor is the actor and the host the recipient; where nobody hosts, all are actors. */
final class ContactEvents {

    /** An ambassador summoned or called in is ACCUSE, not CONSULT (manual, section CONSULT). */
    private static final Set<String> SUMMONS = Set.of("contact.summon", "contact.summon-in");

    /** The rule of contacts by one who goes between two sides. */
    static final String MEDIATION = "contact.mediate";

    private final EventScheme scheme;

    ContactEvents(EventScheme scheme) {
        this.scheme = scheme;
    }

    /** The events of the contacts that took place, or are to: a meeting to come is AGREE. */
    List<Event> of(Reading reading, List<Contact> contacts) {
        List<Event> events = new ArrayList<>();
        for (Contact contact : contacts) {
            boolean told = contact.status() == Contact.Status.REPORTED || contact.status() == Contact.Status.PLANNED;
            if (told && !SUMMONS.contains(contact.why().rule())) {
                events.add(event(reading, contact));
            }
        }
        return events;
    }

    private Event event(Reading reading, Contact contact) {
        boolean planned = contact.status() == Contact.Status.PLANNED;
        PloverType type = planned ? PloverType.AGREE : PloverType.CONSULT;
        Optional<String> mode = planned ? Optional.empty() : mode(reading, contact);
        Optional<ActorRef> visitor = visitor(contact).or(() -> goBetween(contact));
        List<ActorRef> actors = visitor.map(List::of).orElse(contact.parties());
        List<ActorRef> recipients = visitor.isEmpty()
                ? List.of()
                : contact.parties().stream()
                        .filter(p -> !p.actor().equals(visitor.get().actor()))
                        .toList();
        List<Event.Report> reports = new ArrayList<>();
        for (Contact.Report report : contact.reports()) {
            reports.add(new Event.Report(
                    report.sentence(),
                    report.trigger(),
                    visitor.isPresent() ? spans(actors) : report.parties(),
                    spans(recipients),
                    reading.text().article().outlet(),
                    reading.times().published()));
        }
        return new Event(
                EventIds.of(type, contact.reports().get(0).trigger()),
                type,
                mode,
                List.of("diplomatic"),
                scheme.code(type, mode, planned ? Optional.of("036") : Optional.empty()),
                scheme.score(type, mode),
                actors,
                recipients,
                contact.date(),
                contact.place(),
                status(reading, contact, planned),
                Optional.empty(),
                Map.of(),
                reports,
                contact.outlets(),
                contact.independentOutlets(),
                contact.confidence(),
                contact.why().then("a contact is a CONSULT event"));
    }

    private static Event.Status status(Reading reading, Contact contact, boolean planned) {
        int at = contact.reports().get(0).trigger().span().start();
        boolean recalled = reading.text()
                .sentenceAt(at)
                .flatMap(sentence -> sentence.tokenAt(at)
                        .map(trigger -> RecalledDeeds.isOne(reading, sentence, trigger, contact.date())))
                .orElse(false);
        if (recalled) {
            return Event.Status.BACKGROUND;
        }
        return planned ? Event.Status.PLANNED : Event.Status.REPORTED;
    }

    /** The visitor is the actor and the host the recipient (manual, section CONSULT); who goes to see another is told first. */
    private static Optional<ActorRef> visitor(Contact contact) {
        if (contact.medium() != Contact.Medium.VISIT) {
            return Optional.empty();
        }
        return contact.initiator().or(() -> contact.parties().stream().findFirst());
    }

    /** Who is told to go between two sides, without their being told to meet, consults both (CAMEO 045). */
    private static Optional<ActorRef> goBetween(Contact contact) {
        return contact.why().rule().equals(MEDIATION) ? contact.mediator() : Optional.empty();
    }

    private static Optional<String> mode(Reading reading, Contact contact) {
        return switch (contact.medium()) {
            case CALL -> Optional.of("phone");
            case VISIT -> Optional.of("visit");
            case MEETING -> isHostedByAThird(reading, contact) ? Optional.of("third-party") : Optional.empty();
            case MESSAGE, UNKNOWN -> Optional.empty();
        };
    }

    /** Parties of two countries or more who meet in one that is of none of them. */
    private static boolean isHostedByAThird(Reading reading, Contact contact) {
        Set<String> countries = new TreeSet<>();
        for (ActorRef party : contact.parties()) {
            Nationality.of(reading.cast(), party).ifPresent(countries::add);
        }
        return countries.size() > 1
                && contact.place()
                        .flatMap(Place::country)
                        .filter(host -> !countries.contains(host))
                        .isPresent();
    }

    private static List<Passage> spans(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::span).toList();
    }
}
