package readout.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A figure or an assertion, with who vouches for it.
 *
 * @param id stable id
 * @param measure what is counted
 * @param predicate PropBank roleset or lemma: "kill.01"
 * @param object who or what is counted or affected, as the text says: "civilians", "fighter jets"
 * @param value the figure; empty when no number is given
 * @param by who did it, if told
 * @param against to whom, if told
 * @param place where, if known
 * @param date when, if known
 * @param claimant who says so; empty when the reporter vouches for it
 * @param status whether others object
 * @param responses who confirms, disputes, denies or keeps silent
 * @param event id of the event it belongs to, if any
 * @param group id shared by claims about the same thing; empty until reports are compared
 * @param evidence the passages that tell it
 * @param outlets how many outlets tell it
 * @param independentOutlets how many of them do not reprint one another
 * @param range the lowest and the highest figure for the same thing; empty without figures, and until reports are compared
 * @param revises id of the row whose figure this one took the place of, if it did
 * @param confidence 0 to 1
 * @param why the rule and its steps
 */
public record Claim(
        String id,
        Measure measure,
        String predicate,
        String object,
        Optional<Figure> value,
        Optional<ActorRef> by,
        Optional<ActorRef> against,
        Optional<Place> place,
        Optional<DateRange> date,
        Optional<ActorRef> claimant,
        Status status,
        List<Response> responses,
        Optional<String> event,
        Optional<String> group,
        List<Passage> evidence,
        int outlets,
        int independentOutlets,
        Optional<Range> range,
        Optional<String> revises,
        double confidence,
        Why why) {

    /**
     * What is told of one thing by all.
     *
     * @param lowest the lowest figure
     * @param highest the highest; the same where there is one figure only
     * @param spread why they differ
     */
    public record Range(Bound lowest, Bound highest, Spread spread) {}

    /**
     * An end of a range.
     *
     * @param value the figure
     * @param claims ids of the rows that give it
     * @param by who says so, each once; empty where reporters alone vouch for it
     */
    public record Bound(Figure value, List<String> claims, List<ActorRef> by) {

        /** Copies the lists. */
        public Bound {
            claims = List.copyOf(claims);
            by = List.copyOf(by);
        }
    }

    /** Why figures for one thing differ. */
    public enum Spread {
        /** Some number fits them all. */
        AGREED,
        /** A later count took the place of an earlier one. */
        REVISED,
        /** Different parties give different figures. */
        DISPUTED
    }

    /** What a claim counts. */
    public enum Measure {
        KILLED,
        INJURED,
        MISSING,
        CAPTURED,
        ARRESTED,
        DISPLACED,
        STRUCK,
        DESTROYED,
        SHOT_DOWN,
        DEPLOYED,
        OTHER
    }

    /** Whether others object to a claim. */
    public enum Status {
        UNCONTESTED,
        DISPUTED,
        DENIED,
        UNANSWERED,
        BACKGROUND
    }

    /** Copies the lists. */
    public Claim {
        responses = List.copyOf(responses);
        evidence = List.copyOf(evidence);
    }

    /** A claim that is not yet held against others. */
    public Claim(
            String id,
            Measure measure,
            String predicate,
            String object,
            Optional<Figure> value,
            Optional<ActorRef> by,
            Optional<ActorRef> against,
            Optional<Place> place,
            Optional<DateRange> date,
            Optional<ActorRef> claimant,
            Status status,
            List<Response> responses,
            Optional<String> event,
            Optional<String> group,
            List<Passage> evidence,
            int outlets,
            int independentOutlets,
            double confidence,
            Why why) {
        this(
                id,
                measure,
                predicate,
                object,
                value,
                by,
                against,
                place,
                date,
                claimant,
                status,
                responses,
                event,
                group,
                evidence,
                outlets,
                independentOutlets,
                Optional.empty(),
                Optional.empty(),
                confidence,
                why);
    }

    /** The same claim beside the other figures for its thing. */
    public Claim withRange(Optional<Range> range, Optional<String> revises, Why why) {
        return changed(date, claimant, status, responses, range, revises, why);
    }

    /** The same row with another date. */
    public Claim withDate(Optional<DateRange> date) {
        return changed(date, claimant, status, responses, range, revises, why);
    }

    /** The same row with its references to actors rewritten. */
    public Claim withActors(UnaryOperator<ActorRef> to) {
        return new Claim(
                id,
                measure,
                predicate,
                object,
                value,
                by.map(to),
                against.map(to),
                place,
                date,
                claimant.map(to),
                status,
                responses.stream().map(r -> r.withActor(to.apply(r.actor()))).toList(),
                event,
                group,
                evidence,
                outlets,
                independentOutlets,
                range,
                revises,
                confidence,
                why);
    }

    /** The same claim with what others say of it, the status that follows, and why it does. */
    public Claim withResponses(List<Response> responses, Status status, Why why) {
        return changed(date, claimant, status, responses, range, revises, why);
    }

    /** The same claim with another claimant, or none. */
    public Claim withClaimant(Optional<ActorRef> claimant) {
        return changed(date, claimant, status, responses, range, revises, why);
    }

    /** The same row with other reasons. */
    public Claim withWhy(Why why) {
        return changed(date, claimant, status, responses, range, revises, why);
    }

    private Claim changed(
            Optional<DateRange> date,
            Optional<ActorRef> claimant,
            Status status,
            List<Response> responses,
            Optional<Range> range,
            Optional<String> revises,
            Why why) {
        return new Claim(
                id,
                measure,
                predicate,
                object,
                value,
                by,
                against,
                place,
                date,
                claimant,
                status,
                responses,
                event,
                group,
                evidence,
                outlets,
                independentOutlets,
                range,
                revises,
                confidence,
                why);
    }
}
