package readout.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.PloverType;

/**
 * One deed told by two words that meet rules of different types: "slapped a travel {ban} on six officials" is the verb's, "{ordered} the arrest
 * of the editor" the noun's, an {agreement} that is signed its signing, and of "{denied} that it had shelled the port" the denied deed is the row.
 */
final class CarriedDeeds {

    /** Types of which the verb that imposes a restriction tells better than its noun. */
    private static final Set<PloverType> RESTRICTIVE = Set.of(PloverType.SANCTION, PloverType.COERCE);

    private final Arguments arguments;
    private final Map<Integer, EventRule> deeds;

    /** Reads {@code deeds}, the rules met in the sentence by word. */
    CarriedDeeds(Arguments arguments, Map<Integer, EventRule> deeds) {
        this.arguments = arguments;
        this.deeds = deeds;
    }

    /** The candidates without those that say again what the verb or noun beside them says. */
    List<EventCandidate> settle(List<EventCandidate> all) {
        return all.stream()
                .filter(c -> all.stream().noneMatch(other -> isTold(c, other)))
                .toList();
    }

    /** Whether {@code other} tells the deed of {@code one}. */
    private boolean isTold(EventCandidate one, EventCandidate other) {
        if (one.type() == other.type()) {
            return false;
        }
        boolean denial = one.rule().equals("reject.deny") && other.mood() == Mood.DENIED;
        if (denial || one.nominal() == other.nominal()) {
            return denial && other.by().filter(by -> by == one.trigger()).isPresent();
        }
        boolean restrictive = RESTRICTIVE.contains(one.type()) && RESTRICTIVE.contains(other.type());
        boolean signed = one.type() == PloverType.AGREE && other.type() == PloverType.SUPPORT;
        return one.nominal() ? (restrictive || signed) && carries(other, one) : orders(one) && carries(one, other);
    }

    private boolean orders(EventCandidate verb) {
        return Optional.ofNullable(deeds.get(verb.trigger()))
                .flatMap(EventRule::act)
                .filter("demand"::equals)
                .isPresent();
    }

    private boolean carries(EventCandidate verb, EventCandidate noun) {
        return arguments.light(noun.trigger()).filter(v -> v == verb.trigger()).isPresent();
    }
}
