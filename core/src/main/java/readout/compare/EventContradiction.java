package readout.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import readout.compare.EventLikeness.Sides;
import readout.model.Actor;
import readout.model.Claim.Measure;
import readout.model.PloverType;

/** What keeps two tellings from being one event, whatever else they share. */
final class EventContradiction {

    private EventContradiction() {}

    /**
     * The first thing that does, in words; empty where nothing does.
     *
     * @param sides how the two stand to each other by what they tell
     * @param like how alike their sentences are
     */
    static Optional<String> of(EventMention one, EventMention two, Sides sides, double like) {
        return ofSides(sides).or(() -> ofDeeds(one, two, sides, like));
    }

    private static Optional<String> ofSides(Sides sides) {
        if (sides.days().isEmpty()) {
            return Optional.of("other days");
        }
        if (sides.doers().isEmpty()) {
            return Optional.of("other doers");
        }
        if (sides.targets().isEmpty()) {
            return Optional.of("other targets");
        }
        return sides.places().isEmpty() ? Optional.of("other places") : Optional.empty();
    }

    private static Optional<String> ofDeeds(EventMention one, EventMention two, Sides sides, double like) {
        if (isOtherKind(one, two) && !areBattle(one, two, sides) && !areKin(one, two, sides)) {
            return Optional.of("other kinds of deed");
        }
        if (isOtherWayRound(one, two)) {
            return Optional.of("what one did to the other is not what the other did to it");
        }
        if (sides.oneToll() && !victimsFit(one, two)) {
            return Optional.of("other victims");
        }
        if (!one.isVerbal() && !one.turn().fits(two.turn())) {
            return Optional.of("other parts of the day, or a first and a second deed");
        }
        boolean sure = sides.oneToll()
                || sides.days().getAsDouble() > 1 && sides.places().getAsDouble() > 1;
        if (isOtherStage(one, two, sure)) {
            return Optional.of("one took place, the other is planned, thought of, old or goes on");
        }
        if (Means.exclude(one, two, sure)) {
            return Optional.of("other means");
        }
        return isAside(one, two, like)
                ? Optional.of("words of which only one telling says by whom or to whom")
                : Optional.empty();
    }

    /** Whether the victims of the two may be the same: so many soldiers are others than so many civilians. */
    static boolean victimsFit(EventMention one, EventMention two) {
        return one.recipients().actors().stream()
                .filter(ActorMatch::isUnnamed)
                .allMatch(actor -> two.recipients().actors().stream()
                        .filter(ActorMatch::isUnnamed)
                        .allMatch(other -> victimsFit(actor, other)));
    }

    private static boolean victimsFit(Actor one, Actor two) {
        boolean armed = one.kind() == two.kind() && one.kind() != Actor.Kind.PEOPLE;
        return armed || CountedThing.of(one.name()).likeness(CountedThing.of(two.name()), Measure.KILLED) >= 0;
    }

    /* What one report calls an attack and another a capture, on one day and by one side; in one report they are two deeds. */
    private static boolean areKin(EventMention one, EventMention two, Sides sides) {
        return Kin.are(one.event(), two.event())
                && one.isMutual() == two.isMutual()
                && one.story().equals(two.story())
                && !one.report().id().equals(two.report().id())
                && sides.days().getAsDouble() > 1
                && sides.parties() > 0;
    }

    /** Whether one of the two is another kind of deed than the other, or one of both sides and the other of one. */
    static boolean isOtherKind(EventMention one, EventMention two) {
        return one.event().type() != two.event().type() || one.isMutual() != two.isMutual();
    }

    /* What one report tells as a clash of two sides on a day another tells as the attack of one of them: "troops clashed with rebels", "18 soldiers died". */
    private static boolean areBattle(EventMention one, EventMention two, Sides sides) {
        boolean dayOrPlace = one.when().tellsDay() && two.when().tellsDay()
                || sides.oneToll()
                || sides.places().getAsDouble() >= Weights.SAME_PLACE;
        return one.event().type() == PloverType.ASSAULT
                && two.event().type() == PloverType.ASSAULT
                && !one.report().id().equals(two.report().id())
                && dayOrPlace
                && one.hasParties()
                && two.hasParties();
    }

    /* What one did to the other is not what the other did to it. */
    private static boolean isOtherWayRound(EventMention one, EventMention two) {
        return one.isMutual() == two.isMutual()
                && (one.actors().meets(two.recipients()) && !one.actors().meets(two.actors())
                        || two.actors().meets(one.recipients()) && !two.actors().meets(one.actors())
                        || !one.isVerbal() && (isAnswer(one, two) || isAnswer(two, one)));
    }

    /* "Chad's raid", "the sailors attacked Chadian marines": done to those of the country that did the other, by somebody else. */
    private static boolean isAnswer(EventMention deed, EventMention other) {
        return !other.actors().actors().isEmpty()
                && deed.actors().isOfOneStateWith(other.recipients())
                && !deed.actors().sharesCountryWith(other.actors());
    }

    /* What took place, what is to come, what is only thought of: never the same row; an old matter is the same where all else says so. */
    private static boolean isOtherStage(EventMention one, EventMention two, boolean sure) {
        boolean old = Math.min(one.stage(), two.stage()) == 0 && Math.max(one.stage(), two.stage()) == 3;
        return one.stage() != two.stage() && !(old && sure);
    }

    /* Of words, one who says them in one report and nobody in the other, or to somebody and to nobody, are two. */
    private static boolean isAside(EventMention one, EventMention two, double like) {
        if (!one.isVerbal() || one.comesBack(two)) {
            return false;
        }
        boolean speakers =
                one.actors().actors().isEmpty() != two.actors().actors().isEmpty();
        boolean addressees =
                one.recipients().actors().isEmpty() != two.recipients().actors().isEmpty();
        boolean told =
                (one.when().tellsDay() && two.when().tellsDay() || areOfOneDay(one, two)) && Means.areSame(one, two);
        return speakers
                || addressees && !told && like < Thresholds.LIKE_SENTENCES
                || isOfNobodyAndNoDay(one, two) && like < Thresholds.SAME_WORDS;
    }

    /* "The minister urged restraint" in two reports of different days: he urges it every day. */
    private static boolean isOfNobodyAndNoDay(EventMention one, EventMention two) {
        Optional<LocalDate> day = one.report().day();
        return one.recipients().actors().isEmpty()
                && two.recipients().actors().isEmpty()
                && !one.when().told()
                && !two.when().told()
                && !one.isMutual()
                && !two.isMutual()
                && day.isPresent()
                && two.report().day().isPresent()
                && !day.equals(two.report().day());
    }

    /**
     * Whether one speaker says the two in two reports that are a day apart at most: what a speaker asks or blames in one way on one day is one
     * event of most codings (POLECAT, ICEWS count it once).
     */
    static boolean areOfOneDay(EventMention one, EventMention two) {
        Optional<LocalDate> day = one.report().day();
        Optional<LocalDate> other = two.report().day();
        return one.isVerbal()
                && two.isVerbal()
                && !one.report().id().equals(two.report().id())
                && one.actors().actors().equals(two.actors().actors())
                && day.isPresent()
                && other.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(day.get(), other.get())) <= 1;
    }
}
