package readout.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import readout.model.ActorRef;
import readout.model.Article;
import readout.model.Contact;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Passage;
import readout.model.PloverType;
import readout.model.Statement;
import readout.model.Statement.Channel;

/**
 * Gives what was said in a talk the day of the talk: where a report tells "urged restraint in calls with both ministers" without a day, and
 * another report has the day of those calls, the appeal is of that day too, and not of the next round of calls.
 */
final class SaidInTalks {

    private static final Set<Channel> TALKS = Set.of(Channel.CALL, Channel.MEETING);

    private final Map<Passage, List<Contact>> bySentence = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Passage>> byEnd = new HashMap<>();

    /** @param contacts the rows of contacts */
    SaidInTalks(List<Contact> contacts) {
        for (Contact contact : contacts) {
            for (Contact.Report report : contact.reports()) {
                Passage sentence = report.sentence();
                bySentence.computeIfAbsent(sentence, k -> new ArrayList<>()).add(contact);
                byEnd.computeIfAbsent(sentence.article(), k -> new TreeMap<>())
                        .put(sentence.span().end(), sentence);
            }
        }
    }

    /**
     * {@code event} of {@code report}, with the day of the talk in whose sentence its actor says it, or in the sentence after, where it has
     * none of its own.
     */
    Event dated(Event event, Report report) {
        boolean said = EventMention.isVerbal(event.type()) && event.type() != PloverType.CONSULT;
        if (!isOpen(event.date()) || !said || event.status() != Event.Status.REPORTED) {
            return event;
        }
        Set<String> actors = event.actors().stream().map(ActorRef::actor).collect(Collectors.toSet());
        return day(event.reports().get(0).sentence(), actors, report)
                .map(day -> event.withDate(Optional.of(day)).withWhy(event.why().then(step(day))))
                .orElse(event);
    }

    /** {@code statement} of {@code report}, made in a call or meeting, with the day that any report gives for that. */
    Statement dated(Statement statement, Report report) {
        if (!isOpen(statement.date()) || !TALKS.contains(statement.channel())) {
            return statement;
        }
        return day(statement.cue(), Set.of(statement.speaker().actor()), report)
                .map(day -> statement
                        .withDate(Optional.of(day))
                        .withWhy(statement.why().then(step(day))))
                .orElse(statement);
    }

    private static boolean isOpen(Optional<DateRange> date) {
        return date.flatMap(DateRange::start).isEmpty()
                && date.flatMap(DateRange::end).isEmpty();
    }

    private static String step(DateRange day) {
        return "it was said in a talk, and has its day: " + day.start().orElseThrow();
    }

    /* The one day of the talks that were told where {@code said} stands, or in the sentence before, and that one of {@code speakers} took part in. */
    private Optional<DateRange> day(Passage said, Set<String> speakers, Report report) {
        List<DateRange> days = new ArrayList<>();
        for (Contact contact : talks(said, report)) {
            if (contact.parties().stream().map(ActorRef::actor).anyMatch(speakers::contains)) {
                Optional<DateRange> day =
                        contact.date().filter(date -> date.day().isPresent());
                if (day.isEmpty() || contact.status() != Contact.Status.REPORTED) {
                    return Optional.empty();
                }
                days.add(day.get());
            }
        }
        boolean one = days.stream().map(DateRange::day).distinct().count() == 1;
        return one ? Optional.of(days.get(0)) : Optional.empty();
    }

    private List<Contact> talks(Passage said, Report report) {
        NavigableMap<Integer, Passage> told = byEnd.getOrDefault(said.article(), Collections.emptyNavigableMap());
        Optional<Passage> own = Optional.ofNullable(
                        told.ceilingEntry(said.span().end()))
                .map(Map.Entry::getValue)
                .filter(sentence -> sentence.span().contains(said.span()));
        Optional<Passage> before = Optional.ofNullable(
                        told.floorEntry(said.span().start()))
                .map(Map.Entry::getValue)
                .filter(sentence -> goesOn(sentence.span().end(), said.span().start(), report.article()));
        return own.or(() -> before).map(bySentence::get).orElse(List.of());
    }

    /* Whether no sentence and no paragraph ends between the two. */
    private static boolean goesOn(int end, int start, Article article) {
        return article.text()
                .substring(end, start)
                .chars()
                .noneMatch(c -> c == '\n' || c == '.' || c == '!' || c == '?');
    }
}
