package readout.compare;

import readout.compare.EventLikeness.Sides;
import readout.model.PloverType;

/** What tells of two tellings beside their days, sides and places whether they are of one deed. */
final class SameDeedSigns {

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
