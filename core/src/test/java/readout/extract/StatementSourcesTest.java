package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.ActorRef;
import readout.model.Statement;
import readout.model.Statement.Channel;

class StatementSourcesTest {

    @Test
    void asReportedByNamesTheReporterAlone() {
        assertThat(
                        TestReading.statements(
                                "As reported by Reuters, Kofi Addo, a foreign ministry official in charge of trade, travelled to Lome."))
                .extracting(s -> s.speaker().name())
                .containsExactly("Reuters");
    }

    @Test
    void whoWasHurtStatesNothing() {
        assertThat(
                        TestReading.statements(
                                "Chadian police said an officer was injured in a clash, stating in a tweet: “The road is closed.”"))
                .extracting(s -> s.speaker().name() + ": " + s.content().text())
                .containsExactly(
                        "Chadian police: an officer was injured in a clash", "Chadian police: The road is closed.");
    }

    @Test
    void findsTheSpeakerOfAPaper() {
        List<Statement> statements = TestReading.statements("""
                “The bridge is safe,” a Transport Ministry statement attributed to spokesman Jon Berg said.
                “It will open on Monday,” the statement added.
                """);

        assertThat(statements).extracting(s -> s.speaker().name()).containsExactly("Jon Berg", "Jon Berg");
        assertThat(statements).extracting(Statement::channel).containsOnly(Channel.PRESS_STATEMENT);
        assertThat(statements.get(0).reportedBy())
                .map(ActorRef::name)
                .hasValueSatisfying(name -> assertThat(name).containsIgnoringCase("transport ministry"));
    }

    @Test
    void aStatementNobodyIsNamedForIsThatOfTheBodyBeforeIt() {
        assertThat(TestReading.statements(
                        "The Chadian army said that it had shelled the camp. The statement said the rebels had fled."))
                .extracting(s -> s.speaker().name())
                .containsExactly("Chadian army", "Chadian army");
        assertThat(TestReading.statements(
                        "Jon Berg, a farmer, said that he had seen a drone. The statement said nobody was hurt."))
                .extracting(s -> s.speaker().name())
                .doesNotContainSequence("Jon Berg", "Jon Berg");
    }

    @Test
    void aNameThatAnotherWordGovernsIsNotTheOneSpokenOfBehindTheComma() {
        List<Statement> statements = TestReading.statements("""
                In a meeting with Kari Lund, a Swedish diplomat said that the border would open.
                Giving details of the call with Jon Berg, a palace spokesperson said the border was shut.
                Karl Frey, a 34-year-old driver said the road was shut.
                """);

        assertThat(statements)
                .extracting(s -> s.speaker().name())
                .containsExactly("a Swedish diplomat", "a palace spokesperson", "Karl Frey");
    }

    @Test
    void whomAPaperTellsOfIsNotItsAuthor() {
        List<Statement> statements = TestReading.statements(
                "The communique described the arrest of Jon Berg by the guard, which had deposed him, as unlawful – and warned"
                        + " that the border would be shut.");

        assertThat(statements).extracting(s -> s.speaker().name()).containsOnly("communique");
    }

    @Test
    void whereSomethingIsSaidIsNotWhatIsSaid() {
        List<Statement> statements = TestReading.statements(
                "In a statement carried on national television, Jon Berg advised against any strike.");

        assertThat(statements).extracting(s -> s.content().text()).containsExactly("any strike");
    }

    @Test
    void whoIsCalledHomeRemembersNothing() {
        assertThat(TestReading.statements(
                        "Niger recalls its envoy to Chad over raids by Ndjamena that killed two people."))
                .isEmpty();
        assertThat(TestReading.statements("Niger expels Chadian envoy, recalls ambassador"))
                .isEmpty();
        assertThat(TestReading.statements("The envoy recalled that Niger had paid for the dam."))
                .hasSize(1);
    }

