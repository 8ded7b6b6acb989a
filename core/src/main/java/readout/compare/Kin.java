package readout.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readout.model.Event;

/** Which kinds of deed may be one deed in two reports' words ({@code kin.txt}). */
final class Kin {

    private static final Map<String, String> FAMILIES = read();

    private Kin() {}

    /** The name of the family of kinds that the kind of {@code event} is in, if it is in one. */
    static Optional<String> of(Event event) {
        return Optional.ofNullable(
                FAMILIES.get(event.type() + "/" + event.mode().orElse("-")));
    }

    private static Map<String, String> read() {
        Map<String, String> families = new HashMap<>();
        for (String line : Lexicon.lines("kin.txt")) {
            String[] parts = line.split(": ");
            for (String kind : parts[1].split(" ")) {
                families.put(kind, parts[0]);
            }
        }
        return Map.copyOf(families);
    }
}
