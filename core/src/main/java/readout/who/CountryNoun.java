package readout.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Which country "{the country}'s president" is of: the one named before in the sentence, else the only one that the sentence before names. "Chad recalled its
 * envoy from Peru after the country's president …": in a clause that tells when or why, the one that the main clause tells of, and not its subject.
 */
final class CountryNoun {

    private static final Set<String> NOUNS = Set.of("country", "nation");

    private final Links links;

    CountryNoun(Links links) {
        this.links = links;
    }

    /** The country whose an office is by the word before it; empty where that word is no such noun, or several countries could be meant. */
    Optional<String> of(Mention mention) {
        Sentence sentence = links.sentence(mention);
        Optional<Integer> owner = sentence.child(mention.head(), "poss")
                .filter(o -> NOUNS.contains(sentence.token(o).lemma()))
                .filter(o -> sentence.child(o, "det").isPresent());
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> here = named(mention.sentence()).stream()
                .filter(m -> links.isBefore(m, mention))
                .toList();
        if (here.isEmpty()) {
            return mention.sentence() == 0 ? Optional.empty() : only(named(mention.sentence() - 1));
        }
        List<Mention> told = here.stream().filter(m -> !links.isSubject(m)).toList();
        return isAside(mention) && !told.isEmpty() ? only(told) : only(here);
    }

    /** The countries that the sentence names by a noun of their own: not the "Chadian" of "the Chadian president". */
    private List<Mention> named(int sentence) {
        return links.in(sentence).stream()
                .filter(m -> m.sketch() instanceof Sketch.Nation)
                .filter(m -> links.head(m).is("NNP") && !isModifier(links.head(m)))
                .toList();
    }

    private static boolean isModifier(Token token) {
        return Set.of("compound", "nmod", "amod").contains(token.relation());
    }

    private static Optional<String> only(List<Mention> named) {
        List<String> countries = named.stream()
                .map(m -> ((Sketch.Nation) m.sketch()).country())
                .distinct()
                .toList();
        return Optional.of(countries).filter(c -> c.size() == 1).map(c -> c.get(0));
    }

    /** Whether the mention is the subject of a clause that tells when or why. */
    private boolean isAside(Mention mention) {
        Sentence sentence = links.sentence(mention);
        int at = links.head(mention).head();
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            if (sentence.token(at).relation().equals("advcl")) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }
}
