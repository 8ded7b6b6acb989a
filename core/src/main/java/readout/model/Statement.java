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

    /** Copies the lists. */
    public Statement {
        segments = List.copyOf(segments);
        addressees = List.copyOf(addressees);
    }

    /** The same row with another date. */
    public Statement withDate(Optional<DateRange> date) {
        return changed(date, group, variant, why);
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
                confidence,
                why);
    }

    /** The same statement in a group, with how its wording stands to the others. */
    public Statement withGroup(String group, Variant variant, Why why) {
        return changed(date, Optional.of(group), variant, why);
    }

    /** The same row with other reasons. */
    public Statement withWhy(Why why) {
        return changed(date, group, variant, why);
    }

    private Statement changed(Optional<DateRange> date, Optional<String> group, Variant variant, Why why) {
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
                confidence,
                why);
    }
}
