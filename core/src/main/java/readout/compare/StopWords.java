package readout.compare;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words too common to tell one text from another; {@code stopwords.txt} lists them. */
final class StopWords {

    private static final Set<String> WORDS = read();

    private StopWords() {}

    /** Whether {@code word}, in lower case, says nothing of its text's subject. */
    static boolean has(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> read() {
        return Lexicon.lines("stopwords.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" +")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
