package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** Whom and what the phrase of a deed's noun names: "{Chad's} raid on the {camp} at {Oru}". */
final class DeedNames {

    private static final Set<String> PART_OF_NOUN = Set.of("compound", "nmod", "poss");
    private static final Set<String> AT_THE_SPOT = Set.of("at", "near", "outside", "inside", "against");
    private static final Set<String> LEADS_IN =
            Set.of("on", "against", "at", "in", "near", "of", "outside", "inside", "with", "between", "around");

    private DeedNames() {}

    /** Whose deed it is said to be: before the noun at {@code noun}, or after "by". */
    static List<Integer> owners(Sentence sentence, int noun) {
        List<Integer> owners = new ArrayList<>();
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            boolean part = isPartOfNoun(token) && (token.is("NN") || token.is("PRP"));
            if ((part || isOfPeople(token)) && !isOfTime(token)) {
                owners.add(child);
            } else if (token.lemma().equals("by")) {
                owners.addAll(under(sentence, child));
            }
        }
        return owners;
    }

    /** The other words that say which one it is: what was hit and where. */
    static List<Integer> named(Sentence sentence, int noun) {
        List<Integer> named = new ArrayList<>();
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            if (Grammar.isPreposition(token) && leadsIn(sentence, child)) {
                named.addAll(under(sentence, child));
            }
        }
        besides(sentence, noun).ifPresent(spot -> named.addAll(under(sentence, spot)));
        return named;
    }

    static List<Integer> under(Sentence sentence, int preposition) {
        return Grammar.under(sentence, preposition)
                .filter(word -> sentence.token(word).is("NN") && !isOfTime(sentence.token(word)))
                .stream()
                .toList();
    }

    private static boolean isOfTime(Token token) {
        return Grammar.isTime(token) || DeedPhrase.isDayPart(token);
    }

    /** "Raised the toll of the massacre {at Oru}": right behind the noun, though the parser hangs it from the verb. */
    static Optional<Integer> besides(Sentence sentence, int noun) {
        return Optional.of(noun + 1)
                .filter(next -> next < sentence.size()
                        && AT_THE_SPOT.contains(sentence.token(next).lemma())
                        && Grammar.isPreposition(sentence.token(next))
                        && sentence.token(next).head() >= 0
                        && sentence.token(next).head() < noun
                        && sentence.token(sentence.token(next).head()).is("VB"))
                .filter(next -> Grammar.under(sentence, next)
                        .filter(word -> sentence.token(word).is("NNP") && !isOfTime(sentence.token(word)))
                        .isPresent());
    }

    /** Whether it stands before a noun as a part of it: "the {hotel} attack". */
    static boolean isPartOfNoun(Token token) {
        return PART_OF_NOUN.contains(token.relation());
    }

    /** Whether the word at {@code word} leads in what was hit or where. */
    static boolean leadsIn(Sentence sentence, int word) {
        return LEADS_IN.contains(sentence.token(word).lemma());
    }

    /* "The Kenyan strike". */
    private static boolean isOfPeople(Token token) {
        return token.is("JJ") && (token.name().equals("NORP") || token.name().equals("GPE"));
    }
}
