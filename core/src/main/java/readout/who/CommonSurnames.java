package readout.who;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;

/** Surnames that the engine takes for common nouns where they stand alone: "Waters met the king", after "Maxine Waters". */
final class CommonSurnames {

    private static final Set<String> SAYING = WordSets.of("saying");
    private static final Set<String> BESIDE = Set.of("appos", "punct", "case");
    private static final Set<String> ALONE = Set.of("nsubj", "nsubjpass", "dobj", "pobj", "conj", "poss");

    private CommonSurnames() {}

    /** Keys of the nouns that a report writes without a capital. */
    static Set<String> words(List<Sentence> sentences) {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.is("NN") && !Words.isCapitalised(token)) {
                    words.add(Phrases.key(token.form()));
                }
            }
        }
        return words;
    }

    /**
     * Whether the word, known for a surname, can be the person's here: it says something, or it stands alone and is no word of the report's
     * besides.
     *
     * @param common the nouns without a capital ({@link #words})
     */
    static boolean isOne(Sentence sentence, Token token, Set<String> common) {
        boolean bare = token.is("NN")
                && Words.isCapitalised(token)
                && token.head() >= 0
                && ALONE.contains(token.relation())
                && Arrays.stream(sentence.children(token.index()))
                        .allMatch(child -> BESIDE.contains(sentence.token(child).relation()));
        if (!bare) {
            return false;
        }
        Token head = sentence.token(token.head());
        boolean says = token.relation().startsWith("nsubj") && SAYING.contains(head.lemma());
        return says || isCased(sentence) && !common.contains(Phrases.key(token.form()));
    }

    /** Whether capitals tell names: not in a line where every noun has one. */
    private static boolean isCased(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> (t.is("NN") || t.is("VB")) && t.index() > 0 && !Words.isCapitalised(t));
    }
}
