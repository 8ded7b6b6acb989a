package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Contact;
import readout.model.Event;
import readout.model.Passage;
import readout.model.Span;
import readout.model.Statement;
import readout.model.Why;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Adds to every row's reasons the words its values stand on, for {@code readout explain}. The rows are finished: nothing here changes what they
 * say.
 */
final class Grounds {

    private final Reading reading;

    Grounds(Reading reading) {
        this.reading = reading;
    }

    List<Statement> statements(List<Statement> statements) {
        return statements.stream().map(s -> SpeechGrounds.of(reading, s)).toList();
    }

    List<Contact> contacts(List<Contact> contacts) {
        return contacts.stream().map(c -> ContactGrounds.of(reading, c)).toList();
    }

    List<Event> events(List<Event> events) {
        return events.stream().map(e -> EventGrounds.of(reading, e)).toList();
    }

    List<Claim> claims(List<Claim> claims) {
        return claims.stream().map(c -> ClaimGrounds.of(reading, c)).toList();
    }

    /** What {@code reasons} says of the word at {@code passage} and its sentence; empty where no sentence covers it. */
    static Optional<Why> at(Reading reading, Passage passage, BiFunction<Sentence, Integer, Why> reasons) {
        return reading.text()
                .sentenceAt(passage.span().start())
                .filter(sentence -> sentence.span().contains(passage.span()))
                .flatMap(sentence -> sentence.tokenAt(passage.span().start()).map(t -> reasons.apply(sentence, t)));
    }

    /** The first place in the sentence where {@code words} stand; empty where they do not. */
    static Optional<Passage> find(Reading reading, Sentence sentence, String words) {
        String text = sentence.span().of(reading.text().article().text());
        int at = words.isBlank() ? -1 : text.indexOf(words);
        int start = sentence.span().start() + at;
        return at < 0 ? Optional.empty() : Optional.of(reading.text().passage(new Span(start, start + words.length())));
    }

    static String quoted(Passage passage) {
        return "“" + passage.text() + "”";
    }

    /** The words that mean an actor, with its name where they do not have it: "“he”, meaning Pavel Orlov,". */
    static String meant(ActorRef ref) {
        String name = ref.name().substring(ref.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return ref.span().text().toLowerCase(Locale.ROOT).contains(name)
                ? quoted(ref.span())
                : quoted(ref.span()) + ", meaning " + ref.name() + ",";
    }

    static String quoted(Token token) {
        return "“" + token.form() + "”";
    }

    /** The constant in words. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
