package readout.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Article;
import readout.model.Claim;
import readout.model.Contact;
import readout.model.Event;
import readout.model.Findings;
import readout.model.PloverType;
import readout.model.Statement;
import readout.text.AnnotatedText;
import readout.when.Times;
import readout.where.Places;
import readout.who.Cast;

/** Reads the findings off an annotated report. */
public final class Extraction {

    private Extraction() {}

    /** All that the report says. */
    public static Findings of(AnnotatedText text) {
        Times times = Times.of(text);
        Places places = Places.of(text);
        Cast cast = Cast.of(text, places);
        Reading reading = new Reading(text, times, places, cast);
        List<Statement> statements = StatementExtractor.extract(reading);
        List<Statement> assertions =
                statements.stream().filter(StatementExtractor::asserts).toList();
        List<Contact> contacts = ContactExtractor.extract(reading, assertions);
        List<Event> events = EventExtractor.extract(reading, assertions, contacts);
        List<Actor> actors = cast.actors(meant(events));
        List<Event> references = DeedReferences.of(reading, events, actors);
        List<Claim> claims = ClaimExtractor.extract(reading, assertions, events);
        Article article = times.published().map(text.article()::published).orElse(text.article());
        Grounds grounds = new Grounds(reading);
        return new Findings(
                article,
                times.expressions(),
                Stream.concat(actors.stream(), UnnamedActors.of(reading, statements).stream())
                        .toList(),
                grounds.statements(statements),
                grounds.contacts(contacts),
                Stream.concat(grounds.events(events).stream(), references.stream())
                        .toList(),
                grounds.claims(claims),
                times.possible());
    }

    /**
     * Whether a noun that only refers to a deed can mean {@code deed}: "the walkout" no dismissal. What kind of attack it was, reports tell
     * in many ways, so that of attacks any may be meant.
     *
     * @param reference one of {@link Event#isReference}
     */
    public static boolean mayMean(Event reference, Event deed) {
        String sense = reference.why().rule().substring(Event.REFERENCE.length());
        return deed.type() == PloverType.ASSAULT
                || EventNouns.all().stream().filter(s -> s.id().equals(sense)).allMatch(s -> s.means(deed));
    }

    private static Set<String> meant(List<Event> events) {
        return events.stream()
                .flatMap(e -> Stream.concat(e.actors().stream(), e.recipients().stream()))
                .map(ActorRef::actor)
                .collect(Collectors.toSet());
    }
}
