package readout.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was weighed between two tellings of a deed or of a contact.
 *
 * @param against what keeps them apart whatever else they share, in words
 * @param parts what they have in common or differ in, each with what it counts; none where something keeps them apart
 * @param least likeness from which two tellings are one
 * @param unrivalled likeness from which they are one where no other is nearly as like; empty where that is not asked
 */
public record TellingPair(Optional<String> against, List<Part> parts, double least, Optional<Double> unrivalled) {

    /**
     * One agreement or difference.
     *
     * @param name what of, in words
     * @param weight what it counts, below 0 where it speaks against their being one
     */
    public record Part(String name, double weight) {}

    /** Copies the parts. */
    public TellingPair {
        parts = List.copyOf(parts);
    }

    static TellingPair apart(String against, double least) {
        return new TellingPair(Optional.of(against), List.of(), least, Optional.empty());
    }

    static TellingPair ofEvents(List<Part> parts) {
        return new TellingPair(Optional.empty(), parts, Thresholds.ONE_EVENT, Optional.of(Thresholds.UNRIVALLED_DEED));
    }

    /** What the parts count together; empty where something keeps the two apart. */
    public OptionalDouble likeness() {
        return against.isPresent()
                ? OptionalDouble.empty()
                : OptionalDouble.of(parts.stream().mapToDouble(Part::weight).sum());
    }
}
