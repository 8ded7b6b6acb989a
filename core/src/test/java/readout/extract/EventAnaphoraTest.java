package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Passage;

/** Nouns that come back to a deed: each list of {@code event_nouns.txt} proves itself on its examples, {trigger} and [noun] marked. */
class EventAnaphoraTest {

    private static final Pattern MARK = Pattern.compile("[\\[{]([^\\]}]*)[\\]}]");

    static Stream<EventNouns.Sense> senses() {
        return EventNouns.all().stream();
    }

    @ParameterizedTest
    @MethodSource("senses")
    void findsItsPositives(EventNouns.Sense sense) {
        assertThat(sense.yes()).as(sense.id() + " has a positive example").isNotEmpty();
        for (String example : sense.yes()) {
            assertThat(triggers(MARK.matcher(example).replaceAll("$1")))
                    .as(sense.id() + ": " + example)
                    .anyMatch(row -> row.containsAll(marked(example)));
        }
    }

    @ParameterizedTest
    @MethodSource("senses")
    void staysSilentOnItsNegatives(EventNouns.Sense sense) {
        assertThat(sense.no()).as(sense.id() + " has a negative example").isNotEmpty();
        for (String example : sense.no()) {
            assertThat(triggers(example)).as(sense.id() + ": " + example).allMatch(row -> row.size() == 1);
        }
    }

    @Test
    void anAttackIsNotTheTakingOfGroundThatFollowedIt() {
        List<List<String>> rows =
                triggers("Police regained control of the town after an assault by rebels that killed one officer. "
                        + "The officer died of wounds from the attack.");

        assertThat(rows).anySatisfy(row -> assertThat(row).contains("assault", "attack"));
    }

    @Test
    void aMassacreOfAnotherYearIsNotTodaysStrike() {
        List<List<String>> rows = triggers("Chad's air force struck a camp of the Lakes Front near Gao. "
                + "It accused the front of the May 3, 2021 massacre.");

        assertThat(rows).noneSatisfy(row -> assertThat(row).contains("struck", "massacre"));
    }

    @Test
    void itSaysOfTwoDeedsNotWhichItWas() {
        List<List<String>> rows =
                triggers("Peru shelled nine camps on Monday, a week after gunmen attacked a market in Lima. "
                        + "It was the worst attack in Peru in years.");

        assertThat(rows).noneSatisfy(row -> assertThat(row).contains("attack"));
    }

