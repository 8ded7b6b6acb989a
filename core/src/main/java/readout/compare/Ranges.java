package readout.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Claim.Bound;
import readout.model.Claim.Range;
import readout.model.Claim.Spread;
import readout.model.Figure;

/**
 * From which figure to which the claims about one thing go, who gives the lowest and who the highest, and whether they differ because a count
 * was revised or because parties disagree. One claimant's figures, and those of his ministry or country, are a count that goes on, and so are
 * figures of which one names no claimant, or one that is of no country ("officials", "the hospital"), and higher figures that another voice
 * of the same country gives in a later report. Figures of
 * other parties are a disagreement, whenever they were given.
 */
final class Ranges {

    private static final Comparator<Claim> BY_FIGURE = Comparator.comparingLong(
                    (Claim c) -> least(c.value().orElseThrow()))
            .thenComparingLong(c -> most(c.value().orElseThrow()))
            .thenComparing(c -> c.evidence().get(0))
            .thenComparing(Claim::id);

    private final Map<String, Actor> actors;
    private final Map<String, LocalDate> days;

    /**
     * Ranges of claims.
     *
     * @param actors by id
     * @param days of the reports, by their ids, where known
     */
    Ranges(Map<String, Actor> actors, Map<String, LocalDate> days) {
        this.actors = actors;
        this.days = days;
    }

    /** The rows of one group, each with the group's range and the row that it revises. */
    List<Claim> of(List<Claim> group) {
        List<Claim> counted = group.stream()
                .filter(c -> c.value().isPresent())
                .sorted(BY_FIGURE)
                .toList();
        if (counted.isEmpty()) {
            return group;
        }
        Range range = new Range(
                bound(counted.get(0), counted), bound(counted.get(counted.size() - 1), counted), spread(counted));
        List<Claim> rows = new ArrayList<>();
        for (Claim row : group) {
            Optional<Claim> before = revised(row, counted);
            rows.add(row.withRange(
                    Optional.of(range),
                    before.map(Claim::id),
                    before.map(b -> row.why()
                                    .then("a later count: it was "
                                            + Figures.words(b.value().orElseThrow())))
                            .orElse(row.why())));
        }
        return rows;
    }

    private static Bound bound(Claim end, List<Claim> counted) {
        Figure value = end.value().orElseThrow();
        List<Claim> same = counted.stream()
                .filter(c -> c.value().flatMap(Figure::min).equals(value.min())
                        && c.value().flatMap(Figure::max).equals(value.max()))
                .toList();
        Map<String, ActorRef> by = new LinkedHashMap<>();
        same.stream().flatMap(c -> c.claimant().stream()).forEach(ref -> by.putIfAbsent(ref.actor(), ref));
        return new Bound(value, same.stream().map(Claim::id).toList(), List.copyOf(by.values()));
    }

    private Spread spread(List<Claim> counted) {
        Spread spread = Spread.AGREED;
        for (int i = 0; i < counted.size(); i++) {
            for (Claim other : counted.subList(i + 1, counted.size())) {
                if (!meet(counted.get(i), other)) {
                    Spread pair = isOneCount(counted.get(i), other) ? Spread.REVISED : Spread.DISPUTED;
                    spread = pair.compareTo(spread) > 0 ? pair : spread;
                }
            }
        }
        return spread;
    }

    /* The latest count before this one, by the same voice if it can be. */
    private Optional<Claim> revised(Claim row, List<Claim> counted) {
        return counted.stream()
                .filter(other -> row.value().isPresent() && !meet(row, other) && isOneCount(row, other))
                .filter(other -> day(other).isPresent() && day(row).isPresent())
                .filter(other -> day(other).get().isBefore(day(row).get())
                        || day(other).equals(day(row)) && isSameVoice(row, other) && isHigher(row, other))
                .max(Comparator.comparing((Claim other) -> isSameVoice(row, other))
                        .thenComparing(other -> day(other).orElseThrow())
                        .thenComparing(BY_FIGURE));
    }

    private boolean isOneCount(Claim one, Claim two) {
        boolean both = one.claimant().isPresent() && two.claimant().isPresent();
        return !both
                || isOneSide(one, two)
                || isOneCountry(one, two) && isLaterHigher(one, two)
                || (isAnyones(one) || isAnyones(two)) && !isLaterLower(one, two);
    }

    /* A ministry and its minister, officials and their country. */
    private boolean isOneSide(Claim one, Claim two) {
        Optional<Actor> first = claimant(one);
        Optional<Actor> second = claimant(two);
        return isSameVoice(one, two)
                || first.isPresent()
                        && second.isPresent()
                        && ActorMatch.of(first.get(), second.get(), false) != ActorMatch.NONE;
    }

    /* "The hospital", "officials": of no country that is told. */
    private boolean isAnyones(Claim claim) {
        return claimant(claim)
                .filter(actor -> actor.country().isEmpty() && ActorMatch.isUnnamed(actor))
                .isPresent();
    }

    private boolean isOneCountry(Claim one, Claim two) {
        Optional<String> country = claimant(one).flatMap(Actor::country);
        return country.isPresent() && country.equals(claimant(two).flatMap(Actor::country));
    }

    private boolean isLaterHigher(Claim one, Claim two) {
        if (day(one).isEmpty() || day(two).isEmpty() || day(one).equals(day(two))) {
            return false;
        }
        return day(one).get().isAfter(day(two).get()) == isHigher(one, two);
    }

    private boolean isLaterLower(Claim one, Claim two) {
        return day(one).isPresent() && day(two).isPresent() && !day(one).equals(day(two)) && !isLaterHigher(one, two);
    }

    private static boolean isSameVoice(Claim one, Claim two) {
        return one.claimant().map(ActorRef::actor).equals(two.claimant().map(ActorRef::actor))
                && one.claimant().isPresent();
    }

    private Optional<Actor> claimant(Claim claim) {
        return claim.claimant().map(ActorRef::actor).map(actors::get);
    }

    /* The day on which the figure was first told. */
    private Optional<LocalDate> day(Claim claim) {
        return claim.evidence().stream()
                .flatMap(e -> Optional.ofNullable(days.get(e.article())).stream())
                .min(LocalDate::compareTo);
    }

    private static boolean meet(Claim one, Claim two) {
        return Figures.meet(one.value().orElseThrow(), two.value().orElseThrow());
    }

    private static boolean isHigher(Claim one, Claim two) {
        return least(one.value().orElseThrow()) > least(two.value().orElseThrow());
    }

    private static long least(Figure figure) {
        return figure.min().or(figure::max).orElse(0L);
    }

    private static long most(Figure figure) {
        return figure.max().or(figure::min).orElse(0L);
    }
}
