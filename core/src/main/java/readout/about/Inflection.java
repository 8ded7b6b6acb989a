package readout.about;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of an English word that news may print in its place: plural, past, "-ing", "-er", and the British and American spellings. Forms that no one
 * writes ("ceasefiring") do no harm, as no text has them. Regular endings after the rules of Porter's stemmer, read backwards.
 */
final class Inflection {

    private static final int SHORTEST = 3;
    private static final String VOWELS = "aeiou";
    private static final List<Map.Entry<String, String>> SPELLINGS = List.of(
            Map.entry("isation", "ization"),
            Map.entry("ise", "ize"),
            Map.entry("ising", "izing"),
            Map.entry("defence", "defense"),
            Map.entry("offence", "offense"),
            Map.entry("centre", "center"),
            Map.entry("labour", "labor"),
            Map.entry("harbour", "harbor"),
            Map.entry("armour", "armor"),
            Map.entry("neighbour", "neighbor"),
            Map.entry("programme", "program"));

    private Inflection() {}

    /** The forms of a common word in lower case, itself first. */
    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>(Set.of(word));
        if (word.length() >= SHORTEST) {
            spellings(word).forEach(spelling -> {
                forms.add(spelling);
                bases(spelling).forEach(base -> forms.addAll(inflected(base)));
            });
        }
        return forms;
    }

    /** The forms of a phrase in lower case, of which the last word is inflected. */
    static Set<String> ofPhrase(String phrase) {
        int last = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1;
        Set<String> forms = new LinkedHashSet<>();
        of(phrase.substring(last)).forEach(form -> forms.add(phrase.substring(0, last) + form));
        return forms;
    }

    /** A name and its plural or singular: "Houthis" and "Houthi". */
    static Set<String> ofName(String name) {
        Set<String> forms = new LinkedHashSet<>(Set.of(name));
        if (name.length() > SHORTEST && Character.isLetter(name.charAt(name.length() - 1))) {
            boolean plural = name.endsWith("s") && !name.endsWith("ss");
            forms.add(plural ? name.substring(0, name.length() - 1) : plural(name));
        }
        return forms;
    }

    private static List<String> spellings(String word) {
        List<String> spellings = new ArrayList<>(List.of(word));
        for (Map.Entry<String, String> pair : SPELLINGS) {
            if (word.contains(pair.getKey())) {
                spellings.add(word.replace(pair.getKey(), pair.getValue()));
            } else if (word.contains(pair.getValue())) {
                spellings.add(word.replace(pair.getValue(), pair.getKey()));
            }
        }
        return spellings;
    }

    /** What the word may be a form of: "protested" of "protest" and "proteste", of which one is a word. */
    private static Set<String> bases(String word) {
        Set<String> bases = new LinkedHashSet<>(Set.of(word));
        if (word.endsWith("ies")) {
            bases.add(cut(word, 3) + "y");
        } else if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            bases.add(cut(word, 1));
            if (word.endsWith("es")) {
                bases.add(cut(word, 2));
            }
        }
        for (String ending : List.of("ing", "ed")) {
            String stem = word.endsWith(ending) ? cut(word, ending.length()) : "";
            if (stem.length() >= SHORTEST && stem.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0)) {
                bases.add(stem);
                bases.add(stem + "e");
                if (isDoubled(stem)) {
                    bases.add(cut(stem, 1));
                }
            }
        }
        return bases;
    }

    private static Set<String> inflected(String base) {
        Set<String> forms = new LinkedHashSet<>(List.of(base, plural(base)));
        String stem = base.endsWith("e") ? cut(base, 1) : base;
        boolean y = base.endsWith("y") && base.length() > 1 && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
        forms.add((y ? cut(base, 1) + "i" : stem) + "ed");
        forms.add(stem + "ing");
        forms.add((y ? cut(base, 1) + "i" : stem) + "er");
        forms.add((y ? cut(base, 1) + "i" : stem) + "ers");
        if (doubles(base)) {
            String doubled = base + base.charAt(base.length() - 1);
            forms.addAll(List.of(doubled + "ed", doubled + "ing", doubled + "er", doubled + "ers"));
        }
        return forms;
    }

    private static String plural(String base) {
        boolean sibilant = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh");
        boolean y = base.endsWith("y") && base.length() > 1 && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
        return y ? cut(base, 1) + "ies" : base + (sibilant ? "es" : "s");
    }

    /** "Stop", "shell": one vowel before a last consonant. */
    private static boolean doubles(String base) {
        int last = base.length() - 1;
        return last >= 2
                && VOWELS.indexOf(base.charAt(last)) < 0
                && "wxy".indexOf(base.charAt(last)) < 0
                && VOWELS.indexOf(base.charAt(last - 1)) >= 0
                && VOWELS.indexOf(base.charAt(last - 2)) < 0;
    }

    private static boolean isDoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
