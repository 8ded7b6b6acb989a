package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Actor;
import readout.model.Actor.Kind;
import readout.model.Dossier;

class ActorLinkingTest {

    private static final String TALKS =
            " of Norland spoke in Vik about herring quotas, fishing boats and the long dispute with Sudland.\n";

    private static Reported naming(String id, String name) {
        return report(id, "The minister " + name + TALKS).on("2025-03-04");
    }

    private static List<String> names(Reported... reports) {
        return compare(reports).actors().stream().map(Actor::name).sorted().toList();
    }

    @Test
    void aSurnameMeansTheOneOfTheStory() {
        assertThat(names(
                        naming("a", "Ingrid Sørensen").official("Ingrid Sørensen", "NOR", "minister"),
                        naming("b", "Sorensen").official("Sorensen", "NOR", "minister")))
                .containsExactly("Ingrid Sørensen");
    }

    @Test
    void aManAndAWomanOfOneSurnameAreTwo() {
        assertThat(names(
                        naming("a", "Mr Berg").with("Berg", Kind.PERSON, "NOR"),
                        naming("b", "Mrs Berg").with("Berg", Kind.PERSON, "NOR")))
                .containsExactly("Berg", "Berg");
        assertThat(names(
                        naming("a", "Mr Berg").with("Berg", Kind.PERSON, "NOR"),
                        naming("b", "Berg").with("Berg", Kind.PERSON, "NOR")))
                .containsExactly("Berg");
    }

    @Test
    void aSurnameThatFitsTwoMeansNeither() {
        assertThat(names(
                        naming("a", "Ingrid Berg").official("Ingrid Berg", "NOR", "minister"),
                        naming("b", "Olav Berg").official("Olav Berg", "NOR", "minister"),
                        naming("c", "Berg").official("Berg", "NOR", "minister")))
                .containsExactly("Berg", "Ingrid Berg", "Olav Berg");
    }

    @Test
    void initialsFurtherNamesAndSpellingsAreOneMan() {
        assertThat(names(
                        naming("a", "S. Rahmanov").official("S. Rahmanov", "TJK", "minister"),
                        naming("b", "Said Karim Rahmanow").official("Said Karim Rahmanow", "TJK", "minister"),
                        naming("c", "Said Rahmanov").official("Said Rahmanov", "TJK", "minister"),
                        naming("d", "Rahmannov").official("Rahmannov", "TJK", "minister")))
                .containsExactly("Said Karim Rahmanow");
    }

    @Test
    void threeSpellingsAndTwoSwappedLettersAreOneMan() {
        assertThat(names(
                        naming("a", "Tariq Serraji").official("Tariq Serraji", "LBY", "minister"),
                        naming("b", "Tariq Sarraji").official("Tariq Sarraji", "LBY", "minister"),
                        naming("c", "Tariq Sirraji").official("Tariq Sirraji", "LBY", "minister"),
                        naming("d", "Traiq Serraji").official("Traiq Serraji", "LBY", "minister")))
                .hasSize(1);
    }

    @Test
    void fatherAndSonOfOneReportAreTwo() {
        Reported both = naming("a", "Francois Bozari and Francis Bozari")
                .official("Francois Bozari", "CAF", "president")
                .official("Francis Bozari", "CAF", "defence minister");
        assertThat(names(both, naming("b", "Francois Bozari").official("Francois Bozari", "CAF", "president")))
                .containsExactly("Francis Bozari", "Francois Bozari");
    }

    @Test
    void aLoneNameTakenForAnOrganizationIsTheManOfThatSurname() {
        assertThat(names(
                        naming("a", "Alban Berisha").official("Alban Berisha", "ALB", "minister"),
                        naming("b", "Berisha").with("Berisha", Kind.ORGANIZATION, "")))
                .containsExactly("Alban Berisha");
        assertThat(names(
                        naming("a", "Alban Berisha").official("Alban Berisha", "ALB", "minister"),
                        naming("b", "Sali Berisha").official("Sali Berisha", "ALB", "minister"),
                        naming("c", "Berisha").with("Berisha", Kind.ORGANIZATION, "")))
                .contains("Berisha");
    }

