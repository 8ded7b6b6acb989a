package readout.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.Claim;
import readout.model.Claim.Measure;
import readout.model.Event;
import readout.model.Figure;
import readout.model.PloverType;

/**
 * How many a deed killed or had arrested, as far as that tells it from other deeds: an attack that killed 26 is seldom told beside another
 * that killed 26. One or two tell nothing.
 *
 * @param least the fewest
 * @param most the most, if the text says so
 */
record Toll(long least, Optional<Long> most) {

    private static final String KILLED = "killed";
    private static final Set<String> VAGUE =
            Set.of("several", "many", "tens", "dozens", "scores", "hundreds", "thousands");
    private static final Map<PloverType, Measure> COUNTED =
            Map.of(PloverType.ASSAULT, Measure.KILLED, PloverType.COERCE, Measure.ARRESTED);

    /** The toll of {@code event}: its own figure of the dead, else the one that {@code claims} of its report give for it. */
    static Optional<Toll> of(Event event, List<Claim> claims) {
        Stream<Figure> told = event.magnitude().isEmpty()
                ? claims.stream().filter(claim -> isOf(claim, event)).flatMap(claim -> claim.value().stream())
                : Stream.ofNullable(event.magnitude().get(KILLED));
        return told.filter(figure ->
                        figure.min().filter(n -> n >= Thresholds.TELLING_TOLL).isPresent() && !isVague(figure))
                .map(figure -> new Toll(figure.min().orElseThrow(), figure.max()))
                .findFirst();
    }

    /* A claim that belongs to no event may still stand in the sentence of one: "an attack which left 26 dead". */
    private static boolean isOf(Claim claim, Event event) {
        boolean same = !claim.evidence().isEmpty()
                && claim.evidence().get(0).equals(event.reports().get(0).sentence());
        return claim.measure() == COUNTED.get(event.type())
                && claim.event().map(event.id()::equals).orElse(same);
    }

    /* "Dozens" of one deed are not those of another. */
    private static boolean isVague(Figure figure) {
        return figure.max().isEmpty()
                && Words.of(figure.words(), 0).all().stream().anyMatch(VAGUE::contains);
    }

    /** Whether both are one figure: "26" and "at least 26" are, "133" and "more than 130", 12 and 17 are not. */
    boolean isSame(Toll other) {
        boolean bounds = most.isEmpty() || other.most.isEmpty();
        return least == other.least && (bounds || most.equals(other.most)) || isRounded(other) || other.isRounded(this);
    }

    /* "More than 130" said of 133. */
    private boolean isRounded(Toll exact) {
        return most.isEmpty()
                && exact.most.isPresent()
                && exact.least >= least
                && exact.least - least < least * Thresholds.ROUNDED_TOLL;
    }

    /** Whether it is large enough to tell one deed from those of other weeks, too. */
    boolean isRare() {
        return least >= Thresholds.RARE_TOLL;
    }
}
