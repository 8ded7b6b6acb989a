package readout.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.text.Sentence;

/** The countries of the world, those recognised by some only, and how news names them, their people and their seats of government. */
public final class Countries {

    private static final Countries SHIPPED = new Countries(Phrases.rows(Countries.class, "countries.tsv"));

    private final Map<String, Country> byId = new LinkedHashMap<>();
    private final Map<String, String> byAlpha2 = new HashMap<>();
    private final Map<String, List<Name>> namesById = new LinkedHashMap<>();
    private final Phrases<Naming> namings;

    /**
     * A country.
     *
     * @param id ISO 3166 alpha-3, or a user-assigned code starting with X
     * @param name its usual name
     * @param adjective "Iranian"
     */
    public record Country(String id, String name, String adjective) {}

    /**
     * How a phrase names a country.
     *
     * @param country id of the country
     * @param form as what
     */
    public record Naming(String country, Form form) {}

    /**
     * A phrase that names a country.
     *
     * @param phrase as news prints it
     * @param form as what
     */
    public record Name(String phrase, Form form) {}

    /** What a phrase is to its country. */
    public enum Form {
        NAME,
        ADJECTIVE,
        PEOPLE,
        CAPITAL
    }

    private Countries(List<String[]> rows) {
        var phrases = new Phrases.Builder<Naming>();
        for (String[] row : rows) {
            List<String> adjectives = Phrases.values(row[3]);
            byId.put(row[0], new Country(row[0], row[1], adjectives.isEmpty() ? row[1] : adjectives.get(0)));
            List<String> names = new ArrayList<>(Phrases.values(row[2]));
            names.add(0, row[1]);
            add(phrases, names, new Naming(row[0], Form.NAME));
            add(phrases, adjectives, new Naming(row[0], Form.ADJECTIVE));
            add(phrases, Phrases.values(row[4]), new Naming(row[0], Form.PEOPLE));
            add(phrases, Phrases.values(row[5]), new Naming(row[0], Form.CAPITAL));
        }
        namings = phrases.build();
        for (String alpha2 : Locale.getISOCountries()) {
            byAlpha2.put(alpha2, new Locale.Builder().setRegion(alpha2).build().getISO3Country());
        }
        byAlpha2.put("XK", "XKX");
    }

    private void add(Phrases.Builder<Naming> phrases, List<String> names, Naming naming) {
        names.forEach(name -> phrases.add(name, naming));
        List<Name> all = namesById.computeIfAbsent(naming.country(), id -> new ArrayList<>());
        names.forEach(name -> all.add(new Name(name, naming.form())));
    }

    /** The table that comes with Readout. */
    public static Countries shipped() {
        return SHIPPED;
    }

    /** The country with this id. */
    public Optional<Country> country(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of all, in the order of the table. */
    public List<String> ids() {
        return List.copyOf(namesById.keySet());
    }

    /** Every phrase that names the country with this id, its people or its seat of government; none where it is not known. */
    public List<Name> names(String id) {
        return List.copyOf(namesById.getOrDefault(id, List.of()));
    }

    /** The id of the country with this ISO 3166 code of two or three capitals. */
    public Optional<String> ofCode(String code) {
        return byId.containsKey(code) ? Optional.of(code) : alpha3(code).filter(byId::containsKey);
    }

    /** Whether the countries with these ids border each other by land or across a narrow sea; false where one is not known. */
    public boolean areNeighbours(String one, String other) {
        return Neighbours.are(one, other);
    }

    /** The alpha-3 code of an alpha-2 one. */
    Optional<String> alpha3(String alpha2) {
        return Optional.ofNullable(byAlpha2.get(alpha2));
    }

    /** The longest naming of a country that starts at the word {@code from}. */
    Optional<Phrases.Match<Naming>> longestAt(Sentence sentence, int from) {
        return namings.longestAt(sentence, from);
    }

    /** How {@code phrase} names a country, if it does. */
    public Optional<Naming> naming(String phrase) {
        return namings.get(phrase);
    }
}
