package readout.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import readout.model.DateRange;
import readout.text.AnnotatedText;

/**
 * The year of a report's "Thursday (May 8)" or "March 3": the only one that fits.
 *
 * <p>A weekday and a day of the month fit one year in five to eleven. Of the years in which all who hold an office in the report held
 * it, one or none is left as a rule; where several are, the one of the era is taken. Without such holders reports are taken to be at
 * most {@code back} years older than this release and at most one year younger ({@code era.txt}): in that window a pair fits one
 * year or none. A text in capitals is older than any such window. No report is older than the latest past year it names.
 */
final class ReportYear {

    private static final Pattern PAIR = Pattern.compile("now [<>~]+md(\\d\\d)-(\\d\\d)(?:@(\\d))?.*");
    private static final double SURE = 0.95;
    private static final double BY_LEAD = 0.8;
    private static final double OF_THE_ERA = 0.6;

    private final AnnotatedText text;
    private final List<Word> words;
    private final Incumbency incumbency;
    private final boolean capitals;
    private final int latestNamed;
    private final int latestDated;
    private final Optional<LocalDate> latestPast;

    ReportYear(AnnotatedText text, List<Word> words, List<Mention> mentions, Incumbency incumbency, boolean capitals) {
        this.text = text;
        this.words = words;
        this.incumbency = incumbency;
        this.capitals = capitals;
        this.latestNamed = latest(mentions, 4);
        this.latestDated = latest(mentions, 7);
        this.latestPast = mentions.stream()
                .filter(m -> isPastYear(m, 4))
                .flatMap(m -> Reckoning.reckon(m.notation(), Optional.empty()).stream())
                .flatMap(r -> r.date().flatMap(DateRange::start).stream())
                .max(LocalDate::compareTo);
    }

    /** The first day of the latest past year, month or day that it names with its year. */
    Optional<LocalDate> latestPast() {
        return latestPast;
    }

    /** The latest past year the report names; 0 when it names none. */
    int latestNamed() {
        return latestNamed;
    }

    /**
     * A day found.
     *
     * @param day the day
     * @param confidence how sure its year is, 0..1
     */
    record Found(LocalDate day, double confidence) {}

    /** The day a mention of weekday and day of the month is; empty when the year is not decided. */
    Optional<Found> pairDay(Mention m) {
        Matcher pair = PAIR.matcher(m.notation());
        return pair.matches() && pair.group(3) != null
                ? paired(pair.group(1) + "-" + pair.group(2), Integer.parseInt(pair.group(3)))
                : Optional.empty();
    }

    /**
     * The day of the dateline {@code m} without a year, where the first sentence tells its news by {@code weekday}; empty when nothing in
     * the report bounds its year.
     */
    Optional<Found> leadDay(Mention m, int weekday) {
        Matcher day = PAIR.matcher(m.notation());
        return day.matches() && (incumbency.tells() || latestNamed > 0)
                ? paired(day.group(1) + "-" + day.group(2), weekday)
                        .map(f -> new Found(f.day(), Math.min(f.confidence(), BY_LEAD)))
                : Optional.empty();
    }

    private Optional<Found> paired(String monthDay, int weekday) {
        List<LocalDate> fitting = days(monthDay, latestNamed).stream()
                .filter(d -> d.getDayOfWeek().getValue() == weekday)
                .toList();
        if (incumbency.tells() && fitting.size() == 1) {
            return Optional.of(new Found(fitting.get(0), SURE));
        }
        List<LocalDate> ofEra = fitting.stream().filter(this::isOfEra).toList();
        return isOld() || ofEra.size() != 1 ? Optional.empty() : Optional.of(new Found(ofEra.get(0), OF_THE_ERA));
    }

    /** The day a mention of a day of the month is, in the terms of those in office; empty when it falls in several of their years. */
    Optional<Found> inTerm(Mention m) {
        Matcher day = PAIR.matcher(m.notation());
        if (!incumbency.tells() || !day.matches()) {
            return Optional.empty();
        }
        List<LocalDate> fitting = days(day.group(1) + "-" + day.group(2), latestDated);
        return fitting.size() == 1 ? Optional.of(new Found(fitting.get(0), SURE)) : Optional.empty();
    }

    /* A report of these years that names any past year names one not long past. */
    private boolean isOld() {
        return capitals || latestNamed > 0 && latestNamed < Era.RELEASE - Era.BACK - Era.NAMED;
    }

    private boolean isOfEra(LocalDate day) {
        return day.getYear() >= Era.RELEASE - Era.BACK;
    }

    /** The day of the month in each year the report can be of, from {@code floor} on. */
    private List<LocalDate> days(String monthDay, int floor) {
        int first = incumbency.span().map(p -> p.first().getYear()).orElse(Integer.MAX_VALUE);
        int last = incumbency.span().map(p -> p.last().getYear()).orElse(Integer.MIN_VALUE);
        return IntStream.rangeClosed(Math.max(first, floor), last)
                .mapToObj(y -> Reckoning.reckon(y + " =md" + monthDay, Optional.empty()))
                .flatMap(Optional::stream)
                .flatMap(r -> r.date().flatMap(d -> d.day()).stream())
                .filter(d -> incumbency.allows(d) || incumbency.allows(d.plusDays(1)))
                .toList();
    }

    /** The latest past year among dates of {@code length} signs and more: 4 for every year, 7 for those with a month. */
    private int latest(List<Mention> mentions, int length) {
        return mentions.stream()
                .filter(m -> isPastYear(m, length))
                .mapToInt(m -> Integer.parseInt(m.notation().substring(0, 4)))
                .max()
                .orElse(0);
    }

    private boolean isPastYear(Mention m, int length) {
        String n = m.notation();
        boolean year = n.split(" ")[0].length() >= length
                && Character.isDigit(n.charAt(3))
                && Character.isDigit(n.charAt(0))
                && !n.endsWith("until")
                && !n.endsWith("before");
        return year
                && Integer.parseInt(n.substring(0, 4)) <= Era.RELEASE + 1
                && !Tense.direction(new Place(words, m.first(), m.end(), text), "md")
                        .equals(">");
    }
}
