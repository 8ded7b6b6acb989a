package readout.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.PloverType;
import readout.model.TensionDay;

/**
 * Events per day and ordered pair of countries. Each event counts once for each pair of an actor's and a recipient's country; what both
 * did to each other counts for both directions. Background, planned, hypothetical and denied events, and those without one day, are left
 * out.
 */
final class Tension {

    private static final Set<Status> LEFT_OUT =
            EnumSet.of(Status.BACKGROUND, Status.PLANNED, Status.HYPOTHETICAL, Status.DENIED);

    private Tension() {}

    /** A day and two countries. */
    private record Cell(LocalDate day, String from, String to) {}

    /** The rows of {@code events}, by day, then by countries; {@code actors} by id. */
    static List<TensionDay> of(List<Event> events, Map<String, Actor> actors, Outlets outlets) {
        Comparator<Cell> order =
                Comparator.comparing(Cell::day).thenComparing(Cell::from).thenComparing(Cell::to);
        Map<Cell, List<Event>> cells = new TreeMap<>(order);
        for (Event event : events) {
            Optional<LocalDate> day = event.date().flatMap(DateRange::day);
            if (day.isPresent() && !LEFT_OUT.contains(event.status())) {
                cells(event, day.get(), actors)
                        .forEach(cell -> cells.computeIfAbsent(cell, k -> new ArrayList<>())
                                .add(event));
            }
        }
        return cells.entrySet().stream()
                .map(cell -> row(cell.getKey(), cell.getValue(), outlets))
                .toList();
    }

    private static Set<Cell> cells(Event event, LocalDate day, Map<String, Actor> actors) {
        Set<String> from = countries(event.actors(), actors);
        Set<String> to = event.recipients().isEmpty() ? from : countries(event.recipients(), actors);
        Set<Cell> cells = new java.util.LinkedHashSet<>();
        for (String one : from) {
            for (String two : to) {
                if (!one.equals(two)) {
                    cells.add(new Cell(day, one, two));
                }
            }
        }
        return cells;
    }

    private static Set<String> countries(List<ActorRef> refs, Map<String, Actor> actors) {
        Set<String> countries = new TreeSet<>();
        refs.forEach(ref -> Optional.ofNullable(actors.get(ref.actor()))
                .flatMap(Actor::country)
                .ifPresent(countries::add));
        return countries;
    }

    private static TensionDay row(Cell cell, List<Event> events, Outlets outlets) {
        int[] quads = new int[5];
        events.forEach(event -> quads[event.code().quad()]++);
        List<String> articles = Rows.distinct(events.stream()
                .flatMap(event -> event.reports().stream())
                .map(report -> report.sentence().article())
                .toList());
        double mean = events.stream().mapToDouble(Event::intensity).average().orElse(0);
        return new TensionDay(
                cell.day(),
                cell.from(),
                cell.to(),
                quads[1],
                quads[2],
                quads[3],
                quads[4],
                Math.round(mean * 1000) / 1000.0,
                events.size(),
                outlets.independent(articles),
                kinds(events));
    }

    private static TensionDay.Kinds kinds(List<Event> events) {
        int[] counts = new int[6];
        events.forEach(event -> counts[kind(event.type())]++);
        return new TensionDay.Kinds(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    /* In the order of TensionDay.Kinds. */
    private static int kind(PloverType type) {
        return switch (type) {
            case CONSULT -> 0;
            case REQUEST -> 1;
            case AGREE, SUPPORT, CONCEDE -> 2;
            case ACCUSE, REJECT -> 3;
            case THREATEN -> 4;
            case COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 5;
        };
    }
}
