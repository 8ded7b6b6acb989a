package readout.compare;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Actor;
import readout.model.Actor.Kind;

/** Parties that go by phrases: whether two phrases may mean the same people. */
final class Phrases {

    private static final Set<String> LEADERS =
            ContentWords.of("leaders ministers heads governments states countries members");

    /* Sectors of bodies whose deeds are their supporters': PLOVER's opposition and labour. */
    private static final Set<String> SUPPORTED = Set.of("OPP", "LAB");

    private static final Set<Kind> BODIES = EnumSet.of(Kind.ARMED_GROUP, Kind.ORGANIZATION);

    private Phrases() {}

    /** "African leaders" and "West African leaders", "protesters" and "the protesters" say one thing; "Arab leaders" another. */
    static boolean areOne(Actor one, Actor two) {
        if (one.kind() != Kind.PEOPLE
                || two.kind() != Kind.PEOPLE
                || !ActorMatch.isUnnamed(one)
                || !ActorMatch.isUnnamed(two)) {
            return false;
        }
        Set<String> small = new TreeSet<>(ContentWords.of(one.name()));
        Set<String> large = new TreeSet<>(ContentWords.of(two.name()));
        boolean swap = small.size() > large.size();
        String head = CountedThing.of(one.name()).head();
        return !head.isEmpty()
                && head.equals(CountedThing.of(two.name()).head())
                && (swap ? small.containsAll(large) : large.containsAll(small));
    }

    /** "Huge crowds", "tens of thousands of people", where another tells of the opposition or of a union. */
    static boolean areSupportersOf(Actor crowd, Actor body) {
        return crowd.kind() == Kind.PEOPLE
                && ActorMatch.isUnnamed(crowd)
                && body.kind() == Kind.ORGANIZATION
                && body.sector().filter(SUPPORTED::contains).isPresent();
    }

    /** "Leaders of the Front", "a Front commander", its spokesman by name: who is struck with them is the Front. */
    static boolean areMembersOf(Actor members, Actor body) {
        boolean named = BODIES.contains(body.kind()) && !ActorMatch.isUnnamed(body);
        if (!named || BODIES.contains(members.kind()) && !ActorMatch.isUnnamed(members)) {
            return false;
        }
        Set<String> names = ContentWords.of(body.name());
        boolean told = ActorMatch.isUnnamed(members)
                && !names.isEmpty()
                && ContentWords.of(members.name()).containsAll(names);
        return told
                || members.kind() == Kind.PERSON
                        && members.roles().stream()
                                .anyMatch(role -> role.organization()
                                        .filter(body.name()::equals)
                                        .isPresent());
    }

    /** "Regional leaders" who met as a bloc. */
    static boolean areLeadersOf(Actor people, Actor bloc) {
        return bloc.kind() == Kind.BLOC
                && ActorMatch.isUnnamed(people)
                && people.kind() == Kind.PEOPLE
                && LEADERS.contains(CountedThing.of(people.name()).head());
    }
}
