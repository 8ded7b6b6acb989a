package readout.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.text.Sentence;

/** Whose the authorities are that tell of a blow: "a Chadian missile hit a mall in Niger, {authorities} said" tells of Niger's, whomever the report is about. */
final class Struck {

    private static final Set<String> AT_THE_SCENE = Set.of("authority", "authorities", "police");
    private static final Set<String> STRIKING = Set.of(
            "missile",
            "drone",
            "rocket",
            "shell",
            "bomb",
            "jet",
            "warplane",
            "helicopter",
            "strike",
            "airstrike",
            "attack",
            "raid",
            "shelling",
            "bombardment");

    private final Links links;

    Struck(Links links) {
        this.links = links;
    }

    /** The only country that the sentence names besides the striker's; empty where the body says nothing of a blow. */
    Optional<String> of(Mention mention) {
        Sentence sentence = links.sentence(mention);
        Optional<Integer> blow = AT_THE_SCENE.contains(links.head(mention).lemma())
                        && links.head(mention).relation().equals("nsubj")
                ? sentence.child(links.head(mention).head(), "ccomp")
                        .filter(told -> told < mention.from())
                        .flatMap(told -> sentence.child(told, "nsubj"))
                        .filter(noun -> STRIKING.contains(sentence.token(noun).lemma()))
                : Optional.empty();
        if (blow.isEmpty()) {
            return Optional.empty();
        }
        Set<String> striking = countries(mention, blow.get(), true);
        List<String> others = countries(mention, blow.get(), false).stream()
                .filter(c -> !striking.contains(c))
                .toList();
        return striking.size() == 1 && others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private Set<String> countries(Mention mention, int blow, boolean before) {
        Sentence sentence = links.sentence(mention);
        return links.in(mention.sentence()).stream()
                .filter(m -> m.sketch() instanceof Sketch.Nation)
                .filter(m -> before == (m.from() < blow && sentence.isUnder(m.head(), blow)))
                .map(m -> ((Sketch.Nation) m.sketch()).country())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
