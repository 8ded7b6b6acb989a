package readout.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Event;
import readout.model.PloverType;

/**
 * PLOVER's types and modes with their scores and quads ({@code plover.tsv}), and CAMEO's codes with their Goldstein values
 * ({@code cameo.tsv}). Published quad mappings contradict each other, so this one has a name.
 */
final class EventScheme {

    /** Name and version of the mapping. */
    static final String MAPPING = "plover-cameo-readout 1";

    private record Row(int quad, double score, String cameo) {}

    private final Map<String, Row> types;
    private final Map<String, Double> goldstein;

    private EventScheme(Map<String, Row> types, Map<String, Double> goldstein) {
        this.types = Map.copyOf(types);
        this.goldstein = Map.copyOf(goldstein);
    }

    /** Reads the two tables. */
    static EventScheme load() {
        Map<String, Row> types = new HashMap<>();
        for (List<String> row : Resource.rows("plover.tsv", 6)) {
            types.put(
                    key(row.get(0), row.get(1)),
                    new Row(Integer.parseInt(row.get(2)), Double.parseDouble(row.get(3)), row.get(4)));
        }
        Map<String, Double> goldstein = new HashMap<>();
        for (List<String> row : Resource.rows("cameo.tsv", 3)) {
            goldstein.put(row.get(0), Double.parseDouble(row.get(1)));
        }
        return new EventScheme(types, goldstein);
    }

    private static String key(String type, String mode) {
        return type + " " + mode;
    }

    /** Whether the type has this mode. */
    boolean has(PloverType type, String mode) {
        return types.containsKey(key(type.name(), mode));
    }

    /** Whether CAMEO has this code. */
    boolean has(String cameo) {
        return goldstein.containsKey(cameo);
    }

    /** PLOVER's score, -10 to 10. */
    double score(PloverType type, Optional<String> mode) {
        return row(type, mode).score();
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    int quad(PloverType type) {
        return row(type, Optional.empty()).quad();
    }

    /** The older schemes' codes: {@code cameo} where it is given, else the one the table has for type and mode. */
    Event.Code code(PloverType type, Optional<String> mode, Optional<String> cameo) {
        String code = cameo.orElse(row(type, mode).cameo());
        return new Event.Code(
                Optional.of(code), row(type, mode).quad(), Optional.ofNullable(goldstein.get(code)), MAPPING);
    }

    private Row row(PloverType type, Optional<String> mode) {
        Row row = types.get(key(type.name(), mode.orElse("")));
        if (row == null) {
            throw new IllegalArgumentException("plover.tsv has no row for " + type + " " + mode.orElse(""));
        }
        return row;
    }
}
