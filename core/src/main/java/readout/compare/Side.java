package readout.compare;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.ActorRef;

/**
 * One side of a deed: its actors or its recipients.
 *
 * @param actors without repetition
 */
record Side(List<Actor> actors) {

    /** The side {@code refs} names; {@code actors} by id. References to actors that are not there are left out. */
    static Side of(Collection<ActorRef> refs, Map<String, Actor> actors) {
        return new Side(refs.stream()
                .map(ActorRef::actor)
                .distinct()
                .map(actors::get)
                .filter(java.util.Objects::nonNull)
                .toList());
    }

    /**
     * How alike the two are: the mean weight of the best matches, those without one counting 0, since one report names all and another only
     * some; 0 where one side is not told; empty where nobody of the one can be anybody of the other.
     */
    OptionalDouble likeness(Side other, boolean deed) {
        if (actors.isEmpty() || other.actors.isEmpty()) {
            return OptionalDouble.of(0);
        }
        double there = covered(other, deed);
        double back = other.covered(this, deed);
        boolean all = Math.min(there, back) > 0;
        return all ? OptionalDouble.of(Math.min(there, back)) : OptionalDouble.empty();
    }

    /** How alike all of this side are to somebody of {@code other}, in the mean; empty where one of them is nobody there, or nobody is told. */
    OptionalDouble within(Side other, boolean deed) {
        double sum = 0;
        for (Actor one : actors) {
            double best = best(one, other, deed);
            if (best == 0) {
                return OptionalDouble.empty();
            }
            sum += best;
        }
        return actors.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum / actors.size());
    }

    /** Whether each is of a country of its own, and the other side's are of the same: "Norland and the rebels who rule Sudland". */
    boolean isOfTheCountriesOf(Side other) {
        Set<String> countries = countries();
        return countries.size() == actors.size()
                && countries.size() == other.actors.size()
                && countries.equals(other.countries());
    }

    /** Whether all of this side and all of the other act for one state. */
    boolean isOfOneStateWith(Side other) {
        return countries().size() == 1
                && countries().equals(other.countries())
                && Stream.concat(actors.stream(), other.actors.stream())
                        .allMatch(actor -> actor.country().isPresent() && ActorMatch.isNation(actor));
    }

    /** Whether somebody of each side is of one country. */
    boolean sharesCountryWith(Side other) {
        return !Collections.disjoint(countries(), other.countries());
    }

    private Set<String> countries() {
        return actors.stream().flatMap(actor -> actor.country().stream()).collect(Collectors.toSet());
    }

    /** Whether somebody stands on this side and on {@code other}. */
    boolean meets(Side other) {
        return actors.stream()
                .anyMatch(one -> other.actors.stream().anyMatch(two -> one.id().equals(two.id())));
    }

    private double covered(Side other, boolean deed) {
        double sum = 0;
        for (Actor one : actors) {
            double best = best(one, other, deed);
            if (best == 0 && !deed) {
                return 0;
            }
            sum += best;
        }
        return sum / actors.size();
    }

    private static double best(Actor one, Side other, boolean deed) {
        double best = 0;
        for (Actor two : other.actors) {
            best = Math.max(best, ActorMatch.of(one, two, deed).weight());
        }
        return best;
    }
}
