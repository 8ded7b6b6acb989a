package readout.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Event;

/** Which kinds of deed may be one deed in two reports' words ({@code kin.txt}). */
final class Kin {

    private static final Map<String, Set<String>> FAMILIES = read();

    private Kin() {}

    /** The names of the families of kinds that the kind of {@code event} is in. */
    static Set<String> of(Event event) {
        return FAMILIES.getOrDefault(event.type() + "/" + event.mode().orElse("-"), Set.of());
    }

    /** Whether the kinds of the two are in one family. */
    static boolean are(Event one, Event two) {
        return of(one).stream().anyMatch(of(two)::contains);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> families = new HashMap<>();
        for (String line : Lexicon.lines("kin.txt")) {
            String[] parts = line.split(": ");
            for (String kind : parts[1].split(" ")) {
                families.computeIfAbsent(kind, k -> new TreeSet<>()).add(parts[0]);
            }
        }
        return Map.copyOf(families);
    }
}
