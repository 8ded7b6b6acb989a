package readout.model;

import java.util.Optional;

/**
 * An expression of time, resolved (TimeML's TIMEX3).
 *
 * @param at where it stands: determiners and modifiers in, prepositions out
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value: {@code 2025-05-08}, {@code 2025-05-08TEV}, {@code P2W}; unknown parts as X
 * @param date the days it names, when it names any
 * @param reckoning how the value follows from the day of the report, in the notation of {@code readout.when}; empty when it needs
 *     none ("May 8, 2025") or the text alone settles it
 * @param rule id of the rule that found it
 */
public record TimeExpression(
        Passage at, Type type, String value, Optional<DateRange> date, Optional<String> reckoning, String rule) {

    /** The TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
