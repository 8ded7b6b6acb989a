package readout.about;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of conflict and diplomacy, from {@code context.txt}. */
final class ContextWords {

    private static final List<RuleLines.Entry> ENTRIES = RuleLines.read("context.txt");
    private static final Set<String> ASKED = ENTRIES.stream()
            .filter(entry -> entry.has("asked", "yes"))
            .flatMap(entry -> entry.phrases("words").stream())
            .flatMap(word -> forms(word).stream())
            .collect(Collectors.toUnmodifiableSet());

    private ContextWords() {}

    /** Whether one who asks for {@code word}, in lower case, means the whole list: "war", "crisis". */
    static boolean standsForAll(String word) {
        return ASKED.contains(word);
    }

    /** Every form of every word of the list. */
    static List<String> all() {
        Set<String> all = new LinkedHashSet<>();
        ENTRIES.forEach(entry -> entry.phrases("words").forEach(word -> all.addAll(forms(word))));
        return List.copyOf(all);
    }

    /** Phrases in which such a word says something else. */
    static List<String> none() {
        return ENTRIES.stream().flatMap(entry -> entry.phrases("not").stream()).toList();
    }

    /** The words of the list with the same letters: "cease fire" for "ceasefire". */
    static List<String> writtenAlso(String word) {
        String letters = Letters.fold(word);
        List<String> also = new ArrayList<>();
        for (RuleLines.Entry entry : ENTRIES) {
            entry.phrases("words").stream()
                    .filter(each -> Letters.fold(each).equals(letters))
                    .forEach(also::add);
        }
        return also;
    }

    /** Of a phrase the last word is inflected. */
    private static Set<String> forms(String phrase) {
        return Inflection.ofPhrase(phrase);
    }
}
