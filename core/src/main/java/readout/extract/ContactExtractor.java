package readout.extract;

import java.util.ArrayList;
import java.util.List;
import readout.model.Contact;
import readout.model.Statement;
import readout.text.Sentence;

/** Finds who talked to whom. */
final class ContactExtractor {

    private ContactExtractor() {}

    static List<Contact> extract(Reading reading, List<Statement> statements) {
        Quotations quotations = Quotations.of(reading.text().article().text());
        ContactParties parties = new ContactParties(reading, statements, quotations);
        ContactTerms terms = new ContactTerms(reading);
        List<Contact> mentions = new ArrayList<>();
        for (Sentence sentence : reading.text().sentences()) {
            for (ContactCue cue : ContactCues.of(sentence, quotations)) {
                if (cue.frame().needs("pronoun")) {
                    ContactJoins.join(reading, cue, parties.subjects(cue), mentions);
                } else {
                    parties.of(cue).forEach(who -> mentions.add(terms.contact(cue, who)));
                }
            }
        }
        List<Contact> answered = new ContactDenials(reading, statements, quotations).answered(mentions);
        List<Contact> occasions = ContactOccasions.joined(reading, answered);
        return new ContactFollowUps(reading, quotations).added(occasions);
    }
}
