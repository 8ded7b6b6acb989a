package readout.where;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which countries border one another by land or across a narrow sea, from {@code neighbours.tsv}. */
final class Neighbours {

    private static final Map<String, Set<String>> SHIPPED = load();

    private Neighbours() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (String[] row : Phrases.rows(Neighbours.class, "neighbours.tsv")) {
            Set<String> all = new HashSet<>(Phrases.values(row[1]));
            all.addAll(Phrases.values(row[2]));
            neighbours.put(row[0], Set.copyOf(all));
        }
        return Map.copyOf(neighbours);
    }

    static boolean are(String one, String other) {
        return SHIPPED.getOrDefault(one, Set.of()).contains(other);
    }
}
