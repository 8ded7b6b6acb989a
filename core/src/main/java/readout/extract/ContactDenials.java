package readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.Contact.Medium;
import readout.model.Contact.Status;
import readout.model.Response;
import readout.model.Response.Stance;
import readout.model.Span;
import readout.model.Statement;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Denials that name no parties and so answer a contact just told of: "Uganda denied any call took place", "the presidency says
 * there was no such call", "his office said the two had not spoken".
 */
final class ContactDenials {

    private static final int SENTENCES_BACK = 3;

    private final Reading reading;
    private final List<Statement> statements;
    private final Quotations quotations;

    ContactDenials(Reading reading, List<Statement> statements, Quotations quotations) {
        this.reading = reading;
        this.statements = statements;
        this.quotations = quotations;
    }

    /** {@code mentions} with those disputed that a later sentence denies; the rest unchanged, in order. */
    List<Contact> answered(List<Contact> mentions) {
        List<Contact> result = new ArrayList<>(mentions);
        if (mentions.isEmpty()) {
            return result;
        }
        for (Sentence sentence : reading.text().sentences()) {
            for (Token word : sentence.tokens()) {
                denier(sentence, word).ifPresent(who -> answer(sentence, word, who, result));
            }
        }
        return result;
    }

    private Optional<ActorRef> denier(Sentence sentence, Token word) {
        if (word.is("NN") && ContactFrames.lists("deniable", word.lemma())) {
            return noun(sentence, word);
        }
        boolean talks = word.is("VB")
                && !ContactFrames.verb(Clauses.lemma(sentence, word.index())).isEmpty()
                && Factuality.of(sentence, word.index()) == Factuality.DENIED;
        boolean refused = new ContactAuxiliaries(sentence).isToCome(word.index());
        return talks && !refused && isOfThose(sentence, word.index()) ? speaker(word) : Optional.empty();
    }

    private Optional<ActorRef> noun(Sentence sentence, Token word) {
        if (Clauses.under(sentence, word.index(), "between").isPresent()) {
            return Optional.empty();
        }
        Optional<ContactStatus.Told> told = denied(sentence, word.index());
        Optional<Integer> denier = told.flatMap(ContactStatus.Told::denier);
        if (denier.isPresent()) {
            return reading.cast().refer(sentence, denier.get()).stream().findFirst();
        }
        String verb = word.head() < 0 ? "" : Clauses.lemma(sentence, word.head());
        if (word.head() >= 0 && new ContactAuxiliaries(sentence).isToCome(word.head())) {
            return Optional.empty();
        }
        boolean told0 = ContactFrames.lists("exists", verb) || ContactFrames.lists("occurs", verb);
        boolean none = Factuality.of(sentence, word.index()) == Factuality.DENIED
                || word.head() >= 0 && Factuality.of(sentence, word.head()) == Factuality.DENIED;
        return told0 && none && !isJudged(sentence, word) ? speaker(word) : Optional.empty();
    }

    /** "The {talk} was not easy": what it was like, and not that there was none. */
    private static boolean isJudged(Sentence sentence, Token noun) {
        return noun.relation().equals("nsubj")
                && noun.head() >= 0
                && sentence.token(noun.head()).lemma().equals("be")
                && (sentence.child(noun.head(), "acomp").isPresent()
                        || sentence.child(noun.head(), "attr").isPresent());
    }

    private Optional<ContactStatus.Told> denied(Sentence sentence, int noun) {
        return ContactCues.frames(sentence, noun).stream()
                .findFirst()
                .flatMap(f -> new ContactStatus(sentence, quotations).ofTalk(noun, f))
                .filter(ContactStatus.Told::says);
    }

    /** "they", "the two", "had not spoken to him": those told of before. */
    private static boolean isOfThose(Sentence sentence, int verb) {
        boolean joint = Clauses.subject(sentence, verb)
                .map(sentence::token)
                .filter(t -> t.lemma().equals("they") || t.is("CD"))
                .isPresent();
        boolean partner = Clauses.under(sentence, verb, "with")
                .or(() -> Clauses.under(sentence, verb, "to"))
                .or(() -> sentence.child(verb, "dobj"))
                .filter(p -> sentence.token(p).is("PRP"))
                .isPresent();
        return joint || partner;
    }

    private Optional<ActorRef> speaker(Token word) {
        return statements.stream()
                .filter(s -> s.content().span().contains(word.span()))
                .min(Comparator.comparingInt(s -> s.content().span().length()))
                .map(Statement::speaker);
    }

    private void answer(Sentence sentence, Token word, ActorRef who, List<Contact> mentions) {
        for (int s = sentence.index(); s >= Math.max(0, sentence.index() - SENTENCES_BACK); s--) {
            Span span = reading.text().sentences().get(s).span();
            for (int i = mentions.size() - 1; i >= 0; i--) {
                Contact contact = mentions.get(i);
                Contact.Report report = contact.reports().get(0);
                boolean before = report.trigger().span().end() <= word.span().start();
                if (report.sentence().span().equals(span)
                        && before
                        && canAnswer(contact, word)
                        && isOfSame(sentence, word, contact)) {
                    Response response =
                            new Response(who, Stance.DENIES, reading.text().passage(sentence.span()));
                    mentions.set(i, ContactOccasions.disputed(contact, List.of(response)));
                    return;
                }
            }
        }
    }

    /** "Had no contact with the crew": whoever is named there must be one of those of the contact. */
    private boolean isOfSame(Sentence sentence, Token word, Contact contact) {
        Optional<Integer> with = Clauses.under(sentence, word.index(), "with")
                .filter(p -> !sentence.token(p).is("PRP"));
        if (with.isEmpty()) {
            return true;
        }
        return reading.cast().refer(sentence, with.get()).stream()
                .anyMatch(named ->
                        contact.parties().stream().anyMatch(p -> Nationality.isShared(reading.cast(), named, p)));
    }

    private static boolean canAnswer(Contact contact, Token word) {
        boolean open = contact.status() == Status.REPORTED || contact.status() == Status.DISPUTED;
        return open
                && switch (word.lemma()) {
                    case "call" -> contact.medium() == Medium.CALL || contact.medium() == Medium.UNKNOWN;
                    case "meeting" -> contact.medium() != Medium.CALL && contact.medium() != Medium.MESSAGE;
                    default -> true;
                };
    }
}
