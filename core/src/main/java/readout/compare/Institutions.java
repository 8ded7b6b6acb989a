package readout.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of ministries, forces and organisations, brought to one form. */
final class Institutions {

    private static final Map<String, String> COUNTRY_NAMES = countryNames();

    /* So many first letters of a country's name make its adjective, too: Peru, Peruvian; Brazil, Brazilian. */
    private static final int STEM_LETTERS = 4;

    private Institutions() {}

    /**
     * The name without article and without the name of its country: "Norway's Defence Ministry", "the Norwegian defense ministry" and
     * "Defence Ministry" of Norway are one.
     */
    static String core(String name, Optional<String> country) {
        List<String> words = new ArrayList<>(Words.of(name, 0).all());
        words.removeIf(word -> word.equals("the") || word.equals("s") || word.equals("of"));
        List<String> left = new ArrayList<>(words);
        country.map(COUNTRY_NAMES::get).ifPresent(of -> left.removeIf(word -> isOf(word, of)));
        List<String> kept = left.isEmpty() ? words : left;
        kept.replaceAll(word -> word.equals("defense") ? "defence" : word);
        kept.sort(null);
        return String.join(" ", kept);
    }

    private static boolean isOf(String word, String country) {
        return List.of(country.split(" ")).contains(word)
                || word.length() >= STEM_LETTERS
                        && country.length() >= STEM_LETTERS
                        && word.startsWith(country.substring(0, STEM_LETTERS));
    }

    /* The English names of the countries, by alpha-3, from the platform's locale data. */
    private static Map<String, String> countryNames() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(code).build();
            names.put(locale.getISO3Country(), Words.folded(locale.getDisplayCountry(Locale.ENGLISH)));
        }
        return Map.copyOf(names);
    }
}
