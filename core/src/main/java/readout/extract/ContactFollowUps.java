package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.Contact.Report;
import readout.model.Contact.Status;
import readout.model.Passage;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Passages that tell, without a word of talking, what was said on an occasion told of before: "X told Y that …", "X thanked Y", "X
 * and Y agreed that …". Alone they make no contact: one may tell another something through the press.
 */
final class ContactFollowUps {

    private static final int SENTENCES_BACK = 8;

    private final Reading reading;
    private final Quotations quotations;

    ContactFollowUps(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.quotations = quotations;
    }

    /**
     * What was said.
     *
     * @param verb the verb
     * @param sides heads of the phrases for those it was said by and to
     */
    record Said(int verb, List<Integer> sides) {}

    /** {@code contacts}, each with the passages on it that follow. */
    List<Contact> added(List<Contact> contacts) {
        List<Contact> result = new ArrayList<>(contacts);
        if (contacts.isEmpty()) {
            return result;
        }
        for (Sentence sentence : reading.text().sentences()) {
            for (Said said : in(sentence, quotations)) {
                add(sentence, said, result);
            }
        }
        return result;
    }

    /** What is told as said in {@code sentence} by some to others. */
    static List<Said> in(Sentence sentence, Quotations quotations) {
        CueSpeakers subjects = new CueSpeakers(sentence, quotations);
        List<Said> found = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            String lemma = word.is("VB") ? Clauses.lemma(sentence, word.index()) : "";
            boolean tells = ContactFrames.lists("tells", lemma);
            boolean agrees = ContactFrames.lists("agrees", lemma);
            if ((tells || agrees) && !Clauses.isPassive(sentence, word.index())) {
                Optional<Integer> by = subjects.of(word.index(), new Span(0, 0));
                Optional<Integer> to =
                        tells ? sentence.child(word.index(), "dobj") : Clauses.under(sentence, word.index(), "with");
                if (by.isPresent() && (agrees || to.isPresent())) {
                    found.add(new Said(
                            word.index(), to.map(t -> List.of(by.get(), t)).orElse(List.of(by.get()))));
                }
            }
        }
        return found;
    }

    private void add(Sentence sentence, Said said, List<Contact> contacts) {
        if (new ContactModality(sentence)
                .of(said.verb())
                .filter(s -> s == Status.REPORTED)
                .isEmpty()) {
            return;
        }
        List<ActorRef> sides = said.sides().stream()
                .flatMap(t -> reading.cast().refer(sentence, t).stream())
                .toList();
        Set<String> who = new LinkedHashSet<>();
        sides.forEach(s -> who.add(s.actor()));
        if (who.size() < 2) {
            return;
        }
        for (int i = contacts.size() - 1; i >= 0; i--) {
            Contact contact = contacts.get(i);
            boolean same = contact.status() == Status.REPORTED
                    && contact.parties().stream().map(ActorRef::actor).toList().containsAll(who);
            if (same && isTold(contact, sentence)) {
                contacts.set(i, with(contact, sentence, said, sides));
                return;
            }
        }
    }

    /** Whether the contact is told of shortly before, and not in the sentence itself. */
    private boolean isTold(Contact contact, Sentence sentence) {
        int first = reading.text()
                .sentences()
                .get(Math.max(0, sentence.index() - SENTENCES_BACK))
                .span()
                .start();
        int start = sentence.span().start();
        List<Integer> told =
                contact.reports().stream().map(r -> r.sentence().span().start()).toList();
        return told.stream().anyMatch(t -> t >= first && t < start) && !told.contains(start);
    }

    private Contact with(Contact contact, Sentence sentence, Said said, List<ActorRef> sides) {
        List<Report> reports = new ArrayList<>(contact.reports());
        Passage trigger = reading.text().passage(sentence.token(said.verb()).span());
        reports.add(new Report(
                reading.text().passage(sentence.span()),
                trigger,
                sides.stream().map(ActorRef::span).distinct().toList()));
        return contact.withReports(
                reports, contact.why().then("“" + trigger.text() + "” tells what was said there", trigger));
    }
}
