package readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a row is there.
 *
 * @param rule id of the rule that made it
 * @param steps what was concluded from what, in order
 */
public record Why(String rule, List<Step> steps) {

    /**
     * One conclusion.
     *
     * @param says the conclusion and its ground, in plain words
     * @param words what the text says there, where one place tells it
     */
    public record Step(String says, Optional<Passage> words) {}

    /** Copies the steps. */
    public Why {
        steps = List.copyOf(steps);
    }

    /** By {@code rule}, with steps that no one place tells. */
    public static Why of(String rule, String... steps) {
        return of(rule, List.of(steps));
    }

    /** As {@link #of(String, String...)}. */
    public static Why of(String rule, List<String> steps) {
        return new Why(
                rule,
                steps.stream().map(says -> new Step(says, Optional.empty())).toList());
    }

    /** The same with one step more, which no one place tells. */
    public Why then(String says) {
        return then(new Step(says, Optional.empty()));
    }

    /** The same with one step more, which {@code words} tell. */
    public Why then(String says, Passage words) {
        return then(new Step(says, Optional.of(words)));
    }

    /** The same with the steps of {@code more}. */
    public Why then(List<Step> more) {
        return new Why(rule, Stream.concat(steps.stream(), more.stream()).toList());
    }

    private Why then(Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return new Why(rule, all);
    }

    /** The steps in words alone. */
    public List<String> words() {
        return steps.stream().map(Step::says).toList();
    }
}
