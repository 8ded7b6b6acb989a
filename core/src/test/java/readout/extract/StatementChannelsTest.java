package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.ActorRef;
import readout.model.Statement;
import readout.model.Statement.Channel;

class StatementChannelsTest {

    @Test
    void whatAnotherSaidIsNoChannel() {
        assertThat(TestReading.statements(
                        "Amid a row over President Deby's remarks on fishing, Niger warned that the lake was closed."))
                .extracting(s -> s.channel())
                .containsExactly(Statement.Channel.UNKNOWN);
    }

    @Test
    void findsAddresseeAndChannelOfACall() {
        List<Statement> statements = TestReading.statements("""
                In a phone call with Jon Berg, Kari Lund urged Sweden to open the border.
                """);

        assertThat(statements).extracting(Statement::channel).containsExactly(Channel.CALL);
        assertThat(statements.get(0).addressees()).extracting(ActorRef::name).containsExactly("Sweden", "Jon Berg");
    }

    @Test
    void aReplyBelongsToTheCallToldBefore() {
        List<Statement> statements = TestReading.statements("""
                Norwegian President Kari Lund called Swedish Prime Minister Jon Berg on Monday. Berg told Lund that the border was open.
                """);

        assertThat(statements).extracting(Statement::channel).containsExactly(Channel.CALL);
    }

    @Test
    void aLetterAndTalksNameWhoIsSpokenTo() {
        List<Statement> statements = TestReading.statements("""
                In a letter to Jon Berg, Kari Lund complained that the border was shut.
                Kari Lund held talks with Jon Berg, urging restraint.
                """);

        assertThat(statements).extracting(s -> s.addressees().get(0).name()).containsExactly("Jon Berg", "Jon Berg");
        assertThat(statements).extracting(Statement::channel).containsExactly(Channel.LETTER, Channel.MEETING);
    }

    @Test
    void readsAddresseesAndChannelsOfEveryKind() {
        List<Statement> statements = TestReading.statements("""
                Norwegian envoys wrote to Jon Berg last week demanding an inquiry.
                Swedish President Olav Dahl phoned Jon Berg and urged him to wait.
                Speaking to lawmakers in Oslo, Kari Lund said that the war was over.
                Kari Lund assured Jon Berg that it was over, according to a readout of the call.
                Kari Lund, speaking at the opening of a school, vowed that it would stay open.
                A soldier told Reuters fighting was still going on.
                """);

        assertThat(statements)
                .extracting(Statement::channel)
                .containsExactly(
                        Channel.LETTER, Channel.CALL, Channel.SPEECH, Channel.CALL, Channel.SPEECH, Channel.INTERVIEW);
        assertThat(statements.get(0).addressees()).extracting(ActorRef::name).containsExactly("Jon Berg");
        assertThat(statements.get(1).addressees()).extracting(ActorRef::name).containsExactly("Jon Berg");
        assertThat(statements.get(2).addressees()).extracting(ActorRef::name).containsExactly("lawmakers");
        assertThat(statements.get(5).addressees()).extracting(ActorRef::name).containsExactly("Reuters");
        assertThat(statements.get(5).content().text()).isEqualTo("fighting was still going on");
    }

    @Test
    void whatOthersSayMeanwhileIsNotSaidToThosePresent() {
        List<Statement> statements = TestReading.statements("""
                Jon Berg met Kari Lund on Monday as sources told the Gazette that the border would open.
                Karl Frey confirmed he was called to the foreign ministry but said nobody had been accused.
                Jon Berg meets Kari Lund as family calls for inquiry.
                """);

        assertThat(statements)
                .flatExtracting(s -> s.addressees().stream().map(ActorRef::name).toList())
                .doesNotContain("Kari Lund", "the foreign ministry", "foreign ministry");
    }

    @Test
    void whatOnesOfficeIsAboutIsNoChannel() {
        List<Statement> statements =
                TestReading.statements("“The border is open,” said Kari Lund, Norway's negotiator in the peace talks.");

        assertThat(statements).extracting(Statement::channel).containsExactly(Channel.UNKNOWN);
    }

    @Test
    void theTalksThatOneTellsOfAreNotWhereHeTellsIt() {
        List<Statement> statements = TestReading.statements(
                "Other sources said that during their talks with Jon Berg, Kari Lund had “made her concerns known”.");

        assertThat(statements.get(0).channel()).isEqualTo(Channel.UNKNOWN);
        assertThat(statements.get(0).addressees()).isEmpty();
    }
}
