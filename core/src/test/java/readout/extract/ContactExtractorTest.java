package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.ActorRef;
import readout.model.Contact;

class ContactExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norwegian Foreign Minister Kari Lund spoke with Swedish Prime Minister Jon Berg. | CALL REPORTED Kari Lund, Jon Berg",
                "Norwegian Foreign Minister Kari Lund phoned Swedish Prime Minister Jon Berg. | CALL REPORTED Kari Lund, Jon Berg",
                "Kari Lund held talks with Jon Berg in Oslo. | MEETING REPORTED Kari Lund, Jon Berg",
                "Kari Lund and Jon Berg met on Monday. | MEETING REPORTED Kari Lund, Jon Berg",
                "Kari Lund will meet Jon Berg on Monday. | MEETING PLANNED Kari Lund, Jon Berg",
                "Kari Lund has not met Jon Berg since May. | MEETING DENIED Kari Lund, Jon Berg",
                "In his call with Kari Lund, Jon Berg urged calm. | CALL REPORTED Jon Berg, Kari Lund",
            })
    void readsWhoTalkedToWhom(String text, String row) {
        assertThat(TestReading.contacts(text)).extracting(TestReading::shortly).containsExactly(row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kari Lund urged Norway and Sweden to talk to each other.",
                "Kari Lund called for talks between Norway and Sweden.",
                "Kari Lund told reporters that the border was open.",
                "Kari Lund spoke to journalists in Oslo.",
                "Kari Lund accused Jon Berg of lying.",
                "If Kari Lund meets Jon Berg, the border may open.",
                "Kari Lund met demands for an inquiry.",
            })
    void makesNoContactOfRequestsBriefingsAndAccusations(String text) {
        assertThat(TestReading.contacts(text)).isEmpty();
    }

    @Test
    void countsOneTalkWithTwoAsTwoAndAMeetingOfThreeAsOne() {
        assertThat(rows("Norwegian minister Kari Lund spoke separately with Jon Berg and Ida Moen."))
                .containsExactly("CALL REPORTED Kari Lund, Jon Berg", "CALL REPORTED Kari Lund, Ida Moen");
        assertThat(rows("Kari Lund hosted Jon Berg and Ida Moen."))
                .containsExactly("MEETING REPORTED Kari Lund, Jon Berg, Ida Moen");
    }

    @Test
    void joinsTheMentionsOfOneOccasion() {
        List<Contact> contacts = TestReading.contacts("""
                Norwegian Foreign Minister Kari Lund spoke with Swedish Prime Minister Jon Berg.
                In her call with Berg, Lund urged calm.
                """);

        assertThat(contacts).hasSize(1);
        assertThat(contacts.get(0).reports())
                .extracting(r -> r.trigger().text())
                .containsExactly("spoke", "call");
    }

    @Test
    void findsTheMediatorOfTalksBetweenOthers() {
        List<Contact> contacts = TestReading.contacts("Oman hosted talks between Norway and Sweden in Muscat.");

        assertThat(contacts).extracting(TestReading::shortly).containsExactly("MEETING REPORTED Norway, Sweden");
        assertThat(contacts.get(0).mediator()).map(ActorRef::name).contains("Oman");
    }

    @Test
    void takesTheOneQuotedForThePartyLeftOut() {
        assertThat(
                        rows(
                                "“Spoke with Swedish Prime Minister Jon Berg today,” Norwegian Foreign Minister Kari Lund wrote."))
                .containsExactly("CALL REPORTED Kari Lund, Jon Berg");
    }

    private static List<String> rows(String text) {
        return TestReading.contacts(text).stream().map(TestReading::shortly).toList();
    }
}
