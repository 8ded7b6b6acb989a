package readout.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** How a deed is put by its own auxiliaries and negation: "will", "may", "must", "did not", "no one". */
final class OwnMood {

    private static final Set<String> MAY = Set.of("may", "might", "could", "can");
    private static final Set<String> MUST = Set.of("must", "should", "ought", "shall");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "neither", "hardly", "nor");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "nothing", "no-one");

    private OwnMood() {}

    /** How the word itself is put, by its auxiliaries and negation. */
    static Mood of(Sentence sentence, int word) {
        boolean negated = false;
        Mood modal = Mood.FACT;
        boolean auxiliary = false;
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            String lemma = token.lemma();
            negated |= token.relation().equals("neg")
                    || NOT.contains(lemma) && Set.of("det", "advmod").contains(token.relation());
            if (token.relation().equals("aux")) {
                auxiliary = true;
                modal = modal == Mood.FACT ? modal(sentence, token, word) : modal;
            }
        }
        negated |= isOfNobody(sentence, word);
        Token token = sentence.token(word);
        if (!auxiliary
                && token.relation().equals("conj")
                && token.head() >= 0
                && token.pos().equals("VB")) {
            modal = of(sentence, token.head());
        }
        if (negated) {
            return modal == Mood.FUTURE ? Mood.REFUSED : Mood.NEGATED;
        }
        return modal;
    }

    /** "Neither side", "no country", "nobody" does it. */
    private static boolean isOfNobody(Sentence sentence, int word) {
        Optional<Integer> subject = sentence.child(word, "nsubj").or(() -> sentence.child(word, "nsubjpass"));
        if (!sentence.token(word).is("VB") || subject.isEmpty()) {
            return false;
        }
        if (NOBODY.contains(sentence.token(subject.get()).lemma())) {
            return true;
        }
        for (int child : sentence.children(subject.get())) {
            Token token = sentence.token(child);
            boolean none = token.relation().equals("det") || token.relation().equals("preconj");
            if (none && NOT.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static Mood modal(Sentence sentence, Token aux, int verb) {
        String form = aux.form().toLowerCase(Locale.ROOT);
        if (form.equals("will") || form.equals("'ll") || form.equals("wo")) {
            return Mood.FUTURE;
        }
        if (form.equals("would") || form.equals("'d")) {
            boolean told = sentence.token(verb).relation().equals("ccomp");
            return told ? Mood.FUTURE : Mood.POSSIBLE;
        }
        if (MAY.contains(form)) {
            return Mood.POSSIBLE;
        }
        return MUST.contains(form) ? Mood.OBLIGED : Mood.FACT;
    }
}
