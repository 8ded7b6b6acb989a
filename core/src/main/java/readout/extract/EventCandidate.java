package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.PloverType;

/**
 * A deed as a rule reads it off one sentence, before it is known whom the words mean.
 *
 * @param rule id of the rule
 * @param type PLOVER type
 * @param mode PLOVER mode, if told
 * @param cameo CAMEO code, where finer than the mode's
 * @param nominal whether a noun names it
 * @param trigger index of the word that names the deed
 * @param also indices of the other words of the sentence that name it: "{killed} in a {battle}"
 * @param actors groups of words that may tell the actor, best first
 * @param recipients groups of words that may tell the recipient, best first
 * @param reciprocal whether all groups of actors are meant, and there is no recipient
 * @param mood how the sentence puts it
 * @param by the word that denies or alleges it
 * @param depth how many clauses it lies below the main one
 * @param steps what was concluded from what
 */
record EventCandidate(
        String rule,
        PloverType type,
        Optional<String> mode,
        Optional<String> cameo,
        boolean nominal,
        int trigger,
        List<Integer> also,
        List<List<Integer>> actors,
        List<List<Integer>> recipients,
        boolean reciprocal,
        Mood mood,
        Optional<Integer> by,
        int depth,
        List<String> steps) {

    /** Types that are news when announced, though they threaten nobody by name. */
    private static final Set<PloverType> ANNOUNCED = Set.of(PloverType.MOBILIZE, PloverType.PROTEST);

    /** The same, done to {@code others}. */
    EventCandidate withRecipients(List<List<Integer>> others) {
        return new EventCandidate(
                rule, type, mode, cameo, nominal, trigger, also, actors, others, reciprocal, mood, by, depth, steps);
    }

    /** The same, told by {@code words} besides. */
    EventCandidate withAlso(List<Integer> words) {
        return new EventCandidate(
                rule,
                type,
                mode,
                cameo,
                nominal,
                trigger,
                words,
                actors,
                recipients,
                reciprocal,
                mood,
                by,
                depth,
                steps);
    }

    /** The deed to come itself where it threatens nobody who is told: "will send soldiers to the prisons". */
    EventCandidate withoutThreat() {
        PloverType own = PloverType.valueOf(rule.substring(0, rule.indexOf('.')).toUpperCase(Locale.ROOT));
        return type != PloverType.THREATEN || mood != Mood.FUTURE || !ANNOUNCED.contains(own)
                ? this
                : new EventCandidate(
                        rule,
                        own,
                        Optional.empty(),
                        Optional.empty(),
                        nominal,
                        trigger,
                        also,
                        actors,
                        recipients,
                        reciprocal,
                        mood,
                        by,
                        depth,
                        steps);
    }

    /** The trigger and the other words that name the deed. */
    Stream<Integer> words() {
        return Stream.concat(Stream.of(trigger), also.stream());
    }
}
