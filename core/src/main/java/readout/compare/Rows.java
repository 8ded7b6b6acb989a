package readout.compare;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import readout.model.DateRange;
import readout.model.Place;

/** What the rows of several reports have in common when they become one. */
final class Rows {

    private Rows() {}

    /** The day by which a row is sorted: its first, else its last; undated rows come last. */
    static LocalDate day(Optional<DateRange> date) {
        return date.flatMap(d -> d.start().or(d::end)).orElse(LocalDate.MAX);
    }

    /**
     * The date of rows told with {@code dates}, which all meet: the narrowest told, cut to what all allow. The expression it was read
     * from stays where one report alone tells it.
     */
    static Optional<DateRange> date(List<DateRange> dates) {
        List<DateRange> resolved = dates.stream().filter(DateRange::isResolved).toList();
        if (resolved.isEmpty()) {
            return dates.stream().findFirst();
        }
        Optional<LocalDate> start =
                resolved.stream().flatMap(d -> d.start().stream()).max(LocalDate::compareTo);
        Optional<LocalDate> end =
                resolved.stream().flatMap(d -> d.end().stream()).min(LocalDate::compareTo);
        DateRange narrowest = resolved.stream()
                .min(java.util.Comparator.comparing(DateRange::precision))
                .orElseThrow();
        boolean meet = start.isEmpty() || end.isEmpty() || !start.get().isAfter(end.get());
        return Optional.of(
                meet
                        ? new DateRange(start, end, narrowest.precision(), narrowest.basis(), narrowest.expression())
                        : narrowest);
    }

    /** A date as text, for ids: its days alone. */
    static String days(Optional<DateRange> date) {
        return date.map(d -> d.start().map(LocalDate::toString).orElse("") + "/"
                        + d.end().map(LocalDate::toString).orElse(""))
                .orElse("");
    }

    /** The narrowest of {@code places}, the first of equals. */
    static Optional<Place> place(List<Place> places) {
        return places.stream().min(java.util.Comparator.comparing(Place::precision));
    }

    /** How sure a row is: as its surest report, and the surer the more independent outlets tell it. */
    static double confidence(Collection<Double> confidences, int independent) {
        double surest = confidences.stream().mapToDouble(c -> c).max().orElse(0);
        double doubt = (1 - surest) * Math.pow(Weights.DOUBT_LEFT, Math.max(0, independent - 1));
        return Math.max(surest, Math.min(Weights.MOST_SURE, Math.round((1 - doubt) * 1000) / 1000.0));
    }

    /** The articles, each once, in order. */
    static List<String> distinct(Collection<String> articles) {
        return List.copyOf(new TreeSet<>(articles));
    }
}
