package readout.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.Article;
import readout.model.DateRange;
import readout.model.Span;
import readout.model.TimeExpression;
import readout.when.NamedDay;
import readout.when.NamedDay.Kind;
import readout.when.NamedDay.Side;

/**
 * How well a day fits an undated report as its own. News names the day it is of, or the day before: "on Thursday" is in a report of
 * Thursday or Friday, and in a wire mostly of Thursday. So the weekdays that a report names tell its own weekday, its days of the month the day, the terms
 * of those in office the years; which of several days it is, the words do that stand beside the same days in other reports of the story.
 *
 * @param told the days it names, each once
 * @param dateline the day of its dateline, from which its weekdays are counted
 * @param wire whether it credits a wire
 * @param own the days that the report itself tells it can be of, where it tells some
 * @param possible the periods in which those it names held their offices
 */
record DayFit(
        List<Told> told, Optional<NamedDay> dateline, boolean wire, Optional<DateRange> own, List<DateRange> possible) {

    private static final Pattern RECALLS = Pattern.compile(
            ".*\\b(?:since|following|after|from|until|before|of|the|last|past)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int WORDS_BEFORE = 20;

    /** Where a day is named, the most telling place last. */
    enum Place {
        /** As the day of what is recalled: "since Friday", "Friday's raid", "the raid of May 3". */
        RECALLED,
        /** Anywhere. */
        ELSEWHERE,
        /** In the lead, of its news. */
        LEAD,
        /** In the dateline. */
        DATELINE
    }

    /**
     * A day the report names.
     *
     * @param place the most telling place at which it does
     * @param around the words around it there
     */
    record Told(NamedDay day, Place place, Set<String> around) {}

    /** What the days are tried by. */
    static DayFit of(Report report) {
        Map<NamedDay, Told> told = new LinkedHashMap<>();
        for (TimeExpression time : report.findings().times()) {
            NamedDay.of(time).ifPresent(day -> {
                Place place = place(report.article(), time);
                told.merge(
                        day,
                        new Told(
                                day, place, DayLanguage.around(report, time.at().span())),
                        (one, other) -> other.place().compareTo(one.place()) > 0 ? other : one);
            });
        }
        return new DayFit(
                List.copyOf(told.values()),
                told.values().stream()
                        .filter(one -> one.place() == Place.DATELINE)
                        .map(Told::day)
                        .findFirst(),
                report.article().agency().isPresent(),
                report.article()
                        .published()
                        .filter(DateRange::isResolved)
                        .filter(days -> days.basis()
                                .filter(DateRange.Basis.STORY::equals)
                                .isEmpty()),
                report.findings().possible());
    }

    private static Place place(Article article, TimeExpression time) {
        Span span = time.at().span();
        if (article.dateline().filter(line -> line.span().contains(span)).isPresent()) {
            return Place.DATELINE;
        }
        String before = article.text().substring(Math.max(0, span.start() - WORDS_BEFORE), span.start());
        boolean possessive = span.end() < article.text().length()
                && "'’".indexOf(article.text().charAt(span.end())) >= 0;
        boolean recalled = possessive
                || time.reckoning().filter(r -> r.endsWith(" since")).isPresent()
                || RECALLS.matcher(before).matches();
        boolean lead = span.start() < article.body() + ReportThresholds.DATING_LEAD;
        return recalled ? Place.RECALLED : lead ? Place.LEAD : Place.ELSEWHERE;
    }

    /** Logarithm of the odds of what it names, were it of {@code day}; to be compared with that of other days only. */
    double log(LocalDate day) {
        double log = Math.log(allowed(day));
        LocalDate written = dateline.flatMap(line -> line.near(day)).orElse(day);
        long latest = latestWeekday(written);
        for (Told one : told) {
            log += Math.log(odds(one, one.place() == Place.DATELINE ? day : written, latest));
        }
        return log;
    }

    /* How many days back the nearest weekday lies, but for those of what is recalled. */
    private long latestWeekday(LocalDate day) {
        return told.stream()
                .filter(one -> one.place() != Place.RECALLED && one.day().kind() == Kind.WEEKDAY)
                .mapToLong(one -> ChronoUnit.DAYS.between(one.day().in(day).orElseThrow(), day))
                .filter(ago -> ago >= 0)
                .min()
                .orElse(0);
    }

    private boolean saysToday() {
        return told.stream()
                .anyMatch(one -> one.day().kind() == Kind.MOVING && one.day().day() == 0);
    }

    /** What the words around the days it names count for it being of {@code day}, as logarithm of odds. */
    double likeness(LocalDate day, DayLanguage language) {
        double sum = 0;
        for (Told one : told) {
            Optional<LocalDate> named =
                    one.place() == Place.DATELINE ? Optional.empty() : one.day().in(day);
            if (named.filter(language::knows).isPresent()) {
                sum += DayOdds.LIKE_WORDS
                        * Math.max(0, language.likeness(one.around(), named.get()) - DayOdds.CHANCE_LIKENESS);
            }
        }
        return Math.min(sum, DayOdds.MOST_LIKE_WORDS);
    }

    private double allowed(LocalDate day) {
        if (own.filter(days -> !days.meets(at(day))).isPresent()) {
            return own.filter(days -> days.meets(at(day.minusDays(DayOdds.NEAR_OWN_DAYS), day)))
                            .isPresent()
                    ? DayOdds.NEAR_OWN
                    : DayOdds.FAR_FROM_OWN;
        }
        if (possible.isEmpty() || possible.stream().anyMatch(days -> days.meets(at(day)))) {
            return 1;
        }
        DateRange before = at(day.minusDays(DayOdds.GRACE_DAYS), day);
        return possible.stream().anyMatch(days -> days.meets(before)) ? DayOdds.GRACE : DayOdds.OUT_OF_OFFICE;
    }

    private static DateRange at(LocalDate day) {
        return at(day, day);
    }

    private static DateRange at(LocalDate first, LocalDate last) {
        return DateRange.between(first, last, DateRange.Precision.DAY, DateRange.Basis.STORY);
    }

    private double odds(Told one, LocalDate day, long latest) {
        Optional<LocalDate> named = one.day().in(day);
        if (named.isEmpty() || one.day().kind() == Kind.MOVING) {
            return 1;
        }
        double odds = odds(one, day, named.get(), latest);
        LocalDate nearest = one.day().near(day).orElseThrow();
        return one.day().kind() != Kind.MONTH_DAY || nearest.equals(named.get())
                ? odds
                : (1 - DayOdds.MISTOLD) * odds + DayOdds.MISTOLD * odds(one, day, nearest, latest);
    }

    private double odds(Told one, LocalDate day, LocalDate named, long latest) {
        double odds = lag(one, ChronoUnit.DAYS.between(named, day), latest);
        return one.day().clashes(named) ? odds * DayOdds.CLASH : odds;
    }

    private double lag(Told one, long ago, long latest) {
        boolean weekday = one.day().kind() == Kind.WEEKDAY;
        if (one.day().kind() == Kind.DATE) {
            return one.place() == Place.DATELINE ? DayOdds.dateline(ago) : DayOdds.full(ago);
        }
        if (weekday && (ago < 0 || one.day().side() == Side.FUTURE)) {
            return DayOdds.ahead(-ago);
        }
        if (!weekday) {
            double odds = DayOdds.monthDay(Math.abs(ago), ago < 0 ? Place.ELSEWHERE : one.place());
            return ago == 0 && one.place() != Place.DATELINE && saysToday() ? odds * DayOdds.TODAY_BY_MONTH : odds;
        }
        if (one.place() != Place.LEAD) {
            return one.place() == Place.ELSEWHERE && ago == latest ? DayOdds.nearest(ago) : DayOdds.recalled(ago);
        }
        return ago > latest ? DayOdds.beforeTheNews(ago) : DayOdds.news(ago, wire);
    }
}
