package readout.compare;

import java.util.Optional;
import readout.model.Figure;

/** Arithmetic of figures with bounds. */
final class Figures {

    private Figures() {}

    /** Whether some number fits both. */
    static boolean meet(Figure one, Figure two) {
        return !isAbove(one.min(), two.max()) && !isAbove(two.min(), one.max());
    }

    /** What it counts for two claims that they give these: one exact figure, a figure and the bound that is it ("at least 20", "20"), or others. */
    static double likeness(Figure one, Figure two) {
        boolean exact =
                one.isExact() && one.min().equals(two.min()) && one.max().equals(two.max());
        boolean told = one.min().filter(n -> n >= Thresholds.TELLING_TOLL).isPresent();
        if (exact || told && one.min().equals(two.min()) && meet(one, two)) {
            return Weights.SAME_FIGURE;
        }
        return meet(one, two) ? Weights.MEETING_FIGURE : Weights.OTHER_FIGURE;
    }

    /** The figure that holds both: from the least to the most told; a side that only one bounds takes that bound. */
    static Figure hull(Figure one, Figure two) {
        Optional<Long> min = bound(one.min(), two.min(), true);
        Optional<Long> max = bound(one.max(), two.max(), false);
        String words = one.words().equals(two.words()) ? one.words() : one.words() + "; " + two.words();
        return new Figure(min, max, one.approximate() || two.approximate(), words);
    }

    /** The figure in digits: "12", "12 or more", "100 or fewer", "12 to 17". */
    static String words(Figure figure) {
        if (figure.isExact()) {
            return String.valueOf(figure.min().orElseThrow());
        }
        if (figure.min().isEmpty() || figure.max().isEmpty()) {
            return figure.min()
                    .map(n -> n + " or more")
                    .orElse(figure.max().map(n -> n + " or fewer").orElse("?"));
        }
        return figure.min().get() + " to " + figure.max().get();
    }

    private static Optional<Long> bound(Optional<Long> one, Optional<Long> two, boolean least) {
        if (one.isEmpty() || two.isEmpty()) {
            return one.or(() -> two);
        }
        return Optional.of(least ? Math.min(one.get(), two.get()) : Math.max(one.get(), two.get()));
    }

    private static boolean isAbove(Optional<Long> low, Optional<Long> high) {
        return low.isPresent() && high.isPresent() && low.get() > high.get();
    }
}
