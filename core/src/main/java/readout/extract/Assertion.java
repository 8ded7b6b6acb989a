package readout.extract;

import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Whether a count is asserted: told, or denied by someone, but not negated, wished, asked for, planned or supposed. */
final class Assertion {

    private static final Set<String> DENYING = Set.of("deny", "reject", "dismiss", "refute", "denial");
    private static final Set<String> EMPTY = Set.of("nobody", "none", "nothing");
    private static final Set<String> NO = Set.of("no", "neither");
    private static final Set<String> EACH = Set.of("each", "every", "per");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> PERIODS = Set.of("day", "week", "month", "year", "hour", "minute", "side");
    /** What is pushed past a number is no wish: "pushed the toll past 100". */
    private static final Set<String> TOLLS = Set.of("toll", "tally", "number", "count", "total");

    private static final int CLAUSES = 4;

    private Assertion() {}

    /** Whether the verb, noun or state at {@code token} is told as having happened; what someone denies has been asserted too. */
    static boolean holds(Sentence sentence, int token) {
        int verb = withAuxiliary(sentence, verbOf(sentence, token));
        if (isPresupposed(sentence.token(verb))) {
            return true;
        }
        Factuality factuality = Factuality.of(sentence, verb);
        return factuality == Factuality.ASSERTED || factuality == Factuality.DENIED && isUnderDenial(sentence, verb);
    }

    /** Whether the phrase is "no one", "no soldiers", "none of them", "nobody", "neither the driver nor his wife". */
    static boolean isNone(Sentence sentence, int head) {
        if (EMPTY.contains(sentence.token(head).lower())) {
            return true;
        }
        if (sentence.token(head).relation().equals("conj")
                && sentence.token(head).head() >= 0) {
            return hasNo(sentence, head)
                    || isNone(sentence, sentence.token(head).head());
        }
        return hasNo(sentence, head);
    }

    private static boolean hasNo(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            if (child < head && NO.contains(sentence.token(child).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "Four may have been killed and seven {wounded}": the second participle has the first one's auxiliaries. */
    private static int withAuxiliary(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        boolean bare = word.pos().equals("VBN")
                && word.relation().equals("conj")
                && sentence.child(verb, "auxpass").isEmpty()
                && sentence.child(verb, "aux").isEmpty();
        return bare && word.head() >= 0 && sentence.token(word.head()).is("VB") ? word.head() : verb;
    }

    /** Whether it is told as an average or a rate: "an average of 12 deaths a day". */
    static boolean isRate(Sentence sentence, int counted) {
        int above = sentence.token(counted).head();
        for (int steps = 0;
                above >= 0 && steps < 2;
                above = sentence.token(above).head(), steps++) {
            if (sentence.token(above).lemma().equals("average")) {
                return true;
            }
        }
        for (int i = counted + 1; i + 1 < sentence.size() && i < counted + 5; i++) {
            boolean article =
                    i == counted + 1 && ARTICLES.contains(sentence.token(i).lemma());
            boolean each = article || EACH.contains(sentence.token(i).lemma());
            if (each && PERIODS.contains(sentence.token(i + 1).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "The murder of the judge set off riots": what the sentence says of the deed takes it for done. */
    private static boolean isPresupposed(Token noun) {
        return noun.is("NN") && noun.relation().equals("nsubj");
    }

    private static int verbOf(Sentence sentence, int token) {
        Token word = sentence.token(token);
        boolean moved = word.relation().equals("dobj")
                && TOLLS.contains(word.lemma())
                && sentence.token(word.head()).lemma().equals("push");
        if (moved) {
            return word.head();
        }
        boolean complement = word.relation().equals("oprd") || word.relation().equals("acomp");
        return !word.is("VB") && complement && word.head() >= 0 ? word.head() : token;
    }

    private static boolean isUnderDenial(Sentence sentence, int verb) {
        int at = sentence.token(verb).head();
        for (int steps = 0; at >= 0 && steps < CLAUSES; at = sentence.token(at).head(), steps++) {
            if (DENYING.contains(sentence.token(at).lemma())) {
                return at == 0 || !sentence.token(at - 1).lemma().equals("nor");
            }
        }
        return false;
    }
}
