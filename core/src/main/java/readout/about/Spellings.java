package readout.about;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ways in which news prints one name or word: with a hyphen, a blank or nothing between its parts, with "al" or "el" before it. */
final class Spellings {

    private static final List<String> ARTICLES = List.of("El", "Al", "el", "al");

    private Spellings() {}

    /** "El Fasher" and "al-Fasher". */
    static Set<String> ofPlace(String name) {
        Set<String> spellings = new LinkedHashSet<>(Set.of(name));
        String[] parts = name.split("[ -]", 2);
        if (parts.length == 2 && ARTICLES.contains(parts[0])) {
            ARTICLES.forEach(article -> spellings.add(article + " " + parts[1]));
        }
        return spellings;
    }

    /** "Cease-fire" and "ceasefire"; which words are written both ways is told by the hyphen, or by the list of words of conflict. */
    static Set<String> ofCompound(String word) {
        Set<String> spellings = new LinkedHashSet<>(Set.of(word));
        if (word.indexOf('-') > 0) {
            spellings.add(word.replace("-", ""));
        }
        spellings.addAll(ContextWords.writtenAlso(word));
        return spellings;
    }
}
