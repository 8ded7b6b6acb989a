package readout.where;

import java.util.Optional;
import readout.model.Place;

/**
 * A name of a country, a people, a region or a town in a sentence.
 *
 * @param from index of its first word
 * @param to one past its last word
 * @param form as what it names
 * @param country alpha-3, if known
 * @param name the usual name of what is named
 * @param place what is known of the place; empty for adjectives and peoples
 * @param partOfName whether it stands inside a longer name of someone or something else ("Radio Pakistan", "Bank of America")
 */
public record GeoName(
        int from, int to, Form form, Optional<String> country, String name, Optional<Place> place, boolean partOfName) {

    /** What a geographic name is. */
    public enum Form {
        COUNTRY,
        ADJECTIVE,
        PEOPLE,
        CAPITAL,
        REGION,
        TOWN
    }

    /** Whether it can tell where something happened. */
    public boolean isPlace() {
        return place.isPresent() && !partOfName;
    }
}
