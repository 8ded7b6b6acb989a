package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Actor.Kind;
import readout.model.DateRange;
import readout.model.Statement;
import readout.model.Statement.Variant;

class StatementGroupsTest {

    private static final String FULL =
            "Neither fleet may enter the strait until the hotline has been restored and the wounded have been brought home.";
    private static final String PART = "Neither fleet may enter the strait until the hotline has been restored";
    private static final String REWORDED =
            "No navy should go into the strait before the hotline is reinstated and the injured are brought home";
    private static final String OTHER = "Norland will pay for the repair of both harbours and expects no thanks for it";

    private static Reported said(String id, String content, boolean quoted) {
        return report(id, "On the fishing dispute of Norland and Sudland Ada Berg said: " + content + "\n")
                .on("2025-03-04")
                .official("Ada Berg", "NOR", "foreign minister")
                .statement("Ada Berg", content, quoted);
    }

    @Test
    void aPartOfTheQuotationIsVerbatim() {
        List<Statement> rows = compare(said("a", FULL, true), said("b", PART, true));

        assertThat(rows).extracting(Statement::variant).containsOnly(Variant.VERBATIM);
        assertThat(rows.get(0).group()).isPresent().isEqualTo(rows.get(1).group());
    }

    @Test
    void aLongQuotationIsOneWhoeverIsSaidToHaveSaidIt() {
        List<Statement> rows = compare(
                ofBody("a", "Harbour Board", Kind.ORGANIZATION, ""), ofBody("b", "Norland", Kind.COUNTRY, "NOR"));
        assertThat(rows.get(0).group()).isEqualTo(rows.get(1).group());
    }

    private static Reported ofBody(String id, String speaker, Kind kind, String country) {
        String said = "Strangers in oilskins walk along the quay and now and then somebody fires a flare";
        return report(id, "On the fishing dispute of Norland and Sudland the Harbour Board said: " + said + "\n")
                .on("2025-03-04")
                .with(speaker, kind, country)
                .statement(speaker, said, true);
    }

    @Test
    void otherWordsInQuotationMarksAreAltered() {
        List<Statement> rows = compare(said("a", FULL, true), said("b", FULL, true), said("c", REWORDED, true));

        assertThat(rows)
                .extracting(Statement::variant)
                .containsExactly(Variant.VERBATIM, Variant.VERBATIM, Variant.ALTERED);
        assertThat(rows).extracting(Statement::group).containsOnly(rows.get(0).group());
        assertThat(rows.get(2).why().words()).anyMatch(step -> step.contains(FULL));
    }

    @Test
    void whereNoWordingHasMoreReportsBothAreAltered() {
        assertThat(compare(said("a", FULL, true), said("b", REWORDED, true)))
                .extracting(Statement::variant)
                .containsOnly(Variant.ALTERED);
    }

    @Test
    void theSameWithoutQuotationMarksIsAParaphrase() {
        assertThat(compare(said("a", FULL, true), said("b", REWORDED, false)))
                .extracting(Statement::variant)
                .containsExactly(Variant.VERBATIM, Variant.PARAPHRASE);
    }

    @Test
    void aCountryAndItsAdjectiveAreOneWord() {
        List<Statement> rows = compare(
                said("a", "Chilean patrol boats seized three trawlers of Argentina near the cape", false),
                said("b", "Chile seized three Argentine trawlers", false),
                said("c", "Brazil seized three Uruguayan trawlers", false));

        assertThat(rows.get(0).group())
                .isEqualTo(rows.get(1).group())
                .isNotEqualTo(rows.get(2).group());
    }

    @Test
    void fewWordsAreOneStatementWhereOnlyTheSpeakersOwnCountryIsNamedOtherwise() {
        List<Statement> rows = compare(
                said("a", "Norway stands by Ecuador", false),
                said("b", "his country was standing by Ecuador", false),
                said("c", "Norway stands by Bolivia", false),
                said("d", "Norway trades with Ecuador", false));

        assertThat(rows.get(0).group())
                .isEqualTo(rows.get(1).group())
                .isNotEqualTo(rows.get(2).group())
                .isNotEqualTo(rows.get(3).group());
    }

