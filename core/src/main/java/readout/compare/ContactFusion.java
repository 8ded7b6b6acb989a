package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import readout.model.Contact.Status;
import readout.model.Event;
import readout.model.Id;
import readout.model.Passage;
import readout.model.Response;
import readout.model.Why;

/** One row per occasion on which parties talked, within reports and across them. */
final class ContactFusion {

    private final List<Contact> rows;
    private final Map<String, String> fused;

    private ContactFusion(List<Contact> rows, Map<String, String> fused) {
        this.rows = rows;
        this.fused = fused;
    }

    /** Fuses the contacts of {@code reports}, whose references are to {@code actors} by id. */
    static ContactFusion of(List<Report> reports, Stories stories, Map<String, Actor> actors, Outlets outlets) {
        List<ContactMention> mentions = new ArrayList<>();
        for (Report report : reports) {
            String story = stories.of(report.id()).orElse(report.id());
            for (Contact contact : report.findings().contacts()) {
                if (!contact.reports().isEmpty()) {
                    mentions.add(ContactMention.of(contact, report, story, actors));
                }
            }
        }
        mentions.sort(ContactMention.ORDER);
        ContentWords language = new ContentWords();
        mentions.forEach(mention -> language.learn(mention.words()));
        List<List<ContactMention>> groups = Gathering.of(
                mentions, ContactMention::blocks, (one, two) -> one.likeness(two, language), Thresholds.ONE_CONTACT);
        List<Contact> rows = new ArrayList<>();
        Map<String, String> fused = new HashMap<>();
        for (List<ContactMention> group : groups) {
            Contact row = row(group, outlets);
            rows.add(row);
            group.forEach(m -> fused.put(key(m.triggerPassage(), m.contact().parties()), row.id()));
        }
        rows.sort(Comparator.comparing((Contact c) -> Rows.day(c.date()))
                .thenComparing((Contact c) -> c.reports().get(0).sentence())
                .thenComparing(Contact::id));
        return new ContactFusion(rows, fused);
    }

    private static String key(Passage trigger, List<ActorRef> parties) {
        List<String> ids = parties.stream().map(ActorRef::actor).sorted().toList();
        return trigger.article() + " " + trigger.span().start() + " " + ids;
    }

    /** The rows, by day, then by where they are first told. */
    List<Contact> rows() {
        return rows;
    }

    /** The id of the occasion that {@code event} of a report tells of, where it was read off a contact of that report. */
    Optional<String> rowOf(Event event) {
        List<ActorRef> parties = new ArrayList<>(event.actors());
        parties.addAll(event.recipients());
        return Optional.ofNullable(fused.get(key(event.reports().get(0).trigger(), parties)));
    }

    private static Contact row(List<ContactMention> group, Outlets outlets) {
        List<Contact> told = group.stream().map(ContactMention::contact).toList();
        List<Contact.Report> reports = reports(told);
        List<String> articles =
                Rows.distinct(reports.stream().map(r -> r.sentence().article()).toList());
        int independent = outlets.independent(articles);
        List<ActorRef> parties =
                Parties.narrowest(told.stream().map(Contact::parties).toList(), group, ContactMention::parties);
        var date = Rows.date(told.stream().flatMap(c -> c.date().stream()).toList());
        return new Contact(
                id(parties, Rows.days(date), reports),
                parties,
                medium(told),
                told.stream().flatMap(c -> c.initiator().stream()).findFirst(),
                told.stream().flatMap(c -> c.mediator().stream()).findFirst(),
                date,
                Rows.place(told.stream().flatMap(c -> c.place().stream()).toList()),
                status(told),
                responses(told),
                topics(told),
                reports,
                outlets.count(articles),
                independent,
                Rows.confidence(told.stream().map(Contact::confidence).toList(), independent),
                why(group, articles));
    }

    private static String id(List<ActorRef> parties, String days, List<Contact.Report> reports) {
        List<String> parts = new ArrayList<>(List.of(days));
        parties.stream().map(ActorRef::actor).sorted().forEach(parts::add);
        var trigger = reports.get(0).trigger();
        parts.add(trigger.article());
        parts.add(String.valueOf(trigger.span().start()));
        return Id.of("c", parts);
    }

    private static List<Contact.Report> reports(List<Contact> told) {
        Set<Contact.Report> reports = new LinkedHashSet<>();
        told.forEach(contact -> reports.addAll(contact.reports()));
        return reports.stream()
                .sorted(Comparator.comparing(Contact.Report::sentence).thenComparing(Contact.Report::trigger))
                .toList();
    }

    /* A visit in one report and a meeting in another are the meeting; what all leave open stays unknown. */
    private static Medium medium(List<Contact> told) {
        Set<Medium> media = new TreeSet<>();
        told.forEach(contact -> media.add(contact.medium()));
        return media.iterator().next();
    }

    private static Status status(List<Contact> told) {
        Set<Status> all = new TreeSet<>();
        told.forEach(contact -> all.add(contact.status()));
        boolean dispute = all.contains(Status.DISPUTED) || all.contains(Status.DENIED) && all.contains(Status.REPORTED);
        return dispute ? Status.DISPUTED : all.iterator().next();
    }

    private static List<Response> responses(List<Contact> told) {
        Set<Response> responses = new LinkedHashSet<>();
        told.forEach(contact -> responses.addAll(contact.responses()));
        return responses.stream().sorted(Comparator.comparing(Response::span)).toList();
    }

    private static List<String> topics(List<Contact> told) {
        Map<String, String> topics = new LinkedHashMap<>();
        told.forEach(contact -> contact.topics().forEach(topic -> topics.putIfAbsent(Words.folded(topic), topic)));
        return List.copyOf(topics.values());
    }

    private static Why why(List<ContactMention> group, List<String> articles) {
        Why why = group.get(0).contact().why();
        if (group.size() == 1) {
            return why;
        }
        Optional<String> day = group.get(0).when().first().map(Object::toString);
        return why.then("one row of " + group.size() + " passages in " + articles.size()
                + " reports: the same parties, a medium that fits, days that meet"
                + day.map(d -> " (" + d + ")").orElse(""));
    }
}
