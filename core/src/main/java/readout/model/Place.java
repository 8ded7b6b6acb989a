package readout.model;

import java.util.Optional;

/**
 * Where something is.
 *
 * @param name the name as the gazetteer has it, or as printed where it is not there
 * @param country ISO 3166 alpha-3, if known
 * @param admin1 the first-level division, if known
 * @param lat degrees north, if known
 * @param lon degrees east, if known
 * @param geonamesId GeoNames id, if known
 * @param precision how narrow the name is
 * @param span where the text names it
 */
public record Place(
        String name,
        Optional<String> country,
        Optional<String> admin1,
        Optional<Double> lat,
        Optional<Double> lon,
        Optional<Long> geonamesId,
        Precision precision,
        Passage span) {

    /** How narrow a place is. */
    public enum Precision {
        CITY,
        ADMIN1,
        COUNTRY,
        REGION,
        UNKNOWN
    }
}
