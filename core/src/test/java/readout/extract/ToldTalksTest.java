package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.ActorRef;
import readout.model.Statement;
import readout.model.Statement.Channel;

class ToldTalksTest {

    @Test
    void whatTheNextSentenceRaisesIsSaidInTheTalk() {
        Statement last = last("""
                In a call with Swedish Prime Minister Jon Berg, Norwegian President Kari Lund urged restraint. \
                She also expressed concern about the closed border.
                """);

        assertThat(last.channel()).isEqualTo(Channel.CALL);
        assertThat(hearers(last)).containsExactly("Jon Berg");
    }

    @Test
    void soItIsWithinOneQuotation() {
        Statement last = TestReading.statements("""
                “President Kari Lund of Norway met Prime Minister Jon Berg of Sweden. President Lund stressed that the border must open,” \
                said a spokeswoman of the foreign ministry, Ane Dahl.
                """).stream()
                .filter(s -> s.cue().text().equals("stressed"))
                .findFirst()
                .orElseThrow();

        assertThat(last.channel()).isEqualTo(Channel.MEETING);
        assertThat(hearers(last)).containsExactly("Jon Berg");
    }

    @Test
    void theCallGoesBackToTheOneTold() {
        Statement last = last("""
                In a call with Swedish Prime Minister Jon Berg, Norwegian President Kari Lund urged restraint.
                Her office gave no details.
                During the call, Berg promised that the border would open, a radio station reported.
                """);

        assertThat(last.channel()).isEqualTo(Channel.CALL);
        assertThat(hearers(last)).containsExactly("Kari Lund");
    }

    @Test
    void whileSpeakingToAForeignMinisterIsACall() {
        Statement said = last(
                "While speaking to Swedish Prime Minister Jon Berg, Norwegian President Kari Lund urged restraint.");

        assertThat(said.channel()).isEqualTo(Channel.CALL);
        assertThat(hearers(said)).containsExactly("Jon Berg");
    }

    @Test
    void whatIsSaidElsewhereIsNotOfTheTalk() {
        assertThat(hearers(last("""
                Norwegian President Kari Lund met Swedish Prime Minister Jon Berg on Monday. She said later that the border was shut.
                """))).isEmpty();
        assertThat(hearers(last("""
                Norwegian President Kari Lund will meet Swedish Prime Minister Jon Berg on Monday. She urged voters to be patient.
                """))).doesNotContain("Jon Berg");
        assertThat(hearers(last("""
                Norwegian President Kari Lund met Swedish Prime Minister Jon Berg on Monday.
                She stressed that the border must open.
                """))).isEmpty();
    }

    private static Statement last(String text) {
        List<Statement> statements = TestReading.statements(text);
        return statements.get(statements.size() - 1);
    }

    private static List<String> hearers(Statement statement) {
        return statement.addressees().stream().map(ActorRef::name).toList();
    }
}
