package readout.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who talked to whom: one row per occasion.
 *
 * @param id stable id
 * @param parties two or more
 * @param medium how they talked
 * @param initiator who sought it, if told
 * @param mediator who brought them together, if told
 * @param date when, if known
 * @param place where, if known
 * @param status whether it took place
 * @param responses what others say of it
 * @param topics what it was about, in the text's words
 * @param reports the sentences that tell of it
 * @param readouts what each side says of it: the statements in which a party's side tells of the contact or of what was said there;
 *     empty until reports are compared
 * @param outlets how many outlets tell of it
 * @param independentOutlets how many of them do not reprint one another
 * @param confidence 0 to 1
 * @param why the rule and its steps
 */
public record Contact(
        String id,
        List<ActorRef> parties,
        Medium medium,
        Optional<ActorRef> initiator,
        Optional<ActorRef> mediator,
        Optional<DateRange> date,
        Optional<Place> place,
        Status status,
        List<Response> responses,
        List<String> topics,
        List<Report> reports,
        List<Readout> readouts,
        int outlets,
        int independentOutlets,
        double confidence,
        Why why) {

    /**
     * One side's account of a contact.
     *
     * @param party the party whose side gives it
     * @param statements ids of its statements, by where they stand
     */
    public record Readout(ActorRef party, List<String> statements) {

        /** Copies the list. */
        public Readout {
            statements = List.copyOf(statements);
        }
    }

    /** How they talked. */
    public enum Medium {
        CALL,
        MEETING,
        VISIT,
        MESSAGE,
        UNKNOWN
    }

    /** Whether a contact took place. */
    public enum Status {
        REPORTED,
        PLANNED,
        DENIED,
        DISPUTED
    }

    /**
     * One report of a contact.
     *
     * @param sentence the sentence
     * @param trigger the word that tells of the contact
     * @param parties the mentions of its parties there
     */
    public record Report(Passage sentence, Passage trigger, List<Passage> parties) {

        /** Copies the list. */
        public Report {
            parties = List.copyOf(parties);
        }
    }

    /** Copies the lists. */
    public Contact {
        parties = List.copyOf(parties);
        responses = List.copyOf(responses);
        topics = List.copyOf(topics);
        reports = List.copyOf(reports);
        readouts = List.copyOf(readouts);
    }

    /** A contact of which no side's account is known yet. */
    public Contact(
            String id,
            List<ActorRef> parties,
            Medium medium,
            Optional<ActorRef> initiator,
            Optional<ActorRef> mediator,
            Optional<DateRange> date,
            Optional<Place> place,
            Status status,
            List<Response> responses,
            List<String> topics,
            List<Report> reports,
            int outlets,
            int independentOutlets,
            double confidence,
            Why why) {
        this(
                id,
                parties,
                medium,
                initiator,
                mediator,
                date,
                place,
                status,
                responses,
                topics,
                reports,
                List.of(),
                outlets,
                independentOutlets,
                confidence,
                why);
    }

    /** The same row with each side's account. */
    public Contact withReadouts(List<Readout> readouts) {
        return changed(date, reports, readouts, why);
    }

    /** The same row with other reports, for the reasons {@code why} tells. */
    public Contact withReports(List<Report> reports, Why why) {
        return changed(date, reports, readouts, why);
    }

    /** The same row with another date. */
    public Contact withDate(Optional<DateRange> date) {
        return changed(date, reports, readouts, why);
    }

    /** The same row with its references to actors rewritten. */
    public Contact withActors(UnaryOperator<ActorRef> to) {
        return new Contact(
                id,
                parties.stream().map(to).toList(),
                medium,
                initiator.map(to),
                mediator.map(to),
                date,
                place,
                status,
                responses.stream().map(r -> r.withActor(to.apply(r.actor()))).toList(),
                topics,
                reports,
                readouts,
                outlets,
                independentOutlets,
                confidence,
                why);
    }

    /** The same row with other reasons. */
    public Contact withWhy(Why why) {
        return changed(date, reports, readouts, why);
    }

    private Contact changed(Optional<DateRange> date, List<Report> reports, List<Readout> readouts, Why why) {
        return new Contact(
                id,
                parties,
                medium,
                initiator,
                mediator,
                date,
                place,
                status,
                responses,
                topics,
                reports,
                readouts,
                outlets,
                independentOutlets,
                confidence,
                why);
    }
}
