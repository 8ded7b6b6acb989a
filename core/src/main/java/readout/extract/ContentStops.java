package readout.extract;

import java.util.List;
import readout.text.Token;

/** What ends the words said within their sentence: a bracket that closes, a semicolon, the clause behind "but". */
final class ContentStops {

    private final Quotations quotations;

    ContentStops(Quotations quotations) {
        this.quotations = quotations;
    }

    /** Where the first of them stands in {@code words}; their number where none does. */
    int end(List<Token> words) {
        return Math.min(bracket(words), Math.min(semicolon(words), nextClause(words)));
    }

    /** "(Lome denies {the presence of its troops}), a new government and …": where the bracket closes in which the words were said. */
    private static int bracket(List<Token> words) {
        int open = 0;
        for (int i = 0; i < words.size(); i++) {
            open += words.get(i).form().equals("(") ? 1 : words.get(i).form().equals(")") ? -1 : 0;
            if (open < 0) {
                return i;
            }
        }
        return words.size();
    }

    /** Where a semicolon outside quotation marks ends the clause. */
    private int semicolon(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).form().equals(";")
                    && quotations.at(words.get(i).span().start()).isEmpty()) {
                return i;
            }
        }
        return words.size();
    }

    /** "Denied a role in the raid {but} the army said …": where a clause follows words that are none. */
    private int nextClause(List<Token> words) {
        for (int i = 1; i < words.size() && !isFinite(words.get(i)); i++) {
            boolean but = words.get(i).form().equals("but")
                    && words.get(i).is("CC")
                    && quotations.at(words.get(i).span().start()).isEmpty();
            if (but && words.subList(i, words.size()).stream().anyMatch(ContentStops::isFinite)) {
                return i;
            }
        }
        return words.size();
    }

    /** Whether the word is a verb of a clause: "said", "may". */
    static boolean isFinite(Token word) {
        return word.is("VBD") || word.is("VBZ") || word.is("VBP") || word.is("MD");
    }
}
