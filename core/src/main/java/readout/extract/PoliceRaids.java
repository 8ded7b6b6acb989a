package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.PloverType;
import readout.text.Sentence;

/** "Arrested nine men in a {raid} on a flat": the raid by which police make arrests or seize things is no attack, but tells the same deed. */
final class PoliceRaids {

    private static final Set<String> RAIDS = Set.of("raid", "swoop", "sweep", "operation", "assault", "incursion");
    private static final Set<String> BY = Set.of("in", "during", "by", "after", "at");

    private PoliceRaids() {}

    /** The candidates of one sentence, a raid's noun with the arrests made in it. */
    static List<EventCandidate> settled(Sentence sentence, List<EventCandidate> candidates) {
        List<EventCandidate> settled = new ArrayList<>();
        for (EventCandidate candidate : candidates) {
            List<Integer> raids = candidates.stream()
                    .filter(other -> isRaidOf(sentence, other, candidate))
                    .map(EventCandidate::trigger)
                    .toList();
            boolean raid = candidates.stream().anyMatch(other -> isRaidOf(sentence, candidate, other));
            if (!raid) {
                settled.add(
                        raids.isEmpty()
                                ? candidate
                                : candidate.withAlso(Stream.concat(candidate.also().stream(), raids.stream())
                                        .toList()));
            }
        }
        return settled;
    }

    private static boolean isRaidOf(Sentence sentence, EventCandidate raid, EventCandidate arrest) {
        boolean kinds = raid.type() == PloverType.ASSAULT
                && raid.nominal()
                && RAIDS.contains(sentence.token(raid.trigger()).lemma())
                && arrest.type() == PloverType.COERCE
                && !arrest.nominal()
                && arrest.mode().filter(Set.of("arrest", "seize")::contains).isPresent();
        return kinds
                && BY.stream()
                        .map(word -> Grammar.preposition(sentence, arrest.trigger(), word))
                        .flatMap(Optional::stream)
                        .anyMatch(noun -> noun == raid.trigger());
    }
}
