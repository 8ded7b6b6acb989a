package readout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a text tell of its language where their letters do not: a sentence of English that is full of foreign names, or the
 * beginning of a report with a long quotation, has words that only English has; a text of another script written in Latin letters has words
 * that no English text has, in lower case, where no names stand.
 */
final class LatinWords {

    private static final Set<String> ENGLISH = WordLists.of("english");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
    /** One such word in sixteen, in lower case ("The" is part of foreign papers' names): names and quotations make up the others. */
    private static final double ENGLISH_SHARE = 0.06;
    /** As many words in lower case as tell that a text is in no language the model knows. */
    private static final int FEWEST = 8;
    /** An English text has some words that its lexicon lacks; texts in others have few that it has. */
    private static final double UNKNOWN_SHARE = 0.5;
    /** A sentence or two. */
    private static final int SHORT = 250;
    /** Shorter words are spelled alike in many languages. */
    private static final int LONGER = 5;
    /** Of the longer words of other languages fewer than half are words of English too. */
    private static final double KNOWN_SHARE = 0.8;

    private LatinWords() {}

    /** Whether words of English, and of no other language, stand in {@code text}, as often as among foreign names and quotations. */
    static boolean areEnglish(String text) {
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        List<String> words = words(capitals ? text.toLowerCase(Locale.ROOT) : text);
        long english = words.stream().filter(ENGLISH::contains).count();
        return english > 0 && english >= ENGLISH_SHARE * words.size();
    }

    /** Whether {@code text} is so short that names decide its letters, and most of its longer words in lower case are ones that {@code vocabulary} has. */
    static boolean areKnown(String text, Vocabulary vocabulary) {
        List<String> longer = words(text).stream()
                .filter(word -> word.length() >= LONGER && word.equals(word.toLowerCase(Locale.ROOT)))
                .toList();
        long known =
                longer.stream().filter(word -> !vocabulary.tags(word).isEmpty()).count();
        return text.length() <= SHORT && !longer.isEmpty() && known >= KNOWN_SHARE * longer.size();
    }

    /** Whether most words of {@code text} in lower case are none that {@code vocabulary} has. */
    static boolean areUnknown(String text, Vocabulary vocabulary) {
        List<String> lower = words(text).stream()
                .filter(word -> word.length() > 1 && word.equals(word.toLowerCase(Locale.ROOT)))
                .toList();
        long unknown = lower.stream()
                .filter(word -> vocabulary.tags(word).isEmpty() && !ENGLISH.contains(word))
                .count();
        return lower.size() >= FEWEST && unknown > UNKNOWN_SHARE * lower.size();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            words.add(matcher.group());
        }
        return words;
    }
}