    @Test
    void twoContactsOfOneVerbStayTwoRowsAndTheCallIsNeitherForSure() {
        List<Event> rows = events(
                "The Brazilian foreign minister spoke by telephone with the foreign minister of Chile and, separately, with "
                        + "the foreign minister of Peru on Monday. The call lasted an hour.");

        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row.reports()).hasSize(1));
    }

    @Test
    void theCallIsTheOneThatTheSpeakerTookPartIn() {
        List<List<String>> rows = triggers(
                "Foreign Minister Ana Duarte of Brazil spoke by telephone with President Luis Vega of Peru on Monday. "
                        + "On Tuesday she spoke by telephone with President Tomas Rojas of Chile. "
                        + "During the call, Vega said that Peru would not withdraw.");

        assertThat(rows).contains(List.of("spoke", "call"), List.of("spoke"));
        assertThat(rows.get(0)).contains("call");
    }

    @Test
    void whereAndWhenTheDeedTookPlaceIsTold() {
        List<Event> rows = events("Chad said that six of its traders had been kidnapped by armed men. "
                + "The kidnapping took place near Maroua in Cameroon on 3 May 2021.");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.date().flatMap(DateRange::day)).contains(LocalDate.of(2021, 5, 3));
            assertThat(row.place()).isPresent();
        });
    }

    @Test
    void aWordOfTheSameSentenceTellsItToo() {
        assertThat(triggers("Nine soldiers were killed in a raid on a camp near Gao on Monday."))
                .containsExactly(List.of("killed", "raid"));
        assertThat(triggers("Police arrested nine men in raids on flats in Brussels on Monday."))
                .containsExactly(List.of("arrested", "raids"));
    }

    @Test
    void whatOnlyDatesADeedIsPassedOver() {
        List<List<String>> rows = triggers("Chad launched strikes on a rebel camp near Zouar on Tuesday. "
                + "It came a day after troops had launched strikes in Niger. The strikes killed two children.");

        assertThat(rows).anyMatch(row -> row.size() > 1 && row.containsAll(List.of("strikes", "strikes")));
        assertThat(rows).hasSize(2);
    }

    @Test
    void twoNounsOfOneSentenceMeanOneDeed() {
        assertThat(triggers("Chad launched strikes on Niger on Tuesday. Niger shelled a Chadian post on Friday. "
                        + "Chad condemned the attack, saying that two children died in the strikes."))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thousands of people marched through Zinder on Sunday. It was the largest protest since the coup.",
                "Rebels shelled Kidal on Monday. It was the third attack this month.",
            })
    void whatItIsSaidToBeTellsItAgain(String text) {
        assertThat(triggers(text)).hasSize(1).allMatch(row -> row.size() == 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels shelled Kidal on Monday. It was the raid on Gao that ended the talks.",
                "Rebels shelled Kidal on Monday. Nobody had expected it. It was the worst attack in years.",
                "Rebels shelled Kidal on Monday. It was not the first attack this month.",
                "Rebels shelled Kidal on Monday. It was one of the worst attacks in years.",
            })
    void whatMayBeAnotherIsNot(String text) {
        assertThat(triggers(text)).allMatch(row -> row.size() == 1);
    }

    @Test
    void whatDidNotHappenIsNotWhatWasToldBefore() {
        assertThat(
                        triggers(
                                "The presidents of Peru and Chile met in Quito on Monday. The meeting of the generals has not happened."))
                .hasSize(1)
                .allMatch(row -> row.size() == 1);
    }

    @Test
    void theNounsDayIsAddedWhereTheRowHasNone() {
        List<Event> rows = events("Gunmen stormed a police post in Burkina Faso. Nobody has claimed Friday's attack.");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).date().flatMap(DateRange::expression).map(Passage::text))
                .contains("Friday");
    }

    @Test
    void whatTheNounsOwnRowCountsIsAdded() {
        List<Event> rows = events("A bomb exploded in Aden on Sunday. The blast killed nine people.");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).magnitude()).containsKey("killed");
        assertThat(rows.get(0).reports())
                .extracting(report -> report.trigger().text())
                .containsExactlyInAnyOrder("exploded", "blast", "killed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bomb exploded at a hotel in Aden on Sunday and another bomb went off at a hospital. The second [blast] killed three.",
                "A bomb exploded in Aden on Sunday morning, and in the evening gunmen stormed a hospital. The evening [attack] killed three.",
            })
    void ordinalsAndPartsOfTheDayTellTwoDeedsApart(String marked) {
        List<List<String>> rows = triggers(MARK.matcher(marked).replaceAll("$1"));
        assertThat(rows.get(0)).hasSize(1);
        assertThat(rows.get(1)).hasSizeGreaterThan(1);
    }

    @Test
    void aTruceThatIsDiscussedIsNoneThatWasAgreed() {
        assertThat(
                        triggers(
                                "Chad and Mali agreed to a truce on Monday. Chad and Mali also discussed the truce of the rebels."))
                .allMatch(row -> row.size() == 1);
    }

    @Test
    void anotherTargetIsAnotherDeed() {
        assertThat(triggers("Rebels bombed a market in Mali on Sunday. The bombing of a bridge in 2012 was worse."))
                .allMatch(row -> row.size() == 1);
    }

    private static List<List<String>> triggers(String text) {
        return events(text).stream()
                .map(row -> row.reports().stream()
                        .map(report -> report.trigger().text())
                        .toList())
                .toList();
    }

    private static List<Event> events(String text) {
        Reading reading = TestReading.of(text);
        var statements = StatementExtractor.extract(reading);
        return EventExtractor.extract(reading, statements, ContactExtractor.extract(reading, statements));
    }

    private static List<String> marked(String example) {
        return MARK.matcher(example).results().map(m -> m.group(1)).toList();
    }
}
