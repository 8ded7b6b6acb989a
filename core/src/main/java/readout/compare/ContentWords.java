package readout.compare;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.where.Countries;

/** What words a passage shares with another, each weighing the more the fewer passages have it. */
final class ContentWords {

    /* "Re-establish", "de-escalate": what a hyphen parts from its word says nothing alone. */
    private static final Set<String> PREFIXES = Lexicon.list("prefixes");

    private final Map<String, Integer> passages = new HashMap<>();
    private int count;

    /** The stems of the words of {@code text} that carry content; a country and what is of it go by the country. In alphabetical order. */
    static Set<String> of(String text) {
        Set<String> stems = new TreeSet<>();
        for (String word : Words.of(text, 0).all()) {
            if (word.length() > 1 && !StopWords.has(word) && !PREFIXES.contains(word)) {
                stems.add(country(word).orElseGet(() -> Spelling.plain(Synonyms.of(Stem.of(word)))));
            }
        }
        return new LinkedHashSet<>(stems);
    }

    /** The same of the words of a list of {@link Lexicon}. */
    static Set<String> ofList(String list) {
        return Lexicon.list(list).stream().flatMap(word -> of(word).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /* "Peru", "Peruvian" and "Peruvians" are one; a capital is a town too, and stays itself. */
    private static Optional<String> country(String word) {
        return Countries.shipped()
                .naming(Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .filter(naming -> naming.form() != Countries.Form.CAPITAL)
                .map(Countries.Naming::country);
    }

    /** Counts a passage's words. */
    void learn(Set<String> stems) {
        count++;
        stems.forEach(stem -> passages.merge(stem, 1, Integer::sum));
    }

    /** The weight of what both have over the weight of what either has, 0 to 1. */
    double jaccard(Set<String> one, Set<String> two) {
        double both = shared(one, two);
        double all = weight(one) + weight(two) - both;
        return all == 0 ? 0 : both / all;
    }

    /** The weight of what both have. */
    double shared(Set<String> one, Set<String> two) {
        Set<String> small = one.size() <= two.size() ? one : two;
        Set<String> large = small == one ? two : one;
        double sum = 0;
        for (String stem : small) {
            sum += large.contains(stem) ? weight(stem) : 0;
        }
        return sum;
    }

    /** The weightiest {@code most} of {@code stems}. */
    java.util.List<String> weightiest(Set<String> stems, int most) {
        return stems.stream()
                .sorted(java.util.Comparator.comparingDouble((String stem) -> -weight(stem))
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** What they weigh together. */
    double weight(Set<String> stems) {
        double sum = 0;
        for (String stem : stems) {
            sum += weight(stem);
        }
        return sum;
    }

    private double weight(String stem) {
        double seen = count + (double) Thresholds.PRIOR_PASSAGES;
        return Math.log(1 + seen / (passages.getOrDefault(stem, 0) + 1.0));
    }
}
