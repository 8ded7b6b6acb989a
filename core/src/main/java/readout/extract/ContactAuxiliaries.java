package readout.extract;

import java.util.Arrays;
import java.util.List;
import readout.text.Sentence;
import readout.text.Token;

/** The small words around a verb that tell how it is put: negations, modals, "to", "perhaps". */
final class ContactAuxiliaries {

    private final Sentence sentence;

    ContactAuxiliaries(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "no talks", "not meeting": whether the verb or noun has a negation of its own. */
    boolean isNegated(int token) {
        for (int child : sentence.children(token)) {
            Token word = sentence.token(child);
            boolean negating = word.is("DT") || word.is("RB") || word.relation().equals("neg");
            if (negating && ContactFrames.lists("negations", word.lemma())) {
                return true;
            }
        }
        return token > 0
                && sentence.token(token).is("NN")
                && sentence.token(token - 1).lemma().equals("no");
    }

    /** "would meet". */
    boolean hasModal(int verb) {
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            if (word.relation().equals("aux") && word.is("MD") && ContactFrames.lists("modals", word.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code modal} is the only one of the verb. */
    boolean hasOnly(int verb, String modal) {
        List<String> all = Arrays.stream(sentence.children(verb))
                .mapToObj(sentence::token)
                .filter(word -> word.relation().equals("aux") && word.is("MD"))
                .map(Token::lemma)
                .toList();
        return all.equals(List.of(modal));
    }

    /** "will not meet", which denies nothing that was. */
    boolean isToCome(int verb) {
        return Arrays.stream(sentence.children(verb))
                .mapToObj(sentence::token)
                .anyMatch(word -> word.relation().equals("aux") && word.is("MD"));
    }

    /** "perhaps they will meet". */
    boolean isMaybe(int verb) {
        for (int child : sentence.children(verb)) {
            if (ContactFrames.lists("maybe", sentence.token(child).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "to meet". */
    boolean isInfinitive(int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).relation().equals("aux")
                    && sentence.token(child).is("TO")) {
                return true;
            }
        }
        return false;
    }

    /** "to have met". */
    boolean isPerfect(int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).relation().equals("aux")
                    && sentence.token(child).lemma().equals("have")) {
                return true;
            }
        }
        return false;
    }

    /** "has yet to meet". */
    boolean isYet(int verb) {
        for (int i = verb - 1; i >= 0 && i > verb - 5; i--) {
            if (sentence.token(i).lemma().equals("yet")) {
                return true;
            }
        }
        return false;
    }

    /** "meets", "has met". */
    boolean isTensed(int verb) {
        Token word = sentence.token(verb);
        if (word.is("VBD") || word.is("VBZ") || word.is("VBP")) {
            return true;
        }
        for (int child : sentence.children(word.index())) {
            Token auxiliary = sentence.token(child);
            boolean tense = auxiliary.is("VBD") || auxiliary.is("VBZ") || auxiliary.is("VBP") || auxiliary.is("MD");
            if (auxiliary.relation().startsWith("aux") && tense) {
                return true;
            }
        }
        return false;
    }
}
