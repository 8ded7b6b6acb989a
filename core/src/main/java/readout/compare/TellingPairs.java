package readout.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.ComparedArticle;
import readout.model.Contact;
import readout.model.Event;
import readout.model.Findings;
import readout.model.Passage;

/**
 * Weighs any two events or contacts of a dossier as the comparison would weigh two reports' tellings that say what the rows say. What only one report's
 * text tells, which of its deeds comes back to which, is left out.
 */
public final class TellingPairs {

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, ComparedArticle> articles = new HashMap<>();
    private final List<Event> events;
    private final List<Contact> contacts;
    private final WordPool pool = new WordPool();

    private TellingPairs(List<Event> events, List<Contact> contacts) {
        this.events = List.copyOf(events);
        this.contacts = List.copyOf(contacts);
    }

    /** Those of the dossier that has these rows. */
    static TellingPairs of(
            List<ComparedArticle> articles, List<Actor> actors, List<Event> events, List<Contact> contacts) {
        TellingPairs pairs = new TellingPairs(events, contacts);
        actors.forEach(actor -> pairs.actors.put(actor.id(), actor));
        articles.forEach(article -> pairs.articles.put(article.article().id(), article));
        return pairs;
    }

    /** What is weighed between two events; empty where there are none of these ids. */
    public Optional<TellingPair> ofEvents(String one, String other) {
        ContentWords language = new ContentWords();
        events.forEach(event ->
                language.learn(ContentWords.of(event.reports().get(0).sentence().text())));
        return event(one).flatMap(a -> event(other).map(b -> new EventLikeness(language).weigh(a, b)));
    }

    /** What is weighed between two contacts; empty where there are none of these ids. */
    public Optional<TellingPair> ofContacts(String one, String other) {
        ContentWords language = new ContentWords();
        contacts.forEach(contact -> language.learn(
                ContentWords.of(contact.reports().get(0).sentence().text())));
        return contact(one).flatMap(a -> contact(other).map(b -> a.weigh(b, language)));
    }

    private Optional<EventMention> event(String id) {
        return events.stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .flatMap(event -> told(event.reports().get(0).sentence())
                        .map(article ->
                                EventMention.of(event, report(article), story(article), actors, contactOf(event))));
    }

    private Optional<ContactMention> contact(String id) {
        return contacts.stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst()
                .flatMap(contact -> told(contact.reports().get(0).sentence())
                        .map(article -> ContactMention.of(contact, report(article), story(article), actors)));
    }

    private Optional<ComparedArticle> told(Passage sentence) {
        return Optional.ofNullable(articles.get(sentence.article()));
    }

    private Report report(ComparedArticle article) {
        return Report.of(Findings.none(article.article()), pool);
    }

    private static String story(ComparedArticle article) {
        return article.story().orElse(article.article().id());
    }

    /* The contact that an event was read off has its trigger. */
    private Optional<String> contactOf(Event event) {
        Passage trigger = event.reports().get(0).trigger();
        return contacts.stream()
                .filter(contact -> contact.reports().stream()
                        .anyMatch(told -> told.trigger().equals(trigger)
                                && Stream.concat(event.actors().stream(), event.recipients().stream())
                                        .allMatch(party -> contact.parties().stream()
                                                .anyMatch(other -> other.actor().equals(party.actor())))))
                .map(Contact::id)
                .findFirst();
    }
}
