package readout.compare;

import java.util.Set;
import java.util.stream.Collectors;
import readout.model.Actor;
import readout.model.Actor.Role;

/** Offices: whom "the Norwegian foreign minister" means when another report of the story names the minister. */
final class Offices {

    private static final Institutions NO_COUNTRY = Institutions.of(java.util.List.of());

    private Offices() {}

    /** Whether {@code unnamed}, known by an office of a country, holds an office that {@code named} holds in the same country. */
    static boolean isHeldBy(Actor unnamed, Actor named) {
        if (unnamed.country().isEmpty() || !unnamed.country().equals(named.country())) {
            return false;
        }
        Set<String> held = titles(named);
        return titles(unnamed).stream().anyMatch(held::contains);
    }

    private static Set<String> titles(Actor actor) {
        return actor.roles().stream()
                .map(Role::title)
                .filter(Offices::isUnique)
                .map(title -> NO_COUNTRY.core(title, actor.country()))
                .collect(Collectors.toSet());
    }

    /* One holds these at a time; officials, spokesmen and generals are many. */
    private static boolean isUnique(String title) {
        Set<String> words =
                Set.copyOf(Words.of(title, 0).all().stream().distinct().toList());
        boolean many = words.contains("deputy")
                || words.contains("vice")
                || words.contains("former")
                || words.contains("state");
        return !many
                && (words.contains("president")
                        || words.contains("minister") && words.size() > 1
                        || words.contains("king")
                        || words.contains("pope"));
    }
}
