package readout.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who said what to whom, through which channel: one row per cue.
 *
 * @param id stable id
 * @param kind whether the words are the speaker's own
 * @param content what was said, outer quotation marks left out; a quotation split by its speaker tag has the whole range here
 * @param segments the parts in quotation marks, marks left out; empty for indirect speech
 * @param cue "said", "urged", "according to"
 * @param speaker who is said to have said it
 * @param reportedBy through whom it comes, where that is another
 * @param addressees to whom
 * @param channel through what
 * @param date when, if known
 * @param group id shared by the same statement in all reports; empty until reports are compared
 * @param variant how this wording stands to the others of its group
 * @param wording how it differs from the others of its group; {@link Wording#NONE} until reports are compared
 * @param confidence 0 to 1
 * @param why the rule and its steps
 */
public record Statement(
        String id,
        Kind kind,
        Passage content,
        List<Passage> segments,
        Passage cue,
        ActorRef speaker,
        Optional<ActorRef> reportedBy,
        List<ActorRef> addressees,
        Channel channel,
        Optional<DateRange> date,
        Optional<String> group,
        Variant variant,
        Wording wording,
        double confidence,
        Why why) {

    /** Whether the words are the speaker's own: all of them, some, none. */
    public enum Kind {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /** Through what a statement was made. */
    public enum Channel {
        CALL,
        MEETING,
        PRESS_STATEMENT,
        BRIEFING,
        SOCIAL_POST,
        INTERVIEW,
        SPEECH,
        STATE_MEDIA,
        LETTER,
        UNKNOWN
    }

    /** How one wording stands to the others of its group. */
    public enum Variant {
        VERBATIM,
        ALTERED,
        PARAPHRASE,
        SINGLE
    }

    /**
     * How a wording differs from the others of its group.
     *
     * @param reference id of the statement it is held against; empty for that statement itself, for paraphrases and singles
     * @param differences where its words in quotation marks and the reference's are not the same, in their order
     * @param leavesOut what others print as parts of this statement and its report does not tell: passages of those other reports;
     *     they stand with the first statement that the report has in the group
     */
    public record Wording(Optional<String> reference, List<Difference> differences, List<Passage> leavesOut) {

        /** No other wording is known. */
        public static final Wording NONE = new Wording(Optional.empty(), List.of(), List.of());

        /** Copies the lists. */
        public Wording {
            differences = List.copyOf(differences);
            leavesOut = List.copyOf(leavesOut);
        }
    }

    /**
     * Words that stand in one wording for words of another.
     *
     * @param here the words of this statement; a passage of no length where it lacks words, at the place where they would stand
     * @param there the words of the reference, likewise
     */
    public record Difference(Passage here, Passage there) {}

    /** Copies the lists. */
    public Statement {
        segments = List.copyOf(segments);
        addressees = List.copyOf(addressees);
    }

    /** A statement as one report gives it, not yet held against others. */
    public Statement(
            String id,
            Kind kind,
            Passage content,
            List<Passage> segments,
            Passage cue,
            ActorRef speaker,
            Optional<ActorRef> reportedBy,
            List<ActorRef> addressees,
            Channel channel,
            Optional<DateRange> date,
            double confidence,
            Why why) {
        this(
                id,
                kind,
                content,
                segments,
                cue,
                speaker,
                reportedBy,
                addressees,
                channel,
                date,
                Optional.empty(),
                Variant.SINGLE,
                Wording.NONE,
                confidence,
                why);
    }

    /** The same row with another date. */
    public Statement withDate(Optional<DateRange> date) {
        return changed(date, group, variant, wording, why);
    }

    /** The same row with its references to actors rewritten. */
    public Statement withActors(UnaryOperator<ActorRef> to) {
        return new Statement(
                id,
                kind,
                content,
                segments,
                cue,
                to.apply(speaker),
                reportedBy.map(to),
                addressees.stream().map(to).toList(),
                channel,
                date,
                group,
                variant,
                wording,
                confidence,
                why);
    }

    /** The same statement in a group, with how its wording stands to the others. */
    public Statement withGroup(String group, Variant variant, Wording wording, Why why) {
        return changed(date, Optional.of(group), variant, wording, why);
    }

    /** The same row with other reasons. */
    public Statement withWhy(Why why) {
        return changed(date, group, variant, wording, why);
    }

    private Statement changed(
            Optional<DateRange> date, Optional<String> group, Variant variant, Wording wording, Why why) {
        return new Statement(
                id,
                kind,
                content,
                segments,
                cue,
                speaker,
                reportedBy,
                addressees,
                channel,
                date,
                group,
                variant,
                wording,
                confidence,
                why);
    }
}
