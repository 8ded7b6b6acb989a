package readout.compare;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.Actor.Kind;
import readout.model.Claim.Measure;

/** Those of whom reports give no name but what they are: "a police officer", "the policeman", "a police patrol". */
final class Individuals {

    private static final Set<Kind> OTHERS = EnumSet.of(Kind.PERSON, Kind.PEOPLE, Kind.ARMED_FORCE);
    private static final Set<Kind> FORCES = EnumSet.of(Kind.ARMED_FORCE, Kind.ORGANIZATION, Kind.GOVERNMENT);

    private static final Set<String> POLICE =
            stems("police policeman policemen policewoman constable gendarme gendarmerie");
    private static final Set<String> TROOPS =
            stems("soldier troop serviceman army military airman sailor marine navy conscript");
    private static final Set<String> DIPLOMATS =
            stems("diplomat envoy ambassador attache consul embassy consulate chargé");
    private static final Set<String> MEMBERS = Stream.of(POLICE, TROOPS, stems("officer guard cadet recruit patrol"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Individuals() {}

    /** Whether it is one person who goes by a phrase. */
    static boolean is(Actor actor) {
        return actor.kind() == Kind.PERSON && ActorMatch.isUnnamed(actor);
    }

    /** How {@code one}, an individual, and {@code other} match, who are not of two countries. */
    static ActorMatch of(Actor one, Actor other) {
        Set<String> here = ContentWords.of(one.name());
        Set<String> there = ContentWords.of(other.name());
        if (isOther(here, there, POLICE, TROOPS) || isOther(here, there, TROOPS, POLICE)) {
            return ActorMatch.NONE;
        }
        if (meet(here, DIPLOMATS) && meet(there, DIPLOMATS)) {
            return ActorMatch.ALIKE;
        }
        if (ActorMatch.isUnnamed(other) && OTHERS.contains(other.kind())) {
            CountedThing thing = CountedThing.of(one.name());
            CountedThing second = CountedThing.of(other.name());
            boolean same = thing.isKnown() && thing.likeness(second, Measure.KILLED) == Weights.SAME_THING;
            return same ? ActorMatch.ALIKE : areMembers(here, there) ? ActorMatch.GENERIC : ActorMatch.NONE;
        }
        return FORCES.contains(other.kind()) && areMembers(here, there) ? ActorMatch.GENERIC : ActorMatch.NONE;
    }

    private static boolean isOther(Set<String> here, Set<String> there, Set<String> one, Set<String> two) {
        return meet(here, one) && meet(there, two) && !meet(here, two) && !meet(there, one);
    }

    private static boolean areMembers(Set<String> here, Set<String> there) {
        return meet(here, MEMBERS) && meet(there, MEMBERS);
    }

    private static boolean meet(Set<String> words, Set<String> list) {
        return words.stream().anyMatch(list::contains);
    }

    private static Set<String> stems(String words) {
        return new TreeSet<>(ContentWords.of(words));
    }
}
