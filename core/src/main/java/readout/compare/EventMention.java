package readout.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.Event;
import readout.model.Event.Status;
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
 * @param claimant the party that alone vouches for it, if so
 * @param when when
 * @param place where, if told
 * @param toll how many it killed or had arrested, where that is telling
 * @param told the words in which it is told
 * @param antecedent the id of the report's row that this one comes back to, if it does
 * @param turn which of several deeds of a day it is said to be
 * @param occasion the id of the row of the contact it was read off, if it was
 */
record EventMention(
        Event event,
        Report report,
        String story,
        Side actors,
        Side recipients,
        Side claimant,
        When when,
        Optional<Place> place,
        Optional<Toll> toll,
        ToldWords told,
        Optional<String> antecedent,
        Turn turn,
        Optional<String> occasion) {

    private static final Set<PloverType> WORDS_ALONE = EnumSet.of(
            PloverType.AGREE,
            PloverType.CONSULT,
            PloverType.SUPPORT,
            PloverType.CONCEDE,
            PloverType.REQUEST,
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN);

    /* A second deed of a day is placed after the first ones, which then keep it from joining them. */
    private static final int LATER_LAST = 8;

    /** The most telling first: by how much is told, then by day, then by place. */
    static final Comparator<EventMention> ORDER = Comparator.<EventMention>comparingInt(m -> -m.tells())
            .thenComparing(m -> m.report, Report.ORDER)
            .thenComparing(EventMention::sentence)
            .thenComparing(EventMention::triggerPassage)
            .thenComparing(m -> m.event.id());

    static EventMention of(
            Event event, Report report, String story, Map<String, Actor> actors, Optional<String> occasion) {
        boolean recent = event.status() != Status.BACKGROUND
                && event.status() != Status.PLANNED
                && event.status() != Status.HYPOTHETICAL;
        return new EventMention(
                event,
                report,
                story,
                Side.of(event.actors(), actors),
                Side.of(event.recipients(), actors),
                Side.of(event.claimant().stream().toList(), actors),
                When.of(event.date(), report, recent),
                event.place(),
                Toll.of(event, report.findings().claims()),
                ToldWords.of(event, report.findings().actors()),
                Optional.empty(),
                turn(event),
                occasion);
    }

    /** The same as coming back to {@code earlier}, whose day and place it has. */
    EventMention comingBackTo(EventMention earlier) {
        Turn of = turn.order() == Turn.Order.ANY ? earlier.turn : turn;
        Optional<Place> at = earlier.place.or(() -> place);
        return retold(actors, recipients, earlier.when, at, Optional.of(earlier.root()), of);
    }

    /** The same as what came of {@code earlier}: "killing two"; held against other reports it has that deed's sides. */
    EventMention asResultOf(EventMention earlier) {
        EventMention back = comingBackTo(earlier);
        return retold(earlier.actors, earlier.recipients, back.when, back.place, back.antecedent, back.turn);
    }

    /** The same as a deed after which its report tells a like one. */
    EventMention beforeAnother() {
        return retold(actors, recipients, when, place, antecedent, turn.before());
    }

    private EventMention retold(Side by, Side to, When time, Optional<Place> at, Optional<String> back, Turn of) {
        return new EventMention(event, report, story, by, to, claimant, time, at, toll, told, back, of, occasion);
    }

    private static Turn turn(Event event) {
        Event.Report told = event.reports().get(0);
        int from = told.sentence().span().start();
        return Turn.of(
                told.sentence().text(),
                told.trigger().span().start() - from,
                told.trigger().span().end() - from);
    }

    /** The id of the row it comes back to, else of its own. */
    String root() {
        return antecedent.orElse(event.id());
    }

    /** Whether one of the two comes back to the other, both of one report. */
    boolean comesBack(EventMention other) {
        return report.id().equals(other.report.id())
                && (antecedent.filter(other.root()::equals).isPresent()
                        || other.antecedent.filter(root()::equals).isPresent());
    }

    Passage sentence() {
        return event.reports().get(0).sentence();
    }

    Passage triggerPassage() {
        return event.reports().get(0).trigger();
    }

    String trigger() {
        return Synonyms.of(Stem.of(Words.folded(triggerPassage().text())));
    }

    private int tells() {
        boolean city = place.filter(p -> p.precision() == Place.Precision.CITY).isPresent();
        return (when.tellsDay() ? 4 : when.told() ? 1 : 0)
                + (city ? 2 : 0)
                + (actors.actors().isEmpty() ? 0 : 2)
                + (recipients.actors().isEmpty() ? 0 : 1)
                + (event.magnitude().isEmpty() ? 0 : 1)
                - (antecedent.isPresent() ? 1 : 0)
                - (turn.order() == Turn.Order.LATER ? LATER_LAST : 0);
    }

    /** Whether it is something said rather than done, so that its speaker and whom it is said to must be the same. */
    boolean isVerbal() {
        return isVerbal(event.type());
    }

    /** Whether a deed of {@code type} is something said rather than done. */
    static boolean isVerbal(PloverType type) {
        return WORDS_ALONE.contains(type);
    }

    /** Whether nothing that the two tell of parties, places and dead keeps them from being one deed of the same type. */
    boolean fits(EventMention other) {
        boolean tolls = toll.isEmpty() || other.toll.isEmpty() || toll.get().isSame(other.toll.get());
        return tolls
                && event.type() == other.event.type()
                && stage() == other.stage()
                && isMutual() == other.isMutual()
                && actors.likeness(other.actors, !isVerbal()).isPresent()
                && recipients.likeness(other.recipients, !isVerbal()).isPresent()
                && Places.likeness(place, other.place).isPresent();
    }

    /** Whether it is told in the report's headline. */
    boolean isHeadline() {
        return sentence().span().end() <= report.article().body();
    }

    /** Whether it is told where the main text opens: in its first sentences. */
    boolean isLead() {
        int from = report.article().body();
        int start = sentence().span().start();
        return start >= from && start - from <= Thresholds.LEAD_CHARACTERS;
    }

    /** Whether it is the first that its report tells: in the headline or in the first sentence. */
    boolean opens() {
        int from = report.article()
                .dateline()
                .map(line -> line.span().end())
                .orElse(report.article().body());
        int start = sentence().span().start();
        return isHeadline()
                || start <= from
                || report.article().text().substring(from, start).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether both did it to each other: then both are among the actors and there is no recipient. */
    boolean isMutual() {
        return actors.actors().size() > 1 && recipients.actors().isEmpty();
    }

    /** Whether anybody is told who did it or suffered it. */
    boolean hasParties() {
        return !actors.actors().isEmpty() || !recipients.actors().isEmpty();
    }

    /** All who took part: who did it and who suffered it. By their ids: an actor of many reports has too long a list of names to be hashed. */
    Side parties() {
        List<Actor> all = new ArrayList<>(actors.actors());
        for (Actor recipient : recipients.actors()) {
            if (all.stream().noneMatch(actor -> actor.id().equals(recipient.id()))) {
                all.add(recipient);
            }
        }
        return new Side(all);
    }

    /** Whether the deed is of the last weeks before its report, or of one another report, {@code later}, may still speak of. */
    boolean isRecentTo(EventMention later) {
        Optional<LocalDate> day = when.first().or(() -> report.day());
        Optional<LocalDate> told = later.report.lastDay();
        return day.isPresent()
                && told.isPresent()
                && !day.get().isAfter(told.get())
                && ChronoUnit.DAYS.between(day.get(), told.get()) <= Thresholds.RECALLED_DAYS;
    }

    /** A deed that took place is 0, one still to come 1, one only thought of 2, an old one 3, deeds that go on 4. */
    int stage() {
        return switch (event.status()) {
            case REPORTED, CLAIMED, DENIED, DISPUTED -> goesOn() ? 4 : 0;
            case PLANNED -> 1;
            case HYPOTHETICAL -> 2;
            case BACKGROUND -> 3;
        };
    }

    /* "Troops have traded fire since Monday" is no clash of Monday's. */
    private boolean goesOn() {
        boolean since = event.type() == PloverType.ASSAULT && when.isOpen();
        return !isVerbal() && !when.tellsDay() && (since || Campaign.isTold(this));
    }
}
