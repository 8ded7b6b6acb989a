package readout.extract;

import java.util.List;
import java.util.Optional;
import readout.model.ActorRef;
import readout.model.Passage;
import readout.model.Statement;
import readout.model.Why;
import readout.text.Sentence;
import readout.text.Token;

/** What the values of a statement stand on: its cue, how speaker and addressees stand to it, the word that tells the channel. */
final class SpeechGrounds {

    private static final List<String> KEYS = List.of("hearers", "nouns", "documents", "verbs");

    private final Reading reading;
    private final Statement statement;
    private final Sentence sentence;
    private final Ties ties;

    private SpeechGrounds(Reading reading, Statement statement, Sentence sentence, int cue) {
        this.reading = reading;
        this.statement = statement;
        this.sentence = sentence;
        this.ties = new Ties(sentence, cue);
    }

    /** The statement with its grounds. */
    static Statement of(Reading reading, Statement statement) {
        return Grounds.at(reading, statement.cue(), (s, cue) -> new SpeechGrounds(reading, statement, s, cue).why())
                .map(statement::withWhy)
                .orElse(statement);
    }

    private Why why() {
        Why told = statement.why();
        Why why = Why.of(told.rule())
                .then(Grounds.quoted(statement.cue()) + " tells of speech", statement.cue())
                .then(told.steps().stream()
                        .skip(1)
                        .filter(step -> !step.says().startsWith("the subject of the cue is "))
                        .toList());
        why = party(why, statement.speaker(), "the speaker");
        if (statement.reportedBy().isPresent()) {
            why = party(why, statement.reportedBy().get(), "the one through whom it comes");
        }
        for (ActorRef addressee : statement.addressees()) {
            why = party(why, addressee, "an addressee");
        }
        return channel(why);
    }

    private Why party(Why why, ActorRef ref, String what) {
        return why.then(
                Grounds.meant(ref) + " is " + what + ": " + ties.of(ref.span().span()), ref.span());
    }

    private Why channel(Why why) {
        if (statement.channel() == Statement.Channel.UNKNOWN) {
            return why;
        }
        String channel = Grounds.word(statement.channel());
        Optional<Passage> word = teller();
        return word.isPresent()
                ? why.then(Grounds.quoted(word.get()) + " tells the channel: " + channel, word.get())
                : why.then("the channel, " + channel + ", is that of the speaker's words before, or of a medium asked");
    }

    /** The word of the channel in the cue's own sentence, else in the one before. */
    private Optional<Passage> teller() {
        return in(sentence)
                .or(() -> sentence.index() == 0
                        ? Optional.empty()
                        : in(reading.text().sentences().get(sentence.index() - 1)));
    }

    private Optional<Passage> in(Sentence where) {
        for (String key : KEYS) {
            for (Token token : where.tokens()) {
                String two =
                        token.index() == 0 ? "" : where.token(token.index() - 1).lemma() + "_" + token.lemma();
                boolean tells = SpeechDocuments.channel(key, token.lemma())
                        .or(() -> SpeechDocuments.channel(key, two))
                        .filter(statement.channel()::equals)
                        .isPresent();
                if (tells) {
                    return Optional.of(reading.text().passage(token.span()));
                }
            }
        }
        return Optional.empty();
    }
}
