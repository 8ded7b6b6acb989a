package readout.compare;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                .map(country -> titles(actor, Offices::isUnique)
                        .map(title -> country + " " + title)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .orElseGet(TreeSet::new);
    }

    /** Whether both go by a title that one man holds in a place: "China's ambassador", "the Chinese ambassador"; not two officials. */
    static boolean areOfOneTitle(Actor one, Actor two) {
        Set<String> titles = titles(one, Offices::isOfOne).collect(Collectors.toSet());
        return titles(two, Offices::isOfOne).anyMatch(titles::contains);
    }

    private static Stream<String> titles(Actor actor, Predicate<String> which) {
        return actor.roles().stream()
                .map(Role::title)
                .filter(which)
                .map(title -> NO_COUNTRY.core(title, actor.country()));
    }

    private static boolean isOfOne(String title) {
        return isUnique(title) || isDiplomat(title);
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
