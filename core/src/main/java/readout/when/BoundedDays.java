package readout.when;

import java.util.Map;
import java.util.Set;
import readout.model.TimeExpression;

/** Days that one preposition makes a bound: "since Wednesday". */
final class BoundedDays {

    private static final Map<String, String> BOUNDS = Map.of(
            "since", "since", "until", "until", "till", "until", "by", "until", "before", "before", "after", "after");

    private BoundedDays() {}

    /** Whether the step of a notation is a bound. */
    static boolean isBound(String step) {
        return BOUNDS.containsValue(step);
    }

    /** "since Wednesday", "until May 10", and "after Monday", but not "after Monday's vote"; "before dawn" is a time of that day. */
    static Mention of(Mention m, Place place) {
        String bound = BOUNDS.get(place.before());
        if (bound == null
                || m.type() == TimeExpression.Type.TIME
                        && Set.of("before", "after").contains(bound)) {
            return m;
        }
        boolean own = Interpretation.isDate(m)
                && !m.notation().contains(" .. ")
                && !place.after().equals("'");
        return own && !place.nounAfter() ? m.notation(m.notation() + " " + bound) : m;
    }
}
