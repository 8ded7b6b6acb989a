package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Actor;
import readout.model.Event;
import readout.model.Passage;

/** One row per event, within reports and across them. */
final class EventFusion {

    private final List<Event> rows;
    private final Map<String, String> fused;
    private final Map<String, Event> byId = new HashMap<>();

    private EventFusion(List<Event> rows, Map<String, String> fused) {
        this.rows = rows;
        this.fused = fused;
        rows.forEach(row -> byId.put(row.id(), row));
    }

    /** Fuses the events of {@code reports}, whose references are to {@code actors} by id; those of one contact are one. */
    static EventFusion of(
            List<Report> reports,
            Stories stories,
            Map<String, Actor> actors,
            ContactFusion contacts,
            SaidInTalks talks,
            Outlets outlets) {
        List<EventMention> mentions = new ArrayList<>();
        List<EventMention> references = new ArrayList<>();
        for (Report report : reports) {
            String story = stories.of(report.id()).orElse(report.id());
            for (Event event : report.findings().events()) {
                if (event.isReference()) {
                    references.add(EventMention.of(event, report, story, actors, Optional.empty()));
                } else if (!event.reports().isEmpty()) {
                    mentions.add(
                            EventMention.of(talks.dated(event, report), report, story, actors, contacts.rowOf(event)));
                }
            }
        }
        return of(InPassing.without(groups(mentions, references)), outlets);
    }

    /** The mentions by the deed that they tell of, and the references that go back to it. */
    private static List<List<EventMention>> groups(List<EventMention> mentions, List<EventMention> references) {
        List<EventMention> told = References.resolved(mentions).stream()
                .sorted(EventMention.ORDER)
                .toList();
        ContentWords language = new ContentWords();
        told.forEach(mention -> language.learn(mention.told().content()));
        EventLikeness likeness = new EventLikeness(language);
        List<List<EventMention>> gathered = Gathering.of(told, EventBlocks::of, likeness, Thresholds.ONE_EVENT);
        List<List<EventMention>> recalled = Recalled.joined(Unrivalled.joined(gathered, likeness), likeness);
        references.sort(EventMention.ORDER);
        return Referred.joined(recalled, references, likeness);
    }

    private static EventFusion of(List<List<EventMention>> groups, Outlets outlets) {
        List<Event> rows = new ArrayList<>();
        Map<String, String> fused = new HashMap<>();
        for (List<EventMention> group : groups) {
            Event row = EventRow.of(group, outlets);
            rows.add(row);
            group.stream()
                    .filter(m -> !m.event().isReference())
                    .forEach(m -> fused.put(key(m.report().id(), m.event().id()), row.id()));
        }
        rows.sort(order());
        return new EventFusion(rows, fused);
    }

    private static Comparator<Event> order() {
        return Comparator.comparing((Event e) -> Rows.day(e.date()))
                .thenComparing((Event e) -> firstPassage(e))
                .thenComparing(Event::id);
    }

    private static Passage firstPassage(Event event) {
        return event.reports().get(0).sentence();
    }

    private static String key(String article, String event) {
        return article + " " + event;
    }

    /** The fused rows, by day, then by where they are first told. */
    List<Event> rows() {
        return rows;
    }

    /** The row of that id. */
    Optional<Event> row(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The id of the row that the event {@code id} of {@code article} went into. */
    Optional<String> rowOf(String article, String id) {
        return Optional.ofNullable(fused.get(key(article, id)));
    }
}
