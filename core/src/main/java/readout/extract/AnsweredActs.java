package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.text.Token;

/**
 * To whom an answer is given, where only the context tells: "Togo demanded a pullout. Benin rejected {the demand}.", "accepted {it}", "denied {the
 * accusation}", "rejected {the warning}". The one who spoke to the answerer last, in the same sentence or the one before, is answered.
 */
final class AnsweredActs {

    private static final int SENTENCES_BACK = 1;

    private static final Set<PloverType> ANSWERS = Set.of(PloverType.REJECT, PloverType.AGREE, PloverType.CONCEDE);

    private static final Set<PloverType> ADDRESSED =
            Set.of(PloverType.REQUEST, PloverType.ACCUSE, PloverType.AGREE, PloverType.THREATEN);

    private static final Set<String> ACCEPTING = Set.of("agree.accept", "concede.accept", "concede.comply");

    /** The lists of words for what one says to another. */
    private static final Set<String> ACTS = Set.of("@told", "@demand", "@rebuke");

    private static final Set<String> POINTING = Set.of("it", "this", "that", "them");

    private AnsweredActs() {}

    /** The events of one report, in their order, the answers among them with those whom they answer. */
    static List<Event> settle(Reading reading, List<Event> events) {
        return events.stream()
                .map(event -> isAnswer(reading, event)
                        ? answered(reading, events, event)
                                .map(to -> with(event, to))
                                .orElse(event)
                        : event)
                .toList();
    }

    private static boolean isAnswer(Reading reading, Event event) {
        boolean open = event.recipients().isEmpty() && event.actors().size() == 1;
        boolean answers = event.type() == PloverType.REJECT
                || ACCEPTING.contains(event.why().rule()) && ANSWERS.contains(event.type());
        return open
                && answers
                && sentence(reading, event).filter(s -> points(s, event)).isPresent();
    }

    /** Whether what is answered is one told of before: "the demand", "this offer", "it". */
    private static boolean points(Sentence sentence, Event event) {
        Optional<Integer> object = sentence.tokenAt(start(event)).flatMap(verb -> Grammar.object(sentence, verb));
        return object.filter(noun -> {
                    Token token = sentence.token(noun);
                    boolean act = ACTS.stream().anyMatch(list -> Words.shipped().in(token.lemma(), list));
                    boolean blame = Words.shipped().in(token.lemma(), "@blame");
                    return POINTING.contains(token.lemma())
                            || blame
                            || act
                                    && Grammar.isDefinite(sentence, noun)
                                    && sentence.child(noun, "poss").isEmpty();
                })
                .isPresent();
    }

    private static Optional<ActorRef> answered(Reading reading, List<Event> events, Event answer) {
        int at = sentence(reading, answer).map(Sentence::index).orElse(-1);
        String side = Nationality.side(reading.cast(), answer.actors().get(0));
        return events.stream()
                .filter(e -> ADDRESSED.contains(e.type()) && e.actors().size() == 1 && start(e) < start(answer))
                .filter(e -> sentence(reading, e)
                        .filter(s -> at - s.index() <= SENTENCES_BACK)
                        .isPresent())
                .filter(e -> e.recipients().stream()
                        .anyMatch(r -> Nationality.side(reading.cast(), r).equals(side)))
                .reduce((first, last) -> last)
                .map(e -> e.actors().get(0))
                .filter(to -> !Nationality.side(reading.cast(), to).equals(side));
    }

    private static Event with(Event event, ActorRef to) {
        return event.withRecipients(List.of(to))
                .withWhy(event.why().then("answers the one who spoke to it last", to.span()));
    }

    private static Optional<Sentence> sentence(Reading reading, Event event) {
        return reading.text().sentenceAt(start(event));
    }

    private static int start(Event event) {
        return event.reports().get(0).trigger().span().start();
    }
}
