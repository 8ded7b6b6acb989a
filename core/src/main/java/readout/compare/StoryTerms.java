package readout.compare;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.model.Article;

/**
 * What a report is about, as weighted terms: the stems of its words, those written as names counting more.
 *
 * @param terms in alphabetical order, each once
 * @param counts how often, in sum of weights, each stands there
 */
record StoryTerms(String[] terms, double[] counts) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");

    /** The terms of {@code article}. */
    static StoryTerms of(Article article) {
        Map<String, Double> terms = new TreeMap<>();
        String text = article.text();
        Matcher matcher = WORD.matcher(text);
        boolean opens = true;
        while (matcher.find()) {
            String word = Words.folded(matcher.group());
            if (word.length() > 1 && !StopWords.has(word)) {
                boolean name = !opens && Character.isUpperCase(matcher.group().charAt(0));
                double weight = name ? ReportThresholds.NAME_WEIGHT : 1;
                terms.merge(Stem.of(word), weight, Double::sum);
            }
            opens = opensSentence(text, matcher.end());
        }
        return new StoryTerms(
                terms.keySet().toArray(String[]::new),
                terms.values().stream().mapToDouble(count -> count).toArray());
    }

    /** The same with the copy of each term that {@code pool} keeps. */
    StoryTerms pooled(UnaryOperator<String> pool) {
        return new StoryTerms(Stream.of(terms).map(pool).toArray(String[]::new), counts);
    }

    private static boolean opensSentence(String text, int end) {
        for (int i = end; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
            if (".!?\n:“\"".indexOf(c) >= 0) {
                return true;
            }
        }
        return true;
    }
}
