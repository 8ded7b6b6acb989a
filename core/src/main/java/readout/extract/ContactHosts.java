package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.Contact.Medium;
import readout.model.Passage;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Mediators named after the talk they brought about: "X, who hosted the meeting, said …", "The call was brokered by X". */
final class ContactHosts {

    private static final int SENTENCES_BACK = 3;
    private static final Set<String> POINTING = Set.of("the", "this", "these", "both");

    private final Reading reading;
    private final Quotations quotations;

    ContactHosts(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.quotations = quotations;
    }

    /** {@code contacts}, those with a mediator for whom a later sentence names one; the rest unchanged, in order. */
    List<Contact> added(List<Contact> contacts) {
        List<Contact> result = new ArrayList<>(contacts);
        if (contacts.isEmpty()) {
            return result;
        }
        for (Sentence sentence : reading.text().sentences()) {
            for (Token word : sentence.tokens()) {
                if (word.is("VB") && ContactFrames.lists("mediates", Clauses.lemma(sentence, word.index()))) {
                    talk(sentence, word)
                            .ifPresent(noun -> host(sentence, word).ifPresent(who -> add(sentence, noun, who, result)));
                }
            }
        }
        return result;
    }

    /** "the meeting", of which the sentence names no sides. */
    private static Optional<Integer> talk(Sentence sentence, Token verb) {
        boolean passive = Clauses.isPassive(sentence, verb.index());
        Optional<Integer> noun = passive
                ? sentence.child(verb.index(), "nsubjpass")
                        .or(() -> Optional.of(verb.head())
                                .filter(h -> verb.relation().equals("acl")))
                : sentence.child(verb.index(), "dobj");
        return noun.filter(n -> n >= 0
                        && ContactFrames.lists("deniable", sentence.token(n).lemma()))
                .filter(n -> sentence.child(n, "det")
                        .filter(d -> POINTING.contains(sentence.token(d).lemma()))
                        .isPresent())
                .filter(n -> List.of("between", "with", "of").stream()
                        .allMatch(p -> Clauses.under(sentence, n, p).isEmpty()));
    }

    private Optional<ActorRef> host(Sentence sentence, Token verb) {
        boolean relative = verb.relation().equals("relcl") && verb.head() >= 0;
        Optional<Integer> head = Clauses.isPassive(sentence, verb.index())
                ? Clauses.under(sentence, verb.index(), "by")
                : relative
                        ? Optional.of(verb.head())
                        : new CueSpeakers(sentence, quotations).of(verb.index(), new Span(0, 0));
        boolean told = Factuality.of(sentence, verb.index()) == Factuality.ASSERTED;
        List<ActorRef> who = head.filter(h -> told)
                .map(h -> reading.cast().refer(sentence, h))
                .orElse(List.of());
        return who.size() == 1 ? Optional.of(who.get(0)) : Optional.empty();
    }

    private void add(Sentence sentence, int noun, ActorRef who, List<Contact> contacts) {
        int from = reading.text()
                .sentences()
                .get(Math.max(0, sentence.index() - SENTENCES_BACK))
                .span()
                .start();
        int to = sentence.token(noun).span().start();
        for (int i = contacts.size() - 1; i >= 0; i--) {
            Contact contact = contacts.get(i);
            boolean near = contact.reports().stream()
                    .map(r -> r.trigger().span().start())
                    .anyMatch(t -> t >= from && t < to);
            if (near && isOf(contact, sentence.token(noun).lemma())) {
                if (canMediate(contact, who)) {
                    contacts.set(i, with(contact, who, reading.text().passage(sentence.span())));
                }
                return;
            }
        }
    }

    private static boolean isOf(Contact contact, String noun) {
        return switch (noun) {
            case "call", "conversation" -> contact.medium() == Medium.CALL || contact.medium() == Medium.UNKNOWN;
            case "meeting", "encounter" -> contact.medium() == Medium.MEETING;
            default -> contact.medium() != Medium.MESSAGE;
        };
    }

    private static boolean canMediate(Contact contact, ActorRef who) {
        return contact.mediator().isEmpty()
                && contact.parties().stream().noneMatch(p -> p.actor().equals(who.actor()));
    }

    private static Contact with(Contact contact, ActorRef mediator, Passage told) {
        return new Contact(
                contact.id(),
                contact.parties(),
                contact.medium(),
                contact.initiator(),
                Optional.of(mediator),
                contact.date(),
                contact.place(),
                contact.status(),
                contact.responses(),
                contact.topics(),
                contact.reports(),
                contact.outlets(),
                contact.independentOutlets(),
                contact.confidence(),
                contact.why().then(mediator.name() + " brought it about", told));
    }
}
