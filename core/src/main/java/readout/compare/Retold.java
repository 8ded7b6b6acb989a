package readout.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether two short passages say the same in nearly the same words: "the ceasefire could be saved", "the ceasefire in the north can be saved".
 * Function words count here, since there is little else; what one names or counts and the other does not, the other way round too, keeps them
 * apart: "the army took Vik", "the army took Moss".
 */
final class Retold {

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},] )\\p{Lu}[\\p{L}]+|\\p{N}+");

    private Retold() {}

    /** Whether {@code one} and {@code two} are so alike; the same either way. */
    static boolean of(String one, String two) {
        List<String> first = Words.of(one, 0).all();
        List<String> second = Words.of(two, 0).all();
        int least = Math.min(first.size(), second.size());
        int common = common(first, second);
        return common >= Thresholds.RETOLD_WORDS && common >= Thresholds.RETOLD_SHARE * least && namesFit(one, two);
    }

    private static boolean namesFit(String one, String two) {
        Set<String> first = names(one);
        Set<String> second = names(two);
        return first.containsAll(second) || second.containsAll(first);
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        for (Matcher matcher = NAME.matcher(text); matcher.find(); ) {
            names.addAll(ContentWords.of(matcher.group()));
        }
        return names;
    }

    /* The longest common subsequence; both are short. */
    private static int common(List<String> one, List<String> two) {
        int[] best = new int[two.size() + 1];
        for (String word : one) {
            int before = 0;
            for (int j = 1; j <= two.size(); j++) {
                int here = best[j];
                best[j] = word.equals(two.get(j - 1)) ? before + 1 : Math.max(best[j], best[j - 1]);
                before = here;
            }
        }
        return best[two.size()];
    }
}
