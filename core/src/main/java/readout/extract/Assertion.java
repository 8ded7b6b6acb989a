package readout.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/** Whether a word is told as having happened: not negated, wished, asked, planned or supposed. */
final class Assertion {

    private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether", "lest", "without");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor");
    private static final Set<String> MODALS =
            Set.of("will", "would", "may", "might", "could", "can", "should", "must", "shall", "'ll", "'d", "ought");

    /** Verbs whose infinitive is told as a fact. */
    private static final Set<String> FACTUAL_INFINITIVE = Set.of(
            "claim", "say", "report", "believe", "know", "think", "seem", "appear", "manage", "allege", "presume", "fear",
            "estimate", "understand", "continue", "begin", "start", "help", "go", "admit", "find", "confirm", "profess", "happen");

    /** Verbs and prepositions that leave open, or deny, what hangs from them. */
    private static final Set<String> OPEN = Set.of(
            "avoid", "prevent", "stop", "refuse", "threaten", "plan", "plot", "attempt", "try", "want", "order", "vow", "promise",
            "fail", "urge", "ask", "demand", "call", "risk", "avert", "hope", "intend", "conspire", "wish", "forbid", "warn");

    private Assertion() {}

    /** Whether the verb or noun at {@code token} is told as having happened; a denial of it is still an assertion about it. */
    static boolean holds(Sentence sentence, int token) {
        int verb = verbOf(sentence, token);
        return !hasAuxiliary(sentence, verb) && !isOpenInfinitive(sentence, verb) && !isSupposed(sentence, verb);
    }

    /** Whether the phrase is "no one", "no soldiers", "none of them", "nobody". */
    static boolean isNone(Sentence sentence, int head) {
        String form = sentence.token(head).form().toLowerCase(Locale.ROOT);
        if (form.equals("nobody") || form.equals("none") || form.equals("nothing")) {
            return true;
        }
        for (int child : sentence.children(head)) {
            if (child < head && NEGATIONS.contains(sentence.token(child).lemma())) {
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

    private static boolean hasAuxiliary(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            boolean modal = token.is("MD") && MODALS.contains(token.lemma());
            boolean negation = token.relation().equals("neg") || NEGATIONS.contains(token.form().toLowerCase(Locale.ROOT))
                    && token.relation().equals("advmod");
            if (modal || negation) {
                return true;
            }
        }
        Optional<Predicate> predicate = sentence.predicateAt(verb);
        return predicate.filter(p -> p.argument("AM-NEG").isPresent()).isPresent();
    }

    private static boolean isOpenInfinitive(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (token.head() < 0 || !token.is("VB")) {
            return false;
        }
        Token head = sentence.token(token.head());
        boolean infinitive = sentence.tokens().subList(0, verb).stream()
                .anyMatch(t -> t.head() == verb && t.is("TO") && t.relation().equals("aux"));
        if (infinitive) {
            return !FACTUAL_INFINITIVE.contains(head.lemma());
        }
        Token above = head.is("IN") && head.head() >= 0 ? sentence.token(head.head()) : head;
        boolean clause = token.relation().matches("xcomp|pcomp|ccomp|acl");
        return clause && token.pos().equals("VBG") && OPEN.contains(above.lemma());
    }

    private static boolean isSupposed(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            if (SUPPOSING.contains(sentence.token(child).lemma())
                    && sentence.token(child).relation().equals("mark")) {
                return true;
            }
        }
        int head = sentence.token(verb).head();
        return head >= 0 && SUPPOSING.contains(sentence.token(head).lemma());
    }
}
