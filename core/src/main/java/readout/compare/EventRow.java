package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.Figure;
import readout.model.Id;
import readout.model.Why;

/** The reports of one event become one row. */
final class EventRow {

    private EventRow() {}

    /** The row of {@code group}, the most telling mention first. */
    static Event of(List<EventMention> group, Outlets outlets) {
        List<EventMention> telling =
                group.stream().filter(mention -> !mention.event().isReference()).toList();
        return of(telling, reports(group.stream().map(EventMention::event).toList()), group, outlets);
    }

    /* References say which deed they mean, nothing of it. */
    private static Event of(
            List<EventMention> telling, List<Event.Report> reports, List<EventMention> group, Outlets outlets) {
        List<Event> told = telling.stream().map(EventMention::event).toList();
        Event best = told.get(0);
        List<String> articles =
                Rows.distinct(reports.stream().map(r -> r.sentence().article()).toList());
        int independent = outlets.independent(articles);
        List<EventMention> parties = ofOneForm(telling);
        List<ActorRef> actors = narrowest(parties, Event::actors, EventMention::actors);
        List<ActorRef> recipients = narrowest(parties, Event::recipients, EventMention::recipients);
        var date = Rows.date(told.stream().flatMap(e -> e.date().stream()).toList());
        Status status = status(telling, actors);
        return new Event(
                id(best, actors, recipients, Rows.days(date), reports),
                best.type(),
                first(told.stream().filter(e -> e.type() == best.type()).toList(), Event::mode),
                contexts(told),
                best.code(),
                best.intensity(),
                actors,
                recipients,
                date,
                Rows.place(told.stream().flatMap(e -> e.place().stream()).toList()),
                status,
                status == Status.REPORTED ? Optional.empty() : first(told, Event::claimant),
                magnitude(telling),
                reports,
                outlets.count(articles),
                independent,
                Rows.confidence(told.stream().map(Event::confidence).toList(), independent),
                why(group, articles));
    }

    /* Where some tell a clash of two sides and some the attack of one of them, the row is told as by the most telling. */
    private static List<EventMention> ofOneForm(List<EventMention> telling) {
        boolean mutual = telling.get(0).isMutual();
        return telling.stream().filter(mention -> mention.isMutual() == mutual).toList();
    }

    private static List<ActorRef> narrowest(
            List<EventMention> telling, Function<Event, List<ActorRef>> named, Function<EventMention, Side> side) {
        return Parties.narrowest(
                telling.stream().map(EventMention::event).map(named).toList(), telling, side);
    }

    private static String id(
            Event best, List<ActorRef> actors, List<ActorRef> recipients, String date, List<Event.Report> reports) {
        List<String> parts = new ArrayList<>(List.of(best.type().name(), date));
        actors.stream().map(ActorRef::actor).sorted().forEach(parts::add);
        parts.add("to");
        recipients.stream().map(ActorRef::actor).sorted().forEach(parts::add);
        var trigger = reports.get(0).trigger();
        parts.add(trigger.article());
        parts.add(String.valueOf(trigger.span().start()));
        parts.add(String.valueOf(reports.get(0).sentence().span().start()));
        return Id.of("e", parts);
    }

    private static List<Event.Report> reports(List<Event> told) {
        Set<Event.Report> reports = new LinkedHashSet<>();
        told.forEach(event -> reports.addAll(event.reports()));
        return reports.stream()
                .sorted(Comparator.comparing(Event.Report::sentence).thenComparing(Event.Report::trigger))
                .toList();
    }

    private static <T> Optional<T> first(List<Event> told, Function<Event, Optional<T>> value) {
        return told.stream().flatMap(event -> value.apply(event).stream()).findFirst();
    }

    private static List<String> contexts(List<Event> told) {
        Set<String> contexts = new java.util.TreeSet<>();
        told.forEach(event -> contexts.addAll(event.contexts()));
        return List.copyOf(contexts);
    }

    /*
     * One who reports it in their own voice vouches for it, as far as they name who did it; a claim that the other side makes, too, is no
     * party's alone; a denial beside a report or a claim is a dispute.
     */
    private static Status status(List<EventMention> group, List<ActorRef> actors) {
        Set<Status> all = new LinkedHashSet<>();
        group.forEach(mention -> all.add(mention.event().status()));
        boolean vouched = all.contains(Status.REPORTED) || all.contains(Status.CLAIMED);
        if (all.contains(Status.DISPUTED) || all.contains(Status.DENIED) && vouched) {
            return Status.DISPUTED;
        }
        if (all.contains(Status.REPORTED)) {
            return isOnlyAccused(group, actors) && !isOwnedUpTo(group) ? Status.CLAIMED : Status.REPORTED;
        }
        if (all.equals(Set.of(Status.CLAIMED)) && isOwnedUpTo(group)) {
            return Status.REPORTED;
        }
        return group.get(0).event().status();
    }

