package readout.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.TimeExpression;

/**
 * One way of telling time.
 *
 * @param id its name, unique
 * @param group the group other rules know it by, if any
 * @param pattern the words
 * @param meanings what each marked part means; none: the words tell no time, and no other rule may read them
 * @param guard name of the test of {@link Guards} the place must pass, if any
 * @param examples texts it reads, with the expressions marked and their values
 * @param counterexamples texts in which it finds nothing
 */
record Rule(
        String id,
        Optional<String> group,
        Pattern pattern,
        List<Meaning> meanings,
        Optional<String> guard,
        List<String> examples,
        List<String> counterexamples) {

    /**
     * What a part means.
     *
     * @param type the TIMEX3 type
     * @param template {@link Reckoning}'s notation with the classes' values in braces; a word whose value is missing is left out
     */
    record Meaning(TimeExpression.Type type, String template) {

        /** The notation with {@code values} filled in. */
        String fill(Map<String, String> values) {
            StringBuilder filled = new StringBuilder();
            for (String word : template.split(" ")) {
                String done = Template.fill(word, values);
                if (!done.isEmpty()) {
                    filled.append(filled.isEmpty() ? "" : " ").append(done);
                }
            }
            return filled.toString();
        }
    }

    /** Copies the lists. */
    Rule {
        meanings = List.copyOf(meanings);
        examples = List.copyOf(examples);
        counterexamples = List.copyOf(counterexamples);
    }
}
