package readout.who;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readout.where.Phrases;

/** Given names that tell men from women, from {@code given_names.tsv}. */
final class GivenNames {

    private static final Map<String, String> SHIPPED = load();

    private GivenNames() {}

    private static Map<String, String> load() {
        Map<String, String> genders = new HashMap<>();
        for (String[] row : Phrases.rows(GivenNames.class, "given_names.tsv")) {
            Phrases.values(row[1]).forEach(name -> genders.put(Phrases.key(name), row[0]));
        }
        return Map.copyOf(genders);
    }

    /** m or f, where the name tells. */
    static Optional<String> gender(String name) {
        return Optional.ofNullable(SHIPPED.get(Phrases.key(name)));
    }
}
