package readout.where;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The places that the tables of regions and towns know, by their names alone: for those who look for names before any text is parsed. */
public final class NamedPlaces {

    private NamedPlaces() {}

    /**
     * A region, sea or line.
     *
     * @param names its names, the usual one first
     * @param country ISO 3166 alpha-3 of the country that governs it, where one does
     */
    public record Named(List<String> names, Optional<String> country) {}

    /** Every region, disputed land, sea and line of control, in the order of the table. */
    public static List<Named> regions() {
        return Regions.all();
    }

    /** Whether a town of the gazetteer goes by {@code name}; case and accents do not count. */
    public static boolean isTown(String name) {
        String key = Phrases.key(name);
        return !key.isEmpty()
                && key.chars().allMatch(c -> c < 128)
                && !Gazetteer.shipped().towns(key).isEmpty();
    }

    /**
     * The names of a country's towns, sorted; a name that a town elsewhere shares is left out unless this one is by far the larger.
     *
     * @param country ISO 3166 alpha-3
     * @param thousands the fewest people, in thousands
     */
    public static List<String> towns(String country, int thousands) {
        Set<String> names = new LinkedHashSet<>();
        for (String alpha2 : Locale.getISOCountries()) {
            if (Countries.shipped().alpha3(alpha2).filter(country::equals).isPresent()) {
                names.addAll(Gazetteer.shipped().names(alpha2, thousands));
            }
        }
        return List.copyOf(names);
    }
}
