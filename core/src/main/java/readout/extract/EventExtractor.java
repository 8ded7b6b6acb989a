package readout.extract;

import java.util.List;
import readout.model.Contact;
import readout.model.Event;
import readout.model.Statement;

/** Finds who did what to whom. */
final class EventExtractor {

    private EventExtractor() {}

    static List<Event> extract(Reading reading, List<Statement> statements, List<Contact> contacts) {
        return List.of();
    }
}
