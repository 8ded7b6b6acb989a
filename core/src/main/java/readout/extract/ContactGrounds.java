package readout.extract;

import java.util.List;
import java.util.Optional;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.Passage;
import readout.model.Response;
import readout.model.Why;
import readout.text.Sentence;

/** What the values of a contact stand on: its trigger, how the parties stand to it, who sought or brokered it, its topics. */
final class ContactGrounds {

    private final Reading reading;
    private final Contact contact;
    private final Sentence sentence;
    private final Ties ties;

    private ContactGrounds(Reading reading, Contact contact, Sentence sentence, int trigger) {
        this.reading = reading;
        this.contact = contact;
        this.sentence = sentence;
        this.ties = new Ties(sentence, trigger);
    }

    /** The contact with its grounds. */
    static Contact of(Reading reading, Contact contact) {
        Passage at = contact.reports().get(0).trigger();
        return Grounds.at(reading, at, (s, trigger) -> new ContactGrounds(reading, contact, s, trigger).why())
                .map(contact::withWhy)
                .orElse(contact);
    }

    private Why why() {
        Passage trigger = contact.reports().get(0).trigger();
        List<Why.Step> told = contact.why().steps();
        Why why = Why.of(contact.why().rule())
                .then(Grounds.quoted(trigger) + " tells of a contact: " + Grounds.word(contact.medium()), trigger)
                .then(told.stream()
                        .skip(1)
                        .filter(step -> !step.says().startsWith("its parties are "))
                        .toList());
        for (ActorRef party : contact.parties()) {
            why = party(why, party, "a party");
        }
        if (contact.initiator().isPresent()) {
            why = party(why, contact.initiator().get(), "the one who sought it");
        }
        if (contact.mediator().isPresent()) {
            why = party(why, contact.mediator().get(), "the one who brought them together");
        }
        for (String topic : contact.topics()) {
            Optional<Passage> words = Grounds.find(reading, sentence, topic);
            why = words.isPresent() ? why.then("what it was about", words.get()) : why;
        }
        return status(why);
    }

    private Why status(Why why) {
        if (contact.status() == Contact.Status.REPORTED) {
            return why;
        }
        String status = "the words around it put it as " + Grounds.word(contact.status());
        Optional<Passage> words =
                contact.responses().stream().map(Response::span).findFirst();
        return words.isPresent() ? why.then(status, words.get()) : why.then(status);
    }

    private Why party(Why why, ActorRef ref, String what) {
        return why.then(
                Grounds.meant(ref) + " is " + what + ": " + ties.of(ref.span().span()), ref.span());
    }
}
