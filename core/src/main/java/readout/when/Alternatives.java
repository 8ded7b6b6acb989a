package readout.when;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.when.Reckoning.Reckoned;

/** What a notation comes to where the report may be of several days: what all agree on, X and the days between where they differ. */
final class Alternatives {

    private static final int FEW_DAYS = 8;

    private Alternatives() {}

    /** What {@code notation} comes to in a report of one of the days of {@code published}. */
    static Reckoned within(String notation, DateRange published) {
        LocalDate first = published.start().orElseThrow();
        LocalDate last = published.end().orElseThrow();
        Basis basis = published.basis().orElse(Basis.TEXT);
        Reckoned all = Reckoning.on(notation, first, basis);
        Set<LocalDate> days = new LinkedHashSet<>();
        if (ChronoUnit.DAYS.between(first, last) < FEW_DAYS) {
            first.plusDays(1).datesUntil(last.plusDays(1)).forEach(days::add);
        } else {
            days.add(last);
        }
        long width = ChronoUnit.DAYS.between(first, last);
        for (LocalDate day : days) {
            all = either(
                    all,
                    Reckoning.on(notation, day, basis),
                    Reckoning.undated(notation).value(),
                    width);
        }
        return all;
    }

    /** One or the other; no range where they lie further apart than the days of the report: two Fridays are no week. */
    private static Reckoned either(Reckoned one, Reckoned other, String masked, long width) {
        if (one.equals(other)) {
            return one;
        }
        return new Reckoned(
                common(one.value(), other.value(), masked),
                one.date()
                        .flatMap(a ->
                                other.date().filter(b -> isNear(a, b, width)).map(b -> hull(a, b))));
    }

    /** "2025-05-08" or "2025-05-09" is 2025-05-XX: from the first number that differs on, as the undated value has it. */
    private static String common(String one, String other, String masked) {
        if (one.equals(other) || one.length() != other.length()) {
            return one.equals(other) ? one : masked;
        }
        StringBuilder common = new StringBuilder(one);
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                int from = Math.max(one.lastIndexOf('-', i), Math.max(one.lastIndexOf('W', i), -1)) + 1;
                for (int k = from; k < one.length() && one.charAt(k) != 'T'; k++) {
                    if (Character.isDigit(one.charAt(k))) {
                        common.setCharAt(k, 'X');
                    }
                }
                break;
            }
        }
        return common.toString();
    }

    private static boolean isNear(DateRange a, DateRange b, long width) {
        return a.start()
                        .flatMap(x -> b.start().map(y -> Math.abs(ChronoUnit.DAYS.between(x, y)) <= width))
                        .orElse(true)
                && a.end()
                        .flatMap(x -> b.end().map(y -> Math.abs(ChronoUnit.DAYS.between(x, y)) <= width))
                        .orElse(true);
    }

    /** From the earlier start to the later end; open where either is. */
    static DateRange hull(DateRange a, DateRange b) {
        Optional<LocalDate> start = a.start().flatMap(x -> b.start().map(y -> x.isBefore(y) ? x : y));
        Optional<LocalDate> end = a.end().flatMap(x -> b.end().map(y -> x.isAfter(y) ? x : y));
        return new DateRange(start, end, a.precision(), a.basis(), Optional.empty());
    }
}
