package readout.who;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Which words mean two together: "both sides", "the two leaders", "each other", "the leaders of both countries". */
final class Pairs {

    private static final Set<String> SIDES = WordSets.of("sides");
    private static final Set<String> PERSONS = WordSets.of("persons");
    private static final int REACH = 6;

    private final Sentence sentence;

    Pairs(Sentence sentence) {
        this.sentence = sentence;
    }

    /** A phrase {@code [from, to)} that means two; {@code persons} where its noun means persons. */
    record Pair(int from, int to, boolean persons) {}

    /** The pair whose head the word is. */
    Optional<Pair> headedBy(Token token) {
        int i = token.index();
        if (isTheTwo(token)) {
            return Optional.of(new Pair(i - 1, i + 1, true));
        }
        boolean noun = SIDES.contains(token.lemma()) || PERSONS.contains(token.lemma());
        if (isReciprocal(token) || isEither(token)) {
            return Optional.of(new Pair(i - 1, i + 1, PERSONS.contains(token.lemma())));
        }
        int quantifier = noun && isPlural(token) ? quantifierBefore(i) : -1;
        return quantifier < 0
                ? Optional.empty()
                : Optional.of(new Pair(quantifier, i + 1, PERSONS.contains(token.lemma())));
    }

    /** The "both countries" of "the leaders of both countries". */
    Optional<Pair> governedBy(Token token) {
        for (int child : sentence.children(token.index())) {
            if (Set.of("of", "from", "in").contains(sentence.token(child).lemma())) {
                Optional<Pair> governed =
                        sentence.child(child, "pobj").map(sentence::token).flatMap(this::headedBy);
                if (governed.isPresent()) {
                    return governed;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPlural(Token token) {
        return token.pos().startsWith("NN") && token.pos().endsWith("S");
    }

    private boolean isEither(Token token) {
        int i = token.index();
        return (Words.is(sentence, i - 1, "either") || Words.is(sentence, i - 1, "neither"))
                && SIDES.contains(token.lemma());
    }

    private boolean isReciprocal(Token token) {
        int i = token.index();
        return Words.is(sentence, i, "other") && Words.is(sentence, i - 1, "each")
                || Words.is(sentence, i, "another") && Words.is(sentence, i - 1, "one");
    }

    /** "The two reviewed the truce." */
    private boolean isTheTwo(Token token) {
        boolean two = token.lemma().equals("two") || token.lemma().equals("pair") && token.is("NN");
        return two
                && Words.is(sentence, token.index() - 1, "the")
                && token.relation().startsWith("nsubj");
    }

    /** Index of the "both" or "two" of the noun's phrase; -1 where it has none. */
    private int quantifierBefore(int i) {
        for (int at = i - 1; at >= Math.max(0, i - REACH); at--) {
            Token token = sentence.token(at);
            String lemma = token.lemma();
            if (lemma.equals("both") || (lemma.equals("two") || lemma.equals("2")) && isDefinite(at)) {
                return at;
            }
            if (!token.is("JJ")
                    && !token.is("NN")
                    && !token.pos().equals("HYPH")
                    && !token.is("VB")
                    && !token.is("DT")
                    && !token.is("RB")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isDefinite(int at) {
        return Words.is(sentence, at - 1, "the")
                || Words.is(sentence, at - 1, "these")
                || Words.is(sentence, at - 1, "those");
    }
}
