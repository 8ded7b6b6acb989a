package readout.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of a collection, numbered in alphabetical order, so that no sum depends on the order of reports. */
final class Vocabulary {

    private final String[] terms;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Vocabulary(Set<String> terms) {
        this.terms = terms.stream().sorted().toArray(String[]::new);
        for (int i = 0; i < this.terms.length; i++) {
            numbers.put(this.terms[i], i);
        }
    }

    /** All terms of {@code texts}. */
    static Vocabulary of(List<StoryTerms> texts) {
        Set<String> terms = new HashSet<>();
        texts.forEach(text -> terms.addAll(List.of(text.terms())));
        return new Vocabulary(terms);
    }

    /** How many terms there are. */
    int size() {
        return terms.length;
    }

    /** The term of that number. */
    String term(int number) {
        return terms[number];
    }

    /** The counts of {@code text}, one of the collection's, by the numbers of its terms. */
    Sparse numbered(StoryTerms text) {
        int[] there = new int[text.terms().length];
        for (int i = 0; i < there.length; i++) {
            there[i] = numbers.getOrDefault(text.terms()[i], 0);
        }
        return new Sparse(there, text.counts());
    }
}
