package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.Contact.Report;
import readout.text.Sentence;

/** "X joined them": one more party of the meeting told of just before; of both, where the text says so. */
final class ContactJoins {

    private ContactJoins() {}

    /** Adds {@code joining} to the last of {@code mentions} told of in the sentence before {@code cue}'s, or earlier in its own. */
    static void join(Reading reading, ContactCue cue, List<ActorRef> joining, List<Contact> mentions) {
        if (joining.isEmpty() || cue.status() != Contact.Status.REPORTED) {
            return;
        }
        Sentence sentence = cue.sentence();
        boolean both = sentence.tokens().stream()
                .anyMatch(t -> Set.of("both", "each", "either").contains(t.lemma()));
        for (int i = mentions.size() - 1; i >= 0; i--) {
            int start = mentions.get(i).reports().get(0).sentence().span().start();
            int earliest = reading.text()
                    .sentences()
                    .get(Math.max(0, sentence.index() - 1))
                    .span()
                    .start();
            if (start < earliest) {
                return;
            }
            mentions.set(i, joined(reading, cue, joining, mentions.get(i)));
            if (!both) {
                return;
            }
        }
    }

    private static Contact joined(Reading reading, ContactCue cue, List<ActorRef> joining, Contact contact) {
        List<ActorRef> parties = new ArrayList<>(contact.parties());
        List<ActorRef> added = joining.stream()
                .filter(j -> contact.parties().stream().noneMatch(p -> p.actor().equals(j.actor())))
                .toList();
        parties.addAll(added);
        List<Report> reports = new ArrayList<>(contact.reports());
        reports.add(new Report(
                reading.text().passage(cue.sentence().span()),
                reading.text().passage(cue.sentence().token(cue.token()).span()),
                added.stream().map(ActorRef::span).toList()));
        return new Contact(
                contact.id(),
                parties,
                contact.medium(),
                contact.initiator(),
                contact.mediator(),
                contact.date(),
                contact.place(),
                contact.status(),
                contact.responses(),
                contact.topics(),
                reports,
                1,
                1,
                contact.confidence(),
                contact.why()
                        .then(
                                "“" + reports.get(reports.size() - 1).trigger().text() + "” tells who else was there",
                                reports.get(reports.size() - 1).trigger()));
    }
}
