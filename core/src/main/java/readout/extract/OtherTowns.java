package readout.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Event;
import readout.text.Sentence;
import readout.text.Token;

/** "The rebels took Goma and push towards Bukavu. The fall {of Bukavu} …": towns that a deed's sentence names, and that it did not befall. */
final class OtherTowns {

    private static final Set<String> PART_OF_NOUN = Set.of("compound", "nmod", "poss");

    private OtherTowns() {}

    /**
     * Whether the name at {@code word} of {@code other} says of a noun that it means another deed.
     *
     * @param event the deed
     * @param told the sentence that tells it
     * @param trigger its word there
     */
    static boolean isOne(Event event, Sentence told, int trigger, Sentence other, int word) {
        Token name = other.token(word);
        boolean town = name.is("NNP")
                && name.name().equals("GPE")
                && name.head() >= 0
                && other.token(name.head()).lemma().equals("of");
        boolean same = event.place()
                .filter(place -> place.name().toLowerCase(Locale.ROOT).contains(name.lower()))
                .isPresent();
        Optional<Integer> object = Grammar.object(told, trigger);
        return town && !same && object.isPresent() && !holds(told, object.get(), name);
    }

    /* "Seized the city of Bukavu" befell Bukavu, "seized Bukavu airport" did not. */
    private static boolean holds(Sentence told, int object, Token name) {
        return Arrays.stream(told.subtree(object))
                .mapToObj(told::token)
                .anyMatch(part -> part.lower().equals(name.lower())
                        && (part.index() == object || !PART_OF_NOUN.contains(part.relation())));
    }
}
