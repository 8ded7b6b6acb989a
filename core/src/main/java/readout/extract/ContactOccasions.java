package readout.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Contact;
import readout.model.Contact.Medium;
import readout.model.Contact.Report;
import readout.model.Contact.Status;
import readout.model.DateRange;

/** Several mentions of one occasion in one report become one contact. */
final class ContactOccasions {

    private ContactOccasions() {}

    /** The contacts that {@code mentions}, in order, tell of; one row per occasion, in order of first mention. */
    static List<Contact> joined(Reading reading, List<Contact> mentions) {
        Map<Set<String>, List<Contact>> byParties = new LinkedHashMap<>();
        List<Contact> order = new ArrayList<>();
        for (Contact mention : mentions) {
            List<Contact> same = byParties.computeIfAbsent(key(mention), k -> new ArrayList<>());
            Optional<Contact> occasion = same.stream().filter(c -> isSame(reading, c, mention)).findFirst();
            if (occasion.isPresent()) {
                Contact merged = merge(occasion.get(), mention);
                same.set(same.indexOf(occasion.get()), merged);
                order.set(order.indexOf(occasion.get()), merged);
            } else {
                same.add(mention);
                order.add(mention);
            }
        }
        return List.copyOf(order);
    }

    private static Set<String> key(Contact contact) {
        Set<String> key = new TreeSet<>();
        contact.parties().forEach(p -> key.add(p.actor()));
        return key;
    }

    private static boolean isSame(Reading reading, Contact a, Contact b) {
        return a.status() == b.status() && fits(a.medium(), b.medium()) && isSameDay(reading, a.date(), b.date());
    }

    private static boolean fits(Medium a, Medium b) {
        boolean visit = a == Medium.VISIT || b == Medium.VISIT;
        boolean meeting = a == Medium.MEETING || b == Medium.MEETING;
        return a == b || a == Medium.UNKNOWN || b == Medium.UNKNOWN || visit && meeting;
    }

    /** Two days not yet fixed are the same where the text names them alike. */
    private static boolean isSameDay(Reading reading, Optional<DateRange> a, Optional<DateRange> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        if (a.get().isResolved() && b.get().isResolved()) {
            return a.get().meets(b.get());
        }
        return words(reading, a.get()).equals(words(reading, b.get()));
    }

    private static String words(Reading reading, DateRange date) {
        return date.expression()
                .map(span -> span.of(reading.text().article().text()).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static Contact merge(Contact a, Contact b) {
        Set<String> topics = new LinkedHashSet<>(a.topics());
        topics.addAll(b.topics());
        Status status = a.status();
        return new Contact(
                a.id(),
                a.parties(),
                a.medium() == Medium.UNKNOWN || a.medium() == Medium.VISIT && b.medium() == Medium.MEETING ? b.medium() : a.medium(),
                a.initiator().or(b::initiator),
                a.mediator().or(b::mediator),
                a.date().filter(DateRange::isResolved).or(b::date).or(a::date),
                a.place().or(b::place),
                status,
                List.of(),
                List.copyOf(topics),
                reports(a.reports(), b.reports()),
                1,
                1,
                Math.max(a.confidence(), b.confidence()),
                a.why().then("“" + b.reports().get(0).trigger().text() + "” tells of the same occasion"));
    }

    private static List<Report> reports(Collection<Report> first, Collection<Report> more) {
        List<Report> all = new ArrayList<>(first);
        for (Report report : more) {
            boolean known = all.stream().anyMatch(r -> r.sentence().equals(report.sentence()) && r.trigger().equals(report.trigger()));
            if (!known) {
                all.add(report);
            }
        }
        return all;
    }
}
