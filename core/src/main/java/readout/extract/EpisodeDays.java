package readout.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.ActorRef;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.PloverType;
import readout.model.TimeExpression;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Days of deeds that the sentence before tells: what is done at the scene of a deed or minutes later is of its day, an answer to it of that day
 * or the next, what police do to the crowd of a protest is of the protest's day, and what those who met signed of the meeting's. Only a deed told
 * in the simple past, in a sentence that tells no day, takes one, and only from a deed of one day or night. Where the report's own day is not known
 * yet, the words of that day are taken, and resolved with it.
 */
final class EpisodeDays {

    private static final Set<Event.Status> TOLD = Set.of(Event.Status.REPORTED, Event.Status.CLAIMED);
    private static final Set<PloverType> POLICING = Set.of(PloverType.ASSAULT, PloverType.COERCE);
    private static final Set<PloverType> CONCLUDED = Set.of(PloverType.AGREE, PloverType.SUPPORT);
    private static final Words WORDS = Words.shipped();

    private final Reading reading;
    private final Map<Integer, List<Event>> bySentence = new HashMap<>();

    private EpisodeDays(Reading reading) {
        this.reading = reading;
    }

    /** {@code events} in order, with the days that the sentences before them tell. */
    static List<Event> told(Reading reading, List<Event> events) {
        var days = new EpisodeDays(reading);
        List<Event> dated = new ArrayList<>();
        for (Event event : events) {
            boolean open = event.date().isEmpty() && TOLD.contains(event.status());
            dated.add(open ? event.withDate(days.of(event)) : event);
            days.learn(dated.get(dated.size() - 1));
        }
        return List.copyOf(dated);
    }

    /* Under each sentence that tells of it. */
    private void learn(Event event) {
        event.reports().stream()
                .map(report -> report.trigger().span().start())
                .flatMap(start -> reading.text().sentenceAt(start).stream())
                .map(Sentence::index)
                .distinct()
                .forEach(index -> bySentence
                        .computeIfAbsent(index, k -> new ArrayList<>())
                        .add(event));
    }

    private Optional<DateRange> of(Event event) {
        Optional<Sentence> sentence = sentence(event).filter(s -> s.index() > 0 && !tellsDay(s));
        Optional<Integer> trigger = sentence.flatMap(
                s -> s.tokenAt(event.reports().get(0).trigger().span().start()));
        if (trigger.isEmpty() || !isSimplePast(sentence.get(), trigger.get())) {
            return Optional.empty();
        }
        List<Event> before = bySentence.getOrDefault(sentence.get().index() - 1, List.of());
        for (int i = before.size() - 1; i >= 0; i--) {
            Event anchor = before.get(i);
            Optional<DateRange> day =
                    anchor.date().filter(d -> TOLD.contains(anchor.status()) && OneDay.is(reading, d));
            Optional<DateRange> taken = day.flatMap(d -> taken(sentence.get(), trigger.get(), event, anchor, d));
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    private Optional<DateRange> taken(Sentence sentence, int trigger, Event event, Event anchor, DateRange day) {
        boolean force = POLICING.contains(event.type());
        if (force && isAnswer(sentence, trigger)) {
            return Optional.of(day).filter(DateRange::isResolved).map(this::orNext);
        }
        boolean sameDay = force && (isAtTheScene(sentence) || isProtest(anchor) && isOfACrowd(sentence, trigger))
                || CONCLUDED.contains(event.type())
                        && anchor.type() == PloverType.CONSULT
                        && sides(event).equals(sides(anchor));
        return sameDay ? Optional.of(day) : Optional.empty();
    }

    private Optional<Sentence> sentence(Event event) {
        return reading.text().sentenceAt(event.reports().get(0).trigger().span().start());
    }

    private boolean tellsDay(Sentence sentence) {
        return reading.times().in(sentence.span()).stream().anyMatch(EpisodeDays::isOfTheCalendar);
    }

    private static boolean isOfTheCalendar(TimeExpression e) {
        return e.date().isPresent() || e.reckoning().isPresent();
    }

    private static boolean isSimplePast(Sentence sentence, int trigger) {
        return Grammar.governorVerb(sentence, trigger)
                .map(sentence::token)
                .filter(verb -> verb.pos().equals("VBD") || verb.pos().equals("VBN"))
                .filter(verb -> children(sentence, verb.index())
                        .noneMatch(t ->
                                t.relation().startsWith("aux") && (t.lemma().equals("have") || t.is("MD"))))
                .isPresent();
    }

    private static Stream<Token> children(Sentence sentence, int of) {
        return Arrays.stream(sentence.children(of)).mapToObj(sentence::token);
    }

    /** "retaliated", "in response", "returned fire". */
    private static boolean isAnswer(Sentence sentence, int trigger) {
        return WORDS.in(sentence.token(trigger).lemma(), "@answering")
                || sentence.tokens().stream()
                        .anyMatch(t -> WORDS.in(t.lemma(), "@answer")
                                && t.head() >= 0
                                && sentence.token(t.head()).lemma().equals("in"));
    }

    /** "at the scene", "minutes later". */
    private static boolean isAtTheScene(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> WORDS.in(t.lemma(), "@scene")
                                && t.head() >= 0
                                && sentence.token(t.head()).lemma().equals("at")
                        || WORDS.in(t.lemma(), "@moment")
                                && t.index() + 1 < sentence.size()
                                && Set.of("later", "after", "afterwards")
                                        .contains(sentence.token(t.index() + 1).lemma()));
    }

    private static boolean isProtest(Event event) {
        return event.type() == PloverType.PROTEST
                || event.mode().filter(mode -> mode.equals("crowd-control")).isPresent();
    }

    /** "fired tear gas at {the crowd}", "at least 30 {protesters} were arrested". */
    private static boolean isOfACrowd(Sentence sentence, int trigger) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.is("NN") && WORDS.in(t.lemma(), "@marchers") && sentence.isUnder(t.index(), trigger));
    }

    private DateRange orNext(DateRange day) {
        LocalDate first = day.start().orElseThrow();
        LocalDate next = day.end().orElseThrow().plusDays(1);
        LocalDate last = reading.times()
                .published()
                .flatMap(DateRange::end)
                .filter(p -> p.isBefore(next))
                .orElse(first.equals(day.end().get()) ? next : day.end().get());
        return last.isBefore(first)
                ? day
                : new DateRange(Optional.of(first), Optional.of(last), day.precision(), day.basis(), day.expression());
    }

    private static Set<String> sides(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(ActorRef::actor)
                .collect(Collectors.toSet());
    }
}