    @Test
    void anotherStatementOfTheSpeakerStandsAlone() {
        List<Statement> rows = compare(said("a", FULL, true), said("b", OTHER, true));

        assertThat(rows).extracting(Statement::variant).containsOnly(Variant.SINGLE);
        assertThat(rows.get(0).group()).isNotEqualTo(rows.get(1).group());
    }

    @Test
    void theSameWordsFromAnotherMouthStandAlone() {
        Reported other = report("b", "On the fishing dispute of Norland and Sudland Nils Ek said: " + FULL + "\n")
                .on("2025-03-04")
                .official("Nils Ek", "SWE", "foreign minister")
                .statement("Nils Ek", FULL, true);

        assertThat(compare(said("a", FULL, true), other))
                .extracting(Statement::variant)
                .containsOnly(Variant.SINGLE);
    }

    @Test
    void whatDiffersIsStoredWordByWordOnBothSides() {
        String other = "Neither fleet may go into the strait until the hotline has been restored";
        List<Statement> rows = compare(said("a", FULL, true), said("b", other, true));

        assertThat(rows.get(0).wording().reference()).isEmpty();
        assertThat(rows.get(1).wording().reference()).contains(rows.get(0).id());
        assertThat(rows.get(1).wording().differences())
                .extracting(d -> d.here().text() + " <- " + d.there().text())
                .containsExactly("go into <- enter");
        assertThat(rows.get(1).wording().differences().get(0).there().article()).isEqualTo("a");
    }

    @Test
    void wordsThatOneLacksAreAPlaceOfNoLength() {
        String other = "Neither fleet may enter the strait until the secret hotline has been restored";
        List<Statement> rows = compare(said("a", FULL, true), said("b", other, true));
        Statement.Difference found = rows.get(1).wording().differences().get(0);

        assertThat(found.here().text()).isEqualTo("secret");
        assertThat(found.there().span().isEmpty()).isTrue();
        assertThat(rows.get(0)
                        .content()
                        .text()
                        .substring(
                                0,
                                found.there().span().start()
                                        - rows.get(0).content().span().start()))
                .endsWith("until the");
    }

    @Test
    void anotherSpellingAndAnEditorsBracketsAreNoOtherWording() {
        String british =
                "The neighbours [of Norland] emphasise that de-escalation of the conflict is the first aim of their alliance";
        String american =
                "The neighbors emphasize that deescalation of the conflict is the first aim of their alliance";
        List<Statement> rows = compare(said("a", british, true), said("b", american, true));

        assertThat(rows).extracting(Statement::variant).containsOnly(Variant.VERBATIM);
        assertThat(rows.get(1).wording().differences())
                .extracting(d -> d.here().text() + " <- " + d.there().text())
                .containsExactly(" <- of Norland");
    }

    @Test
    void aFragmentThatFitsBothWordingsMakesThemNotOne() {
        String one = "The president hopes that the blockade of the strait is lifted as quickly as possible";
        String two = "The president wants to see the blockade of the strait lifted as quickly as possible";
        List<Statement> rows =
                compare(said("a", one, true), said("b", two, true), said("c", "lifted as quickly as possible", true));

        assertThat(rows)
                .extracting(Statement::variant)
                .containsExactly(Variant.ALTERED, Variant.ALTERED, Variant.VERBATIM);
    }

    @Test
    void theClauseThatAnOutletLeavesOutIsNamed() {
        String whole = "Neither fleet may enter the strait of Vik until the hotline has been restored,"
                + " and both governments shall pay for the burnt trawlers";
        String part = "neither fleet may enter the strait of Vik until the hotline has been restored";
        List<Statement> rows = compare(said("a", whole, true), said("b", part, false));

        assertThat(rows.get(1).wording().leavesOut())
                .extracting(readout.model.Passage::text)
                .containsExactly("and both governments shall pay for the burnt trawlers");
        assertThat(rows.get(0).wording().leavesOut()).isEmpty();
    }

