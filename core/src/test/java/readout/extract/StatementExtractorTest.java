package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Passage;
import readout.model.Statement;
import readout.model.Statement.Channel;

class StatementExtractorTest {

    @Test
    void readsDirectMixedAndIndirectSpeech() {
        assertThat(rows("""
                Norwegian Foreign Minister Kari Lund said the border was open.
                “The border is open,” Lund said.
                Lund called the border “open to all”, and said that traffic “flows as it should”.
                """))
                .containsExactly(
                        "INDIRECT Kari Lund: the border was open",
                        "DIRECT Kari Lund: The border is open,",
                        "MIXED Kari Lund: the border “open to all",
                        "MIXED Kari Lund: traffic “flows as it should");
    }

    @Test
    void nobodyCallsHimselfByHisName() {
        assertThat(rows("""
                Norwegian Foreign Minister Pal Lund said the border was open.
                “I met General Olav Berg on Sunday,” he said.
                “General Berg is a coward,” the minister added.
                “We spoke to Prime Minister Nils Dahl of Sweden,” he said.
                """))
                .containsExactly(
                        "INDIRECT Pal Lund: the border was open",
                        "DIRECT Pal Lund: I met General Olav Berg on Sunday,",
                        "DIRECT Pal Lund: General Berg is a coward,",
                        "DIRECT Pal Lund: We spoke to Prime Minister Nils Dahl of Sweden,");
    }

    @Test
    void aSentenceOfSayingAloneTagsTheQuotationBeforeIt() {
        assertThat(rows("""
                “The road is open.” Norwegian spokesman Olav Berg told reporters on Sunday.
                "The bridge is shut,” Swedish spokesman Jon Dahl said in Oslo.
                """))
                .containsExactly("DIRECT Olav Berg: The road is open.", "DIRECT Jon Dahl: The bridge is shut,");
    }

    @Test
    void whoSpokeLastGoesOnOfOneWhomHeNames() {
        assertThat(rows("""
                Norwegian spokesman Olav Berg said the king was ill.
                The day will be set once King Nils Dahl has left, he added.
                """))
                .containsExactly(
                        "INDIRECT Olav Berg: the king was ill",
                        "INDIRECT Olav Berg: The day will be set once King Nils Dahl has left");
    }

    @Test
    void twoWhoTellEachTheirOwnAreTwo() {
        assertThat(rows("""
                Norway's army said it had sent a patrol to the lake on Friday, but Swedish envoy Kari Lund said the lake was shut.
                """))
                .containsExactly(
                        "INDIRECT Norwegian army: it had sent a patrol to the lake on Friday",
                        "INDIRECT Kari Lund: the lake was shut");
    }

    @Test
    void whatIsAddedIsToldApart() {
        assertThat(rows("""
                The border is open, Norwegian Foreign Minister Kari Lund told reporters on Sunday, adding the bridge was safe.
                Lund welcomed what she described as “good signals” from Sweden and spoke of what she called a “New North”.
                """))
                .contains(
                        "INDIRECT Kari Lund: The border is open",
                        "INDIRECT Kari Lund: the bridge was safe",
                        "MIXED Kari Lund: what she described as “good signals” from Sweden",
                        "MIXED Kari Lund: good signals” from Sweden");
    }

    @Test
    void joinsAQuotationSplitByItsTagAndOneThatRunsOn() {
        List<Statement> statements = TestReading.statements("""
                “We waited all night,” Kari Lund told the crowd. “Nobody came.”
                “In the morning we left.”
                The square was empty.
                """);

        assertThat(statements).hasSize(1);
        assertThat(statements.get(0).segments())
                .extracting(Passage::text)
                .containsExactly("We waited all night,", "Nobody came.", "In the morning we left.");
    }

    @Test
    void aBodyThatNoTableKnowsSpeaksAndGoesOn() {
        assertThat(rows("""
                “The bridge fell at dawn,” the army's 4th Infantry Brigade said in a statement.
                Norland's border service said it had closed the road. “Every shot will be answered,” it added.
                """))
                .containsExactly(
                        "DIRECT army's 4th Infantry Brigade: The bridge fell at dawn,",
                        "INDIRECT Norland's border service: it had closed the road",
                        "DIRECT Norland's border service: Every shot will be answered,");
    }

    @Test
    void severalWithoutANameTellItTogether() {
        assertThat(rows("The market burned down, two villagers and a local councillor said."))
                .extracting(row -> row.replaceAll(":.*", ""))
                .containsExactlyInAnyOrder("INDIRECT villagers", "INDIRECT a local councillor");
    }

    @Test
    void wordsPartlyQuotedUnderACueAreThoseOfItsSpeaker() {
        assertThat(rows("Kari Lund said her movement “regrets every death” in the village."))
                .containsExactly("MIXED Kari Lund: her movement “regrets every death” in the village");
    }

    @Test
    void aColonBringsInWordsWithoutAVerbOfSpeech() {
        assertThat(rows("President Kari Lund was blunt: “We will not leave.”"))
                .containsExactly("DIRECT Kari Lund: We will not leave.");
        assertThat(rows("The sign on the gate was blunt: “Keep out of here.”")).isEmpty();
    }

