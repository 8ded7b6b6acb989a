package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.DateRange;
import readout.model.Passage;
import readout.model.Statement;
import readout.model.TimeExpression;
import readout.text.Sentence;

/**
 * Days of talks that the sentence before tells, as wire copy opens: "X on Tuesday pressed Benin for a truce. In a call with Benin's president, X
 * stressed …" is one occasion. Only a talk just brought up ("a call") that sets the scene of what one party says there takes the day, from what the
 * same party told or asked of the other, or of the other's country, in the sentence before.
 */
final class ContactDays {

    private static final Set<String> SETTING = Set.of("in", "during", "over");
    private static final Set<String> ONE = Set.of("a", "an", "separate", "phone", "telephone");

    private final Reading reading;
    private final List<Statement> statements;

    ContactDays(Reading reading, List<Statement> statements) {
        this.reading = reading;
        this.statements = statements;
    }

    /** {@code contacts} in order, those without a day with that of the sentence before, where it tells of the same occasion. */
    List<Contact> told(List<Contact> contacts) {
        return contacts.stream()
                .map(contact -> contact.date().isEmpty() && contact.status() == Contact.Status.REPORTED
                        ? contact.withDate(day(contact))
                        : contact)
                .toList();
    }

    private Optional<DateRange> day(Contact contact) {
        return contact.reports().stream()
                .map(report -> day(contact, report.trigger()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<DateRange> day(Contact contact, Passage trigger) {
        Optional<Sentence> sentence = reading.text()
                .sentenceAt(trigger.span().start())
                .filter(s -> s.index() > 0 && !tellsDay(s))
                .filter(s -> s.tokenAt(trigger.span().start())
                        .filter(noun -> isSetting(s, noun))
                        .isPresent());
        return sentence.map(s -> reading.text().sentences().get(s.index() - 1))
                .flatMap(before -> told(contact, before));
    }

    /** "{In a call} with …": a talk not told of before, under a preposition. */
    private static boolean isSetting(Sentence sentence, int noun) {
        int preposition = sentence.token(noun).head();
        boolean under = preposition >= 0
                && SETTING.contains(sentence.token(preposition).lemma())
                && sentence.token(noun).relation().equals("pobj");
        return under
                && sentence.child(noun, "det")
                        .filter(det -> ONE.contains(sentence.token(det).lemma()))
                        .isPresent();
    }

    private boolean tellsDay(Sentence sentence) {
        return reading.times().in(sentence.span()).stream().anyMatch(ContactDays::isOfTheCalendar);
    }

    private static boolean isOfTheCalendar(TimeExpression e) {
        return e.date().isPresent() || e.reckoning().isPresent();
    }

    private Optional<DateRange> told(Contact contact, Sentence before) {
        return statements.stream()
                .filter(s -> before.span().contains(s.cue().span()))
                .filter(s -> contact.parties().stream()
                        .anyMatch(p -> p.actor().equals(s.speaker().actor())))
                .filter(s -> isOfTheOther(contact, s, before))
                .map(Statement::date)
                .flatMap(Optional::stream)
                .filter(date -> OneDay.is(reading, date))
                .findFirst();
    }

    /** Whether the sentence names another party, or its country. */
    private boolean isOfTheOther(Contact contact, Statement statement, Sentence before) {
        List<String> others = contact.parties().stream()
                .map(ActorRef::actor)
                .filter(id -> !id.equals(statement.speaker().actor()))
                .flatMap(id -> Stream.concat(Stream.of(id), country(id).stream()))
                .toList();
        return before.tokens().stream()
                .flatMap(token -> reading.cast().refer(before, token.index()).stream())
                .map(ActorRef::actor)
                .flatMap(id -> Stream.concat(Stream.of(id), country(id).stream()))
                .anyMatch(others::contains);
    }

    private Optional<String> country(String actor) {
        return Nationality.of(reading.cast(), actor);
    }
}
