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
        double confidence,
        Why why) {

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

    /** The same row with another date. */
    public Claim withDate(Optional<DateRange> date) {
        return changed(date, claimant, status, responses, why);
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
                confidence,
                why);
    }

    /** The same claim with what others say of it, the status that follows, and why it does. */
    public Claim withResponses(List<Response> responses, Status status, Why why) {
        return changed(date, claimant, status, responses, why);
    }

    /** The same claim with another claimant, or none. */
    public Claim withClaimant(Optional<ActorRef> claimant) {
        return changed(date, claimant, status, responses, why);
    }

    /** The same row with other reasons. */
    public Claim withWhy(Why why) {
        return changed(date, claimant, status, responses, why);
    }

    private Claim changed(
            Optional<DateRange> date, Optional<ActorRef> claimant, Status status, List<Response> responses, Why why) {
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
                confidence,
                why);
    }
}
