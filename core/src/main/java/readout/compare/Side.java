package readout.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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
     * How alike the two are: the mean weight of the matches when each actor of the one matches one of the other and the other way round;
     * 0 where one side is not told; empty where they are different parties.
     */
    OptionalDouble likeness(Side other, boolean deed) {
        if (actors.isEmpty() || other.actors.isEmpty()) {
            return OptionalDouble.of(0);
        }
        double there = covered(other, deed);
        double back = other.covered(this, deed);
        return there == 0 || back == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(there, back));
    }

    private double covered(Side other, boolean deed) {
        double sum = 0;
        for (Actor one : actors) {
            double best = 0;
            for (Actor two : other.actors) {
                best = Math.max(best, ActorMatch.of(one, two, deed).weight());
            }
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum / actors.size();
    }
}
