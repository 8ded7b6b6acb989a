package readout.text;

import java.util.List;
import java.util.Optional;

/**
 * A verb with its PropBank roles.
 *
 * @param token index of the verb
 * @param roleset "say.01"; the lemma and "01" where the engine gives no sense
 * @param arguments its arguments in order
 */
public record Predicate(int token, String roleset, List<Argument> arguments) {

    /**
     * One argument.
     *
     * @param label "A0", "A1", "AM-TMP", "AM-NEG", "R-A0", "C-A1", …
     * @param token index of the head word of the phrase that fills it
     */
    public record Argument(String label, int token) {}

    /** Copies the list. */
    public Predicate {
        arguments = List.copyOf(arguments);
    }

    /** Index of the head of the first argument so labelled. */
    public Optional<Integer> argument(String label) {
        for (Argument argument : arguments) {
            if (argument.label().equals(label)) {
                return Optional.of(argument.token());
            }
        }
        return Optional.empty();
    }

    /** The verb's lemma: "say" of "say.01". */
    public String lemma() {
        int dot = roleset.lastIndexOf('.');
        return dot < 0 ? roleset : roleset.substring(0, dot);
    }
}