    @Test
    void namesakesOfTwoCountriesAreTwo() {
        assertThat(names(
                        naming("a", "John Berg").official("John Berg", "NOR", "minister"),
                        naming("b", "John Berg").official("John Berg", "SWE", "minister")))
                .hasSize(2);
    }

    @Test
    void theForeignMinisterIsTheOneAnotherReportNames() {
        assertThat(names(
                        naming("a", "Ada Berg").official("Ada Berg", "NOR", "foreign minister"),
                        naming("b", "foreign minister")
                                .unnamed("foreign minister", Kind.PERSON, "NOR", "foreign minister"),
                        naming("c", "a senior official").unnamed("a senior official", Kind.PERSON, "NOR", "")))
                .containsExactly("Ada Berg", "a senior official");
    }

    @Test
    void aMinistryGoesByManyFormsOfItsName() {
        assertThat(names(
                        naming("a", "the Peruvian Defense Ministry")
                                .with("the Peruvian Defense Ministry", Kind.GOVERNMENT, "PER"),
                        naming("b", "Peru's Defence Ministry").with("Peru's Defence Ministry", Kind.GOVERNMENT, "PER"),
                        naming("c", "Defence Ministry").with("Defence Ministry", Kind.GOVERNMENT, "PER"),
                        naming("d", "Ministry of Defence").with("Ministry of Defence", Kind.GOVERNMENT, "ECU")))
                .hasSize(2);
    }

    @Test
    void theArmyIsThatOfTheCountryTheReportIsAbout() {
        Reported chad = naming("a", "the Chadian army").with("the Chadian army", Kind.ARMED_FORCE, "TCD");
        Reported ofChad = naming("b", "Idriss Oumar, of Chad, and of the army")
                .with("Chad", Kind.COUNTRY, "TCD")
                .with("army", Kind.ARMED_FORCE, "");
        Reported ofNiger = naming("c", "Aminatou Saley, of Niger, and of the army")
                .with("Niger", Kind.COUNTRY, "NER")
                .with("army", Kind.ARMED_FORCE, "");

        assertThat(names(chad, ofChad)).containsExactly("Chad", "the Chadian army");
        assertThat(names(chad, ofNiger)).containsExactly("Niger", "army", "the Chadian army");
    }

    @Test
    void theArmyOfAReportThatNamesNoCountryIsThatOfItsStory() {
        Reported chad = naming("a", "the Chadian army, Chad, the Chadian police, and Idriss Oumar of Chad")
                .with("the Chadian army", Kind.ARMED_FORCE, "TCD")
                .with("Chad", Kind.COUNTRY, "TCD")
                .with("the Chadian police", Kind.ORGANIZATION, "TCD")
                .official("Idriss Oumar", "TCD", "minister");
        Reported bare = naming("b", "the army").with("army", Kind.ARMED_FORCE, "");

        assertThat(names(chad, bare)).doesNotContain("army").contains("the Chadian army");
    }

    @Test
    void policeWhoseCountryNothingTellsAreNobodyElses() {
        Reported chad = naming("a", "Chadian police").with("Chadian police", Kind.ORGANIZATION, "TCD");
        Reported bare = naming("b", "Police").unnamed("Police", Kind.ORGANIZATION, "", "");

        assertThat(names(chad, bare)).containsExactly("Chadian police", "Police");
    }

    @Test
    void everyReferenceLeadsToAnActorOfTheDossier() {
        Dossier dossier = compare(
                naming("a", "Ingrid Berg")
                        .official("Ingrid Berg", "NOR", "minister")
                        .statement("Ingrid Berg", "herring quotas", false),
                naming("b", "Berg").official("Berg", "NOR", "minister").statement("Berg", "herring quotas", false));

        assertThat(dossier.statements())
                .extracting(s -> s.speaker().actor())
                .containsOnly(dossier.actors().get(0).id());
        assertThat(dossier.statements()).extracting(s -> s.speaker().name()).containsOnly("Ingrid Berg");
    }

    private static Dossier compare(Reported... reports) {
        return DossierBuilder.compare(
                Arrays.stream(reports).map(Reported::findings).toList());
    }
}
