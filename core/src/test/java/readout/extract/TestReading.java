package readout.extract;

import java.util.List;
import readout.model.ActorRef;
import readout.model.Contact;
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
        AnnotatedText annotated = TestEngine.annotate(text);
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
