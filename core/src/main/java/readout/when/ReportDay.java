package readout.when;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Article;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.DateRange.Precision;
import readout.model.Span;
import readout.text.AnnotatedText;
import readout.when.ReportYear.Found;

/**
 * The day of a report that does not give it as metadata.
 *
 * <p>In order: a full date in the dateline, or on a line of its own at the top; a dateline's day whose year another date of the text
 * gives, or the terms of those in office, or the weekday of the lead; a weekday with its day of the month ({@link ToldDay}), whose year {@link ReportYear} finds; the days on which all
 * who hold an office in the report held it, where those are a year at most. Where two years fit, the day stays unknown. The basis CALENDAR
 * tells that the year was found from a weekday.
 */
final class ReportDay {

    private static final int NEAR = 31;
    private static final int YEAR = 366;
    private static final Pattern LEAD_WEEKDAY = Pattern.compile("now <wd(\\d)(?:T.*)?");
    private static final Set<String> LATE = Set.of("late", "night", "evening");
    private static final int TOP = 3;
    private static final int FIRST_SENTENCES = 3;
    private static final double BY_DATE_NEAR = 0.85;
    private static final double BY_ONE_HOLDER = 0.8;
    private static final double BY_HOLDERS = 0.9;

    private final AnnotatedText text;
    private final List<Word> words;
    private final List<Mention> mentions;
    private final Incumbency incumbency;
    private final ReportYear years;
    private final boolean capitals;

    ReportDay(AnnotatedText text, List<Word> words, List<Mention> mentions) {
        this.text = text;
        this.words = words;
        this.mentions = mentions;
        this.incumbency = Incumbency.of(OfficeHolders.in(words, mentions, Scanner.sentences(text, words)));
        this.capitals = OfficeHolders.isInCapitals(words);
        this.years = new ReportYear(text, words, mentions, incumbency, capitals);
    }

    /** The day, or the first and last day it can be; empty when the text does not decide. */
    Optional<DateRange> day() {
        return atTheTop()
                .or(this::byDateline)
                .or(() -> ToldDay.of(text, words, mentions, years))
                .or(this::byTerms);
    }

    /** The periods in which all held the offices they hold and no past day that it names lies ahead; empty where neither tells. */
    List<DateRange> possible() {
        Optional<LocalDate> earliest = years.latestPast();
        if (!incumbency.tells() && earliest.isEmpty()) {
            return List.of();
        }
        return incumbency.periods().stream()
                .filter(p -> earliest.filter(p.last()::isBefore).isEmpty())
                .map(p -> DateRange.between(
                        earliest.filter(p.first()::isBefore).orElse(p.first()), p.last(), Precision.YEAR, Basis.TEXT))
                .toList();
    }

    private Optional<DateRange> atTheTop() {
        for (Mention m : mentions) {
            if ((isInDateline(m) || isLineAtTop(m) || isToday(m)) && fullDay(m).isPresent()) {
                return fullDay(m).map(d -> day(new Found(d, 1), isToday(m) ? Basis.TEXT : Basis.DATELINE, m));
            }
        }
        return Optional.empty();
    }

    private boolean isInDateline(Mention m) {
        Optional<Span> dateline = text.article().dateline().map(Article.Dateline::span);
        return dateline.filter(d -> d.contains(m.span())).isPresent();
    }

    /** "Today (3 March 2024)". */
    private boolean isToday(Mention m) {
        int sign = m.first() - 1;
        return sign > 0
                && Set.of("(", ",").contains(words.get(sign).lower())
                && words.get(sign - 1).lower().equals("today");
    }

    private boolean isLineAtTop(Mention m) {
        boolean quoted = m.first() > 1 && words.get(m.first() - 2).lower().equals(":");
        boolean line = !quoted
                && (m.first() == 0 || words.get(m.first() - 1).lower().equals("\n"))
                && (m.end() == words.size() || words.get(m.end()).lower().equals("\n"));
        if (!line) {
            return false;
        }
        long above = words.subList(0, m.first()).stream()
                .filter(w -> w.lower().equals("\n"))
                .limit(TOP)
                .count();
        return above < TOP;
    }

