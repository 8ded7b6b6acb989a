package readout.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.Passage;
import readout.model.PloverType;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Whom a condemnation is aimed at, where only the deed tells: "Chad's jets bombed a port. Sudan condemned {the strikes}" is aimed at Chad. The deed
 * is the one that the noun was found to go back to ({@link EventAnaphora}).
 */
final class CondemnedDeeds {

    private static final String CONDEMN = "accuse.condemn";

    private CondemnedDeeds() {}

    /** The events of one report, in their order, the condemnations among them with those who did what they condemn. */
    static List<Event> settle(Reading reading, List<Event> events) {
        Map<Passage, Event> byTrigger = new LinkedHashMap<>();
        events.forEach(e -> e.reports().forEach(report -> byTrigger.putIfAbsent(report.trigger(), e)));
        return events.stream()
                .map(event -> isOpen(event)
                        ? object(reading.text(), event)
                                .flatMap(noun ->
                                        Optional.ofNullable(byTrigger.get(noun)).map(deed -> aimed(event, deed, noun)))
                                .orElse(event)
                        : event)
                .toList();
    }

    private static boolean isOpen(Event event) {
        return event.type() == PloverType.ACCUSE
                && event.recipients().isEmpty()
                && event.why().rule().startsWith(CONDEMN);
    }

    /** The noun for what is condemned, where the text has it. */
    private static Optional<Passage> object(AnnotatedText text, Event event) {
        Passage trigger = event.reports().get(0).trigger();
        Optional<Sentence> sentence = text.sentenceAt(trigger.span().start());
        return sentence.flatMap(s -> s.tokenAt(trigger.span().start())
                .flatMap(word -> Grammar.object(s, word).or(() -> Clauses.under(s, word, "of")))
                .map(s::token)
                .filter(noun -> noun.is("NN"))
                .map(Token::span)
                .map(text::passage));
    }

    private static Event aimed(Event event, Event deed, Passage noun) {
        List<String> accusers = event.actors().stream().map(ActorRef::actor).toList();
        boolean told = deed.status() == Event.Status.REPORTED || deed.status() == Event.Status.CLAIMED;
        List<ActorRef> doers = deed.actors().stream()
                .filter(doer -> told && !accusers.contains(doer.actor()))
                .map(doer -> new ActorRef(doer.actor(), doer.name(), noun))
                .toList();
        return doers.isEmpty()
                ? event
                : event.withRecipients(doers)
                        .withWhy(event.why()
                                .then("“" + noun.text() + "” goes back to a deed of "
                                        + doers.get(0).name()));
    }
}
