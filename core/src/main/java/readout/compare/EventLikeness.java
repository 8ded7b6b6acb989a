package readout.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import readout.model.Figure;
import readout.model.PloverType;

/** How likely two mentions tell of one event: days, parties, places, figures and words, each with its weight. */
final class EventLikeness implements Gathering.Likeness<EventMention> {

    static final String KILL = Synonyms.of(Stem.of("kill"));

    private final ContentWords language;

    EventLikeness(ContentWords language) {
        this.language = language;
    }

    /** Empty where the two contradict each other. */
    @Override
    public OptionalDouble of(EventMention one, EventMention two) {
        return weigh(one, two).likeness();
    }

    /** The same where one of the two tells no day and its report's day says nothing: days left aside. */
    OptionalDouble undated(EventMention one, EventMention two) {
        return weigh(one, two, OptionalDouble.of(0)).likeness();
    }

    /** What speaks for their being one event, and what keeps them apart. */
    TellingPair weigh(EventMention one, EventMention two) {
        if (one.occasion().isPresent() && two.occasion().isPresent()) {
            boolean same = one.occasion().equals(two.occasion()) && !EventContradiction.isOtherKind(one, two);
            return same ? pair("one contact", Thresholds.ONE_OCCASION) : apart("two contacts");
        }
        return weigh(one, two, days(one, two, isOneToll(one, two)));
    }

    private TellingPair weigh(EventMention one, EventMention two, OptionalDouble days) {
        boolean deed = !one.isVerbal();
        OptionalDouble doers = doers(one, two);
        OptionalDouble places = deed ? places(one, two) : OptionalDouble.of(0);
        OptionalDouble targets = one.isMutual() || two.isMutual() ? doers : targets(one, two, places);
        Sides sides = new Sides(days, doers, targets, places, isOneToll(one, two));
        double like = language.jaccard(one.told().content(), two.told().content());
        return EventContradiction.of(one, two, sides, like)
                .map(EventLikeness::apart)
                .orElseGet(() -> weigh(one, two, sides, like));
    }

    /* Of a clash of two sides and the attack of one of them, all who took part. */
    private static OptionalDouble doers(EventMention one, EventMention two) {
        if (one.isMutual() == two.isMutual()) {
            OptionalDouble like = one.actors().likeness(two.actors(), !one.isVerbal());
            boolean states = like.isEmpty() && one.isMutual() && one.actors().isOfTheCountriesOf(two.actors());
            return states ? OptionalDouble.of(ActorMatch.PART.weight()) : like;
        }
        return one.isMutual()
                ? two.parties().within(one.actors(), !one.isVerbal())
                : one.parties().within(two.actors(), !one.isVerbal());
    }

    private static TellingPair apart(String against) {
        return TellingPair.apart(against, Thresholds.ONE_EVENT);
    }

    private static TellingPair pair(String name, double weight) {
        return TellingPair.ofEvents(List.of(new TellingPair.Part(name, weight)));
    }

    /**
     * How the two stand to each other by what they tell of time, parties and place; empty where that excludes each other.
     *
     * @param oneToll whether both give the same telling toll
     */
    record Sides(
            OptionalDouble days, OptionalDouble doers, OptionalDouble targets, OptionalDouble places, boolean oneToll) {

        double parties() {
            return doers.getAsDouble() + targets.getAsDouble();
        }
    }

