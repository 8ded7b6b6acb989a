package readout.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Who did what to whom: one row per event, however many reports.
 *
 * @param id stable id
 * @param type PLOVER type
 * @param mode PLOVER mode, where the type has modes and the text tells
 * @param contexts PLOVER contexts
 * @param code CAMEO code, quad, Goldstein value and the table they come from
 * @param intensity PLOVER's score
 * @param actors who did it; both sides of what both did to each other
 * @param recipients to whom
 * @param date when, if known
 * @param place where, if known
 * @param status how far it is vouched for
 * @param claimant the party that alone vouches for it, if so
 * @param magnitude casualties by measure ("killed", "injured")
 * @param reports the sentences that tell of it
 * @param outlets how many outlets tell of it
 * @param independentOutlets how many of them do not reprint one another
 * @param confidence 0 to 1
 * @param why the rule and its steps
 */
public record Event(
        String id,
        PloverType type,
        Optional<String> mode,
        List<String> contexts,
        Code code,
        double intensity,
        List<ActorRef> actors,
        List<ActorRef> recipients,
        Optional<DateRange> date,
        Optional<Place> place,
        Status status,
        Optional<ActorRef> claimant,
        Map<String, Figure> magnitude,
        List<Report> reports,
        int outlets,
        int independentOutlets,
        double confidence,
        Why why) {

    /** The scheme of {@code type}, {@code mode} and {@code contexts}. */
    public static final String SCHEME = "PLOVER 2.0";

    /**
     * An event's place in the older schemes.
     *
     * @param cameo CAMEO code, if one fits
     * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
     * @param goldstein Goldstein value of the code, if there is one
     * @param mapping name and version of the table these come from
     */
    public record Code(Optional<String> cameo, int quad, Optional<Double> goldstein, String mapping) {}

    /** How far an event is vouched for. */
    public enum Status {
        REPORTED,
        CLAIMED,
        DENIED,
        DISPUTED,
        PLANNED,
        HYPOTHETICAL,
        BACKGROUND
    }

    /**
     * One report of an event.
     *
     * @param sentence the sentence
     * @param trigger the word that tells of the event
     * @param actors the mentions of its actors there
     * @param recipients the mentions of its recipients there
     * @param outlet who published the report, if known
     * @param published when, if known
     */
    public record Report(
            Passage sentence,
            Passage trigger,
            List<Passage> actors,
            List<Passage> recipients,
            Optional<String> outlet,
            Optional<DateRange> published) {

        /** Copies the lists. */
        public Report {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }

    /** How the ids of the rules begin that make references; see {@link #isReference}. */
    public static final String REFERENCE = "noun.";

    /** Copies the lists; the magnitude is sorted by measure. */
    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        magnitude = Collections.unmodifiableMap(new TreeMap<>(magnitude));
        reports = List.copyOf(reports);
    }

    /**
     * Whether a definite noun only refers to the deed, which its report does not tell: "six are held over the assault on the hotel". It is no row
     * by itself, but a further report of the deed where exactly one that other reports tell fits. A reference that has the id of a row of its
     * report says of that row what its noun says.
     */
    public boolean isReference() {
        return why.rule().startsWith(REFERENCE);
    }

    /** The same row with another date. */
    public Event withDate(Optional<DateRange> date) {
        return changed(recipients, date, place, status, reports, why);
    }

    /** The same row with another place. */
    public Event withPlace(Optional<Place> place) {
        return changed(recipients, date, place, status, reports, why);
    }

    /** The same row of one report with other recipients, named there where each reference stands. */
    public Event withRecipients(List<ActorRef> recipients) {
        List<Passage> named = recipients.stream().map(ActorRef::span).toList();
        List<Report> told = reports.stream()
                .map(r -> new Report(r.sentence(), r.trigger(), r.actors(), named, r.outlet(), r.published()))
                .toList();
        return changed(recipients, date, place, status, told, why);
    }

    /** The same row with its references to actors rewritten. */
    public Event withActors(UnaryOperator<ActorRef> to) {
        return new Event(
                id,
                type,
                mode,
                contexts,
                code,
                intensity,
                actors.stream().map(to).toList(),
                recipients.stream().map(to).toList(),
                date,
                place,
                status,
                claimant.map(to),
                magnitude,
                reports,
                outlets,
                independentOutlets,
                confidence,
                why);
    }

    /** The same event with other reports. */
    public Event withReports(List<Report> reports) {
        return changed(recipients, date, place, status, reports, why);
    }

    /** The same row, vouched for in another way. */
    public Event withStatus(Status status) {
        return changed(recipients, date, place, status, reports, why);
    }

    /** The same row with other reasons. */
    public Event withWhy(Why why) {
        return changed(recipients, date, place, status, reports, why);
    }

    private Event changed(
            List<ActorRef> recipients,
            Optional<DateRange> date,
            Optional<Place> place,
            Status status,
            List<Report> reports,
            Why why) {
        return new Event(
                id,
                type,
                mode,
                contexts,
                code,
                intensity,
                actors,
                recipients,
                date,
                place,
                status,
                claimant,
                magnitude,
                reports,
                outlets,
                independentOutlets,
                confidence,
                why);
    }
}
