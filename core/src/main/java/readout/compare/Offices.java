package readout.compare;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.model.Actor;
import readout.model.Actor.Role;

/** Offices: whom "the Norwegian foreign minister" means when another report of the story names the minister. */
final class Offices {

    private static final Set<String> ONE_HOLDER = Lexicon.list("offices");
    private static final Set<String> MINISTRIES = Lexicon.list("ministries");
    private static final Set<String> MANY = Lexicon.list("many");
    private static final Set<String> DIPLOMATS = Lexicon.list("envoys");
    private static final Institutions NO_COUNTRY = Institutions.of(java.util.List.of());

    private Offices() {}

    /** The offices of a country that {@code actor} holds, each with the country's code; none where its country is not known. */
    static Set<String> of(Actor actor) {
        return actor.country()
                .map(country -> actor.roles().stream()
                        .map(Role::title)
                        .filter(Offices::isUnique)
                        .map(title -> country + " " + NO_COUNTRY.core(title, actor.country()))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .orElseGet(TreeSet::new);
    }

    /** Whether both go by a title that one man holds in a place: "China's ambassador", "the Chinese ambassador"; not two officials. */
    static boolean areOfOneTitle(Actor one, Actor two) {
        Set<String> titles = cores(one);
        titles.retainAll(cores(two));
        return !titles.isEmpty();
    }

    private static Set<String> cores(Actor actor) {
        return actor.roles().stream()
                .map(Role::title)
                .filter(title -> isUnique(title) || isDiplomat(title))
                .map(title -> NO_COUNTRY.core(title, actor.country()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isDiplomat(String title) {
        return Words.of(title, 0).all().stream().anyMatch(DIPLOMATS::contains);
    }

    /* One holds these at a time; officials, spokesmen and generals are many. */
    private static boolean isUnique(String title) {
        Set<String> words =
                Set.copyOf(Words.of(title, 0).all().stream().distinct().toList());
        boolean many = words.stream().anyMatch(MANY::contains);
        boolean one = words.stream().anyMatch(ONE_HOLDER::contains)
                || words.size() > 1 && words.stream().anyMatch(MINISTRIES::contains);
        return one && !many;
    }
}
