package readout.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.model.Actor;
import readout.model.Actor.Kind;

/**
 * Names of one word that a report, which tells nothing of them, leaves as an organization's, and that are a spelling of the surname of the one
 * person so called in the story: "Berisha" in a report of which another names "Alban Berisha".
 */
final class LoneSurnames {

    private final Map<String, List<Mentioned>> bySurname = new HashMap<>();

    private LoneSurnames(List<Mentioned> all) {
        all.stream()
                .filter(one -> one.isPerson() && one.isNamed() && one.name().isFull())
                .forEach(one -> Identities.index(bySurname, keyOf(one), one));
    }

    /** {@code all}, such names as persons. */
    static List<Mentioned> asPersons(List<Mentioned> all) {
        LoneSurnames surnames = new LoneSurnames(all);
        List<Mentioned> read = new ArrayList<>();
        all.forEach(one -> read.add(surnames.isSurname(one) ? person(one) : one));
        return read;
    }

    private static String keyOf(Mentioned one) {
        return one.story() + " " + one.name().surnameSkeleton();
    }

    private boolean isSurname(Mentioned one) {
        Actor actor = one.actor();
        boolean untold = actor.kind() == Kind.ORGANIZATION
                && actor.sector().isEmpty()
                && one.isNamed()
                && one.name().words().size() == 1
                && one.name().surname().length() >= Thresholds.SPELLING_LETTERS
                && !actor.name().equals(actor.name().toUpperCase(java.util.Locale.ROOT));
        if (!untold) {
            return false;
        }
        List<Mentioned> persons = bySurname.getOrDefault(keyOf(one), List.of()).stream()
                .filter(person -> PersonName.isSpelling(
                        one.name().surname(), person.name().surname()))
                .toList();
        return !persons.isEmpty()
                && persons.stream()
                        .allMatch(person -> person.name().fits(persons.get(0).name()));
    }

    private static Mentioned person(Mentioned one) {
        Actor actor = one.actor();
        Actor person = new Actor(
                actor.id(),
                actor.name(),
                Kind.PERSON,
                actor.country(),
                actor.sector(),
                actor.roles(),
                actor.aliases(),
                actor.wikidata(),
                actor.mentions(),
                actor.why());
        return new Mentioned(one.key(), one.article(), one.story(), person, one.name(), one.courtesy(), one.isNamed());
    }
}
