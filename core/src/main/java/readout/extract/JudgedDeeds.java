package readout.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.Actor.Kind;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.Passage;
import readout.model.PloverType;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Whom a judgement is passed on, where only the deed tells: "Chad's jets bombed a port. Sudan condemned {the strikes}" is aimed at Chad; "Togo
 * and Benin signed a truce. Ghana welcomed {the truce}" is said to both. The deed is the one that the noun was found to go back to
 * ({@link EventAnaphora}).
 */
final class JudgedDeeds {

    private static final String CONDEMN = "accuse.condemn";
    private static final Set<PloverType> DEALS = Set.of(PloverType.AGREE, PloverType.RETREAT, PloverType.COOPERATE);

    private static final Set<Kind> OF_COUNTRIES = Set.of(Kind.PERSON, Kind.GOVERNMENT, Kind.ARMED_FORCE);

    private final Reading reading;
    private final Map<Passage, Event> byTrigger = new LinkedHashMap<>();

    private JudgedDeeds(Reading reading, List<Event> events) {
        this.reading = reading;
        events.forEach(e -> e.reports().forEach(report -> byTrigger.putIfAbsent(report.trigger(), e)));
    }

    /** The events of one report, in their order, the judgements among them with those whose deed they judge. */
    static List<Event> settle(Reading reading, List<Event> events) {
        JudgedDeeds deeds = new JudgedDeeds(reading, events);
        return events.stream().map(deeds::settled).toList();
    }

    private Event settled(Event event) {
        if (!event.recipients().isEmpty()) {
            return event;
        }
        return object(reading.text(), event)
                .flatMap(noun -> Optional.ofNullable(byTrigger.get(noun)).map(deed -> aimed(event, deed, noun)))
                .orElse(event);
    }

    private Event aimed(Event event, Event deed, Passage noun) {
        boolean told = deed.status() == Event.Status.REPORTED || deed.status() == Event.Status.CLAIMED;
        List<ActorRef> judged = !told
                ? List.of()
                : switch (event.type()) {
                    case ACCUSE -> isCondemnation(event) ? doers(event, deed) : List.of();
                    case SUPPORT, CONSULT -> others(event, deed);
                    default -> List.of();
                };
        List<ActorRef> here = judged.stream()
                .map(party -> new ActorRef(party.actor(), party.name(), noun))
                .toList();
        return here.isEmpty()
                ? event
                : event.withRecipients(here)
                        .withWhy(event.why()
                                .then("“" + noun.text() + "” goes back to a deed of "
                                        + here.get(0).name()));
    }

    private static boolean isCondemnation(Event event) {
        return event.why().rule().startsWith(CONDEMN);
    }

    private static List<ActorRef> doers(Event event, Event deed) {
        List<String> accusers = event.actors().stream().map(ActorRef::actor).toList();
        return deed.actors().stream()
                .filter(doer -> !accusers.contains(doer.actor()))
                .toList();
    }

    /** Both parties of a deal, where the one who hails or brokered it is of neither side. */
    private List<ActorRef> others(Event event, Event deed) {
        List<ActorRef> parties = Stream.concat(deed.actors().stream(), deed.recipients().stream())
                .toList();
        boolean own = event.actors().stream()
                .anyMatch(actor -> isOfUnknownCountry(actor) || parties.stream().anyMatch(p -> isOneSide(p, actor)));
        return DEALS.contains(deed.type()) && parties.size() > 1 && !own ? parties : List.of();
    }

    /* "The president welcomed the deal": of one of the parties, as like as not. */
    private boolean isOfUnknownCountry(ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(actor -> actor.country().isEmpty() && OF_COUNTRIES.contains(actor.kind()))
                .isPresent();
    }

    private boolean isOneSide(ActorRef one, ActorRef two) {
        return Nationality.areOneSide(reading.cast(), one, two);
    }

    /** The noun for what is judged, where the text has it. */
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
}
