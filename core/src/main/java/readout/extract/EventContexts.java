package readout.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** PLOVER's contexts by the words of the sentence ({@code events/contexts.tsv}). */
final class EventContexts {

    private final Map<String, List<String>> byWord;
    private final List<String> order;

    private EventContexts(Map<String, List<String>> byWord, List<String> order) {
        this.byWord = Map.copyOf(byWord);
        this.order = List.copyOf(order);
    }

    /** Reads the table. */
    static EventContexts load() {
        Map<String, List<String>> byWord = new HashMap<>();
        Set<String> order = new LinkedHashSet<>();
        for (List<String> row : Resource.rows("events/contexts.tsv", 3)) {
            order.add(row.get(0));
            for (String word : row.get(1).split("\\s+")) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get(0));
            }
        }
        return new EventContexts(byWord, List.copyOf(order));
    }

    /** The contexts of the sentence, in the table's order. */
    List<String> of(Sentence sentence) {
        Set<String> found = new LinkedHashSet<>();
        String before = "";
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            found.addAll(byWord.getOrDefault(lemma, List.of()));
            found.addAll(byWord.getOrDefault(before + "_" + lemma, List.of()));
            before = lemma;
        }
        return order.stream().filter(found::contains).toList();
    }
}