    @Test
    void whatIsToldOfTheSpeakerDoesNotPartTheTagFromTheWords() {
        assertThat(
                        TestReading.statements(
                                "“The ship has arrived,” the Togo Oil Company (TOC), which is under rebel control, said in a statement."))
                .extracting(s -> s.speaker().name())
                .containsExactly("Togo Oil Company");
    }

    @Test
    void whoPassesItOnIsNoneOfWhatIsSaid() {
        assertThat(TestReading.statements("The raid hit a mill, two unnamed officers said, the Niamey Post reported."))
                .extracting(s -> s.content().text())
                .startsWith("The raid hit a mill");
        assertThat(TestReading.statements(
                        "Chad shelled the mill on Friday, the Niamey Post reported citing two officers."))
                .extracting(s -> s.content().text())
                .containsOnly("Chad shelled the mill on Friday");
    }

    @Test
    void whatAnotherSaysMeanwhileAndWhatAMeetingIsForIsNotWhatIsSaid() {
        assertThat(TestReading.statements("The ministry said the road was open, although the army said it was shut."))
                .extracting(s -> s.content().text())
                .containsExactly("the road was open", "it was shut");
        assertThat(TestReading.statements("Chad had requested a meeting of the bloc to discuss the raids."))
                .extracting(s -> s.content().text())
                .noneMatch(text -> text.startsWith("to discuss"));
    }

    @Test
    void whoJudgesBehindAToldClauseIsWhoTellsIt() {
        List<Statement> statements = TestReading.statements(
                "Chad's president said Sudan had withdrawn its support, calling the reversal “regrettable.”");

        assertThat(statements).extracting(s -> s.cue().text()).containsExactly("said", "calling");
        assertThat(statements)
                .extracting(s -> s.speaker().actor())
                .containsOnly(statements.get(0).speaker().actor());
    }

    @Test
    void quotedWordsOfAnOpeningClauseAreNotWhatIsSaid() {
        List<Statement> statements = TestReading.statements("""
                Hailing the raids on Chad as a “great success,” Jon Berg said the bases had been destroyed.
                Claiming that the mission was “without flaw,” Jon Berg said, “There will be peace.”
                """);

        assertThat(statements)
                .extracting(s -> s.content().text())
                .containsExactly(
                        "the bases had been destroyed", "the mission was “without flaw,", "There will be peace.");
    }

    @Test
    void aColonOpensWordsOfItsOwn() {
        List<Statement> statements = TestReading.statements("""
                Jon Berg wrote on Monday: “Just met Kari Lund. I am trying to keep the peace!”
                Minutes later, he posted: “I have just met the king, and we agreed.”
                """);

        assertThat(statements)
                .extracting(s -> s.content().text())
                .containsExactly(
                        "Just met Kari Lund. I am trying to keep the peace!",
                        "I have just met the king, and we agreed.");
    }

    @Test
    void tellsTheSpeakerFromTheOneThroughWhomItComes() {
        List<Statement> statements = TestReading.statements("""
                According to the Norwegian Foreign Ministry, Kari Lund urged both sides to hold their fire.
                Swedish state media quoted Kari Lund as telling Jon Berg that the truce “will hold”.
                """);

        assertThat(statements).extracting(s -> s.speaker().name()).containsExactly("Kari Lund", "Kari Lund");
        assertThat(statements.get(0).reportedBy())
                .map(ActorRef::name)
                .hasValueSatisfying(name -> assertThat(name).containsIgnoringCase("foreign ministry"));
        assertThat(statements.get(1).addressees()).extracting(ActorRef::name).containsExactly("Jon Berg");
        assertThat(statements.get(1).reportedBy()).isPresent();
    }

    @Test
    void thoseWhoSpeakTogetherHaveARowEach() {
        assertThat(rows("Norway and Sweden called for an end to the fighting."))
                .containsExactly("INDIRECT Norway: an end to the fighting", "INDIRECT Sweden: an end to the fighting");
    }

