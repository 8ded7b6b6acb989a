package readout.extract;

import java.util.Locale;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Whether a count is asserted: told, or denied by someone, but not negated, wished, asked for, planned or supposed. */
final class Assertion {

    private static final Set<String> DENYING = Set.of("deny", "reject", "dismiss", "refute", "denial");
    private static final Set<String> EMPTY = Set.of("nobody", "none", "nothing");
    private static final int CLAUSES = 4;

    private Assertion() {}

    /** Whether the verb, noun or state at {@code token} is told as having happened; what someone denies has been asserted too. */
    static boolean holds(Sentence sentence, int token) {
        int verb = verbOf(sentence, token);
        Factuality factuality = Factuality.of(sentence, verb);
        return factuality == Factuality.ASSERTED || factuality == Factuality.DENIED && isUnderDenial(sentence, verb);
    }

    /** Whether the phrase is "no one", "no soldiers", "none of them", "nobody". */
    static boolean isNone(Sentence sentence, int head) {
        if (EMPTY.contains(sentence.token(head).form().toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (int child : sentence.children(head)) {
            if (child < head && sentence.token(child).lemma().equals("no")) {
                return true;
            }
        }
        return false;
    }

    private static int verbOf(Sentence sentence, int token) {
        Token word = sentence.token(token);
        boolean complement = word.relation().equals("oprd") || word.relation().equals("acomp");
        return !word.is("VB") && complement && word.head() >= 0 ? word.head() : token;
    }

    private static boolean isUnderDenial(Sentence sentence, int verb) {
        int at = sentence.token(verb).head();
        for (int steps = 0; at >= 0 && steps < CLAUSES; at = sentence.token(at).head(), steps++) {
            if (DENYING.contains(sentence.token(at).lemma())) {
                return true;
            }
        }
        return false;
    }
}
