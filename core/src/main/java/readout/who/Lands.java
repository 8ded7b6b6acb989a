package readout.who;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.text.Sentence;

/** Countries called by what they are: "the kingdom", "the emirate". */
final class Lands {

    private static final Map<String, Set<String>> LANDS = Map.of(
            "kingdom",
            WordSets.of("kingdoms"),
            "emirate",
            WordSets.of("emirates"),
            "sultanate",
            WordSets.of("sultanates"));

    private Lands() {}

    /** "Jordan closed the bridge. The {kingdom's} army …": the only such country told of so far. */
    static Optional<String> owner(Links links, Mention mention) {
        Sentence sentence = links.sentence(mention);
        Optional<Set<String>> lands = sentence.child(mention.head(), "poss")
                .map(owner -> LANDS.get(sentence.token(owner).lemma()));
        Set<String> told = new TreeSet<>();
        for (int s = 0; lands.isPresent() && s <= mention.sentence(); s++) {
            for (Mention other : links.in(s)) {
                if (other.sketch() instanceof Sketch.Nation nation
                        && lands.get().contains(nation.country())) {
                    told.add(nation.country());
                }
            }
        }
        return told.size() == 1 ? Optional.of(told.iterator().next()) : Optional.empty();
    }
}