    @Test
    void whatTheReportTellsElsewhereIsNotLeftOut() {
        String whole = "Neither fleet may enter the strait of Vik until the hotline has been restored,"
                + " and both governments shall pay for the burnt trawlers";
        String part = "neither fleet may enter the strait of Vik until the hotline has been restored";
        Reported elsewhere = report(
                        "b",
                        "Ada Berg said: " + part
                                + ". For the trawlers that were burnt the two governments are to pay.\n")
                .on("2025-03-04")
                .official("Ada Berg", "NOR", "foreign minister")
                .statement("Ada Berg", part, false);

        assertThat(compare(said("a", whole, true), elsewhere))
                .allSatisfy(row -> assertThat(row.wording().leavesOut()).isEmpty());
    }

    @Test
    void aDayThatOneOutletTellsIsTheDayOfAll() {
        List<Statement> rows = compare(said("a", FULL, true).statementOn("2025-03-03"), said("b", PART, true));

        assertThat(rows)
                .extracting(row ->
                        row.date().flatMap(DateRange::day).map(Object::toString).orElse(""))
                .containsOnly("2025-03-03");
        assertThat(rows.get(1).date().flatMap(DateRange::basis)).contains(DateRange.Basis.STORY);
    }

    @Test
    void aLongQuotationOnTwoDaysThatFollowIsOneAndEachKeepsItsDay() {
        List<Statement> rows = compare(
                said("a", FULL, true).statementOn("2025-03-03"),
                said("b", FULL, true).statementOn("2025-03-04"));

        assertThat(rows.get(0).group()).isPresent().isEqualTo(rows.get(1).group());
        assertThat(rows)
                .extracting(row ->
                        row.date().flatMap(DateRange::day).map(Object::toString).orElse(""))
                .containsExactly("2025-03-03", "2025-03-04");
        assertThat(rows.get(0).why().words()).anyMatch(step -> step.contains("different days"));
    }

    @Test
    void aStanceRepeatedTheNextDayIsAnotherStatement() {
        List<Statement> rows = compare(
                said("a", PART, false).statementOn("2025-03-03"),
                said("b", PART, false).statementOn("2025-03-04"));

        assertThat(rows.get(0).group()).isNotEqualTo(rows.get(1).group());
    }

    @Test
    void whatIsSaidToOneIsNotWhatIsSaidToAnother() {
        List<Statement> rows = compare(to("a", "Nils Ek"), to("b", "Olaf Dahl"), to("c", "Olaf Dahl"));

        assertThat(rows.get(0).group()).isNotEqualTo(rows.get(1).group());
        assertThat(rows.get(1).group()).isEqualTo(rows.get(2).group());
    }

    private static Reported to(String id, String whom) {
        return report(id, "On the fishing dispute of Norland and Sudland Ada Berg told " + whom + ": " + PART + "\n")
                .on("2025-03-04")
                .official("Ada Berg", "NOR", "foreign minister")
                .official(whom, whom.equals("Nils Ek") ? "SWE" : "DNK", "foreign minister")
                .statementTo("Ada Berg", whom, PART);
    }

    @Test
    void shortTellingsInNearlyTheSameWordsAreOne() {
        List<Statement> rows = compare(
                said("a", "the truce could still be saved", false),
                said("b", "the truce in the strait can still be saved", false));

        assertThat(rows.get(0).group()).isEqualTo(rows.get(1).group());
    }

    @Test
    void shortTellingsOfTwoPlacesAreTwo() {
        List<Statement> rows =
                compare(said("a", "the navy had taken Vik", false), said("b", "the navy had taken Moss", false));

        assertThat(rows.get(0).group()).isNotEqualTo(rows.get(1).group());
    }

    private static List<Statement> compare(Reported... reports) {
        return DossierBuilder.compare(
                        Arrays.stream(reports).map(Reported::findings).toList())
                .statements();
    }
}
