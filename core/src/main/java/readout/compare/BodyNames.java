package readout.compare;

import java.util.Set;
import java.util.TreeSet;
import readout.model.Actor;
import readout.model.Actor.Kind;

/** Armed groups and organizations by the words of their names that tell them from others. */
final class BodyNames {

    /* Stand in the names of bodies of any name. */
    private static final Set<String> COMMON = ContentWords.ofList("bodies");

    private BodyNames() {}

    /** Whether both go by one name: "the Ansar rebels", "Yemen's Ansar movement". */
    static boolean areOne(Actor one, Actor two) {
        if (!isBody(one) || !isBody(two)) {
            return false;
        }
        Set<String> small = names(one);
        Set<String> large = names(two);
        if (small.size() > large.size()) {
            Set<String> other = small;
            small = large;
            large = other;
        }
        return !small.isEmpty() && large.containsAll(small);
    }

    private static boolean isBody(Actor actor) {
        return actor.kind() == Kind.ARMED_GROUP || actor.kind() == Kind.ORGANIZATION;
    }

    /* The words of a name that tell it from others: no countries, no "army" or "movement". */
    private static Set<String> names(Actor actor) {
        Set<String> names = new TreeSet<>();
        for (String word : actor.name().split("[^\\p{L}\\p{M}]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                names.addAll(ContentWords.of(word));
            }
        }
        names.removeAll(COMMON);
        names.removeIf(word -> Character.isUpperCase(word.charAt(0)));
        return names;
    }
}
