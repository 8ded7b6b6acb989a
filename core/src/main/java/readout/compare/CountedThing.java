package readout.compare;

import java.util.List;
import java.util.Set;
import readout.model.Claim.Measure;

/**
 * What a claim counts: the head of its object, "fishing boats" → boat.
 *
 * @param head stem of the head; empty where nothing is named
 * @param words stems of all its words
 */
record CountedThing(String head, Set<String> words) {

    private static final Set<String> ANYONE =
            stems("people person dead life victim casualty other body human total national crew man men");
    private static final Set<String> FORCES = stems(
            "soldier troop serviceman sailor personnel officer pilot airman guard marine police policeman policemen"
                    + " policewoman constable gendarme trooper commando ranger conscript recruit cadet");
    private static final Set<String> FIGHTERS =
            stems("fighter militant rebel insurgent guerrilla terrorist gunman gunmen militiaman militiamen attacker"
                    + " assailant bandit jihadist extremist");
    private static final List<String> ENDS =
            List.of("of", "in", "at", "on", "from", "who", "that", "which", "by", "near", "inside");

    /** The thing {@code object} names. */
    static CountedThing of(String object) {
        List<String> words = Words.of(object, 0).all();
        int end = 0;
        while (end < words.size() && (end == 0 || !ENDS.contains(words.get(end)))) {
            end++;
        }
        String head = end == 0 ? "" : Synonyms.of(Stem.of(words.get(end - 1)));
        return new CountedThing(head, ContentWords.of(object));
    }

    private static Set<String> stems(String words) {
        return java.util.Arrays.stream(words.split(" "))
                .map(word -> Synonyms.of(Stem.of(word)))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** 1 for the same thing, 0.3 where one may include the other, below 0 for different things. */
    double likeness(CountedThing other, Measure measure) {
        if (head.equals(other.head)) {
            return Weights.SAME_THING;
        }
        if (head.isEmpty() || other.head.isEmpty()) {
            return Weights.FITTING_THING;
        }
        boolean persons = isOfPersons(measure);
        boolean anyone = ANYONE.contains(head) || ANYONE.contains(other.head);
        boolean alike = FORCES.contains(head) == FORCES.contains(other.head)
                && FIGHTERS.contains(head) == FIGHTERS.contains(other.head);
        return persons && (anyone || alike) ? Weights.FITTING_THING : -1;
    }

    /** Whether it says what they were: "a nurse", not "a person". */
    boolean isKnown() {
        return !head.isEmpty() && !ANYONE.contains(head);
    }

    /** Whether the measure counts persons. */
    static boolean isOfPersons(Measure measure) {
        return switch (measure) {
            case KILLED, INJURED, MISSING, CAPTURED, ARRESTED, DISPLACED -> true;
            case STRUCK, DESTROYED, SHOT_DOWN, DEPLOYED, OTHER -> false;
        };
    }
}
