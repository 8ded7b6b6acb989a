package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Claim.Status;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Figure;
import readout.model.Passage;
import readout.model.Place;
import readout.model.Response;

/**
 * A claim as one report gives it.
 *
 * @param claim the row of the report
 * @param report the report
 * @param story the story the report is in
 * @param event the fused event it belongs to, if any
 * @param thing what it counts
 * @param by who did it
 * @param against to whom
 * @param claimant who says so
 * @param answerers who objects or keeps silent
 * @param when when; where the claim does not tell, when its event happened
 * @param place where; where the claim does not tell, where its event happened
 * @param words the content words of its evidence
 */
record Assertion(
        Claim claim,
        Report report,
        String story,
        Optional<String> event,
        CountedThing thing,
        Side by,
        Side against,
        Side claimant,
        Side answerers,
        When when,
        Optional<Place> place,
        Set<String> words) {

    /** The most telling first. */
    static final Comparator<Assertion> ORDER = Comparator.<Assertion>comparingInt(a -> -a.told())
            .thenComparing(a -> a.report, Report.ORDER)
            .thenComparing(Assertion::evidence)
            .thenComparing(a -> a.claim.id());

    static Assertion of(Claim claim, Report report, String story, Optional<Event> event, Map<String, Actor> actors) {
        Optional<DateRange> date = claim.date().filter(DateRange::isResolved).or(() -> event.flatMap(Event::date));
        return new Assertion(
                claim,
                report,
                story,
                event.map(Event::id),
                CountedThing.of(claim.object()),
                side(claim.by(), actors),
                side(claim.against(), actors),
                side(claim.claimant(), actors),
                Side.of(claim.responses().stream().map(Response::actor).toList(), actors),
                When.of(date, report, claim.status() != Status.BACKGROUND),
                claim.place().or(() -> event.flatMap(Event::place)),
                ContentWords.of(claim.evidence().get(0).text()));
    }

    private static Side side(Optional<ActorRef> ref, Map<String, Actor> actors) {
        return Side.of(ref.stream().toList(), actors);
    }

    Passage evidence() {
        return claim.evidence().get(0);
    }

    private int told() {
        return (event.isPresent() ? 2 : 0)
                + (place.isPresent() ? 2 : 0)
                + (when.isDay() ? 2 : 0)
                + (by.actors().isEmpty() ? 0 : 1)
                + (claim.value().isPresent() ? 1 : 0);
    }

    /** Where it is compared: claims of its measure and story, by event, figure, and thing. */
    Gathering.Blocks blocks() {
        String measure = claim.measure() + "|" + story + "|";
        List<String> keys = new ArrayList<>();
        event.ifPresent(id -> keys.add(measure + id));
        for (String day : when.days()) {
            keys.add(measure + thing.head() + "|" + day);
            place.ifPresent(where -> keys.add(measure + where.name() + "|" + day));
        }
        claim.value().ifPresent(value -> keys.add(measure + value.min() + "-" + value.max()));
        claim.value().flatMap(Figure::min).ifPresent(least -> keys.add(measure + "from " + least));
        keys.add(measure + thing.head() + "|" + when.told() + "|"
                + claimant.actors().stream().map(Actor::id).toList());
        return new Gathering.Blocks(keys, keys);
    }

    /** How likely the two are about one thing; empty where they cannot be. */
    OptionalDouble likeness(Assertion other, ContentWords language) {
        double things = things(other);
        OptionalDouble days = when.likenessOfRetold(other.when);
        OptionalDouble doers = by.likeness(other.by, true);
        OptionalDouble places = Places.likeness(place, other.place);
        boolean apart = things < 0 || days.isEmpty() || doers.isEmpty() || places.isEmpty();
        if (apart || ClaimConflicts.between(this, other)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(things
                + days.getAsDouble()
                + doers.getAsDouble()
                + (isSameClaimant(other) && !claimant.actors().isEmpty() ? Weights.SAME_CLAIMANT : 0)
                + places.getAsDouble()
                + events(other)
                + figures(other)
                + answers(other)
                + (evidence().equals(other.evidence())
                        ? 0
                        : Weights.CLAIM_WORDS * language.jaccard(words, other.words)));
    }

    /* "Nine sites" and "nine locations" of one deed are the same nine. */
    private double things(Assertion other) {
        double like = thing.likeness(other.thing, claim.measure());
        boolean same = event.isPresent()
                && event.equals(other.event)
                && isSameFigure(other)
                && !CountedThing.isOfPersons(claim.measure());
        return like < 0 && same ? 0 : like;
    }

    /* A minister denies it in one report, the country in another. */
    private static boolean isOneSide(Side one, Side two) {
        return !one.actors().isEmpty()
                && !two.actors().isEmpty()
                && one.likeness(two, true).isPresent();
    }

    /* "The clinic was hit", which the same party denies here and there, is one claim; another clinic is not. */
    private double answers(Assertion other) {
        boolean part = thing.words().containsAll(other.thing.words())
                || other.thing.words().containsAll(thing.words());
        boolean same = claim.responses().stream()
                .anyMatch(one -> other.claim.responses().stream()
                        .anyMatch(two -> one.stance() == two.stance() && isOneSide(answerers, other.answerers)));
        return part
                        && thing.isKnown()
                        && same
                        && claim.value().isEmpty()
                        && other.claim.value().isEmpty()
                ? Weights.SAME_ANSWER
                : 0;
    }

    private double events(Assertion other) {
        if (event.isEmpty() || other.event.isEmpty()) {
            return 0;
        }
        return event.equals(other.event) ? Weights.SAME_EVENT : Weights.OTHER_EVENT;
    }

    private double figures(Assertion other) {
        return claim.value()
                .flatMap(one -> other.claim.value().map(two -> Figures.likeness(one, two)))
                .orElse(0.0);
    }

    /** Whether both give one exact figure. */
    boolean isSameFigure(Assertion other) {
        return claim.value().filter(Figure::isExact).isPresent()
                && claim.value().get().min().equals(other.claim.value().flatMap(Figure::min))
                && claim.value().get().max().equals(other.claim.value().flatMap(Figure::max));
    }

    /** Whether both give the same figure, or both none, and the same party says so. */
    boolean isSameClaim(Assertion other) {
        var one = claim.value();
        var two = other.claim.value();
        boolean figure = one.isPresent() == two.isPresent()
                && one.flatMap(v -> v.min()).equals(two.flatMap(v -> v.min()))
                && one.flatMap(v -> v.max()).equals(two.flatMap(v -> v.max()));
        return figure && isSameClaimant(other);
    }

    /** Whether the same party says so, or of neither it is known who does. */
    boolean isSameClaimant(Assertion other) {
        boolean none = claimant.actors().isEmpty() && other.claimant.actors().isEmpty();
        boolean one = claimant.actors().isEmpty() == other.claimant.actors().isEmpty();
        return none || one && claimant.likeness(other.claimant, true).isPresent();
    }
}
