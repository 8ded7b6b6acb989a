package readout.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;
import readout.when.SentenceTimes.Candidate;

/**
 * The year that opens a sentence tells when all of it was: "In 1998, Chad and Niger fought a war in which thousands died, before a truce was
 * brokered by Benin".
 */
final class OpeningYear {

    private static final Set<String> CLAUSES = Set.of("advcl", "relcl");
    private static final int YEAR = 4;

    private OpeningYear() {}

    /** The year of a clause told in the past that has no expression of its own, from the one before the subject of the sentence. */
    static Optional<Candidate> of(Sentence sentence, int token, List<Candidate> candidates) {
        Token verb = sentence.token(token);
        if (!CLAUSES.contains(verb.relation()) || !isSimplePast(sentence, verb) || candidates.size() != 1) {
            return Optional.empty();
        }
        Candidate year = candidates.get(0);
        boolean opens = year.expression().value().length() == YEAR
                && sentence.token(1).span().overlaps(year.span())
                && sentence.token(0).lower().equals("in")
                && sentence.token(0).head() >= 0;
        return opens && isUnder(sentence, verb, sentence.token(0).head()) ? Optional.of(year) : Optional.empty();
    }

    /** Through nothing but clauses and nouns that tell of the past too. */
    private static boolean isUnder(Sentence sentence, Token verb, int main) {
        int at = verb.index();
        while (at >= 0 && at != main) {
            Token word = sentence.token(at);
            if (CLAUSES.contains(word.relation()) && !isSimplePast(sentence, word)) {
                return false;
            }
            at = word.head();
        }
        return at == main;
    }

    private static boolean isSimplePast(Sentence sentence, Token verb) {
        boolean auxiliary = false;
        for (int child : sentence.children(verb.index())) {
            Token token = sentence.token(child);
            if (token.relation().equals("aux")) {
                return false;
            }
            auxiliary |= token.relation().equals("auxpass") && token.pos().equals("VBD");
        }
        return verb.pos().equals("VBD") || verb.pos().equals("VBN") && auxiliary;
    }
}
