package readout.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.model.DateRange;
import readout.when.NamedDay;
import readout.when.NamedDay.Kind;
import readout.when.NamedDay.Side;

/**
 * The days of the reports of a story in which none is dated, by what all of them leave open together. Each report's names of days, weekdays and holders of
 * offices weigh every day ({@link DayFit}); a story's reports are of days near each other; what one tells of August 5 another tells of Friday
 * ({@link WeekdayLanguage}). So one year is left where each report alone leaves several, or none: then no one is dated.
 *
 * <p>Implementation note: every day near a day of the month that the story names, in every year that all may be of, is tried as the
 * story's; the sum over all of them, by their odds, is the odds of a report's day. The work for a story grows as its reports.
 */
final class StoryCalendar {

    private static final int HALF_YEAR = 183;

    private final List<DayFit> reports;
    private final List<Map<LocalDate, Double>> logs = new ArrayList<>();
    private final Map<LocalDate, Double> anchors = new TreeMap<>();

    private StoryCalendar(List<DayFit> reports) {
        this.reports = reports;
        reports.forEach(report -> logs.add(new HashMap<>()));
    }

    /** That of {@code reports}; empty where they do not leave one year. */
    static Optional<StoryCalendar> of(List<DayFit> reports) {
        StoryCalendar calendar = new StoryCalendar(reports);
        List<LocalDate> tried = calendar.tried();
        if (tried.isEmpty()) {
            return Optional.empty();
        }
        WeekdayLanguage language = WeekdayLanguage.of(reports);
        Map<LocalDate, Double> weighed = new TreeMap<>();
        for (LocalDate anchor : tried) {
            weighed.put(anchor, calendar.log(anchor));
        }
        calendar.addWeekdays(weighed, language);
        double most = weighed.values().stream().max(Double::compare).orElseThrow();
        weighed.forEach((day, log) -> calendar.anchors.put(day, Math.exp(log - most)));
        return calendar.year() >= DayOdds.SURE_YEAR ? Optional.of(calendar) : Optional.empty();
    }

    /** The odds of the days of the report at {@code index} in the likeliest year. */
    Map<LocalDate, Double> days(int index) {
        Map<LocalDate, Double> days = new TreeMap<>();
        LocalDate best = likeliest();
        anchors.forEach((anchor, odds) -> {
            if (isOfYear(anchor, best)) {
                double all = sum(index, anchor);
                around(anchor)
                        .forEach(day -> days.merge(
                                day, odds * near(anchor, day) * Math.exp(log(index, day)) / all, Double::sum));
            }
        });
        return days;
    }

    /** The probability of the likeliest year: of the days that lie within half a year of the likeliest. */
    double year() {
        LocalDate best = likeliest();
        double all = 0;
        double here = 0;
        for (Map.Entry<LocalDate, Double> anchor : anchors.entrySet()) {
            all += anchor.getValue();
            here += isOfYear(anchor.getKey(), best) ? anchor.getValue() : 0;
        }
        return here / all;
    }

    private LocalDate likeliest() {
        return anchors.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static boolean isOfYear(LocalDate day, LocalDate best) {
        return Math.abs(ChronoUnit.DAYS.between(best, day)) < HALF_YEAR;
    }

    private List<LocalDate> tried() {
        Set<LocalDate> days = new TreeSet<>();
        for (NamedDay named : named()) {
            if (named.kind() == Kind.DATE) {
                named.ofYear(named.year()).ifPresent(day -> addFrom(day, days));
            } else {
                years().forEach(year -> named.ofYear(year).ifPresent(day -> addFrom(day, days)));
            }
        }
        return List.copyOf(days);
    }

    private static void addFrom(LocalDate day, Set<LocalDate> days) {
        for (int after = -1; after <= 2; after++) {
            days.add(day.plusDays(after));
        }
    }

    /* The days of the month that most reports name. */
    private List<NamedDay> named() {
        Map<NamedDay, Integer> reports = new HashMap<>();
        for (DayFit report : this.reports) {
            Set<NamedDay> here = new HashSet<>();
            report.told().stream()
                    .map(DayFit.Told::day)
                    .filter(day -> day.month() != 0)
                    .map(day -> new NamedDay(day.kind(), 0, day.month(), day.day(), day.year(), Side.EITHER))
                    .forEach(here::add);
            here.forEach(day -> reports.merge(day, 1, Integer::sum));
        }
        return reports.entrySet().stream()
                .sorted(Map.Entry.<NamedDay, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(NamedDay::year)
                                .thenComparingInt(NamedDay::month)
                                .thenComparingInt(NamedDay::day))))
                .limit(DayOdds.MOST_ANCHORS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /* The years that those which tell leave; none where none tells. */
    private Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        for (DayFit report : reports) {
            for (DateRange days : report.possible()) {
                int last = days.end().orElseThrow().getYear();
                for (int year = days.start().orElseThrow().getYear(); year <= last; year++) {
                    years.add(year);
                }
            }
        }
        return years;
    }

    private double log(LocalDate anchor) {
        double log = 0;
        for (int i = 0; i < reports.size(); i++) {
            log += Math.log(sum(i, anchor));
        }
        return log;
    }

    private double sum(int index, LocalDate anchor) {
        double sum = Double.MIN_NORMAL;
        for (LocalDate day : around(anchor)) {
            sum += near(anchor, day) * Math.exp(log(index, day));
        }
        return sum;
    }

    private double log(int index, LocalDate day) {
        return logs.get(index).computeIfAbsent(day, reports.get(index)::log);
    }

    private static List<LocalDate> around(LocalDate anchor) {
        return anchor.minusDays(DayOdds.AROUND)
                .datesUntil(anchor.plusDays(DayOdds.AROUND + 1L))
                .toList();
    }

    private static double near(LocalDate anchor, LocalDate day) {
        double off = ChronoUnit.DAYS.between(anchor, day) / DayOdds.DAYS_OFF;
        return Math.pow(1 + off * off, -DayOdds.FALL);
    }

    /* The news that a report tells by a day of the month has the weekday by which others tell it. */
    private void addWeekdays(Map<LocalDate, Double> weighed, WeekdayLanguage language) {
        for (DayFit report : reports) {
            for (DayFit.Told told : report.told()) {
                if (told.day().month() != 0 && told.place() == DayFit.Place.LEAD) {
                    double[] weekdays = language.weekdays(told.around(), report);
                    weighed.replaceAll((anchor, log) -> log + weekday(told.day(), anchor, weekdays));
                }
            }
        }
    }

    private static double weekday(NamedDay told, LocalDate anchor, double[] weekdays) {
        return told.near(anchor)
                .map(day -> weekdays[day.getDayOfWeek().getValue()])
                .orElse(0.0);
    }
}
