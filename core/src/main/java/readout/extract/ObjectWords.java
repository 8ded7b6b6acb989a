package readout.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import readout.text.Sentence;
import readout.text.Token;

/** The words for what is counted, in a counted phrase: "guards" of "the other nine wounded guards". */
final class ObjectWords {

    private static final Pattern AGE = Pattern.compile("^[-–\\s]*(years?[-–\\s]*old\\s+)?");
    private static final Set<String> SAID_OTHERWISE = Set.of(
            "other",
            "others",
            "several",
            "more",
            "additional",
            "further",
            "own",
            "of",
            "dead",
            "killed",
            "slain",
            "murdered",
            "wounded",
            "injured",
            "hurt",
            "missing",
            "detained",
            "arrested",
            "captured",
            "kidnapped",
            "abducted",
            "displaced",
            "them",
            "whom");
    private static final Set<String> NO_OBJECT =
            Set.of("which", "whom", "who", "that", "them", "they", "those", "these");

    private ObjectWords() {}

    /** The words from {@code from} to the noun; empty where they name nothing. */
    static String of(Sentence sentence, int from, int noun) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= noun; i++) {
            Token token = sentence.token(i);
            if (words.isEmpty() && i < noun && isNoPartOfObject(token)) {
                continue;
            }
            boolean apart = !words.isEmpty()
                    && token.span().start() > sentence.token(i - 1).span().end();
            words.append(apart ? " " : "").append(token.form());
        }
        String object = AGE.matcher(words).replaceFirst("");
        return NO_OBJECT.contains(object.toLowerCase(Locale.ROOT)) ? "" : object;
    }

    /** Determiners, numbers, "other", and what the measure says already: "the nine {wounded} guards". */
    private static boolean isNoPartOfObject(Token token) {
        boolean determiner = token.is("``")
                || token.is("\'\'")
                || token.is("DT")
                || token.is("PRP$")
                || token.is("PDT")
                || token.is("JJS");
        return determiner || WrittenNumbers.isNumeral(token) || SAID_OTHERWISE.contains(token.lower());
    }
}
