package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/** Small readings of a sentence's tree that several rules share. */
final class Clauses {

    private static final Set<String> TIMES = Set.of("DATE", "TIME");

    private Clauses() {}

    /** The word's lemma; a verb's by its roleset, for the lemmatiser leaves some past forms as they are. */
    static String lemma(Sentence sentence, int token) {
        return sentence.token(token).is("VB")
                ? sentence.predicateAt(token)
                        .map(Predicate::lemma)
                        .orElse(sentence.token(token).lemma())
                : sentence.token(token).lemma();
    }

    /** The noun a prepositional phrase is about; the word itself where it is no preposition. */
    static Optional<Integer> nominal(Sentence sentence, int token) {
        Token word = sentence.token(token);
        if (!word.is("IN") && !word.is("TO")) {
            return Optional.of(token);
        }
        return sentence.child(token, "pobj");
    }

    /** The noun under the first preposition {@code lemma} of the word at {@code token}. */
    static Optional<Integer> under(Sentence sentence, int token, String lemma) {
        for (int child : sentence.children(token)) {
            Token word = sentence.token(child);
            if (word.lemma().equals(lemma) && (word.is("IN") || word.is("TO") || word.is("RP"))) {
                Optional<Integer> noun = sentence.child(child, "pobj");
                if (noun.isPresent()) {
                    return noun;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the verb at {@code verb} is passive: "was told", "a statement issued". */
    static boolean isPassive(Sentence sentence, int verb) {
        if (sentence.child(verb, "auxpass").isPresent()
                || sentence.child(verb, "nsubjpass").isPresent()) {
            return true;
        }
        Token word = sentence.token(verb);
        boolean reduced = word.relation().equals("acl")
                || word.relation().equals("nmod")
                || word.relation().equals("advcl");
        return word.pos().equals("VBN")
                && reduced
                && sentence.child(verb, "aux").isEmpty()
                && subject(sentence, verb).isEmpty();
    }

    /** The subject of the verb at {@code verb} in the tree. */
    static Optional<Integer> subject(Sentence sentence, int verb) {
        return sentence.child(verb, "nsubj");
    }

    /** Whether the word is a noun or a pronoun that can stand for someone. */
    static boolean isNominal(Token word) {
        boolean noun =
                word.is("NN") || word.is("PRP") || word.is("WP") || word.is("DT") || word.is("CD") || word.is("JJ");
        return noun && !TIMES.contains(word.name());
    }

    /** The span of the phrase headed by {@code token}, without the words outside {@code within}. */
    static Optional<Span> phraseWithin(Sentence sentence, int token, Span within) {
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (int i : sentence.subtree(token)) {
            Span word = sentence.token(i).span();
            if (within.contains(word)) {
                start = Math.min(start, word.start());
                end = Math.max(end, word.end());
            }
        }
        return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
    }
}
