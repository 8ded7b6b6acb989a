package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.Contact.Medium;
import readout.model.Contact.Readout;
import readout.model.Passage;
import readout.model.Statement;
import readout.model.Statement.Channel;

/**
 * Each side's account of a contact: the statements that tell of it, under the party whose side makes them. A statement tells of a contact
 * when the words that report the contact stand in it ("“I spoke with the minister this evening,” he wrote"), or when one party
 * says it to another in the sentence of the contact or close behind it and no other contact of the two stands between. Whose account it is
 * follows from through whom it comes: what state media quote their president as telling a foreign guest is their side's.
 */
final class Readouts {

    /* About three sentences. */
    private static final int NEAR = 500;

    private final Map<String, Actor> actors;
    private final Map<String, List<Statement>> byArticle = new TreeMap<>();

    private Readouts(List<Statement> statements, Map<String, Actor> actors) {
        this.actors = actors;
        statements.forEach(s -> byArticle
                .computeIfAbsent(s.cue().article(), id -> new ArrayList<>())
                .add(s));
    }

    /** {@code contacts} with the accounts that {@code statements} give of them; the same order. */
    static List<Contact> of(List<Contact> contacts, List<Statement> statements, Map<String, Actor> actors) {
        Readouts readouts = new Readouts(statements, actors);
        Map<String, List<Contact>> told = new TreeMap<>();
        for (Contact contact : contacts) {
            contact.reports().stream()
                    .map(report -> report.sentence().article())
                    .distinct()
                    .forEach(article -> told.computeIfAbsent(article, id -> new ArrayList<>())
                            .add(contact));
        }
        Map<String, Map<String, List<Statement>>> found = new TreeMap<>();
        told.forEach((article, here) -> readouts.link(article, here, found));
        return contacts.stream()
                .map(contact -> contact.withReadouts(readouts(contact, found.getOrDefault(contact.id(), Map.of()))))
                .toList();
    }

    private static List<Readout> readouts(Contact contact, Map<String, List<Statement>> byParty) {
        List<Readout> readouts = new ArrayList<>();
        for (ActorRef party : contact.parties()) {
            List<Statement> said = byParty.getOrDefault(party.actor(), List.of());
            if (!said.isEmpty()
                    && readouts.stream().noneMatch(r -> r.party().actor().equals(party.actor()))) {
                readouts.add(new Readout(
                        party,
                        said.stream()
                                .sorted(Comparator.comparing(Statement::cue).thenComparing(Statement::id))
                                .map(Statement::id)
                                .distinct()
                                .toList()));
            }
        }
        return readouts;
    }

    private void link(String article, List<Contact> here, Map<String, Map<String, List<Statement>>> found) {
        for (Statement statement : byArticle.getOrDefault(article, List.of())) {
            for (Contact contact : contacts(statement, here)) {
                side(statement, contact)
                        .ifPresent(party -> found.computeIfAbsent(contact.id(), id -> new TreeMap<>())
                                .computeIfAbsent(party.actor(), id -> new ArrayList<>())
                                .add(statement));
            }
        }
    }

    private static List<Contact> contacts(Statement statement, List<Contact> here) {
        List<Contact> within = nearest(
                statement,
                here.stream().filter(contact -> isToldIn(contact, statement)).toList());
        return within.isEmpty()
                ? nearest(
                        statement,
                        here.stream()
                                .filter(contact -> isSaidIn(statement, contact))
                                .toList())
                : within;
    }

    /* Those told nearest to the statement's cue; of several told in one place those with whom all it was said to talked. */
    private static List<Contact> nearest(Statement statement, List<Contact> contacts) {
        int at = statement.cue().span().start();
        Map<Integer, List<Contact>> byDistance = new TreeMap<>();
        for (Contact contact : contacts) {
            triggers(contact, statement.cue().article())
                    .mapToInt(trigger -> Math.abs(at - trigger.span().start()))
                    .min()
                    .ifPresent(far -> byDistance
                            .computeIfAbsent(far, f -> new ArrayList<>())
                            .add(contact));
        }
        List<Contact> nearest = byDistance.values().stream().findFirst().orElse(List.of());
        return nearest.size() < 2
                ? nearest
                : nearest.stream().filter(c -> isToOther(statement, c)).toList();
    }

    private static boolean isToOther(Statement statement, Contact contact) {
        return statement.addressees().stream()
                .anyMatch(
                        a -> contact.parties().stream().anyMatch(p -> p.actor().equals(a.actor())));
    }

    private static Stream<Passage> triggers(Contact contact, String article) {
        return contact.reports().stream()
                .map(Contact.Report::trigger)
                .filter(trigger -> trigger.article().equals(article));
    }

    private static boolean isToldIn(Contact contact, Statement statement) {
        return triggers(contact, statement.content().article())
                .anyMatch(trigger -> statement.content().span().contains(trigger.span()));
    }

    /* One party says it to another, where the contact is told or soon after. */
    private static boolean isSaidIn(Statement statement, Contact contact) {
        boolean party = contact.parties().stream()
                .anyMatch(p -> p.actor().equals(statement.speaker().actor()));
        return party
                && isToOther(statement, contact)
                && fits(statement.channel(), contact.medium())
                && isNear(statement, contact);
    }

    private static boolean isNear(Statement statement, Contact contact) {
        int at = statement.cue().span().start();
        return contact.reports().stream()
                .map(Contact.Report::sentence)
                .filter(sentence -> sentence.article().equals(statement.cue().article()))
                .anyMatch(sentence ->
                        sentence.span().start() <= at && at <= sentence.span().end() + NEAR);
    }

    private static boolean fits(Channel channel, Medium medium) {
        return switch (channel) {
            case CALL -> medium == Medium.CALL || medium == Medium.UNKNOWN;
            case MEETING -> medium != Medium.CALL;
            case LETTER -> medium == Medium.MESSAGE || medium == Medium.UNKNOWN;
            default -> true;
        };
    }

    /* The party whose side speaks: through whom it comes comes first. */
    private Optional<ActorRef> side(Statement statement, Contact contact) {
        Optional<ActorRef> reporter = statement.reportedBy().flatMap(by -> partyOf(by, contact));
        return reporter.isPresent() ? reporter : partyOf(statement.speaker(), contact);
    }

    private Optional<ActorRef> partyOf(ActorRef voice, Contact contact) {
        Optional<ActorRef> self = contact.parties().stream()
                .filter(party -> party.actor().equals(voice.actor()))
                .findFirst();
        Optional<String> country = country(voice);
        List<ActorRef> countrymen = contact.parties().stream()
                .filter(party -> country.isPresent() && country.equals(country(party)))
                .toList();
        return self.or(() -> countrymen.size() == 1 ? Optional.of(countrymen.get(0)) : Optional.empty());
    }

    private Optional<String> country(ActorRef ref) {
        return Optional.ofNullable(actors.get(ref.actor())).flatMap(Actor::country);
    }
}
