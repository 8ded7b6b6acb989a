package readout.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.DateRange;
import readout.model.DateRange.Basis;

/**
 * The day of a report, out of all that tells it, and what is doubtful about it. Days next to each other are no contradiction: a stamp
 * in universal time, a dateline of the evening before.
 *
 * @param published the day: the publisher's own, else the one that a line of the text prints, else the dateline's; where it stands
 *     alone against two signs that agree, theirs
 * @param notes where signs contradict it, and where it is told for another purpose, in words
 */
record Dating(Optional<DateRange> published, List<String> notes) {

    /** How sure a day is that another sign contradicts, and one that two signs tell against a third. */
    private static final double CONTRADICTED = 0.6;

    private static final double OUTVOTED = 0.8;

    /**
     * Weighs what {@code origin} and the text tell.
     *
     * @param paragraphs the main text
     */
    static Dating of(Origin origin, Composition parts, List<String> paragraphs) {
        List<DayTold> told = new ArrayList<>(origin.told());
        parts.dateLine().ifPresent(day -> told.add(new DayTold(day, Basis.TEXT, "a line of its text")));
        Optional<DateRange> given = origin.publishedOrPath();
        parts.dateline()
                .flatMap(line -> line.day(given.flatMap(DateRange::day)))
                .filter(day -> parts.dateLine().filter(day::equals).isEmpty())
                .ifPresent(day -> told.add(new DayTold(day, Basis.DATELINE, "its dateline")));
        Optional<DateRange> first = given.filter(date -> date.confidence() > PageDate.DOUBTFUL)
                .or(() -> inText(told))
                .or(() -> given);
        return first.flatMap(DateRange::day).isEmpty()
                ? new Dating(first, List.of())
                : weighed(first.get(), told, origin.modified().flatMap(DateRange::day), paragraphs);
    }

    private static Optional<DateRange> inText(List<DayTold> told) {
        return told.stream()
                .filter(sign -> sign.by().equals("a line of its text") || sign.basis() == Basis.DATELINE)
                .findFirst()
                .map(sign -> DateRange.day(sign.day(), sign.basis()));
    }

    private static Dating weighed(
            DateRange date, List<DayTold> told, Optional<LocalDate> modified, List<String> paragraphs) {
        LocalDate day = date.day().orElseThrow();
        List<DayTold> against = told.stream()
                .filter(sign ->
                        contradict(sign.day(), day) && !isChange(sign, modified) && !isOrderOfFigures(sign, day))
                .toList();
        long with = told.stream().filter(sign -> !contradict(sign.day(), day)).count();
        Optional<DayTold> winner = with > 1 ? Optional.empty() : agreed(against);
        LocalDate kept = winner.map(DayTold::day).orElse(day);
        List<String> notes = new ArrayList<>();
        told.stream()
                .filter(sign -> contradict(sign.day(), kept) && (against.contains(sign) || winner.isPresent()))
                .forEach(sign -> notes.add(
                        "it is dated " + kept + " by " + by(kept, told) + ", but " + sign.day() + " by " + sign.by()));
        notes.addAll(TextDays.against(kept, paragraphs));
        DateRange sure = winner.map(sign -> DateRange.day(kept, sign.basis()).confidence(OUTVOTED))
                .orElse(date);
        if (date.confidence() == PageDate.DOUBTFUL && winner.isEmpty()) {
            notes.add("nothing says when it was published: " + kept
                    + " is the day on which it was changed or its picture put up");
        }
        return new Dating(
                Optional.of(
                        notes.isEmpty() || winner.isPresent()
                                ? sure
                                : sure.confidence(Math.min(sure.confidence(), CONTRADICTED))),
                notes);
    }

    /** Of two signs that tell the same day the first. */
    private static Optional<DayTold> agreed(List<DayTold> against) {
        return against.stream()
                .filter(sign -> against.stream()
                        .anyMatch(other -> !other.by().equals(sign.by()) && !contradict(other.day(), sign.day())))
                .findFirst();
    }

    private static String by(LocalDate day, List<DayTold> told) {
        return told.stream()
                .filter(sign -> sign.day().equals(day))
                .findFirst()
                .map(DayTold::by)
                .orElse("what its page says");
    }

    private static boolean contradict(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay()) > 1;
    }

    /** Whether the sign tells the day on which the report was changed, as its page says itself. */
    private static boolean isChange(DayTold sign, Optional<LocalDate> modified) {
        return sign.basis() != Basis.METADATA
                && modified.filter(day -> !contradict(day, sign.day())).isPresent();
    }

    /** Whether the two are one day in figures whose order was misread: 1.11. and 11.1. */
    private static boolean isOrderOfFigures(DayTold sign, LocalDate day) {
        LocalDate other = sign.day();
        return other.getYear() == day.getYear()
                && other.getMonthValue() == day.getDayOfMonth()
                && other.getDayOfMonth() == day.getMonthValue();
    }
}
