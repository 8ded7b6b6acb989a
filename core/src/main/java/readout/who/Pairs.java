package readout.who;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Which words mean two together: "both sides", "the two leaders", "each other", "the warring parties", "warned both", "the leaders of both
 * countries".
 */
final class Pairs {

    private static final Set<String> SIDES = WordSets.of("sides");
    private static final Set<String> COUNTRIES = WordSets.of("countries");
    private static final Set<String> PERSONS = WordSets.of("persons");
    private static final Set<String> OPPOSED = WordSets.of("opposed");
    private static final Set<String> BARE = WordSets.of("bare sides");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubjpass", "dobj", "pobj", "iobj", "dative");
    private static final int REACH = 6;

    private final Sentence sentence;

    Pairs(Sentence sentence) {
        this.sentence = sentence;
    }

    /** What the two are, as their noun tells. */
    enum Sort {
        /** "Both sides": whoever is opposed in the report. */
        SIDES,
        /** "The two countries". */
        COUNTRIES,
        /** "Both ministers". */
        PERSONS,
        /** "Warned both", "the two met": without a noun. */
        ANY,
        /** "Each other": the two of the subject. */
        EACH_OTHER,
        /** "The former": the one told first of two. */
        FORMER,
        /** "The latter". */
        LATTER
    }

    /** A phrase {@code [from, to)} that means two, or one of two. */
    record Pair(int from, int to, Sort sort) {}

    /** The pair whose head the word is. */
    Optional<Pair> headedBy(Token token) {
        int i = token.index();
        if (isReciprocal(token)) {
            return Optional.of(new Pair(i - 1, i + 1, Sort.EACH_OTHER));
        }
        if (isTheTwo(token)) {
            return Optional.of(new Pair(i - 1, i + 1, Sort.ANY));
        }
        if (isBoth(token)) {
            return Optional.of(new Pair(i, i + 1, Sort.ANY));
        }
        if (isOneOfTwo(token)) {
            return Optional.of(new Pair(i - 1, i + 1, token.lemma().equals("latter") ? Sort.LATTER : Sort.FORMER));
        }
        Optional<Sort> sort = sort(token.lemma());
        if (sort.isEmpty()) {
            return Optional.empty();
        }
        if (isEither(token)) {
            return Optional.of(new Pair(i - 1, i + 1, sort.get()));
        }
        int start = isPlural(token) ? start(i, sort.get()) : -1;
        return start < 0 ? Optional.empty() : Optional.of(new Pair(start, i + 1, sort.get()));
    }

    private static Optional<Sort> sort(String lemma) {
        if (PERSONS.contains(lemma)) {
            return Optional.of(Sort.PERSONS);
        }
        if (COUNTRIES.contains(lemma)) {
            return Optional.of(Sort.COUNTRIES);
        }
        return SIDES.contains(lemma) ? Optional.of(Sort.SIDES) : Optional.empty();
    }

    /** Whether the noun means sides or countries. */
    static boolean isSide(Token token) {
        return sort(token.lemma()).filter(s -> s != Sort.PERSONS).isPresent();
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
        boolean one = Words.is(sentence, i - 1, "either")
                || Words.is(sentence, i - 1, "neither")
                || Words.is(sentence, i - 1, "each")
                        && sort(token.lemma()).filter(s -> s == Sort.SIDES).isPresent();
        return one && sort(token.lemma()).isPresent();
    }

    private boolean isReciprocal(Token token) {
        int i = token.index();
        return Words.is(sentence, i, "other") && Words.is(sentence, i - 1, "each")
                || Words.is(sentence, i, "another") && Words.is(sentence, i - 1, "one");
    }

    /** "The latter thanked him"; not "the former president". */
    private boolean isOneOfTwo(Token token) {
        boolean one = token.lemma().equals("latter") || token.lemma().equals("former");
        return one && Words.is(sentence, token.index() - 1, "the") && ARGUMENTS.contains(token.relation());
    }

    /** "The two reviewed the truce." */
    private boolean isTheTwo(Token token) {
        boolean two = token.lemma().equals("two")
                || (token.lemma().equals("pair") || token.lemma().equals("duo")) && token.is("NN");
        return two
                && Words.is(sentence, token.index() - 1, "the")
                && ARGUMENTS.contains(token.relation())
                && !Words.is(sentence, token.index() + 1, "of");
    }

    /** "Warned both", "both denied it", "asked each to wait"; not "both Chad and Niger", "each of the villages", "each day". */
    private boolean isBoth(Token token) {
        boolean both = Set.of("both", "each", "neither").contains(token.lemma());
        if (!both || Words.is(sentence, token.index() + 1, "other")) {
            return false;
        }
        boolean others = Words.is(sentence, token.index() + 1, "of") && !isOfThem(token.index() + 1);
        boolean alone = sentence.children(token.index()).length == 0 || isOfThem(token.index() + 1);
        return !others && alone && (ARGUMENTS.contains(token.relation()) || isMistakenForJoint(token));
    }

    private boolean isOfThem(int i) {
        return Words.is(sentence, i, "of") && Words.is(sentence, i + 1, "them");
    }

    /** "Warned both against new attacks": the parser waits for an "and" that does not come. */
    private boolean isMistakenForJoint(Token token) {
        int i = token.index();
        return token.relation().equals("preconj")
                && token.lemma().equals("both")
                && i > 0
                && sentence.token(i - 1).is("VB")
                && i + 1 < sentence.size()
                && (sentence.token(i + 1).pos().equals("IN")
                        || sentence.token(i + 1).pos().equals("TO")
                        || !Words.isWord(sentence.token(i + 1)))
                && !Words.is(sentence, i + 3, "and");
    }

    /** Index of the first word of a plural noun's phrase that means two: its "both", the "the" of "the two" and "the warring"; -1 where it does not. */
    private int start(int i, Sort sort) {
        boolean opposed = false;
        for (int at = i - 1; at >= Math.max(0, i - REACH); at--) {
            Token token = sentence.token(at);
            String lemma = token.lemma();
            if (lemma.equals("both") || (lemma.equals("two") || lemma.equals("2")) && isDefinite(at)) {
                return at;
            }
            boolean bare = BARE.contains(sentence.token(i).lemma()) && (at == i - 1 || sort == Sort.COUNTRIES);
            if (Words.is(sentence, at, "the") && (opposed || bare)) {
                return at;
            }
            if (Words.is(sentence, at, "all") && sort == Sort.SIDES && at == i - 1 && bare) {
                return at;
            }
            opposed |= OPPOSED.contains(token.form().toLowerCase(java.util.Locale.ROOT));
            if (!goesOn(token)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean goesOn(Token token) {
        return token.is("JJ")
                || token.is("NN")
                || token.pos().equals("HYPH")
                || token.is("VB")
                || token.is("DT")
                || token.is("RB");
    }

    private boolean isDefinite(int at) {
        return Words.is(sentence, at - 1, "the")
                || Words.is(sentence, at - 1, "these")
                || Words.is(sentence, at - 1, "those");
    }
}
