package readout.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.Contact.Medium;
import readout.model.Contact.Report;
import readout.model.Contact.Status;
import readout.model.DateRange;
import readout.model.Place;
import readout.model.Response;

/** Several mentions of one occasion in one report become one contact. */
final class ContactOccasions {

    private ContactOccasions() {}

    /** The contacts that {@code mentions}, in order, tell of; one row per occasion, in order of first mention. */
    static List<Contact> joined(Reading reading, List<Contact> mentions) {
        Map<Set<String>, List<Contact>> byParties = new LinkedHashMap<>();
        List<Contact> order = new ArrayList<>();
        for (Contact mention : mentions) {
            List<Contact> same = byParties.computeIfAbsent(key(mention), k -> new ArrayList<>());
            Optional<Contact> occasion = same.stream()
                    .filter(c -> ContactSameness.isSame(reading, c, mention))
                    .findFirst();
            if (occasion.isPresent()) {
                Contact merged = merge(reading, occasion.get(), mention);
                same.set(same.indexOf(occasion.get()), merged);
                order.set(order.indexOf(occasion.get()), merged);
            } else {
                same.add(mention);
                order.add(mention);
            }
        }
        return absorbed(reading, order);
    }

    /** A contact with a country is that with its minister where the report tells of both: "calls to both capitals". */
    private static List<Contact> absorbed(Reading reading, List<Contact> contacts) {
        List<Contact> kept = new ArrayList<>(contacts);
        for (Contact broad : contacts) {
            Optional<Contact> narrow = kept.stream()
                    .filter(c ->
                            c != broad && isNarrower(reading, c, broad) && ContactSameness.isSame(reading, c, broad))
                    .findFirst();
            if (narrow.isPresent()) {
                kept.set(kept.indexOf(narrow.get()), merge(reading, narrow.get(), broad));
                kept.remove(broad);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean isNarrower(Reading reading, Contact narrow, Contact broad) {
        if (narrow.parties().size() != 2 || broad.parties().size() != 2) {
            return false;
        }
        return covers(reading, broad.parties().get(0), broad.parties().get(1), narrow)
                || covers(reading, broad.parties().get(1), broad.parties().get(0), narrow)
                || isBetweenTheirOwn(reading, broad, narrow)
                || isHeadlineOf(reading, broad, narrow);
    }

    /** "Top diplomats of A and B talk" in a headline is the talk of those whom the report names. */
    private static boolean isHeadlineOf(Reading reading, Contact broad, Contact narrow) {
        int body = reading.text().article().body();
        boolean headline = broad.reports().get(0).sentence().span().start() < body
                && narrow.reports().get(0).sentence().span().start() >= body;
        Set<String> named = key(narrow);
        List<Actor> others = actors(reading, broad).stream()
                .filter(a -> !named.contains(a.id()))
                .toList();
        return headline
                && others.stream().noneMatch(ContactOccasions::hasName)
                && countries(reading, broad).size() == 2
                && countries(reading, broad).equals(countries(reading, narrow));
    }

    private static boolean hasName(Actor actor) {
        return actor.mentions().stream().anyMatch(m -> m.form() == Actor.Form.NAME);
    }

    /** Whether {@code broad} is between two countries and {@code narrow} between a person of each. */
    private static boolean isBetweenTheirOwn(Reading reading, Contact broad, Contact narrow) {
        boolean persons = actors(reading, narrow).stream().allMatch(a -> a.kind() == Actor.Kind.PERSON);
        boolean countries = actors(reading, broad).stream().allMatch(a -> a.kind() == Actor.Kind.COUNTRY);
        Set<String> own = countries(reading, narrow);
        return persons && countries && own.size() == 2 && own.equals(countries(reading, broad));
    }

    private static Set<String> countries(Reading reading, Contact contact) {
        Set<String> countries = new TreeSet<>();
        actors(reading, contact).forEach(a -> a.country().ifPresent(countries::add));
        return countries;
    }

    private static List<Actor> actors(Reading reading, Contact contact) {
        return contact.parties().stream()
                .map(p -> reading.cast().actor(p.actor()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether {@code narrow} has {@code same} and someone of the country {@code country}. */
    private static boolean covers(Reading reading, ActorRef same, ActorRef country, Contact narrow) {
        Optional<String> code = reading.cast()
                .actor(country.actor())
                .filter(a -> a.kind() == Actor.Kind.COUNTRY)
                .flatMap(Actor::country);
        boolean shared = narrow.parties().stream().anyMatch(p -> p.actor().equals(same.actor()));
        return code.isPresent()
                && shared
                && narrow.parties().stream()
                        .filter(p -> !p.actor().equals(same.actor()))
                        .map(p -> reading.cast().actor(p.actor()))
                        .flatMap(Optional::stream)
                        .anyMatch(a -> a.kind() != Actor.Kind.COUNTRY
                                && (a.country().equals(code) || a.country().isEmpty() && isIn(narrow, code.get())));
    }

    private static boolean isIn(Contact contact, String country) {
        return contact.place().flatMap(Place::country).filter(country::equals).isPresent();
    }

    private static Set<String> key(Contact contact) {
        Set<String> key = new TreeSet<>();
        contact.parties().forEach(p -> key.add(p.actor()));
        return key;
    }

    private static Contact merge(Reading reading, Contact a, Contact b) {
        Set<String> topics = new LinkedHashSet<>(a.topics());
        topics.addAll(b.topics());
        return new Contact(
                a.id(),
                a.parties(),
                a.medium() == Medium.UNKNOWN || a.medium() == Medium.VISIT && b.medium() == Medium.MEETING
                        ? b.medium()
                        : a.medium(),
                a.initiator().or(b::initiator),
                a.mediator().or(b::mediator),
                date(reading, a, b),
                a.place().or(b::place),
                status(a.status(), b.status()),
                responses(a.responses(), b.responses()),
                List.copyOf(topics),
                reports(a.reports(), b.reports()),
                1,
                1,
                Math.max(a.confidence(), b.confidence()),
                a.why()
                        .then(
                                "“" + b.reports().get(0).trigger().text() + "” tells of the same occasion",
                                b.reports().get(0).trigger()));
    }

    /** What was planned and took place is reported; what one side reports and another denies is disputed. */
    private static Status status(Status a, Status b) {
        if (a == Status.PLANNED || b == Status.PLANNED) {
            return a == Status.PLANNED ? b : a;
        }
        return a == b ? a : Status.DISPUTED;
    }

    private static List<Response> responses(List<Response> first, List<Response> more) {
        List<Response> all = new ArrayList<>(first);
        for (Response response : more) {
            if (all.stream()
                    .noneMatch(r -> r.actor().actor().equals(response.actor().actor()))) {
                all.add(response);
            }
        }
        return all;
    }

    /** {@code contact} as one that {@code responses} deny. */
    static Contact disputed(Contact contact, List<Response> responses) {
        return new Contact(
                contact.id(),
                contact.parties(),
                contact.medium(),
                contact.initiator(),
                contact.mediator(),
                contact.date(),
                contact.place(),
                Status.DISPUTED,
                responses(contact.responses(), responses),
                contact.topics(),
                contact.reports(),
                contact.outlets(),
                contact.independentOutlets(),
                contact.confidence(),
                contact.why()
                        .then(
                                responses.get(0).actor().name() + " denies it",
                                responses.get(0).span()));
    }

    /** A day that is fixed, else one that is named, else any. */
    private static Optional<DateRange> date(Reading reading, Contact a, Contact b) {
        return a.date()
                .filter(DateRange::isResolved)
                .or(() -> b.date().filter(DateRange::isResolved))
                .or(() -> a.date().filter(d -> !ContactSameness.day(d).isEmpty()))
                .or(() -> b.date().filter(d -> !ContactSameness.day(d).isEmpty()))
                .or(a::date)
                .or(b::date);
    }

    private static List<Report> reports(Collection<Report> first, Collection<Report> more) {
        List<Report> all = new ArrayList<>(first);
        for (Report report : more) {
            boolean known = all.stream()
                    .anyMatch(r -> r.sentence().equals(report.sentence())
                            && r.trigger().equals(report.trigger()));
            if (!known) {
                all.add(report);
            }
        }
        return all;
    }
}
