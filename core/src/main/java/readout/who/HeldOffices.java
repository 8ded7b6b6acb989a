package readout.who;

import java.util.Locale;
import java.util.Set;

/** Whether a person holds, or has held, the offices that a title names. */
final class HeldOffices {

    /** Titles of several callings under one id: "the priest" is not the bishop, nor "the prosecutor" the judge. */
    private static final Set<String> CALLINGS = Set.of("cardinal", "judge", "doctor", "journalist", "professor");

    private HeldOffices() {}

    /** Whether the person holds all the offices named; "minister" and "secretary" are part of longer ones. */
    static boolean areAllOf(Entity person, Sketch.Person sketch) {
        return sketch.isLeader()
                || sketch.titles().stream().allMatch(use -> use.former() ? held(person, use) : holds(person, use));
    }

    private static boolean holds(Entity person, Sketch.TitleUse use) {
        return person.offices.contains(use.id()) && !CALLINGS.contains(use.id())
                || person.roles.stream()
                        .anyMatch(role -> !person.past.contains(role) && endsWith(role.title(), use.printed()));
    }

    /** "The former president" is not the president. */
    private static boolean held(Entity person, Sketch.TitleUse use) {
        return person.pastOffices.contains(use.id())
                || person.past.stream().anyMatch(role -> endsWith(role.title(), use.printed()));
    }

    private static boolean endsWith(String title, String part) {
        String whole = " " + title.toLowerCase(Locale.ROOT) + " ";
        return whole.contains(" " + part.toLowerCase(Locale.ROOT) + " ");
    }
}
