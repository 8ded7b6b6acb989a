package readout.compare;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Event;
import readout.model.Figure;
import readout.model.PloverType;

/**
 * How many a deed killed, as far as that tells it from other deeds: an attack that killed 26 is seldom told beside another that killed
 * 26. One or two dead tell nothing.
 *
 * @param least the fewest dead
 * @param most the most, if the text says so
 */
record Toll(long least, Optional<Long> most) {

    private static final String KILLED = "killed";

    /** The toll of {@code event}: its figure of the dead, or, where it has no figure at all, the number of those it befell. */
    static Optional<Toll> of(Event event) {
        Map<String, Figure> figures = event.magnitude();
        Stream<Figure> told = figures.isEmpty() && event.type() == PloverType.ASSAULT
                ? event.recipients().stream().flatMap(ref -> numbers(ref.name()))
                : Stream.ofNullable(figures.get(KILLED));
        return told.filter(figure ->
                        figure.min().filter(n -> n >= Thresholds.TELLING_TOLL).isPresent())
                .map(figure -> new Toll(figure.min().orElseThrow(), figure.max()))
                .findFirst();
    }

    private static Stream<Figure> numbers(String name) {
        return Words.of(name, 0).all().stream()
                .limit(1)
                .filter(word -> word.length() < 7 && word.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(word -> Figure.exactly(Long.parseLong(word), word));
    }

    /** Whether both are one figure: "26" and "at least 26" are, 12 and 17 are not. */
    boolean isSame(Toll other) {
        return least == other.least && (most.isEmpty() || other.most.isEmpty() || most.equals(other.most));
    }

    /** Whether it is large enough to tell one deed from those of other weeks, too. */
    boolean isRare() {
        return least >= Thresholds.RARE_TOLL;
    }
}
