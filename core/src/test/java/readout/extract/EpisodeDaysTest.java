package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.DateRange;
import readout.model.Event;

/** Which deeds take their day from the sentence before. */
class EpisodeDaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels ambushed a convoy near Moroni on 4 March 2024. The army retaliated with mortar fire. | 2024-03-04 | 2024-03-05
            Students marched through Lima on 4 March 2024. Police fired tear gas at the marchers. | 2024-03-04 | 2024-03-04
            """)
    void whatGoesOnFromTheSentenceBeforeHasItsDay(String text, String first, String last) {
        DateRange date = last(text).date().orElseThrow();

        assertThat(date.start().map(Object::toString)).contains(first);
        assertThat(date.end().map(Object::toString)).contains(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels ambushed a convoy near Moroni on 4 March 2024. The army had bombed a village in Anjouan. | x
            Rebels ambushed a convoy near Moroni in March 2024. The army retaliated with mortar fire. | x
            Students marched through Lima on 4 March 2024. Peru expelled two Chilean diplomats. | x
            """)
    void whatMayBeOfAnyDayHasNone(String text, String none) {
        assertThat(last(text).date()).isEmpty();
    }

    @Test
    void aNightAndTheMorningAfterAreOneRange() {
        Event event = last("On 2 March 2024 and 3 March 2024, rebels shelled a camp near Moroni.");

        assertThat(event.date().flatMap(DateRange::start).map(Object::toString)).contains("2024-03-02");
        assertThat(event.date().flatMap(DateRange::end).map(Object::toString)).contains("2024-03-03");
    }

    private static Event last(String text) {
        Reading reading = TestReading.of(text);
        List<Event> events = EventExtractor.extract(reading, StatementExtractor.extract(reading), List.of());
        Optional<Event> last = events.stream().reduce((a, b) -> b);
        return last.orElseThrow();
    }
}
