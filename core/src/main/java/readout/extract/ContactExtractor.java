package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
            Map<Integer, String> told = new TreeMap<>();
            for (ContactCue cue : ContactCues.of(sentence, quotations)) {
                String frame = cue.frame().id();
                if (cue.frame().needs("pronoun")) {
                    ContactJoins.join(reading, cue, parties.subjects(cue), mentions);
                } else if (told.getOrDefault(cue.token(), frame).equals(frame)) {
                    List<ContactParties.Who> all = parties.of(cue);
                    all.forEach(who -> mentions.add(terms.contact(cue, who)));
                    if (!all.isEmpty()) {
                        told.put(cue.token(), frame);
                    }
                }
            }
        }
        List<Contact> answered = new ContactDenials(reading, statements, quotations).answered(mentions);
        List<Contact> occasions = ContactOccasions.joined(reading, answered);
        List<Contact> dated = new ContactDays(reading, statements).told(occasions);
        return new ContactFollowUps(reading, quotations).added(new ContactHosts(reading, quotations).added(dated));
    }
}
