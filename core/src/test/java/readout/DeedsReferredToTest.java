package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.input.Document;
import readout.input.Documents;
import readout.model.Event;
import readout.model.PloverType;
import readout.text.TestEngine;

/** Nouns and headlines that tell again of a deed, read and compared from the first to the last step. */
class DeedsReferredToTest {

    private static final String HOTEL =
            "Gunmen of the River Army attacked the Lido Hotel in the Malian town of Gao on Monday and killed nine"
                    + " people, the police said. Guests of the hotel fled to the river.";
    private static final String BRIDGE =
            "Gunmen of the River Army attacked a bridge near the Malian town of Gao on Tuesday and killed two"
                    + " soldiers, the army said. A day earlier nine people died in the town.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police in Mali are holding six suspects over the {assault} on the Lido Hotel in Gao.",
                "The governor of Gao in Mali promised an inquiry into Monday's hotel {attack}.",
                "Mali buried the victims of the {attack} on the Lido Hotel in Gao.",
                "Six men were arrested in Gao in Mali on suspicion of having planned Monday's hotel {raid}.",
            })
    void aNounThatSaysWhichDeedItMeansIsAReportOfThatDeed(String again) throws IOException {
        List<Event> attacks = attacks(HOTEL, BRIDGE, again.replaceAll("[{}]", ""));

        String noun = again.replaceAll(".*\\{|}.*", "");
        assertThat(attacks).hasSize(2);
        assertThat(attacks)
                .filteredOn(event -> event.reports().stream()
                        .anyMatch(report -> report.trigger().text().equals(noun)))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.reports().get(0).sentence().text()).contains("Hotel"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police in Mali are holding six suspects over the assault on the airport of Gao.",
                "Police in Mali are holding six suspects over Sunday's assault on the Lido Hotel in Gao.",
                "Police in Mali are holding six suspects over the kidnapping of a guest of the Lido Hotel in Gao.",
                "Mali mourns the dead of the attack by the River Army.",
            })
    void aNounThatMeansAnotherDeedOrTwoJoinsNone(String again) throws IOException {
        assertThat(attacks(HOTEL, BRIDGE, again))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(event -> assertThat(event.outlets()).isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine dead in hotel attack in Mali",
                "Malian gunmen's attack leaves nine dead",
                "Nine shot dead as gunmen storm hotel",
            })
    void aHeadlineTellsWhatTheFirstSentenceTells(String headline) throws IOException {
        assertThat(attacks(headline + "\n" + HOTEL))
                .singleElement()
                .satisfies(event -> assertThat(sentences(event)).isEqualTo(2));
    }

    @Test
    void aHeadlineWithAnotherTollTellsAnotherDeed() throws IOException {
        assertThat(attacks("Twelve dead in twin attacks\n" + HOTEL))
                .singleElement()
                .satisfies(event -> assertThat(sentences(event)).isEqualTo(1));
    }

    @Test
    void thoseKilledInARaidAreNoDeedBesideIt() throws IOException {
        assertThat(attacks("Rebels raided a village in Chad on Monday and killed 14 fishermen."))
                .singleElement()
                .satisfies(event -> assertThat(event.magnitude()).containsKey("killed"));
    }

    @Test
    void aHeadlinesOfficeIsTheOneWhoHoldsIt() throws IOException {
        assertThat(events(
                        PloverType.COERCE,
                        "Zambian opposition leader arrested\nZambian police arrested the leader of the opposition, Brian"
                                + " Hamoonga, at his farm near Lusaka on Monday."))
                .singleElement()
                .satisfies(event -> assertThat(event.reports()).hasSize(2));
    }

    @Test
    void theWoundedAreNotThoseOfADeedOfOthers() throws IOException {
        assertThat(attacks(
                        "Soldiers in Mali raided a camp of the River Army on Tuesday. The raid came a day after the murder of"
                                + " nine passengers of a bus in Gao. Five soldiers were wounded."))
                .noneSatisfy(event -> {
                    assertThat(event.magnitude()).containsKey("injured");
                    assertThat(event.reports())
                            .anySatisfy(report ->
                                    assertThat(report.trigger().text()).isEqualTo("murder"));
                });
    }

    @Test
    void theRecallOfAnEnvoyIsNoClosureOfAMission() throws IOException {
        String recall = "Kenya recalled its ambassador from Benin on Monday after a row over cotton.";
        assertThat(events(
                        PloverType.SANCTION,
                        recall,
                        "Kenya closed its embassy in Benin on Monday after a row over cotton."))
                .hasSize(2);
        assertThat(events(PloverType.SANCTION, recall, "On Monday Kenya recalled its ambassador from Benin."))
                .hasSize(1);
    }

    @Test
    void aTruceSignedLastMonthIsTheOneThatWasToldThen() throws IOException {
        String signed = "Sudan's government and the Ingessana rebels signed a truce on Monday after six days of talks.";
        String later =
                "The Ingessana rebels freed nine soldiers on Wednesday. It was the first release since the truce was"
                        + " signed this week.";
        String other =
                "The Ingessana rebels freed nine soldiers on Wednesday. Sudan's army recalled the truce signed in May.";
        assertThat(events(PloverType.AGREE, signed, later))
                .singleElement()
                .satisfies(event -> assertThat(event.outlets()).isEqualTo(2));
        assertThat(events(PloverType.AGREE, signed, other))
                .singleElement()
                .satisfies(event -> assertThat(event.outlets()).isEqualTo(1));
    }

    @Test
    void anEnvoyIsSummonedOnceWhateverHeIsCalled() throws IOException {
        String summoned = "Kenya summoned Benin's ambassador on Monday over a row about cotton.";
        assertThat(events(
                        PloverType.ACCUSE,
                        summoned,
                        "The Kenyan foreign ministry called in the Beninese ambassador on Monday over the cotton row."))
                .hasSize(1);
        assertThat(events(
                        PloverType.ACCUSE,
                        summoned,
                        "The Kenyan foreign ministry summoned Togo's ambassador on Monday over the cotton row."))
                .hasSize(2);
    }

    @Test
    void anAttackOnACountryIsTheOneOnThoseWhoWereStruckThere() throws IOException {
        String there = "Kenyan jets struck leaders of the River Army in the Malian town of Gao on Monday.";
        assertThat(attacks(there, "Mali condemned Monday's Kenyan attack on Mali as an act of war."))
                .hasSize(1);
        assertThat(attacks(there, "Niger condemned Monday's Kenyan attack on Niger as an act of war."))
                .hasSize(2);
    }

    @Test
    void theAttackOnItsSoilIsTheOneJustTold() throws IOException {
        assertThat(attacks(
                        "Kenyan jets bombed a camp of the River Army near Gao in Mali on Monday. Mali protested against the"
                                + " attack on its territory. The raid on Malian soil was the first in years."))
                .singleElement()
                .satisfies(event -> assertThat(sentences(event)).isEqualTo(3));
    }

    @Test
    void attacksMentionedInPassingAreNoRowBesideThoseThatAreTold() throws IOException {
        String session =
                "Mali's parliament opened its session on Tuesday with a minute of silence. Members spoke for two hours"
                        + " about the price of rice and about the roads to the north, which have been shut since the rains came."
                        + " The prime minister promised new bridges before the harvest, and money for the schools of the south."
                        + " Members of all parties condemned the River Army's attacks.";
        assertThat(attacks(HOTEL, session))
                .singleElement()
                .satisfies(event -> assertThat(event.outlets()).isEqualTo(1));
        assertThat(attacks(session)).hasSize(1);
    }

    @Test
    void oneDenialOfTwoReportsWithoutADayIsOneAndARefusalOfAnotherMatterIsAnother() throws IOException {
        String denied = "A cotton barge of Benin was sunk on Monday. Togo denied any involvement.";
        String again = "Benin mourns a cotton barge that was sunk on Monday. Togo has denied any involvement.";
        String refused = "Benin mourns a cotton barge that was sunk on Monday. Togo has refused to pay for the barge.";
        assertThat(events(PloverType.REJECT, denied, again)).hasSize(1);
        assertThat(events(PloverType.REJECT, denied, refused)).hasSize(2);
    }

    @Test
    void whatAMinisterUrgesEveryDayIsOneAppealWhereTheWordsAreAlikeOnly() throws IOException {
        String appeal =
                "“The foreign minister of Benin, Ali Sy, urged restraint in the cotton row,” his spokeswoman said.";
        String again = "The foreign minister of Benin, Ali Sy, urged restraint in the cotton row, a spokeswoman said.";
        String other =
                "The foreign minister of Benin, Ali Sy, urged restraint and thanked the fishermen of the lagoon for their"
                        + " patience with the patrols of the navy and with the market that stays shut until the harvest.";
        assertThat(events(PloverType.REQUEST, appeal, again)).hasSize(1);
        assertThat(events(PloverType.REQUEST, appeal, other)).hasSize(2);
    }

    /* The attacks that the reports tell; the first line of one with several is its headline. */
    private List<Event> attacks(String... reports) throws IOException {
        return events(PloverType.ASSAULT, reports);
    }

    private static long sentences(Event event) {
        return event.reports().stream().map(Event.Report::sentence).distinct().count();
    }

    private List<Event> events(PloverType type, String... reports) throws IOException {
        for (int i = 0; i < reports.length; i++) {
            String[] parts = reports[i].split("\n");
            String title = parts.length > 1 ? ",\"title\":\"" + parts[0] + "\"" : "";
            Files.writeString(
                    folder.resolve(i + ".jsonl"),
                    "{\"id\":\"" + i + "\",\"outlet\":\"Outlet " + i + "\",\"published\":\"2024-06-1" + (1 + i) + "\""
                            + title + ",\"text\":\"" + parts[parts.length - 1] + "\"}\n");
        }
        Reader reader = new Reader(TestEngine.get());
        Comparison comparison = new Comparison();
        try (Stream<Document> documents = Documents.in(List.of(folder.toString()), InputStream.nullInputStream())) {
            documents.map(reader::read).forEach(comparison::add);
        }
        return comparison.dossier().events().stream()
                .filter(event -> event.type() == type)
                .toList();
    }
}
