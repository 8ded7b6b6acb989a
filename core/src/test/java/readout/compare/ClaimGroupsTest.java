package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Actor.Kind;
import readout.model.Claim;
import readout.model.Claim.Measure;
import readout.model.Claim.Status;
import readout.model.Event;
import readout.model.Figure;
import readout.model.PloverType;
import readout.model.Response.Stance;

class ClaimGroupsTest {

    private static final String TOLL =
            "Sudland says 12 people were killed at the naval base of Vik on Monday, which Norland denies.";

    private static Reported told(String id, String text) {
        return report(id, text + "\nNorland and Sudland quarrel about herring; Vik, Moss.\n")
                .by("Outlet " + id)
                .on("2025-03-04")
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE");
    }

    @Test
    void oneFigureOfOnePartyIsOneRow() {
        String again = "Twelve sailors and others, 12 people in all, died at the base in Vik, according to Sudland.";
        List<Claim> claims = compare(
                told("a", TOLL).claim(Measure.KILLED, 12, "people", "Sudland", "Vik", "2025-03-03", TOLL),
                told("b", again).claim(Measure.KILLED, 12, "people", "Sudland", "Vik", "2025-03-03", again));

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.evidence()).hasSize(2);
            assertThat(claim.outlets()).isEqualTo(2);
            assertThat(claim.group()).isPresent();
        });
    }

    @Test
    void figuresOfTwoSidesForOneThingAreDisputed() {
        String rival = "Norland puts the number of people killed at the naval base of Vik at nine.";
        List<Claim> claims = compare(
                told("a", TOLL).claim(Measure.KILLED, 12, "people", "Sudland", "Vik", "2025-03-03", TOLL),
                told("b", rival).claim(Measure.KILLED, 9, "people", "Norland", "Vik", "2025-03-03", rival));

        assertThat(claims).hasSize(2).extracting(Claim::status).containsOnly(Status.DISPUTED);
        assertThat(claims).extracting(Claim::group).containsOnly(claims.get(0).group());
    }

    @Test
    void aFigureRepeatedDaysLaterWithoutItsDayIsTheSame() {
        String later = "Sudland says 12 people died at the naval base, a figure that Norland disputes.";
        List<Claim> claims = compare(
                told("a", TOLL).claim(Measure.KILLED, 12, "people", "Sudland", "Vik", "2025-03-01", TOLL),
                told("b", later).claim(Measure.KILLED, 12, "people", "Sudland", "", "", later));

        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.evidence()).hasSize(2));
    }

    @Test
    void atLeastSoManyIsTheSameCount() {
        String round = "At least 12 sailors are dead.";
        Figure atLeast = new Figure(Optional.of(12L), Optional.empty(), false, "At least 12");
        List<Claim> claims = compare(
                told("a", TOLL).claim(Measure.KILLED, 12, "people", "", "", "2025-03-03", TOLL),
                told("b", round).claim(Measure.KILLED, Optional.of(atLeast), "sailors", "", "", "2025-03-03", round));

        assertThat(claims).extracting(Claim::group).containsOnly(claims.get(0).group());
    }

    @Test
    void anOfficerAmongTheDeadIsNoOtherCountOfThem() {
        String among = "Twelve sailors including an officer were killed at Vik, Sudland said.";
        List<Claim> claims = compare(told("a", among)
                .claim(Measure.KILLED, 12, "sailors", "", "Vik", "2025-03-03", among)
                .claim(Measure.KILLED, 1, "officer", "Sudland", "Vik", "2025-03-03", among));

        assertThat(claims).extracting(Claim::group).doesNotHaveDuplicates();
    }

    @Test
    void fightersAreNoSoldiers() {
        String other = "Norland said 12 militants were killed at Vik.";
        String soldiers = "Sudland said 12 soldiers were killed at Vik.";
        List<Claim> claims = compare(
                told("a", soldiers).claim(Measure.KILLED, 12, "soldiers", "Sudland", "Vik", "2025-03-03", soldiers),
                told("b", other).claim(Measure.KILLED, 12, "militants", "Norland", "Vik", "2025-03-03", other));

        assertThat(claims).extracting(Claim::group).doesNotHaveDuplicates();
    }

    @Test
    void aRevisedTollOfOneSideIsNoDispute() {
        String later = "Sudland raised the number of people killed at the naval base of Vik to 17.";
        List<Claim> claims = compare(
                told("a", TOLL).claim(Measure.KILLED, 12, "people", "Sudland", "Vik", "2025-03-03", TOLL),
                told("b", later).claim(Measure.KILLED, 17, "people", "Sudland", "Vik", "2025-03-03", later));

        assertThat(claims).hasSize(2).extracting(Claim::status).containsOnly(Status.UNCONTESTED);
        assertThat(claims).extracting(Claim::group).containsOnly(claims.get(0).group());
    }

    @Test
    void theRangeTellsWhoGivesTheLowestAndWhoTheHighest() {
        String rival = "Norland puts the number of people killed at the naval base of Vik at nine.";
        List<Claim> claims = compare(
                told("a", TOLL).claim(Measure.KILLED, 12, "people", "Sudland", "Vik", "2025-03-03", TOLL),
                told("b", rival).claim(Measure.KILLED, 9, "people", "Norland", "Vik", "2025-03-03", rival));

        assertThat(claims).allSatisfy(claim -> {
            Claim.Range range = claim.range().orElseThrow();
            assertThat(range.lowest().value().min()).contains(9L);
            assertThat(range.lowest().by())
                    .extracting(readout.model.ActorRef::name)
                    .containsExactly("Norland");
            assertThat(range.highest().value().min()).contains(12L);
            assertThat(range.highest().by())
                    .extracting(readout.model.ActorRef::name)
                    .containsExactly("Sudland");
            assertThat(range.spread()).isEqualTo(Claim.Spread.DISPUTED);
            assertThat(claim.revises()).isEmpty();
        });
    }

    @Test
    void aLaterHigherFigureOfOneSideRevisesTheEarlier() {
        String later = "Sudland raised the number of people killed at the naval base of Vik to 17.";
        List<Claim> claims = compare(
                told("a", TOLL)
                        .on("2025-03-04")
                        .claim(Measure.KILLED, 12, "people", "Sudland", "Vik", "2025-03-03", TOLL),
                told("b", later)
                        .on("2025-03-05")
                        .claim(Measure.KILLED, 17, "people", "Sudland", "Vik", "2025-03-03", later));

        Claim first = claims.stream()
                .filter(c -> c.value().orElseThrow().min().orElse(0L) == 12)
                .findFirst()
                .orElseThrow();
        Claim second = claims.stream()
                .filter(c -> c.value().orElseThrow().min().orElse(0L) == 17)
                .findFirst()
                .orElseThrow();
        assertThat(second.revises()).contains(first.id());
        assertThat(first.revises()).isEmpty();
        assertThat(second.range().orElseThrow().spread()).isEqualTo(Claim.Spread.REVISED);
    }

    @Test
    void whatOnePartyDeniesInTwoReportsIsOneClaim() {
        String here = "Norland denies that it hit the harbour clinic of Vik.";
        String there = "Norland says no clinic was hit.";
        List<Claim> claims = compare(
                told("a", here)
                        .claimWithoutFigure(Measure.STRUCK, "harbour clinic", here)
                        .answered("Norland", Stance.DENIES, Status.DENIED, "Norland denies"),
                told("b", there)
                        .claimWithoutFigure(Measure.STRUCK, "clinic", there)
                        .answered("Norland", Stance.DENIES, Status.DENIED, "Norland says"));

        assertThat(claims)
                .isNotEmpty()
                .extracting(Claim::group)
                .containsOnly(claims.get(0).group());
    }

    @Test
    void deathsElsewhereAreAnotherThing() {
        String elsewhere = "In Moss, 12 people were killed on Monday, Sudland said.";
        List<Claim> claims = compare(
                told("a", TOLL).claim(Measure.KILLED, 12, "people", "Sudland", "Vik", "2025-03-03", TOLL),
                told("b", elsewhere).claim(Measure.KILLED, 12, "people", "Sudland", "Moss", "2025-03-03", elsewhere));

        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).group()).isNotEqualTo(claims.get(1).group());
    }

    @Test
    void soManyStruckAreNotSoManyKilled() {
        String struck = "Norland struck 12 places in Vik on Monday, Sudland said.";
        List<Claim> claims = compare(
                told("a", TOLL).claim(Measure.KILLED, 12, "people", "Sudland", "Vik", "2025-03-03", TOLL),
                told("b", struck).claim(Measure.STRUCK, 12, "places", "Sudland", "Vik", "2025-03-03", struck));

        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).group()).isNotEqualTo(claims.get(1).group());
    }

    @Test
    void twoVictimsToldInOneBreathAreTwo() {
        String both = "A judge and a clerk were killed at the court of Vik on Monday.";
        List<Claim> claims = compare(told("a", both)
                .claim(Measure.KILLED, 1, "judge", "", "Vik", "2025-03-03", both)
                .claim(Measure.KILLED, 1, "clerk", "", "Vik", "2025-03-03", both));

        assertThat(claims).extracting(Claim::object).containsExactlyInAnyOrder("judge", "clerk");
    }

    @Test
    void aPartOfTheTollIsNoRivalOfIt() {
        String parts = "Sudland says 12 people were killed at the naval base of Vik, eight of them sailors.";
        List<Claim> claims = compare(told("a", parts)
                .claim(Measure.KILLED, 12, "people", "Sudland", "Vik", "2025-03-03", parts)
                .claim(Measure.KILLED, 8, "sailors", "Sudland", "Vik", "2025-03-03", parts));

        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).group()).isNotEqualTo(claims.get(1).group());
    }

    @Test
    void aDenialThatOneReportPrintsHoldsInAll() {
        String again = "According to Sudland 12 people died at the base in Vik.";
        List<Claim> claims = compare(
                told("a", TOLL)
                        .claim(Measure.KILLED, 12, "people", "Sudland", "Vik", "2025-03-03", TOLL)
                        .answered("Norland", Stance.DENIES, Status.DENIED, "Norland denies"),
                told("b", again).claim(Measure.KILLED, 12, "people", "Sudland", "Vik", "2025-03-03", again));

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.status()).isEqualTo(Status.DENIED);
            assertThat(claim.responses()).hasSize(1);
        });
    }

    @Test
    void aClaimWithoutDayOrPlaceHasThoseOfItsDeed() {
        String shelled = "Norland shelled the naval base of Vik in Sudland on Monday.";
        String dead = "Sudland counts 12 dead.";
        Reported one = told("a", shelled + " " + dead)
                .claim(Measure.KILLED, 12, "people", "Sudland", "", "", dead)
                .ofEvent("ae0")
                .event(
                        PloverType.ASSAULT,
                        "shelled",
                        List.of("Norland"),
                        List.of("Sudland"),
                        "2025-03-03",
                        "Vik",
                        Event.Status.REPORTED,
                        shelled);
        String later = "The toll of the raid on Vik rose to 17.";
        List<Claim> claims = compare(
                one, told("b", later).claim(Measure.KILLED, 17, "people", "Sudland", "Vik", "2025-03-03", later));

        assertThat(claims)
                .hasSize(2)
                .extracting(Claim::group)
                .containsOnly(claims.get(0).group());
    }

    private static List<Claim> compare(Reported... reports) {
        return DossierBuilder.compare(
                        Arrays.stream(reports).map(Reported::findings).toList())
                .claims();
    }
}
