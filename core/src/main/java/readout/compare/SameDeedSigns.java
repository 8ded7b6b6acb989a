package readout.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.compare.EventLikeness.Sides;
import readout.model.Actor.Kind;
import readout.model.PloverType;

/** What tells of two tellings beside their days, sides and places whether they are of one deed. */
final class SameDeedSigns {

    private static final Set<String> KILLING = Stream.of(
                    "killed",
                    "killing",
                    "murdered",
                    "murder",
                    "assassinated",
                    "assassination",
                    "executed",
                    "slain",
                    "beheaded")
            .map(word -> Synonyms.of(Stem.of(word)))
            .collect(Collectors.toUnmodifiableSet());

    private SameDeedSigns() {}

    /** Whether both tell of a kind of deed that one party seldom does twice within days. */
    static boolean isSingular(EventMention one, EventMention two, Sides sides) {
        return Means.areSingular(one, two)
                && one.story().equals(two.story())
                && sides.parties() >= ActorMatch.ALIKE.weight();
    }

    /** "Norland attacked Sudland", told by two reports further down: states at war do that every day; {@code figures} agree above 0. */
    static boolean isUnplaced(EventMention one, EventMention two, Sides sides, double figures) {
        boolean open = isTimed(one) && isTimed(two) || sides.places().orElse(0) >= Thresholds.NAMED_PLACE_WEIGHT;
        return areOfStates(one, two)
                && !one.report().id().equals(two.report().id())
                && !open
                && !sides.oneToll()
                && figures <= 0
                && !Means.areSame(one, two)
                && !(isNews(one) && isNews(two));
    }

    /** Whether the sentences of the two have a name in common beside those of parties and places: that of a ship, of a village on no map. */
    static boolean haveOneName(EventMention one, EventMention two) {
        return !one.isVerbal()
                && one.story().equals(two.story())
                && !one.report().id().equals(two.report().id())
                && !Collections.disjoint(names(one, two), two.told().names());
    }

    /** Whether each of the two, of which neither tells a party, has such names of its own: another ship. */
    static boolean haveOtherNames(EventMention one, EventMention two) {
        return !one.hasParties()
                && !two.hasParties()
                && !names(one, two).isEmpty()
                && !names(two, one).isEmpty()
                && !haveOneName(one, two);
    }

    /* Those of the first without those of the parties and places of either. */
    private static Set<String> names(EventMention one, EventMention two) {
        Set<String> names = new HashSet<>(one.told().names());
        for (EventMention mention : List.of(one, two)) {
            mention.parties().actors().forEach(actor -> names.removeAll(ContentWords.of(actor.name())));
            mention.place().ifPresent(place -> names.removeAll(ContentWords.of(place.name())));
        }
        return names;
    }

    /** Whether the two tell of the killing of one person known by name. */
    static boolean areOneDeath(EventMention one, EventMention two) {
        return one.event().type() == PloverType.ASSAULT
                && two.event().type() == PloverType.ASSAULT
                && KILLING.contains(one.trigger())
                && KILLING.contains(two.trigger())
                && one.story().equals(two.story())
                && one.recipients().actors().stream()
                        .filter(victim -> victim.kind() == Kind.PERSON && !ActorMatch.isUnnamed(victim))
                        .anyMatch(two.recipients().actors()::contains);
    }

    /** Whether the two were done to as many, more than two, who may be the same. */
    static boolean haveOneNumber(EventMention one, EventMention two) {
        return heads(one, two) >= Thresholds.FIGURE_WEIGHT
                && one.recipients().likeness(two.recipients(), true).orElse(0) > 0;
    }

    /** What it counts how many the two were done to: one number, or two; so many dead and so many wounded are no two numbers of one thing. */
    static double heads(EventMention one, EventMention two) {
        OptionalLong heads = one.told().heads();
        OptionalLong others = two.told().heads();
        boolean both =
                heads.isPresent() && others.isPresent() && !one.sentence().equals(two.sentence());
        if (!both) {
            return 0;
        }
        boolean same = heads.equals(others);
        boolean telling = heads.getAsLong() >= Thresholds.TELLING_TOLL;
        boolean casualties =
                !one.event().magnitude().isEmpty() || !two.event().magnitude().isEmpty();
        if (!same) {
            return casualties ? 0 : -Thresholds.FIGURE_WEIGHT;
        }
        return telling ? Thresholds.FIGURE_WEIGHT : Thresholds.FEW_HEADS_WEIGHT;
    }

    private static boolean isTimed(EventMention mention) {
        return mention.when().told() || mention.when().tellsDay();
    }

    private static boolean areOfStates(EventMention one, EventMention two) {
        return one.event().type() == PloverType.ASSAULT
                && two.event().type() == PloverType.ASSAULT
                && one.recipients().actors().stream().allMatch(ActorMatch::isNation)
                && two.recipients().actors().stream().allMatch(ActorMatch::isNation);
    }

    private static boolean isNews(EventMention mention) {
        return mention.isHeadline() || mention.isLead();
    }

    /** Whether two reports of one story tell of the same sort of people and a target that fits; one report may well tell of two such deeds. */
    static boolean areAlike(EventMention one, EventMention two, Sides sides) {
        double doers = sides.doers().getAsDouble();
        double targets = sides.targets().getAsDouble();
        boolean alike = doers == ActorMatch.ALIKE.weight() && targets > 0
                || targets == ActorMatch.ALIKE.weight() && NamedThere.isSite(two.recipients());
        return alike
                && one.when().tellsDay()
                && two.when().tellsDay()
                && one.story().equals(two.story())
                && !one.report().id().equals(two.report().id());
    }
}
