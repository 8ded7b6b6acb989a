package readout.compare;

import java.util.Map;
import java.util.OptionalDouble;
import readout.model.Actor;
import readout.model.Claim.Measure;
import readout.model.Figure;
import readout.model.PloverType;

/** How likely two mentions tell of one event: days, parties, places, figures and words, each with its weight. */
final class EventLikeness implements Gathering.Likeness<EventMention> {

    private static final String KILL = Synonyms.of(Stem.of("kill"));

    private final ContentWords language;

    EventLikeness(ContentWords language) {
        this.language = language;
    }

    /** Empty where the two contradict each other. */
    @Override
    public OptionalDouble of(EventMention one, EventMention two) {
        if (one.occasion().isPresent() && two.occasion().isPresent()) {
            boolean same = one.occasion().equals(two.occasion()) && !isOtherKind(one, two);
            return same ? OptionalDouble.of(Thresholds.ONE_OCCASION) : OptionalDouble.empty();
        }
        return of(one, two, days(one, two, isOneToll(one, two)));
    }

    /** The same where one of the two tells no day and its report's day says nothing: days left aside. */
    OptionalDouble undated(EventMention one, EventMention two) {
        return of(one, two, OptionalDouble.of(0));
    }

    private OptionalDouble of(EventMention one, EventMention two, OptionalDouble days) {
        boolean deed = !one.isVerbal();
        boolean oneToll = isOneToll(one, two);
        double like = language.jaccard(one.words(), two.words());
        OptionalDouble doers = one.actors().likeness(two.actors(), deed);
        OptionalDouble places = deed ? places(one, two) : OptionalDouble.of(0);
        OptionalDouble targets = one.isMutual() && two.isMutual() ? doers : targets(one, two, places);
        if (days.isEmpty()
                || doers.isEmpty()
                || targets.isEmpty()
                || places.isEmpty()
                || isOtherKind(one, two)
                        && !areKin(one, two, days.getAsDouble(), doers.getAsDouble() + targets.getAsDouble())
                || isOtherWayRound(one, two)
                || oneToll && !victimsFit(one, two)) {
            return OptionalDouble.empty();
        }
        boolean sure = oneToll || days.getAsDouble() > 1 && places.getAsDouble() > 1;
        if (deed && !one.turn().fits(two.turn())) {
            return OptionalDouble.empty();
        }
        if (isOtherStage(one, two, sure) || Means.exclude(one, two) || isAside(one, two, like)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(days.getAsDouble()
                + doers.getAsDouble()
                + targets.getAsDouble()
                + places.getAsDouble()
                + (oneToll ? Thresholds.TOLL_WEIGHT : figures(one, two))
                + (deed && one.story().equals(two.story()) ? together(days, doers, places) : 0)
                + (areAlike(one, two, doers.getAsDouble(), targets.getAsDouble()) ? Thresholds.ONE_STORY_WEIGHT : 0)
                + (comesBack(one, two) ? Thresholds.ANTECEDENT_WEIGHT : 0)
                + (isHeadlineOf(one, two) || isHeadlineOf(two, one) ? Thresholds.HEADLINE_WEIGHT : 0)
                + (one.trigger().equals(two.trigger()) ? Thresholds.TRIGGER_WEIGHT : 0)
                + (Means.areSame(one, two) ? Thresholds.MODE_WEIGHT : 0)
                + sentences(one, two, like));
    }

    private static boolean isOneToll(EventMention one, EventMention two) {
        return one.story().equals(two.story())
                && one.toll().isPresent()
                && two.toll().filter(one.toll().get()::isSame).isPresent();
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

    private static OptionalDouble targets(EventMention one, EventMention two, OptionalDouble places) {
        OptionalDouble like = one.recipients().likeness(two.recipients(), !one.isVerbal());
        if (like.isPresent() || one.isVerbal()) {
            return like;
        }
        if (NamedThere.isTarget(one, two)) {
            return OptionalDouble.of(ActorMatch.GENERIC.weight());
        }
        boolean placed = places.orElse(0) > 0 && NamedThere.areSiteAndVictims(one, two);
        boolean country = places.orElse(0) >= Weights.SAME_PLACE
                && (NamedThere.isOfPlace(one, two) || NamedThere.isOfPlace(two, one));
        return placed || country ? OptionalDouble.of(0) : like;
    }

    private static OptionalDouble places(EventMention one, EventMention two) {
        boolean named = one.place().isEmpty() && NamedThere.isPlace(two.place(), one)
                || two.place().isEmpty() && NamedThere.isPlace(one.place(), two);
        return named ? OptionalDouble.of(Thresholds.NAMED_PLACE_WEIGHT) : Places.likeness(one.place(), two.place());
    }

    /* What one report calls an attack and another a capture, on one day and by one side; in one report they are two deeds. */
    private static boolean areKin(EventMention one, EventMention two, double days, double sides) {
        return Kin.of(one.event()).isPresent()
                && Kin.of(one.event()).equals(Kin.of(two.event()))
                && one.isMutual() == two.isMutual()
                && one.story().equals(two.story())
                && !one.report().id().equals(two.report().id())
                && days > 1
                && sides > 0;
    }

    /* A headline tells what the first sentences tell. */
    private static boolean isHeadlineOf(EventMention headline, EventMention lead) {
        return headline.report().id().equals(lead.report().id()) && headline.isHeadline() && lead.isLead();
    }

    /* News without a day is of the last days, unless its toll is one that the story has told of before in like words. */
    private static OptionalDouble days(EventMention one, EventMention two, boolean oneToll) {
        OptionalDouble days = one.when().likeness(two.when());
        boolean recalled = one.event().type() == PloverType.ASSAULT
                && one.when().told() != two.when().told()
                && oneToll
                && one.toll().filter(Toll::isRare).isPresent()
                && wordsInCommon(one, two) >= Thresholds.RECALLED_WORDS;
        return days.isEmpty() && recalled ? OptionalDouble.of(0) : days;
    }

    /* Beside the figures and the word for killing, which two deeds of one toll share anyway. */
    private static long wordsInCommon(EventMention one, EventMention two) {
        return one.words().stream()
                .filter(two.words()::contains)
                .filter(word -> !word.equals(KILL) && !Character.isDigit(word.charAt(0)))
                .count();
    }

    private static boolean isOtherKind(EventMention one, EventMention two) {
        return one.event().type() != two.event().type() || one.isMutual() != two.isMutual();
    }

    /* What one did to the other is not what the other did to it. */
    private static boolean isOtherWayRound(EventMention one, EventMention two) {
        return one.actors().meets(two.recipients()) && !one.actors().meets(two.actors())
                || two.actors().meets(one.recipients()) && !two.actors().meets(one.actors());
    }

    /* What took place, what is to come, what is only thought of: never the same row; an old matter is the same where all else says so. */
    private static boolean isOtherStage(EventMention one, EventMention two, boolean sure) {
        boolean old = Math.min(one.stage(), two.stage()) == 0 && Math.max(one.stage(), two.stage()) == 3;
        return one.stage() != two.stage() && !(old && sure);
    }

    /* Of words, one who says them in one report and nobody in the other, or to somebody and to nobody, are two. */
    private static boolean isAside(EventMention one, EventMention two, double like) {
        if (!one.isVerbal()) {
            return false;
        }
        boolean speakers =
                one.actors().actors().isEmpty() != two.actors().actors().isEmpty();
        boolean addressees =
                one.recipients().actors().isEmpty() != two.recipients().actors().isEmpty();
        boolean told = one.when().isDay() && two.when().isDay() && Means.areSame(one, two);
        return speakers || addressees && !told && like < Thresholds.LIKE_SENTENCES;
    }

    /* One story tells of a side's deed on a day, or of its deed at a place, as one, unless something says otherwise. */
    private static double together(OptionalDouble days, OptionalDouble doers, OptionalDouble places) {
        boolean day = days.getAsDouble() > 1;
        boolean place = places.getAsDouble() > 1;
        boolean doer = doers.getAsDouble() >= ActorMatch.PART.weight();
        return doer && (day || place) ? Thresholds.ONE_STORY_WEIGHT : 0;
    }

    /* Two reports of one story that tell of the same sort of people and a target that fits; one report may well tell of two such deeds. */
    private static boolean areAlike(EventMention one, EventMention two, double doers, double targets) {
        boolean alike = doers == ActorMatch.ALIKE.weight() && targets > 0
                || targets == ActorMatch.ALIKE.weight() && NamedThere.isSite(two.recipients());
        return alike
                && one.when().isDay()
                && two.when().isDay()
                && one.story().equals(two.story())
                && !one.report().id().equals(two.report().id());
    }

    private static boolean comesBack(EventMention one, EventMention two) {
        return one.report().id().equals(two.report().id())
                && (one.antecedent().filter(two.root()::equals).isPresent()
                        || two.antecedent().filter(one.root()::equals).isPresent());
    }

    private static double figures(EventMention one, EventMention two) {
        double sum = 0;
        for (Map.Entry<String, Figure> figure : one.event().magnitude().entrySet()) {
            Figure other = two.event().magnitude().get(figure.getKey());
            if (other != null) {
                sum += Figures.meet(figure.getValue(), other) ? Thresholds.FIGURE_WEIGHT : -Thresholds.FIGURE_WEIGHT;
            }
        }
        return Math.max(-Thresholds.FIGURE_WEIGHT, Math.min(Thresholds.FIGURE_WEIGHT, sum));
    }

    /* Within one sentence words tell nothing; a sentence that was reprinted tells all. */
    private static double sentences(EventMention one, EventMention two, double like) {
        if (one.sentence().equals(two.sentence())) {
            return 0;
        }
        return Thresholds.SENTENCE_WEIGHT * like
                + (like >= Thresholds.SAME_SENTENCE ? Thresholds.SAME_SENTENCE_WEIGHT : 0);
    }
}
