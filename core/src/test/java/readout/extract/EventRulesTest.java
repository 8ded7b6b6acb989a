package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.Event;
import readout.model.Passage;
import readout.model.Span;

/** Every event rule proves itself on its own examples: {trigger}, [actor] and &lt;recipient&gt; are marked. */
class EventRulesTest {

    private static final EventScheme SCHEME = EventScheme.load();
    private static final Pattern MARK = Pattern.compile("[\\[{<]([^\\]}>]*)[\\]}>]");

    static Stream<EventRule> rules() {
        return EventCoder.load().rules().all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasExamplesAndKnownCodes(EventRule rule) {
        assertThat(rule.positives()).as(rule.id() + " has a positive example").isNotEmpty();
        assertThat(rule.negatives()).as(rule.id() + " has a negative example").isNotEmpty();
        rule.mode()
                .filter(mode -> !mode.equals("words") && !mode.equals("content"))
                .ifPresent(mode -> assertThat(SCHEME.has(rule.type(), mode))
                        .as(rule.id() + ": mode " + mode)
                        .isTrue());
        rule.cameo()
                .ifPresent(code ->
                        assertThat(SCHEME.has(code)).as(rule.id() + ": " + code).isTrue());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsItsPositives(EventRule rule) {
        for (String example : rule.positives()) {
            List<Event> all = events(MARK.matcher(example).replaceAll("$1"));
            List<Event> found = of(rule, all);
            assertThat(found).as(rule.id() + ": " + example + " gives " + all).isNotEmpty();
            assertMarked(
                    rule, example, '{', found, e -> List.of(e.reports().get(0).trigger()));
            assertMarked(rule, example, '[', found, e -> e.reports().get(0).actors());
            assertMarked(rule, example, '<', found, e -> e.reports().get(0).recipients());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void staysSilentOnItsNegatives(EventRule rule) {
        for (String example : rule.negatives()) {
            assertThat(of(rule, events(example))).as(rule.id() + ": " + example).isEmpty();
        }
    }

    private static void assertMarked(
            EventRule rule, String example, char open, List<Event> found, Function<Event, List<Passage>> passages) {
        for (Span marked : marked(example, open)) {
            assertThat(found)
                    .as(rule.id() + " " + open + ": " + example)
                    .anyMatch(e ->
                            passages.apply(e).stream().anyMatch(p -> p.span().overlaps(marked)));
        }
    }

    private static List<Event> of(EventRule rule, List<Event> events) {
        return events.stream().filter(e -> e.why().rule().equals(rule.id())).toList();
    }

    /** The events of the text without its contacts, which would stand for the rules of CONSULT. */
    private static List<Event> events(String text) {
        return EventExtractor.extract(TestReading.of(text), List.of(), List.of());
    }

    private static List<Span> marked(String example, char open) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = MARK.matcher(example);
        int marks = 0;
        while (matcher.find()) {
            int start = matcher.start() - marks;
            if (matcher.group().charAt(0) == open) {
                found.add(new Span(start, start + matcher.group(1).length()));
            }
            marks += 2;
        }
        return found;
    }
}
