package readout.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.input.TimeElements.Placed;
import readout.model.DateRange;
import readout.model.DateRange.Basis;

/**
 * The day a page was published, from the surest sign it gives to the least sure: metadata that say so, its address, elements of time,
 * what it prints as a date beside its headline, metadata that only say "date", data in its scripts; the day of a change only where
 * it gives no other, and last the day on which its picture was put up. Nothing is guessed from dates in the running text.
 */
final class PageDate {

    private static final Pattern UNIVERSAL =
            Pattern.compile("\\d:\\d\\d.*(?:Z|[+-]00:?00|GMT|UTC)\\s*$", Pattern.DOTALL);

    private static final int EARLIEST = 1990;

    /** How sure a day is that is told for another purpose than to date the report. */
    static final double DOUBTFUL = 0.5;

    private final PageStamps stamps;
    private final Optional<LocalDate> inPath;
    private final TimeElements times;
    private final PrintedDay printed;
    private final Optional<Placed> labelled;
    private final Optional<LocalDate> nearHeadline;
    private final Optional<LocalDate> dateLine;

    /**
     * What tells the days of a page.
     *
     * @param url where it was served
     */
    PageDate(PageStamps stamps, Optional<String> url, TimeElements times, PrintedDay printed) {
        this.stamps = stamps;
        this.inPath = url.flatMap(Origin::dayInPath);
        this.times = times;
        this.printed = printed;
        this.labelled = printed.labelled();
        this.nearHeadline = printed.nearHeadline();
        this.dateLine = printed.dateLine();
    }

    /** The day of publication. */
    Optional<DateRange> published() {
        return by(Basis.TEXT, this::beforeStamp)
                .or(() -> by(Basis.METADATA, this::stamped, () -> inPath))
                .or(() -> by(Basis.TEXT, () -> nearHeadline))
                .or(() -> by(Basis.METADATA, () -> timeElement(true)))
                .or(() -> by(Basis.TEXT, () -> labelled(true), printed::nearText))
                .or(() -> by(Basis.METADATA, () -> first(stamps.dated()), () -> timeElement(false)))
                .or(() -> by(Basis.TEXT, () -> labelled(false)))
                .or(() -> by(Basis.METADATA, stamps::scripted))
                .or(() -> by(Basis.TEXT, printed::told))
                .or(() -> by(Basis.METADATA, this::changed)
                        .or(() -> by(Basis.TEXT, printed::changed))
                        .or(() -> by(Basis.METADATA, stamps::pictured))
                        .map(date -> date.confidence(DOUBTFUL)));
    }

    /** The day of the last change, as far as it is told and not before publication. */
    Optional<DateRange> modified() {
        Optional<LocalDate> first = published().flatMap(DateRange::day);
        if (beforeStamp().isPresent()) {
            return Optional.empty();
        }
        return by(Basis.METADATA, () -> days(stamps.changed()), times::modified)
                .or(() -> by(Basis.TEXT, printed::changed))
                .filter(date -> date.day()
                        .filter(day -> first.filter(day::isBefore).isPresent())
                        .isEmpty());
    }

    /** The surest signs, each with the day that it alone tells: of one report they all tell the same. */
    List<DayTold> told() {
        List<DayTold> told = new ArrayList<>();
        stamped().ifPresent(day -> told.add(new DayTold(day, Basis.METADATA, "its metadata")));
        inPath.ifPresent(day -> told.add(new DayTold(day, Basis.METADATA, "its address")));
        dateLine.ifPresent(day -> told.add(new DayTold(day, Basis.TEXT, "the line beside its headline")));
        return told;
    }

    @SafeVarargs
    private static Optional<DateRange> by(Basis basis, Supplier<Optional<LocalDate>>... surestFirst) {
        return first(surestFirst).map(day -> DateRange.day(day, basis));
    }

    @SafeVarargs
    private static Optional<LocalDate> first(Supplier<Optional<LocalDate>>... surestFirst) {
        return Stream.of(surestFirst)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The day printed beside the headline, where it is an earlier one than that of a stamp which tells publication and change
     * alike, to the second: such a stamp tells when the page was served.
     */
    private Optional<LocalDate> beforeStamp() {
        return stamps.isServed()
                ? dateLine.filter(day -> stamped()
                        .filter(stamp -> day.plusDays(1).isBefore(stamp))
                        .isPresent())
                : Optional.empty();
    }

    private Optional<LocalDate> stamped() {
        return first(stamps.published());
    }

    private Optional<LocalDate> first(Stream<String> stamped) {
        return stamped.map(this::fromStamp).flatMap(Optional::stream).findFirst();
    }

    /**
     * The day of a time stamp. One told in universal time may fall on the day before or after the outlet's own, which its address or
     * a printed time then tells.
     */
    private Optional<LocalDate> fromStamp(String stamp) {
        Optional<LocalDate> day = plausible(stamp);
        if (day.isEmpty() || !UNIVERSAL.matcher(stamp).find()) {
            return day;
        }
        return Stream.<Supplier<Optional<LocalDate>>>of(
                        () -> inPath,
                        () -> nearHeadline,
                        () -> labelled(false),
                        stamps::zoned,
                        () -> timeElement(false))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .filter(local -> Math.abs(local.toEpochDay() - day.get().toEpochDay()) <= 1)
                .findFirst()
                .or(() -> day);
    }

    private Optional<LocalDate> timeElement(boolean near) {
        return times.published()
                .filter(time -> !near || time.isNear())
                .filter(time -> labelled.filter(label -> label.nearness() > time.nearness())
                        .isEmpty())
                .map(Placed::day);
    }

    private Optional<LocalDate> labelled(boolean near) {
        return labelled.filter(label -> !near || label.isNear()).map(Placed::day);
    }

    /** The day that {@code words} tell, where a page can be of it. */
    static Optional<LocalDate> plausible(String words) {
        return PrintedDate.in(words).filter(day -> day.getYear() >= EARLIEST);
    }

    private Optional<LocalDate> changed() {
        return days(stamps.changed()).or(times::changed);
    }

    private static Optional<LocalDate> days(Stream<String> stamped) {
        return stamped.map(PageDate::plausible).flatMap(Optional::stream).findFirst();
    }
}
