package readout.extract;

import java.util.List;
import java.util.Optional;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.Event;
import readout.model.Statement;
import readout.text.AnnotatedText;
import readout.text.TestEngine;
import readout.when.Times;
import readout.where.Places;
import readout.who.Cast;

/** Small texts read as far as the extractors need. */
final class TestReading {

    private TestReading() {}

    static Reading of(String text) {
        return of(TestEngine.annotate(text));
    }

    /** A report with a headline. */
    static Reading ofTitled(String title, String body) {
        String text = title + "\n" + body + "\n";
        return of(TestEngine.get().annotate(TestEngine.article(text, title.length() + 1, Optional.empty())));
    }

    static Reading of(AnnotatedText annotated) {
        Places places = Places.of(annotated);
        return new Reading(annotated, Times.of(annotated), places, Cast.of(annotated, places));
    }

    static List<Statement> statements(String text) {
        return StatementExtractor.extract(of(text));
    }

    static List<Contact> contacts(String text) {
        Reading reading = of(text);
        return ContactExtractor.extract(reading, StatementExtractor.extract(reading));
    }

    /** The events of the text without its contacts, which would stand for the rules of CONSULT. */
    static List<Event> events(String text) {
        Reading reading = of(text);
        return EventExtractor.extract(reading, StatementExtractor.extract(reading), List.of());
    }

    /** "INDIRECT Ana Ruiz: the road is open". */
    static String shortly(Statement statement) {
        return statement.kind() + " " + statement.speaker().name() + ": "
                + statement.content().text();
    }

    /** "CALL REPORTED Ana Ruiz, Jon Berg". */
    static String shortly(Contact contact) {
        return contact.medium() + " " + contact.status() + " "
                + String.join(
                        ", ", contact.parties().stream().map(ActorRef::name).toList());
    }
}
