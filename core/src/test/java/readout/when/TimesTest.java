package readout.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Article;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.TimeExpression;
import readout.text.TestEngine;

/** Expressions of time on the engine's own words and trees, in a report of Wednesday 2024-03-13. */
class TimesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sunday Adeleke, a trader in Lagos, said the gunmen came after dark.",
                "Prime Minister May urged both governments to step back.",
                "Thousands march through the capital, and ministers may meet them.",
                "Jan Egeland said the camp had run out of water.",
                "April Glaspie met the president before the war.",
                "Shops reported record sales on Black Friday.",
                "Under Article 51 of the Charter the state may defend itself.",
                "A 35-year-old woman was pulled from the ruins.",
                "Resolution 1973 authorised a no-fly zone.",
                "The Sunday Times printed the letter.",
                "Some 2000 families fled across the river.",
                "Thousands gathered for Friday prayers at the mosque.",
                "The March for Life drew thousands to the capital.",
                "Black September claimed the attack on the embassy.",
                "The May Day rally was banned by the governor.",
                "The Six-Day War redrew the map.",
                "The day before the vote, shops were shut.",
                "The call is to decide the future of the province.",
            })
    void namesAndOtherWordsAreNoTimes(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army said at dawn on Monday it had crossed the river. | dawn on Monday = TIME 2024-03-11TMO",
                "Just after midnight, jets struck the base. | midnight = TIME 2024-03-13T00:00",
                "The deadline is midnight on Friday. | midnight on Friday = TIME 2024-03-15T24:00",
                "THE ATTACK TOOK PLACE AT 0300 ON SUNDAY. | 0300 ON SUNDAY = TIME 2024-03-10T03:00",
                "On Thursday evening (India time) sirens sounded. | Thursday evening = TIME 2024-03-07TEV",
                "The talks to be held on October 12 will be brief. | October 12 = DATE 2024-10-12",
                "Theresa May would fly to Oslo in May. | May = DATE 2024-05",
                "MINISTERS MAY MEET ON 5 MAY TO DISCUSS THE TRUCE. | 5 MAY = DATE 2024-05-05",
                "The two leaders will hold talks on Friday. | Friday = DATE 2024-03-15",
                "The two leaders held talks on Friday. | Friday = DATE 2024-03-08",
                "The two sides have agreed on a truce from Saturday. | Saturday = DATE 2024-03-16",
                "The truce expires on Saturday. | Saturday = DATE 2024-03-16",
                "Envoys expect to meet on Monday. | Monday = DATE 2024-03-18",
                "Soldiers began to leave the town on Monday. | Monday = DATE 2024-03-11",
                "The visit comes after Monday's attack. | Monday = DATE 2024-03-11",
                "A June 3 hearing has been scheduled. | June 3 = DATE 2024-06-03",
                "The mandate ends on 30 June. | 30 June = DATE 2024-06-30",
                "The offensive started in November. | November = DATE 2023-11",
                "The road has been kept closed until Friday. | Friday = DATE 2024-03-15",
                "Drones hit the refinery early on Tuesday. | early on Tuesday = DATE 2024-03-12",
                "He called a 90-minute truce. | 90-minute = DURATION PT90M",
                "They traded fire for a fourth straight day. | a fourth straight day = DATE 2024-03-13",
            })
    void theTenseTellsWhichDay(String text, String expected) {
        assertThat(read(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fighting has raged since Sunday. | 2024-03-10 |",
                "Troops must leave by Friday. | | 2024-03-15",
                "It rained for the past 24 hours. | 2024-03-12 | 2024-03-13",
                "Prices rose last week. | 2024-03-04 | 2024-03-10",
                "Drones struck the depot overnight. | 2024-03-12 | 2024-03-13",
                "Troops entered the city before dawn on Tuesday. | 2024-03-12 | 2024-03-12",
            })
    void tellsTheDays(String text, String start, String end) {
        DateRange days = times(text).get(0).date().orElseThrow();
        assertThat(days.start().map(LocalDate::toString).orElse(null)).isEqualTo(start);
        assertThat(days.end().map(LocalDate::toString).orElse(null)).isEqualTo(end);
    }

    @Test
    void aDayToComeThatIsJustPastIsThisYears() {
        assertThat(Times.of(Reports.of("2024-05-16", "The truce holds until May 14."))
                        .expressions())
                .extracting(e -> e.value().substring(0, Math.min(10, e.value().length())))
                .contains("2024-05-14");
        assertThat(Times.of(Reports.of("2024-05-16", "The truce holds until March 3."))
                        .expressions())
                .extracting(e -> e.value().substring(0, Math.min(10, e.value().length())))
                .contains("2025-03-03");
    }

    @Test
    void aMonthLaterIsNotReckonedFromAMereYear() {
        assertThat(Times.of(
                                Reports.of(
                                        "2024-05-16",
                                        "The deal was signed in January. The enclave has been apart since 1991. A month later it closed its port."))
                        .expressions())
                .extracting(TimeExpression::value)
                .contains("2024-02");
    }

    @Test
    void theLongestTextIsReadInGoodTime() {
        String text = "On Friday, May 7, the army said it would leave in two weeks, a day after talks. ".repeat(4000);
        long before = System.nanoTime();
        assertThat(Times.of(Reports.of("2024-03-13", text)).expressions()).hasSizeGreaterThan(8000);
        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(20_000);
    }

    private static List<String> read(String text) {
        return times(text).stream()
                .map(e -> e.at().text() + " = " + e.type() + " " + e.value())
                .toList();
    }

    private static List<TimeExpression> times(String text) {
        Article article = TestEngine.article(text).published(DateRange.day(LocalDate.of(2024, 3, 13), Basis.METADATA));
        return Times.of(TestEngine.get().annotate(article)).expressions();
    }
}
