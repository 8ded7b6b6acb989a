package readout.compare;

import java.util.List;
import java.util.function.Function;
import readout.model.Actor;
import readout.model.ActorRef;

/** Which of several namings of one side stands in the fused row. */
final class Parties {

    private Parties() {}

    /**
     * The naming that tells most: named parties before phrases, the arm of a state before the state; of equals the first.
     *
     * @param named the side as each mention names it
     * @param mentions the mentions, in the same order
     * @param side the side with its actors
     */
    static <T> List<ActorRef> narrowest(List<List<ActorRef>> named, List<T> mentions, Function<T, Side> side) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < named.size(); i++) {
            int told = side.apply(mentions.get(i)).actors().stream()
                    .mapToInt(Parties::told)
                    .min()
                    .orElse(0);
            if (told > most) {
                most = told;
                best = i;
            }
        }
        return named.isEmpty() ? List.of() : named.get(best);
    }

    private static int told(Actor actor) {
        if (ActorMatch.isUnnamed(actor)) {
            return 1;
        }
        return switch (actor.kind()) {
            case COUNTRY -> 2;
            case GOVERNMENT, PEOPLE -> 3;
            case ARMED_FORCE, ORGANIZATION, BLOC, MEDIA -> 4;
            case ARMED_GROUP, PERSON -> 5;
        };
    }
}