    @Test
    void whoIsQuotedAccordingToAnotherSpeaksWhereverTheParserHangsIt() {
        Statement told = TestReading.statements("Kari Lund told Jon Berg that Norway \"has never sought war\" but"
                        + " \"will not tolerate any breach of its borders\", according to the Norwegian presidency.")
                .get(0);

        assertThat(told.speaker().name()).isEqualTo("Kari Lund");
        assertThat(told.addressees()).extracting(ActorRef::name).containsExactly("Jon Berg");
        assertThat(told.reportedBy()).map(ActorRef::name).contains("Norwegian presidency");
    }

    @Test
    void theStatementIsTheLastOneToldOf() {
        List<Statement> statements = TestReading.statements("""
                Kari Lund said in a statement that the border was open.
                “It will stay open,” the statement added.
                """);

        assertThat(statements).extracting(s -> s.speaker().name()).containsExactly("Kari Lund", "Kari Lund");
        assertThat(statements).extracting(Statement::channel).containsOnly(Channel.PRESS_STATEMENT);
    }

    @Test
    void aWishThatAnotherTellsOfStaysTheTellers() {
        assertThat(rows("The Swedish government said Norway wants to close the border."))
                .containsExactly("INDIRECT Swedish government: Norway wants to close the border");
    }

    @Test
    void whoIsCitedAsHavingSaidItSpeaksThroughTheOneWhoCites() {
        Statement said = TestReading.statements(
                        "Swedish Foreign Minister Jon Berg cited Norwegian President Kari Lund as having voiced readiness for talks.")
                .get(0);

        assertThat(said.speaker().name()).isEqualTo("Kari Lund");
        assertThat(said.reportedBy()).map(ActorRef::name).contains("Jon Berg");
    }

    @Test
    void aStatementByABodyIsNotThatOfWhomItNamesNext() {
        assertThat(rows("""
                According to a brief statement by the Norwegian government, Swedish President Jon Berg voiced support.
                “Both agreed on calm,” said the statement.
                """))
                .containsExactly("INDIRECT Jon Berg: support", "DIRECT Norwegian government: Both agreed on calm,");
    }

    @Test
    void whoTellsItMayStandBehindTheVerb() {
        assertThat(
                        rows(
                                "The Norwegian minister has not received any call from his counterpart, reported RIA Novosti news agency of Russia."))
                .containsExactly(
                        "INDIRECT RIA Novosti: The Norwegian minister has not received any call from his counterpart");
    }

    @Test
    void whomOneRestsOnIsNotWhoSaysIt() {
        assertThat(rows("The Norwegian government said that according to the army, 14 soldiers were killed."))
                .containsExactly("INDIRECT Norwegian government: according to the army, 14 soldiers were killed");
    }

    @Test
    void aNameThatOneGivesIsHisInMarks() {
        assertThat(rows("The army began what Norway calls a “Northern Shield Operation” on Monday."))
                .containsExactly("INDIRECT Norway: a “Northern Shield Operation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks will resume in Oslo, a source familiar with the matter said on Friday.",
                "The talks will resume in Oslo, an official briefed on the matter said on Friday.",
                "The talks will resume in Oslo, a source close to the government told Reuters.",
                "The talks will resume in Oslo, a diplomat with knowledge of the matter said.",
            })
    void anUnnamedSourceDescribedBehindItsNounSpeaks(String text) {
        List<Statement> statements = TestReading.statements(text);

        assertThat(statements).hasSize(1);
        assertThat(statements.get(0).content().text()).isEqualTo("The talks will resume in Oslo");
    }

    @Test
    void whoAsksForNoNameAsksForNothingElse() {
        assertThat(rows("“Things look better this time,” the official, who asked not to be named, told Reuters."))
                .containsExactly("DIRECT official: Things look better this time,");
    }

    @Test
    void theFirstWordInMarksMayBeTheVerb() {
        assertThat(rows("Kari Lund said the talks with the mediators \"centred in particular on the old bridges.\""))
                .containsExactly(
                        "MIXED Kari Lund: the talks with the mediators \"centred in particular on the old bridges.");
    }

    private static List<String> rows(String text) {
        return TestReading.statements(text).stream().map(TestReading::shortly).toList();
    }
}
