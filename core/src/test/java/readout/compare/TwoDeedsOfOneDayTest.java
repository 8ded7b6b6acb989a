package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Actor.Kind;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.PloverType;

/** Like deeds of one day and town, deeds recalled without a day, and deeds whose doer only a party names. */
class TwoDeedsOfOneDayTest {

    private static final String SETTING =
            "\nThe Herring League has fought Norland on the coast of Vik since the spring.\n";
    private static final String DAY = "2025-02-10";

    private static Reported told(String id, String day, String text) {
        return report(id, text + SETTING)
                .by("Outlet " + id)
                .on(day)
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Herring League", Kind.ARMED_GROUP, "");
    }

    private static Reported bombed(Reported report, String trigger, String day, String sentence) {
        return report.mode("explosives")
                .event(
                        PloverType.ASSAULT,
                        trigger,
                        List.of(),
                        List.of("Norland"),
                        day,
                        "Vik",
                        Status.REPORTED,
                        sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bomb exploded in Vik on Monday morning. | In Vik a bomb exploded on Monday evening. | 2",
                "A bomb exploded in Vik on Monday night. | In Vik a bomb exploded before dawn. | 1",
                "The first bomb exploded in Vik at a bank. | A second bomb exploded in Vik at a school. | 2",
                "A bomb exploded in Vik at a bank. | A bomb exploded in Vik on the second day of the fair. | 1",
            })
    void ordinalsAndPartsOfTheDayKeepTwoBlastsApart(String one, String two, int rows) {
        assertThat(compare(
                        bombed(told("a", DAY, one), "exploded", DAY, one),
                        bombed(told("b", DAY, two), "exploded", DAY, two)))
                .hasSize(rows);
    }

    @Test
    void whatIsToldBeforeASecondBlastIsTheFirst() {
        String first = "A bomb exploded at a bank in Vik on Monday.";
        String second = "Another bomb went off at a school in Vik on Monday.";
        String alone = "Monday's bomb at a bank in Vik blew out windows.";
        Reported both = bombed(told("a", DAY, first + " " + second), "exploded", DAY, first);
        List<Event> rows =
                compare(bombed(both, "went", DAY, second), bombed(told("b", "2025-02-11", alone), "blew", DAY, alone));
        assertThat(rows).hasSize(2);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.reports())
                        .extracting(r -> r.trigger().text())
                        .containsExactly("exploded", "blew"));
    }

    @Test
    void aDeedRecalledWithoutItsDayGoesToTheOnlyOneThatItCanBe() {
        assertThat(compare(stormed("a", "2025-02-10"), recalled("The army spoke on Friday. ")))
                .hasSize(1);
    }

    @Test
    void ofTwoAlikeNoneIsRecalled() {
        assertThat(compare(
                        stormed("a", "2025-02-10"), stormed("c", "2025-02-12"), recalled("The army spoke on Friday. ")))
                .hasSize(3);
    }

    @Test
    void whatOpensAReportIsNews() {
        assertThat(compare(stormed("a", "2025-02-10"), recalled(""))).hasSize(2);
    }

    private static Reported stormed(String id, String day) {
        String sentence = "The Herring League stormed Kolda Fort in Vik at dawn.";
        return told(id, day, sentence)
                .with("Kolda Fort", Kind.ORGANIZATION, "")
                .event(PloverType.ASSAULT, "stormed", List.of("Herring League"), List.of("Kolda Fort"), day, sentence);
    }

    private static Reported recalled(String before) {
        String sentence = "It holds men of the Herring League who stormed Kolda Fort.";
        return told("b", "2025-02-21", before + sentence)
                .with("Kolda Fort", Kind.ORGANIZATION, "")
                .event(PloverType.ASSAULT, "stormed", List.of("Herring League"), List.of("Kolda Fort"), "", sentence);
    }

    @Test
    void whoIsOnlyAccusedDidItByAPartysWordAlone() {
        String plain = "A bomb exploded in Vik on Monday and killed nine.";
        String accused = "Norland said that the Herring League exploded the bomb in Vik on Monday.";
        List<Event> rows = compare(bombed(told("a", DAY, plain), "exploded", DAY, plain), accused(accused));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(Status.CLAIMED);
            assertThat(row.claimant()).isPresent();
            assertThat(row.actors()).hasSize(1);
        });
    }

    @Test
    void whatBothSidesClaimIsNoPartysAlone() {
        String accused = "Norland said that the Herring League exploded the bomb in Vik on Monday.";
        String owned = "The Herring League said that it exploded the bomb in Vik on Monday.";
        List<Event> rows = compare(accused(accused), claimed("c", "Herring League", owned));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(Status.REPORTED);
            assertThat(row.claimant()).isEmpty();
        });
    }

    private static Reported accused(String sentence) {
        return claimed("b", "Norland", sentence);
    }

    private static Reported claimed(String id, String claimant, String sentence) {
        return told(id, DAY, sentence)
                .mode("explosives")
                .claimedBy(claimant)
                .event(
                        PloverType.ASSAULT,
                        "exploded",
                        List.of("Herring League"),
                        List.of("Norland"),
                        DAY,
                        "Vik",
                        Status.CLAIMED,
                        sentence);
    }

    @Test
    void statesAtWarAttackEachOtherMoreThanOnce() {
        assertThat(compare(attacked("a"), attacked("b"))).hasSize(2);
    }

    private static Reported attacked(String id) {
        String sentence = id.equals("a")
                ? "The council spoke of herring quotas after Norland attacked Sudland."
                : "Widows of drowned sailors lit candles below the lighthouse, which was hit in spring when Norland attacked Sudland with rockets, mines and frigates.";
        String before =
                "The price of cod rose again in the harbours of the north, where nobody had sold any for a week and most of"
                        + " the boats were laid up for want of crews, ice and salt, as every spring. A conference of the fishing"
                        + " towns about nets and quotas was put off until the summer, its secretary said.";
        return report(id, before + "\n" + sentence)
                .by("Outlet " + id)
                .on("2025-02-11")
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE")
                .event(PloverType.ASSAULT, "attacked", List.of("Norland"), List.of("Sudland"), "", sentence);
    }

    private static List<Event> compare(Reported... reports) {
        return DossierBuilder.compare(
                        Arrays.stream(reports).map(Reported::findings).toList())
                .events();
    }
}