    private TellingPair weigh(EventMention one, EventMention two, Sides sides, double like) {
        Parts parts = new Parts();
        boolean together = !one.isVerbal() && one.story().equals(two.story());
        parts.add("days", sides.days().getAsDouble());
        parts.add("doers", sides.doers().getAsDouble());
        parts.add("targets", sides.targets().getAsDouble());
        parts.add("places", sides.places().getAsDouble());
        parts.add(
                sides.oneToll() ? "the same toll" : "figures",
                sides.oneToll() ? Thresholds.TOLL_WEIGHT : figures(one, two));
        parts.add("one side's deed of that day or place in one story", together ? together(sides) : 0);
        parts.add(
                SameDeedSigns.areAlike(one, two, sides),
                "the same sort of people and a target that fits",
                Thresholds.ONE_STORY_WEIGHT);
        parts.add(one.comesBack(two), "one comes back to the other", Thresholds.ANTECEDENT_WEIGHT);
        parts.add(
                isHeadlineOf(one, two) || isHeadlineOf(two, one),
                "a headline and what it heads",
                Thresholds.HEADLINE_WEIGHT);
        parts.add(one.trigger().equals(two.trigger()), "the same word for it", Thresholds.TRIGGER_WEIGHT);
        parts.add(Means.areSame(one, two), "the same means", Thresholds.MODE_WEIGHT);
        parts.add(
                SameDeedSigns.isSingular(one, two, sides),
                "a kind of deed seldom done twice",
                Thresholds.SINGULAR_WEIGHT);
        parts.add(
                SameDeedSigns.isUnplaced(one, two, sides, figures(one, two)),
                "no day, place or toll of either, and whole states",
                Thresholds.UNPLACED_WEIGHT);
        parts.add(SameDeedSigns.areOneDeath(one, two), "one person's death", Thresholds.ONE_DEATH_WEIGHT);
        parts.add(
                sides.places().getAsDouble() <= 0 && SameDeedSigns.haveOneName(one, two),
                "a name that both have",
                Thresholds.NAMED_THING_WEIGHT);
        parts.add("words", sentences(one, two, like));
        return TellingPair.ofEvents(parts.all);
    }

    /* What counts nothing is no part. */
    private static final class Parts {

        private final List<TellingPair.Part> all = new ArrayList<>();

        void add(boolean holds, String name, double weight) {
            add(name, holds ? weight : 0);
        }

        void add(String name, double weight) {
            if (weight != 0) {
                all.add(new TellingPair.Part(name, weight));
            }
        }
    }

    private static boolean isOneToll(EventMention one, EventMention two) {
        return one.story().equals(two.story())
                && one.toll().isPresent()
                && two.toll().filter(one.toll().get()::isSame).isPresent();
    }

    private static OptionalDouble targets(EventMention one, EventMention two, OptionalDouble places) {
        OptionalDouble like = one.recipients().likeness(two.recipients(), !one.isVerbal());
        if (like.isPresent() || one.isVerbal()) {
            return like;
        }
        if (NamedThere.isTarget(one, two) || NamedThere.isWhereOrWhose(one, two)) {
            return OptionalDouble.of(ActorMatch.GENERIC.weight());
        }
        if (NamedThere.isOnGround(one, two) || NamedThere.isOnGround(two, one)) {
            return OptionalDouble.of(Weights.PLACE_WITHIN);
        }
        boolean placed = places.orElse(0) > 0 && NamedThere.areSiteAndVictims(one, two);
        boolean country = places.orElse(0) >= Weights.PLACE_WITHIN
                && (NamedThere.isOfPlace(one, two) || NamedThere.isOfPlace(two, one));
        return placed || country ? OptionalDouble.of(0) : like;
    }

    private static OptionalDouble places(EventMention one, EventMention two) {
        boolean named = !one.sentence().equals(two.sentence())
                && (one.place().isEmpty() && NamedThere.isPlace(two.place(), one)
                        || two.place().isEmpty() && NamedThere.isPlace(one.place(), two));
        return named ? OptionalDouble.of(Thresholds.NAMED_PLACE_WEIGHT) : Places.likeness(one.place(), two.place());
    }

    /** Whether {@code headline} heads the report whose first sentences tell {@code lead}: a headline tells what they tell. */
    static boolean isHeadlineOf(EventMention headline, EventMention lead) {
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
        return one.told().content().stream()
                .filter(two.told().content()::contains)
                .filter(word -> !word.equals(KILL) && !Character.isDigit(word.charAt(0)))
                .count();
    }

    /* One story tells of a side's deed on a day, or of its deed at a place, as one, unless something says otherwise. */
    private static double together(Sides sides) {
        boolean day = sides.days().getAsDouble() > 1;
        boolean place = sides.places().getAsDouble() > 1;
        boolean doer = sides.doers().getAsDouble() >= ActorMatch.PART.weight();
        return doer && (day || place) ? Thresholds.ONE_STORY_WEIGHT : 0;
    }

    private static double figures(EventMention one, EventMention two) {
        double sum = 0;
        for (Map.Entry<String, Figure> figure : one.event().magnitude().entrySet()) {
            Figure other = two.event().magnitude().get(figure.getKey());
            if (other != null) {
                sum += Figures.meet(figure.getValue(), other) ? Thresholds.FIGURE_WEIGHT : -Thresholds.FIGURE_WEIGHT;
            }
        }
        sum += sum == 0 ? SameDeedSigns.heads(one, two) : 0;
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
