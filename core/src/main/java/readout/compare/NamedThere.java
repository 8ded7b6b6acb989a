package readout.compare;

import java.util.List;
import java.util.Optional;
import readout.model.Actor.Kind;
import readout.model.Place;
import readout.model.Place.Precision;

/**
 * What one telling has as its target or place and another only names beside its own: "stormed the post at Vik" and "shot two soldiers in
 * Vik". One report's target is another's place, so a name in the sentence answers for either.
 */
final class NamedThere {

    private NamedThere() {}

    /** Whether the sentence of {@code telling} names {@code place}, a whole country left out. */
    static boolean isPlace(Optional<Place> place, EventMention telling) {
        return place.filter(p -> p.precision() != Precision.COUNTRY && isIn(p.name(), telling))
                .isPresent();
    }

    /**
     * Whether the targets of one telling, which have a name, are named in the sentence of the other, whose own targets are only phrases
     * ("two soldiers"), or the other way.
     */
    static boolean isTarget(EventMention one, EventMention two) {
        return isNamed(one.recipients(), two) && isPhrase(two.recipients())
                || isNamed(two.recipients(), one) && isPhrase(one.recipients());
    }

    /** Whether one tells of the site that was struck and the other of those who were hurt: "the offices of Brightwater", "three people". */
    static boolean areSiteAndVictims(EventMention one, EventMention two) {
        return isSite(one.recipients()) && isPhrase(two.recipients())
                || isSite(two.recipients()) && isPhrase(one.recipients());
    }

    /** Whether {@code one} has no target but the country its place lies in, and {@code other} one that is no state: "a camp near Vik". */
    static boolean isOfPlace(EventMention one, EventMention other) {
        Optional<String> there = one.place().flatMap(Place::country);
        return there.isPresent()
                && one.recipients().actors().stream()
                        .allMatch(actor ->
                                actor.kind() == Kind.COUNTRY && actor.country().equals(there))
                && other.recipients().actors().stream()
                        .noneMatch(actor -> actor.kind() == Kind.COUNTRY
                                || actor.kind() == Kind.GOVERNMENT
                                || actor.kind() == Kind.ARMED_FORCE);
    }

    /**
     * Whether the target of one telling is the country that those who were struck in the other are of: "a bomb in Spain", "tried to kill the leader of the
     * opposition"; or the name of the place where the other has it: "the camp at Vik, which they attacked".
     */
    static boolean isWhereOrWhose(EventMention one, EventMention two) {
        return isCountryOf(one.recipients(), two.recipients())
                || isCountryOf(two.recipients(), one.recipients())
                || isNameOf(two.place(), one.recipients())
                || isNameOf(one.place(), two.recipients());
    }

    /** Whether the one target that {@code one} tells is the country that {@code other}, which has a target that is no state, took place in: "an attack on Chad", "struck rebels in N'Djamena". */
    static boolean isOnGround(EventMention one, EventMention other) {
        Optional<String> there = other.place().flatMap(Place::country);
        boolean elsewhere = one.place()
                .flatMap(Place::country)
                .filter(c -> !there.equals(Optional.of(c)))
                .isPresent();
        return there.isPresent()
                && !elsewhere
                && !one.recipients().actors().isEmpty()
                && one.recipients().actors().stream()
                        .allMatch(actor ->
                                actor.kind() == Kind.COUNTRY && actor.country().equals(there))
                && other.recipients().actors().stream().noneMatch(actor -> actor.kind() == Kind.COUNTRY);
    }

    private static boolean isCountryOf(Side countries, Side others) {
        return countries.actors().stream().allMatch(actor -> actor.kind() == Kind.COUNTRY)
                && countries.actors().size() == 1
                && others.actors().stream()
                        .allMatch(actor ->
                                actor.country().equals(countries.actors().get(0).country()));
    }

    private static boolean isNameOf(Optional<Place> place, Side side) {
        return place.filter(p -> p.precision() != Precision.COUNTRY)
                .filter(p -> side.actors().stream()
                        .anyMatch(actor -> Words.folded(actor.name()).equals(Words.folded(p.name()))))
                .isPresent();
    }

    /** Whether all of {@code side} are such as can be struck: "the offices of Brightwater", "the main hospital". */
    static boolean isSite(Side side) {
        return side.actors().stream().allMatch(actor -> actor.kind() == Kind.ORGANIZATION);
    }

    private static boolean isNamed(Side side, EventMention telling) {
        return side.actors().stream()
                .anyMatch(actor ->
                        actor.kind() != Kind.COUNTRY && !ActorMatch.isUnnamed(actor) && isIn(actor.name(), telling));
    }

    private static boolean isPhrase(Side side) {
        return side.actors().stream().allMatch(ActorMatch::isUnnamed);
    }

    private static boolean isIn(String name, EventMention telling) {
        List<String> words = Words.of(name, 0).all();
        return !words.isEmpty() && telling.told().all().containsAll(words);
    }
}