    /* Whether all who name those who did it only tell what a party says, while others tell the deed without them. */
    private static boolean isOnlyAccused(List<EventMention> group, List<ActorRef> actors) {
        List<EventMention> naming =
                group.stream().filter(mention -> names(mention, actors)).toList();
        return !naming.isEmpty()
                && naming.stream()
                        .allMatch(mention -> mention.event().status() == Status.CLAIMED
                                && mention.event().claimant().isPresent());
    }

    /* "The ministry said rebels took the post", and so do the rebels: no party's alone. */
    private static boolean isOwnedUpTo(List<EventMention> group) {
        List<EventMention> claimed = group.stream()
                .filter(one -> one.event().status() == Status.CLAIMED
                        && !one.claimant().actors().isEmpty()
                        && !one.actors().actors().isEmpty())
                .toList();
        return claimed.stream().anyMatch(EventRow::isOwnClaim)
                && !claimed.stream().allMatch(EventRow::isOwnClaim);
    }

    private static boolean isOwnClaim(EventMention mention) {
        return mention.claimant().within(mention.actors(), true).isPresent();
    }

    /* Whether {@code mention} names one of {@code actors}, or the state that one of them is part of. */
    private static boolean names(EventMention mention, List<ActorRef> actors) {
        List<ActorRef> named = mention.event().actors();
        return named.stream()
                        .anyMatch(ref ->
                                actors.stream().anyMatch(one -> one.actor().equals(ref.actor())))
                || !named.isEmpty()
                        && mention.actors().actors().stream()
                                .anyMatch(actor -> !ActorMatch.isUnnamed(actor) && !actors.isEmpty());
    }

    /* From the least to the most told: what the reports disagree on stays visible. */
    private static Map<String, Figure> magnitude(List<EventMention> telling) {
        Map<String, Figure> magnitude = new TreeMap<>();
        Map<String, List<EventMention>> byReport = telling.stream()
                .collect(Collectors.groupingBy(mention -> mention.report().id()));
        for (EventMention mention : telling) {
            List<EventMention> beside = byReport.getOrDefault(mention.report().id(), List.of());
            mention.event().magnitude().forEach((measure, figure) -> {
                boolean part = beside.stream().anyMatch(other -> countsOthers(other, mention, measure));
                if (!part) {
                    magnitude.merge(measure, figure, Figures::hull);
                }
            });
        }
        return magnitude;
    }

    /* "Fourteen soldiers … five civilians were killed": a report's smaller count of other people is no lower bound of the larger. */
    private static boolean countsOthers(EventMention other, EventMention mention, String measure) {
        Optional<Long> larger =
                Optional.ofNullable(other.event().magnitude().get(measure)).flatMap(Figure::min);
        Optional<Long> smaller =
                Optional.ofNullable(mention.event().magnitude().get(measure)).flatMap(Figure::max);
        Set<Actor.Kind> here = kinds(mention);
        Set<Actor.Kind> there = kinds(other);
        return larger.isPresent()
                && smaller.isPresent()
                && smaller.get() < larger.get()
                && !here.isEmpty()
                && !there.isEmpty()
                && here.stream().noneMatch(there::contains);
    }

    private static Set<Actor.Kind> kinds(EventMention mention) {
        return mention.recipients().actors().stream().map(Actor::kind).collect(Collectors.toSet());
    }

    private static Why why(List<EventMention> group, List<String> articles) {
        Why why = group.get(0).event().why();
        if (group.size() == 1) {
            return why;
        }
        Map<String, Integer> triggers = new LinkedHashMap<>();
        group.forEach(m -> triggers.merge(m.event().reports().get(0).trigger().text(), 1, Integer::sum));
        return why.then("one row of " + group.size() + " passages in " + articles.size()
                + " reports: same type, parties that fit, "
                + "days that meet (" + days(group) + "), no other place; triggers "
                + String.join(", ", triggers.keySet())
                + figures(group));
    }

    /* Which reports give which figures, where they differ: "; killed: 12 (One), 17 (Two, Three)". */
    private static String figures(List<EventMention> group) {
        Map<String, Map<String, Set<String>>> told = new TreeMap<>();
        for (EventMention mention : group) {
            String report =
                    mention.report().article().outlet().orElse(mention.report().id());
            mention.event()
                    .magnitude()
                    .forEach((measure, figure) -> told.computeIfAbsent(measure, k -> new TreeMap<>())
                            .computeIfAbsent(Figures.words(figure), k -> new java.util.TreeSet<>())
                            .add(report));
        }
        StringBuilder text = new StringBuilder();
        told.forEach((measure, figures) -> {
            if (figures.size() > 1) {
                List<String> parts = new ArrayList<>();
                figures.forEach((figure, reports) -> parts.add(figure + " (" + String.join(", ", reports) + ")"));
                text.append("; ").append(measure).append(": ").append(String.join(", ", parts));
            }
        });
        return text.toString();
    }

    private static String days(List<EventMention> group) {
        Set<String> days = new LinkedHashSet<>();
        group.forEach(m -> days.add(
                m.when().told()
                        ? m.when().first().map(Object::toString).orElse("…") + "–"
                                + m.when().last().map(Object::toString).orElse("…")
                        : "not told"));
        return String.join("; ", days);
    }
}
