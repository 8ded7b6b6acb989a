package readout.extract;

import java.util.List;
import readout.model.Contact;
import readout.model.Statement;

/** Finds who talked to whom. */
final class ContactExtractor {

    private ContactExtractor() {}

    static List<Contact> extract(Reading reading, List<Statement> statements) {
        return List.of();
    }
}
