package readout.when;

import java.util.Map;
import readout.model.Span;
import readout.model.TimeExpression;

/**
 * An expression of time as a rule found it, not yet reckoned.
 *
 * @param rule id of the rule
 * @param first index of its first word
 * @param end index past its last word
 * @param span where it stands
 * @param type TIMEX3 type, as the rule has it
 * @param notation {@link Reckoning}'s notation, first with the open places of the rules (direction, reference), then without
 * @param values what the rule's classes stood for
 * @param sentence number of its sentence
 */
record Mention(
        String rule,
        int first,
        int end,
        Span span,
        TimeExpression.Type type,
        String notation,
        Map<String, String> values,
        int sentence) {

    /** The same with another notation. */
    Mention notation(String other) {
        return new Mention(rule, first, end, span, type, other, values, sentence);
    }

    /** Whether it names a day of the month without a year. */
    boolean isYearlessDay() {
        return notation.startsWith("now ") && notation.contains("md") && !notation.contains(" .. ");
    }

    /** Whether it names its weekday too. */
    boolean hasWeekday() {
        return notation.contains("@") || values.containsKey("wday");
    }
}
