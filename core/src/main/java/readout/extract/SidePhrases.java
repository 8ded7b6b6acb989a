package readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Where in the phrase for a side of a contact those stand whom it means: its leader, what it lists, the names behind it. */
final class SidePhrases {

    private SidePhrases() {}

    /** "the counterparts from both countries, X and Y": the list of names behind several. */
    static Optional<Integer> names(Sentence sentence, int token) {
        String tag = sentence.token(token).pos();
        return Optional.of(token)
                .filter(t -> tag.startsWith("NN") && tag.endsWith("S"))
                .flatMap(t -> Arrays.stream(sentence.subtree(t))
                        .boxed()
                        .filter(a -> isNameList(sentence, a))
                        .findFirst());
    }

    /** "…, X and Y": names in apposition, wherever in the phrase the parser hangs them. */
    private static boolean isNameList(Sentence sentence, int token) {
        return sentence.token(token).relation().equals("appos")
                && sentence.token(token).is("NNP")
                && sentence.child(token, "conj").isPresent();
    }

    /** "A's president, X, and B": the parser hangs B from A's president as it does X, with the "and" between. */
    static Optional<Integer> joinedAfterName(Sentence sentence, int token) {
        boolean joined = false;
        for (int child : sentence.children(token)) {
            Token word = sentence.token(child);
            if (joined && word.relation().equals("appos")) {
                return Optional.of(child);
            }
            if (word.relation().equals("appos")
                    && word.is("NNP")
                    && sentence.token(token).pos().equals("NN")) {
                Optional<Integer> other = sentence.child(child, "conj")
                        .filter(c -> sentence.token(c).is("NNP"));
                if (other.isPresent()) {
                    return other;
                }
            }
            joined |= word.relation().equals("cc") && child > token;
        }
        return Optional.empty();
    }

    /** The first of the two countries of "UK-US strikes", before the second. */
    static Optional<Integer> hyphened(Sentence sentence, int second) {
        boolean pair = second > 1
                && sentence.token(second - 1).pos().equals("HYPH")
                && isCountry(sentence.token(second))
                && isCountry(sentence.token(second - 2));
        return pair ? Optional.of(second - 2) : Optional.empty();
    }

    private static boolean isCountry(Token word) {
        return word.name().equals("GPE") || word.name().equals("NORP");
    }

    static Optional<Integer> leader(Sentence sentence, int token) {
        for (int child : sentence.children(token)) {
            if (ContactFrames.lists("heads", Clauses.lemma(sentence, child))
                    && sentence.token(child).relation().equals("acl")) {
                return Clauses.under(sentence, child, "by");
            }
        }
        return Optional.empty();
    }

    /** "the foreign ministers of A and B", "envoys from A and B", "A and B negotiators" with two nationalities. */
    static Optional<Integer> listed(Sentence sentence, int token) {
        Token word = sentence.token(token);
        if (!word.pos().equals("NNS")) {
            return Optional.empty();
        }
        List<Integer> lists = new ArrayList<>();
        rightAfter(sentence, token).ifPresent(lists::add);
        Clauses.under(sentence, token, "of").ifPresent(lists::add);
        Clauses.under(sentence, token, "from").ifPresent(lists::add);
        sentence.child(token, "nmod").ifPresent(lists::add);
        return lists.stream().filter(l -> sentence.child(l, "conj").isPresent()).findFirst();
    }

    /** "hosted envoys from A and B": the parser hangs "from" from the verb. */
    private static Optional<Integer> rightAfter(Sentence sentence, int token) {
        return Optional.of(token + 1)
                .filter(next -> next < sentence.size())
                .filter(next ->
                        Set.of("from", "of").contains(sentence.token(next).lemma()))
                .flatMap(next -> sentence.child(next, "pobj"));
    }
}
