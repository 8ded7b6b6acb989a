package readout.compare;

/**
 * A word without its inflection: "attacks", "attacked" and "attacking" become one. Cuts only the regular endings of English (after Harman's
 * S-stemmer and the first steps of Porter's); words of three letters and fewer stay as they are.
 */
final class Stem {

    private Stem() {}

    /** The stem of {@code word}, which is in lower case. */
    static String of(String word) {
        String bare = withoutPlural(word);
        for (String ending : new String[] {"ing", "ed"}) {
            if (bare.endsWith(ending) && hasVowel(bare, bare.length() - ending.length())) {
                return undoubled(bare.substring(0, bare.length() - ending.length()));
            }
        }
        return bare.length() > 4 && bare.endsWith("e") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String withoutPlural(String word) {
        if (word.length() <= 3 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean hasVowel(String word, int end) {
        if (end < 3) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /* "stopp" becomes "stop", "escalat" stays; "e" is not put back, for all forms lose it alike. */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean twice = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
        return twice && "lsz".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
    }
}
