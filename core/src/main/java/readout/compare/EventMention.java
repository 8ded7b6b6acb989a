package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Actor;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.Figure;
import readout.model.Passage;
import readout.model.Place;
import readout.model.PloverType;

/**
 * An event as one report tells it.
 *
 * @param event the row of the report
 * @param report the report
 * @param story the story the report is in
 * @param actors who did it
 * @param recipients to whom
 * @param when when
 * @param words the content words of its sentence
 */
record EventMention(
        Event event, Report report, String story, Side actors, Side recipients, When when, Set<String> words) {

    private static final Set<PloverType> WORDS_ALONE = EnumSet.of(
            PloverType.AGREE,
            PloverType.CONSULT,
            PloverType.SUPPORT,
            PloverType.CONCEDE,
            PloverType.REQUEST,
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN);

    /** The most telling first: by how much is told, then by day, then by place. */
    static final Comparator<EventMention> ORDER = Comparator.<EventMention>comparingInt(m -> -m.told())
            .thenComparing(m -> m.report, Report.ORDER)
            .thenComparing(EventMention::sentence)
            .thenComparing(m -> m.event.reports().get(0).trigger())
            .thenComparing(m -> m.event.id());

    static EventMention of(Event event, Report report, String story, Map<String, Actor> actors) {
        boolean recent = event.status() != Status.BACKGROUND
                && event.status() != Status.PLANNED
                && event.status() != Status.HYPOTHETICAL;
        return new EventMention(
                event,
                report,
                story,
                Side.of(event.actors(), actors),
                Side.of(event.recipients(), actors),
                When.of(event.date(), report, recent),
                ContentWords.of(event.reports().get(0).sentence().text()));
    }

    Passage sentence() {
        return event.reports().get(0).sentence();
    }

    String trigger() {
        return Synonyms.of(Stem.of(Words.folded(event.reports().get(0).trigger().text())));
    }

    private int told() {
        return (when.isDay() ? 4 : when.told() ? 1 : 0)
                + (event.place()
                                .filter(p -> p.precision() == Place.Precision.CITY)
                                .isPresent()
                        ? 2
                        : 0)
                + (actors.actors().isEmpty() ? 0 : 2)
                + (recipients.actors().isEmpty() ? 0 : 1)
                + (event.magnitude().isEmpty() ? 0 : 1);
    }

    /** Whether it is something said rather than done, so that its speaker and whom it is said to must be the same. */
    boolean isVerbal() {
        return WORDS_ALONE.contains(event.type());
    }

    /** Where it is compared: events of its type, on its days, of its story or between the same countries. */
    Gathering.Blocks blocks() {
        String type = event.type() + "|" + event.status().equals(Status.BACKGROUND) + "|";
        String vague = type + story + "|" + trigger();
        List<String> under = new ArrayList<>(List.of(vague));
        Set<String> countries = countries();
        for (String day : when.days()) {
            under.add(type + story + "|" + day);
            if (countries.size() > 1) {
                under.add(type + countries + "|" + day);
            }
        }
        boolean isVague = under.size() == 1;
        return new Gathering.Blocks(under, isVague ? List.of(vague) : under.subList(1, under.size()));
    }

    private Set<String> countries() {
        Set<String> countries = new TreeSet<>();
        actors.actors().forEach(actor -> actor.country().ifPresent(countries::add));
        recipients.actors().forEach(actor -> actor.country().ifPresent(countries::add));
        return countries;
    }

    /** How likely the two tell of one event; empty where they cannot. */
    OptionalDouble likeness(EventMention other, ContentWords language) {
        if (contradicts(other)) {
            return OptionalDouble.empty();
        }
        OptionalDouble days = when.likeness(other.when);
        OptionalDouble doers = actors.likeness(other.actors, !isVerbal());
        OptionalDouble targets = recipients.likeness(other.recipients, !isVerbal());
        OptionalDouble places = isVerbal() ? OptionalDouble.of(0) : Places.likeness(event.place(), other.event.place());
        if (days.isEmpty() || doers.isEmpty() || targets.isEmpty() || places.isEmpty()) {
            return OptionalDouble.empty();
        }
        double words = language.jaccard(this.words, other.words);
        if (isVerbal()
                && recipients.actors().isEmpty() != other.recipients.actors().isEmpty()
                && words < Thresholds.LIKE_SENTENCES) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(days.getAsDouble()
                + doers.getAsDouble()
                + targets.getAsDouble()
                + places.getAsDouble()
                + figures(other)
                + (trigger().equals(other.trigger()) ? Thresholds.TRIGGER_WEIGHT : 0)
                + (event.mode().isPresent() && event.mode().equals(other.event.mode()) ? Thresholds.MODE_WEIGHT : 0)
                + sentences(other, words));
    }

    /* Within one sentence words tell nothing; a sentence that was reprinted tells all. */
    private double sentences(EventMention other, double like) {
        if (sentence().equals(other.sentence())) {
            return 0;
        }
        return Thresholds.SENTENCE_WEIGHT * like
                + (like >= Thresholds.SAME_SENTENCE ? Thresholds.SAME_SENTENCE_WEIGHT : 0);
    }

    private boolean contradicts(EventMention other) {
        boolean types = event.type() != other.event.type();
        boolean modes = event.mode().isPresent()
                && other.event.mode().isPresent()
                && !event.mode().equals(other.event.mode());
        boolean isAside =
                isVerbal() && actors.actors().isEmpty() != other.actors.actors().isEmpty();
        return types || modes || isAside || isMutual() != other.isMutual() || stage() != other.stage();
    }

    /* What both did to each other has both among the actors and no recipient. */
    private boolean isMutual() {
        return actors.actors().size() > 1 && recipients.actors().isEmpty();
    }

    /* A deed that took place, one still to come, one only thought of, an old one: never the same row. */
    private int stage() {
        return switch (event.status()) {
            case REPORTED, CLAIMED, DENIED, DISPUTED -> 0;
            case PLANNED -> 1;
            case HYPOTHETICAL -> 2;
            case BACKGROUND -> 3;
        };
    }

    private double figures(EventMention other) {
        double sum = 0;
        for (Map.Entry<String, Figure> one : event.magnitude().entrySet()) {
            Figure two = other.event.magnitude().get(one.getKey());
            if (two == null) {
                continue;
            }
            sum += Figures.meet(one.getValue(), two) ? Thresholds.FIGURE_WEIGHT : -Thresholds.FIGURE_WEIGHT;
        }
        return Math.max(-Thresholds.FIGURE_WEIGHT, Math.min(Thresholds.FIGURE_WEIGHT, sum));
    }

    /** The place, where the text tells one. */
    Optional<Place> place() {
        return event.place();
    }
}