    @Test
    void oneWhoIsAskedDoesNotAsk() {
        assertThat(rows("Asked whether the truce would hold, Kari Lund said: “Ask me on Saturday.”"))
                .containsExactly("DIRECT Kari Lund: Ask me on Saturday.");
    }

    @Test
    void nounsAndPassivesTellOfSpeechToo() {
        assertThat(rows("The closure was announced by the Norwegian foreign ministry."))
                .singleElement()
                .satisfies(row -> assertThat(row).endsWith(": The closure"));
        assertThat(rows("Sweden’s call for an end to the fighting came on Monday."))
                .containsExactly("INDIRECT Sweden: an end to the fighting");
    }

    @Test
    void reportsSpeechToldInsideAQuotationAsARowOfItsOwn() {
        assertThat(rows("""
                “Minister Lund stressed the need for calm,” spokesman Jon Berg said.
                """))
                .containsExactly(
                        "INDIRECT Lund: the need for calm",
                        "DIRECT Jon Berg: Minister Lund stressed the need for calm,");
    }

    @Test
    void takesScareQuotesAndNamesForNoSpeech() {
        assertThat(TestReading.statements("""
                The army began “Operation Winter Dawn” on Monday.
                Soldiers took the so-called “red house” at noon.
                """)).isEmpty();
    }

    @Test
    void takesSpeechDeniedPlannedOrDeclinedForNone() {
        assertThat(TestReading.statements("""
                Kari Lund declined to comment and did not say when talks would begin.
                Lund will announce her plan on Monday.
                If Lund says the border is open, traffic will flow.
                """)).isEmpty();
    }

    @Test
    void plansAndWishesThatASourceHoldsAreStatements() {
        assertThat(rows("""
                Norway wants Sweden to open the border.
                The Norwegian government plans to close two ports.
                The old man wanted to go home.
                """))
                .containsExactly(
                        "INDIRECT Norway: Sweden to open the border",
                        "INDIRECT Norwegian government: to close two ports");
    }

    @Test
    void whatIsJoinedToTheWordsOfOthersIsTheTellers() {
        assertThat(
                        rows(
                                "Norwegian Foreign Minister Kari Lund said her envoys had no maps and accused Sweden of theft."))
                .containsExactly("INDIRECT Kari Lund: her envoys had no maps", "INDIRECT Kari Lund: Sweden of theft");
    }

    @Test
    void aTagAfterNameAndTitleHasThatSpeaker() {
        assertThat(rows("The bridge has fallen into the river, the mayor, Jon Berg, told the council by telephone."))
                .containsExactly("INDIRECT Jon Berg: The bridge has fallen into the river");
    }

    @Test
    void calledIsNoCallWhereItNames() {
        assertThat(TestReading.statements("Kari Lund called the speech a crime and vowed that Norway would wait."))
                .extracting(Statement::channel)
                .containsOnly(Channel.UNKNOWN);
    }

    @Test
    void aQuotationAfterAColonRunsOn() {
        assertThat(rows("Kari Lund denied that she had left: “Nobody went. I was there.”"))
                .containsExactly("MIXED Kari Lund: she had left: “Nobody went. I was there.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "Kari Lund: \"We will wait\" | DIRECT Kari Lund: We will wait",
                "We will wait for an answer: Kari Lund | INDIRECT Kari Lund: We will wait for an answer",
                "No talks with rebels, says Kari Lund | INDIRECT Kari Lund: No talks with rebels",
            })
    void aMarkOfAHeadlineIsACue(String title, String row) {
        Reading reading = TestReading.ofTitled(title, "Norwegian Foreign Minister Kari Lund stood by the window.");

        assertThat(StatementExtractor.extract(reading))
                .extracting(TestReading::shortly)
                .containsExactly(row);
    }

    @Test
    void whatIsSaidInBracketsEndsWithThem() {
        assertThat(
                        rows(
                                "Chad asked for the withdrawal of troops (Niger denies the presence of its army there), a new vote and a road."))
                .contains("INDIRECT Niger: the presence of its army");
    }

    @Test
    void whatStandsBehindTheObjectIsNotDenied() {
        assertThat(
                        rows(
                                "Chad denies a role in the raid but the inquiry, which the army called long, suggested Niger was behind it."))
                .contains("INDIRECT Chad: a role in the raid");
    }

    @Test
    void whatWasMadeClearInACallGoesOn() {
        assertThat(
                        rows(
                                "Norwegian Foreign Minister Kari Lund said that she made clear in a call with Sweden's premier that the border was open."))
                .contains(
                        "INDIRECT Kari Lund: she made clear in a call with Sweden's premier that the border was open");
    }

    @Test
    void aHandleIsThePersonOfTheReport() {
        assertThat(rows("""
                Norwegian Foreign Minister Kari Lund went home.
                “The border is open,” @MinLund tweeted.
                """)).containsExactly("DIRECT Kari Lund: The border is open,");
    }

    private static List<String> rows(String text) {
        return TestReading.statements(text).stream().map(TestReading::shortly).toList();
    }
}
