package readout.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a row is there.
 *
 * @param rule id of the rule that made it
 * @param steps what was concluded from what, in plain words, in order
 */
public record Why(String rule, List<String> steps) {

    /** Copies the steps. */
    public Why {
        steps = List.copyOf(steps);
    }

    /** As the constructor. */
    public static Why of(String rule, String... steps) {
        return new Why(rule, List.of(steps));
    }

    /** The same with one step more. */
    public Why then(String step) {
        List<String> all = new ArrayList<>(steps);
        all.add(step);
        return new Why(rule, all);
    }
}
