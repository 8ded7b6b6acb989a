package readout.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;

/** Names of ministries, forces and organisations, brought to one form; knows how the reports at hand call each country. */
final class Institutions {

    private static final Map<String, String> COUNTRY_NAMES = countryNames();
    private static final Set<String> SMALL_WORDS = Lexicon.list("small");

    /* So many first letters of a country's name make its adjective, too: Peru, Peruvian; Brazil, Brazilian. */
    private static final int STEM_LETTERS = 4;

    private final Map<String, Set<String>> countryWords;

    private Institutions(Map<String, Set<String>> countryWords) {
        this.countryWords = countryWords;
    }

    /** With the names, adjectives and capitals by which reports call {@code countries}. */
    static Institutions of(List<Actor> countries) {
        Map<String, Set<String>> words = new HashMap<>();
        for (Actor country : countries) {
            country.country().ifPresent(code -> {
                Set<String> known = words.computeIfAbsent(code, k -> new HashSet<>());
                known.addAll(Words.of(country.name(), 0).all());
                country.aliases()
                        .forEach(alias -> known.addAll(Words.of(alias, 0).all()));
            });
        }
        return new Institutions(words);
    }

    /**
     * The name without article and without the name of its country, its words in alphabetical order: "Norway's Defence Ministry", "the
     * Norwegian defense ministry" and "Ministry of Defence" of Norway are one.
     */
    String core(String name, Optional<String> country) {
        List<String> words = new ArrayList<>(Words.of(name, 0).all());
        words.removeIf(SMALL_WORDS::contains);
        List<String> left = new ArrayList<>(words);
        country.ifPresent(code -> left.removeIf(word -> isOf(word, code)));
        List<String> kept = left.isEmpty() ? words : left;
        kept.replaceAll(word -> word.equals("defense") ? "defence" : word);
        kept.sort(null);
        return String.join(" ", kept);
    }

    private boolean isOf(String word, String code) {
        String country = COUNTRY_NAMES.getOrDefault(code, "");
        boolean isAdjective = word.length() >= STEM_LETTERS
                && country.length() >= STEM_LETTERS
                && word.startsWith(country.substring(0, STEM_LETTERS));
        return isAdjective
                || List.of(country.split(" ")).contains(word)
                || countryWords.getOrDefault(code, Set.of()).contains(word);
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
