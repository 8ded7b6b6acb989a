package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.PloverType;
import readout.model.Response.Stance;
import readout.text.Predicate;
import readout.text.Sentence;

/**
 * Deeds that a party claims of another, which denies them: "The ministry said the Front had shelled the market. {The Front denied it}" is a
 * dispute, and no longer what a party alone says.
 */
final class DisputedDeeds {

    private static final int SENTENCES_BACK = 2;

    private static final String DENIES_IT = "reject.deny-it";

    private static final Set<String> COUNTS = Set.of("figure", "toll", "number");

    private final Reading reading;

    private DisputedDeeds(Reading reading) {
        this.reading = reading;
    }

    /** The events of one report, in their order, those among them as disputed that somebody denies to have done. */
    static List<Event> settle(Reading reading, List<Event> events) {
        DisputedDeeds disputed = new DisputedDeeds(reading);
        List<Event> settled = events;
        for (Sentence sentence : reading.text().sentences()) {
            for (Predicate predicate : sentence.predicates()) {
                if (isDenial(sentence, predicate)) {
                    settled = disputed.answered(sentence, predicate, settled);
                }
            }
        }
        return settled.stream().filter(event -> !isOfNothingTold(event)).toList();
    }

    /** "Chad denied it", where nobody is told to have said it of Chad: what is denied, and to whom, stays open. */
    private static boolean isOfNothingTold(Event event) {
        return event.why().rule().equals(DENIES_IT) && event.recipients().isEmpty();
    }

    private static boolean isDenial(Sentence sentence, Predicate predicate) {
        boolean denies = ResponseWords.stance(sentence.token(predicate.token()).lemma())
                .filter(stance -> stance == Stance.DENIES || stance == Stance.DISPUTES)
                .isPresent();
        boolean points = predicate
                        .argument("A1")
                        .map(object -> sentence.token(object).lemma())
                        .filter(object -> !COUNTS.contains(object)
                                && (ResponseWords.isAnswered(object)
                                        || Words.shipped().in(object, "@blame")))
                        .isPresent()
                || predicate.argument("R-A1").isPresent();
        return denies
                && points
                && predicate.argument("AM-NEG").isEmpty()
                && Factuality.of(sentence, predicate.token()) == Factuality.ASSERTED;
    }

    /* The nearest deeds claimed of the one who denies, in its sentence or just before. */
    private List<Event> answered(Sentence sentence, Predicate denial, List<Event> events) {
        List<ActorRef> deniers = denial.argument("A0")
                .map(who -> reading.cast().refer(sentence, who))
                .orElse(List.of());
        int before = sentence.token(denial.token()).span().start();
        Optional<Integer> nearest = events.stream()
                .filter(event -> start(event) < before && isClaimedOf(event, deniers))
                .map(this::place)
                .filter(at -> sentence.index() - at <= SENTENCES_BACK)
                .max(Integer::compare);
        return nearest.map(at -> events.stream()
                        .map(event -> place(event) == at && isClaimedOf(event, deniers)
                                ? event.withStatus(Status.DISPUTED)
                                        .withWhy(event.why()
                                                .then(
                                                        "the one said to have done it denies it",
                                                        deniers.get(0).span()))
                                : event)
                        .map(event -> isDenial(event, before) ? toClaimant(event, at, deniers, events) : event)
                        .toList())
                .orElse(events);
    }

    private static boolean isDenial(Event event, int verb) {
        return event.type() == PloverType.REJECT && event.recipients().isEmpty() && start(event) == verb;
    }

    /* The denial is said to the one who claimed the deed. */
    private Event toClaimant(Event denial, int at, List<ActorRef> deniers, List<Event> events) {
        return events.stream()
                .filter(event -> place(event) == at && isClaimedOf(event, deniers))
                .flatMap(event -> event.claimant().stream())
                .findFirst()
                .map(claimant -> denial.withRecipients(List.of(claimant)))
                .orElse(denial);
    }

    private boolean isClaimedOf(Event event, List<ActorRef> deniers) {
        return event.status() == Status.CLAIMED
                && deniers.stream()
                        .anyMatch(denier -> event.actors().stream().anyMatch(actor -> isOneSide(actor, denier))
                                && event.claimant()
                                        .filter(by -> !isOneSide(by, denier))
                                        .isPresent());
    }

    private boolean isOneSide(ActorRef one, ActorRef two) {
        return Nationality.areOneSide(reading.cast(), one, two);
    }

    private int place(Event event) {
        return reading.text().sentenceAt(start(event)).map(Sentence::index).orElse(Integer.MIN_VALUE);
    }

    private static int start(Event event) {
        return event.reports().get(0).trigger().span().start();
    }
}
