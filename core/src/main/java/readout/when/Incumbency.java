package readout.when;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.when.OfficeHolder.Standing;

/**
 * The days on which a report can have been written, by the offices that people hold in it: in a term of everyone who holds one, after the
 * first day of everyone it names by an office, and after a term of everyone it calls former.
 *
 * @param periods the days in order, each period after the one before; empty where the holders contradict each other
 * @param holders how many are in office
 * @param evidence where the holder stands whose term is shortest
 */
record Incumbency(List<Period> periods, int holders, Optional<Span> evidence) {

    /** Nobody who reads news can read of a day after this. */
    private static final LocalDate LAST = LocalDate.of(Era.RELEASE + 1, 12, 31);

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int DAYS_AFTER_ELECTION = 90;

    /** One driven from office is called by it while his return is asked for: a year after a coup most news has stopped. */
    private static final int DAYS_AFTER_FALL = 365;

    private static final Set<Standing> HOLDING = Set.of(Standing.IN_OFFICE, Standing.FALLING, Standing.ELECT);

    /** Two who follow each other share the day on which they change places: no report is dated by that. */
    private static final int DAYS_OF_CHANGE = 2;

    /**
     * Days in a row.
     *
     * @param first the first
     * @param last the last, included
     */
    record Period(LocalDate first, LocalDate last) {

        /** How many. */
        long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        private Optional<Period> common(Period other) {
            LocalDate from = first.isAfter(other.first) ? first : other.first;
            LocalDate to = last.isBefore(other.last) ? last : other.last;
            return from.isAfter(to) ? Optional.empty() : Optional.of(new Period(from, to));
        }
    }

    /** What {@code named} tell. */
    static Incumbency of(List<OfficeHolder> named) {
        List<Period> periods = List.of(new Period(earliest(named), LAST));
        Set<List<Tenure>> seen = new LinkedHashSet<>();
        Optional<OfficeHolder> shortest = Optional.empty();
        for (OfficeHolder holder : named) {
            boolean tells = HOLDING.contains(holder.standing());
            if (tells && seen.add(holder.terms())) {
                periods = common(periods, terms(holder));
                shortest = shortest.filter(s -> days(terms(s)) <= days(terms(holder)))
                        .or(() -> Optional.of(holder));
            }
        }
        return new Incumbency(periods, seen.size(), shortest.map(OfficeHolder::span));
    }

    /** Whether somebody in office bounds the days. */
    boolean tells() {
        return holders > 0;
    }

    /** Whether the report can be of {@code day}. */
    boolean allows(LocalDate day) {
        return periods.stream().anyMatch(p -> !day.isBefore(p.first()) && !day.isAfter(p.last()));
    }

    /** From the first day to the last that it can be; empty where the holders contradict each other. */
    Optional<Period> span() {
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(
                        periods.get(0).first(), periods.get(periods.size() - 1).last()));
    }

    /** No report is older than the first term of anyone it names, nor than the first term's end of a former holder. */
    private static LocalDate earliest(List<OfficeHolder> named) {
        LocalDate earliest = FIRST;
        for (OfficeHolder holder : named) {
            if (holder.standing() == Standing.ELECT) {
                continue;
            }
            boolean over = holder.standing() == Standing.FORMER;
            Optional<LocalDate> day = holder.terms().stream()
                    .flatMap(t -> (over ? t.last() : Optional.of(t.first())).stream())
                    .min(LocalDate::compareTo);
            earliest = day.filter(earliest::isBefore).orElse(earliest);
        }
        return earliest;
    }

    private static List<Period> terms(OfficeHolder holder) {
        boolean elect = holder.standing() == Standing.ELECT;
        int after = holder.standing() == Standing.FALLING ? DAYS_AFTER_FALL : 0;
        return holder.terms().stream()
                .map(t -> elect
                        ? new Period(t.first().minusDays(DAYS_AFTER_ELECTION), t.first())
                        : new Period(
                                t.first(),
                                t.last()
                                        .map(day -> day.plusDays(after))
                                        .filter(LAST::isAfter)
                                        .orElse(LAST)))
                .toList();
    }

    private static long days(List<Period> periods) {
        return periods.stream().mapToLong(Period::days).sum();
    }

    private static List<Period> common(List<Period> one, List<Period> other) {
        List<Period> common = new ArrayList<>();
        for (Period a : one) {
            for (Period b : other) {
                a.common(b).filter(p -> p.days() > DAYS_OF_CHANGE).ifPresent(common::add);
            }
        }
        common.sort((a, b) -> a.first().compareTo(b.first()));
        return common;
    }
}