    /** The day of a date in full. */
    static Optional<LocalDate> fullDay(Mention m) {
        return Reckoning.needsDay(m.notation())
                ? Optional.empty()
                : Reckoning.reckon(m.notation(), Optional.empty())
                        .flatMap(Reckoning.Reckoned::date)
                        .flatMap(DateRange::day);
    }

    /** "Geneva, March 3": the year of the nearest full date, or of the weekday beside it or beside another day near. */
    private Optional<DateRange> byDateline() {
        for (Mention m : mentions) {
            if (!isInDateline(m) || !m.isYearlessDay()) {
                continue;
            }
            return m.hasWeekday()
                    ? years.pairDay(m).map(f -> day(f, Basis.CALENDAR, m))
                    : near(m).or(() -> years.inTerm(m).map(f -> day(f, Basis.DATELINE, m)))
                            .or(() -> leadWeekday(m)
                                    .flatMap(weekday -> years.leadDay(m, weekday))
                                    .map(f -> day(f, Basis.CALENDAR, m)));
        }
        return Optional.empty();
    }

    /** "Geneva, March 3 (WIRE) - Shells fell on Tuesday": wire copy tells the news by the weekday of its dateline; what came late, the day after. */
    private Optional<Integer> leadWeekday(Mention dateline) {
        return mentions.stream()
                .filter(m -> m.first() >= dateline.end() && m.sentence() <= dateline.sentence() + 1)
                .filter(m -> m.notation().contains("wd"))
                .findFirst()
                .filter(m -> LATE.stream()
                        .noneMatch(m.span().of(text.article().text()).toLowerCase(Locale.ROOT)::contains))
                .map(m -> LEAD_WEEKDAY.matcher(m.notation()))
                .filter(Matcher::matches)
                .map(m -> Integer.parseInt(m.group(1)));
    }

    private DateRange day(Found found, Basis basis, Mention from) {
        return DateRange.day(found.day(), basis).from(text.passage(from.span())).confidence(found.confidence());
    }

    private Optional<DateRange> near(Mention dateline) {
        for (Mention other : mentions) {
            Optional<LocalDate> full = fullDay(other);
            Optional<Found> anchor = full.map(d -> new Found(d, BY_DATE_NEAR))
                    .or(() -> other.hasWeekday() ? years.pairDay(other) : Optional.empty());
            Optional<LocalDate> day = anchor.flatMap(a -> Reckoning.reckon(
                            dateline.notation().replaceFirst("[<>]md", "~md"),
                            Optional.of(DateRange.day(a.day(), Basis.TEXT)))
                    .flatMap(Reckoning.Reckoned::date)
                    .flatMap(DateRange::day)
                    .filter(d -> isNear(d, a.day(), other)));
            if (day.isPresent()) {
                Basis basis = full.isPresent() ? Basis.DATELINE : Basis.CALENDAR;
                return day.map(d -> day(new Found(d, anchor.get().confidence()), basis, dateline));
            }
        }
        return Optional.empty();
    }

    /* Where nobody in office bears it out, a date far down may be one that is recalled on its day a year later. */
    private boolean isNear(LocalDate day, LocalDate anchor, Mention told) {
        boolean borneOut = incumbency.tells() || !capitals && told.sentence() <= FIRST_SENTENCES;
        return borneOut
                && Math.abs(ChronoUnit.DAYS.between(anchor, day)) <= NEAR
                && anchor.getYear() >= years.latestNamed()
                && !anchor.equals(day)
                && incumbency.allows(day);
    }

    /** The days on which all held the offices they hold, a year at most. */
    private Optional<DateRange> byTerms() {
        if (!incumbency.tells()) {
            return Optional.empty();
        }
        return incumbency
                .span()
                .filter(p -> p.days() <= YEAR)
                .map(p -> DateRange.between(
                                p.first(), p.last(), p.days() <= NEAR ? Precision.MONTH : Precision.YEAR, Basis.TEXT)
                        .from(text.passage(incumbency.evidence().orElseThrow()))
                        .confidence(incumbency.holders() > 1 ? BY_HOLDERS : BY_ONE_HOLDER));
    }
}
