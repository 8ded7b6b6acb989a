package readout.extract;

import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Where counted phrases stand in the tree. */
final class CountedTree {

    private CountedTree() {}

    /** What hangs from the noun by one of the prepositions, also past an expression of time: "the killings this week of two judges". */
    static Optional<Integer> under(Sentence sentence, int noun, Set<String> prepositions) {
        for (int child : sentence.children(noun)) {
            Token preposition = sentence.token(child);
            if (preposition.relation().equals("prep")) {
                Optional<Integer> object = sentence.child(child, "pobj");
                boolean time = object.filter(o -> Set.of("DATE", "TIME")
                                .contains(sentence.token(o).name()))
                        .isPresent();
                if (time) {
                    object = object.flatMap(o -> under(sentence, o, prepositions));
                }
                if (object.isPresent() && (time || prepositions.contains(preposition.lemma()))) {
                    return object;
                }
            }
        }
        return besideObject(sentence, noun, prepositions);
    }

    /** "carried out strikes on [three camps]": the preposition behind an object that the parser hung on the verb. */
    private static Optional<Integer> besideObject(Sentence sentence, int noun, Set<String> prepositions) {
        if (!sentence.token(noun).relation().equals("dobj") || noun + 1 >= sentence.size()) {
            return Optional.empty();
        }
        Token next = sentence.token(noun + 1);
        return next.relation().equals("prep")
                        && next.head() == sentence.token(noun).head()
                        && prepositions.contains(next.lemma())
                ? sentence.child(next.index(), "pobj")
                : Optional.empty();
    }

    /** The noun of a prepositional phrase, or the word itself. */
    static int content(Sentence sentence, int token) {
        boolean preposition =
                sentence.token(token).is("IN") || sentence.token(token).is("TO");
        return preposition ? sentence.child(token, "pobj").orElse(token) : token;
    }

    /** "nine {wounded} soldiers": a noun follows that it describes. */
    static boolean isModifier(Sentence sentence, Token word) {
        int next = word.index() + 1;
        return word.head() > word.index()
                && next < sentence.size()
                && (sentence.token(next).is("NN") || sentence.token(next).is("JJ"))
                && Set.of("nmod", "amod", "compound").contains(word.relation());
    }
}
