package readout.when;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which country's office a person known by name holds or held, as {@code offices.tsv} has it. */
public final class Incumbents {

    private Incumbents() {}

    /**
     * The full names of all who held an office of {@code country} (ISO 3166 alpha-3), as the table spells them, without accents: a given
     * name and a family name, in the order of the table; family names alone are left out, since many share them.
     */
    public static List<String> names(String country) {
        Set<String> names = new LinkedHashSet<>();
        for (Tenure tenure : Offices.shipped().terms()) {
            if (tenure.country().equals(country)) {
                for (List<String> family : tenure.families()) {
                    tenure.given().stream()
                            .filter(given -> given.length() > 2)
                            .map(given -> given + " " + String.join(" ", family))
                            .forEach(names::add);
                }
            }
        }
        return List.copyOf(names);
    }

    /**
     * The country (ISO 3166 alpha-3) of the holders of one of {@code offices} with this name.
     *
     * @param offices ids as in {@code offices.tsv}: "president", "foreign-minister"
     * @param name given names and family name, at least two words; of one word nothing is told, since many share it
     * @return empty where the table has none, where theirs is an organisation's, or where holders in several countries have that name
     */
    public static Optional<String> country(Set<String> offices, List<String> name) {
        if (name.size() < 2) {
            return Optional.empty();
        }
        Set<String> countries = new TreeSet<>();
        for (Tenure tenure : Offices.shipped().terms(name)) {
            if (offices.contains(tenure.office())) {
                countries.add(tenure.country());
            }
        }
        return countries.size() == 1
                ? countries.stream().filter(c -> !c.startsWith("ORG-")).findFirst()
                : Optional.empty();
    }
}
