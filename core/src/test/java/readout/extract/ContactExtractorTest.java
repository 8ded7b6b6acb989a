package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Contact;
import readout.model.Place;
import readout.model.Response;

class ContactExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norwegian Foreign Minister Kari Lund spoke with Swedish Prime Minister Jon Berg. | CALL REPORTED Kari Lund, Jon Berg",
                "Norwegian Foreign Minister Kari Lund phoned Swedish Prime Minister Jon Berg. | CALL REPORTED Kari Lund, Jon Berg",
                "Kari Lund held face-to-face talks with Jon Berg. | MEETING REPORTED Kari Lund, Jon Berg",
                "Kari Lund held talks with Jon Berg in Oslo. | MEETING REPORTED Kari Lund, Jon Berg",
                "Kari Lund and Jon Berg met on Monday. | MEETING REPORTED Kari Lund, Jon Berg",
                "Kari Lund will meet Jon Berg on Monday. | MEETING PLANNED Kari Lund, Jon Berg",
                "Jon Berg denied having met Kari Lund. | MEETING DENIED Jon Berg, Kari Lund",
                "Norway and Sweden agreed to hold talks in Oslo next week. | MEETING PLANNED Norway, Sweden",
                "Norway and Sweden held talks in Oslo. | MEETING REPORTED Norway, Sweden",
                "A Norwegian delegation led by Kari Lund met Jon Berg. | MEETING REPORTED Kari Lund, Jon Berg",
                "The foreign ministers of Norway, Sweden and Denmark met in Oslo. | MEETING REPORTED Norwegian foreign minister,"
                        + " Swedish foreign minister, Danish foreign minister",
                "In his call with Kari Lund, Jon Berg urged calm. | CALL REPORTED Jon Berg, Kari Lund",
                "On Friday President Kari Lund met Jon Berg. | MEETING REPORTED Kari Lund, Jon Berg",
                "In a letter to Kari Lund, Jon Berg asked for calm. | MESSAGE REPORTED Jon Berg, Kari Lund",
                "Norwegian President Kari Lund declined to meet Jon Berg. | MEETING DENIED Kari Lund, Jon Berg",
                "President Kari Lund and President Jon Berg signed the treaty in Oslo. | MEETING REPORTED Kari Lund, Jon Berg",
                "Kari Lund and Jon Berg are due to hold a third round of indirect talks in Oslo on Sunday. | MEETING PLANNED"
                        + " Kari Lund, Jon Berg",
                "Jon Berg was in Oslo on Monday for talks with Norwegian minister Kari Lund. | MEETING REPORTED Jon Berg, Kari Lund",
                "Kari Lund said she would call Jon Berg “in the coming days”. | CALL PLANNED Kari Lund, Jon Berg",
                "Norway's king, Olav Lund, and Swedish President Jon Berg held a phone call. | CALL REPORTED Olav Lund, Jon Berg",
                "Norwegian minister Kari Lund met NATO officials. | MEETING REPORTED Kari Lund, NATO officials",
                "Norwegian minister Kari Lund met opposition leaders. | MEETING REPORTED Kari Lund, opposition leaders",
                "Egyptian mediators relayed the Norwegian proposal to Sweden. | MESSAGE REPORTED Norway, Sweden",
                "The Swedish ambassador was summoned to the Norwegian foreign ministry. | MEETING REPORTED Norwegian foreign"
                        + " ministry, Swedish ambassador",
                "The Norwegian and Swedish foreign ministers, meeting in Oslo, agreed on a truce. | MEETING REPORTED Norwegian"
                        + " foreign minister, Swedish foreign minister",
                "The Norwegian and Swedish coast guards used a hotline to discuss it. | UNKNOWN REPORTED Norwegian coast guards,"
                        + " Swedish coast guards",
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
                "Norwegian minister Kari Lund said she had spoken to no Swedish minister.",
                "The palace said no call between Kari Lund and Jon Berg was planned.",
                "Kari Lund accused Jon Berg of lying.",
                "If Kari Lund meets Jon Berg, the border may open.",
                "Kari Lund met demands for an inquiry.",
                "Kari Lund has not met Jon Berg since May.",
                "Kari Lund left Oslo without meeting Jon Berg.",
                "Kari Lund wants to meet Jon Berg.",
                "Kari Lund proposed a call with Jon Berg.",
                "Village elders met protesters at the gate.",
                "Kari Lund received the news from Jon Berg.",
                "Norwegian minister Kari Lund should talk to Jon Berg.",
                "Perhaps Kari Lund will meet Jon Berg.",
                "Kari Lund has yet to meet Jon Berg.",
                "Norway meet Sweden in the final of the cup.",
                "Kari Lund called the Swedes “a gang”.",
                "At the European Union summit in Oslo, Norwegian minister Kari Lund urged Sweden to open the border.",
                "Kari Lund said she would call Jon Berg if the border was shut.",
            })
    void makesNoContactOfRequestsBriefingsAndAccusations(String text) {
        assertThat(TestReading.contacts(text)).isEmpty();
    }

    @Test
    void countsOneTalkWithTwoAsTwoAndAMeetingOfThreeAsOne() {
        assertThat(rows("Norwegian minister Kari Lund spoke separately with Jon Berg and Ida Moen."))
                .containsExactly("CALL REPORTED Kari Lund, Jon Berg", "CALL REPORTED Kari Lund, Ida Moen");
        assertThat(rows("Kari Lund and Jon Berg held separate talks with Danish envoy Ida Moen in Oslo."))
                .containsExactly("MEETING REPORTED Kari Lund, Ida Moen", "MEETING REPORTED Jon Berg, Ida Moen");
        assertThat(rows("Kari Lund hosted Jon Berg and Ida Moen."))
                .containsExactly("MEETING REPORTED Kari Lund, Jon Berg, Ida Moen");
        assertThat(rows("Kari Lund met Jon Berg in Stockholm. Danish envoy Ida Moen took part in the meeting."))
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
    void takesTheOneQuotedForThePartyLeftOut() {
        assertThat(
                        rows(
                                "“Spoke with Swedish Prime Minister Jon Berg today,” Norwegian Foreign Minister Kari Lund wrote."))
                .containsExactly("CALL REPORTED Kari Lund, Jon Berg");
    }

    @Test
    void whatATalkWasNotLikeDeniesNothing() {
        List<Contact> contacts = TestReading.contacts("""
                Norwegian Foreign Minister Kari Lund spoke with Swedish Prime Minister Jon Berg on Monday.
                "The conversation was not easy," Berg said.
                """);

        assertThat(contacts).extracting(TestReading::shortly).containsExactly("CALL REPORTED Kari Lund, Jon Berg");
    }

    @Test
    void aDenialThatNamesNobodyDisputesTheContactJustToldOf() {
        List<Contact> contacts = TestReading.contacts("""
                Norwegian Foreign Minister Kari Lund spoke with Swedish Prime Minister Jon Berg on Monday.
                The Swedish government said no such call had taken place.
                """);

        assertThat(contacts).extracting(TestReading::shortly).containsExactly("CALL DISPUTED Kari Lund, Jon Berg");
        assertThat(contacts.get(0).responses()).hasSize(1);
        assertThat(contacts.get(0).responses().get(0).stance()).isEqualTo(Response.Stance.DENIES);
    }

    @Test
    void aTimeBetweenTwoPartiesMakesTwoContacts() {
        assertThat(
                        rows(
                                "Norwegian minister Kari Lund met Jon Berg on Wednesday morning and envoy Ida Moen in the afternoon."))
                .containsExactly("MEETING REPORTED Kari Lund, Jon Berg", "MEETING REPORTED Kari Lund, Ida Moen");
        assertThat(
                        rows(
                                "Kari Lund had spoken by telephone on Monday with President Jon Berg and, in a separate call, with the army’s leader, Commander Ida Moen."))
                .containsExactly("CALL REPORTED Kari Lund, Jon Berg", "CALL REPORTED Kari Lund, Ida Moen");
    }

    @Test
    void oneWhoJoinedThemIsOneMoreParty() {
        assertThat(rows("Norwegian minister Kari Lund met Jon Berg in Stockholm. Danish envoy Ida Moen joined them."))
                .containsExactly("MEETING REPORTED Kari Lund, Jon Berg, Ida Moen");
        assertThat(rows("Kari Lund met Jon Berg in Stockholm. Danish envoy Ida Moen took part in the meeting."))
                .containsExactly("MEETING REPORTED Kari Lund, Jon Berg, Ida Moen");
    }

    @Test
    void countriesThatSpokeAreTheirMinistersWhoDid() {
        assertThat(rows("Norwegian Foreign Minister Kari Lund phoned Swedish Prime Minister Jon Berg."
                        + " Norway spoke with Sweden on the border."))
                .containsExactly("CALL REPORTED Kari Lund, Jon Berg");
    }

    @Test
    void whoIsCalledOnIsVisitedOrAsked() {
        assertThat(rows("Norwegian President Kari Lund called on Swedish King Jon Berg in Uppsala on Monday."))
                .containsExactly("MEETING REPORTED Kari Lund, Jon Berg");
        assertThat(rows("Norwegian President Kari Lund called on Swedish King Jon Berg to stop the war."))
                .isEmpty();
    }

    @Test
    void thoseAskedInSeparateCallsWereCalled() {
        assertThat(rows("In separate calls, Norwegian minister Kari Lund urged Jon Berg and Ida Moen to stop."))
                .containsExactly("CALL REPORTED Kari Lund, Jon Berg", "CALL REPORTED Kari Lund, Ida Moen");
    }

    @Test
    void whatWasSaidThereIsAPassageOnIt() {
        assertThat(TestReading.contacts("Kari Lund met Jon Berg in Oslo. Lund thanked Berg for his visit."))
                .singleElement()
                .satisfies(c -> assertThat(c.reports())
                        .extracting(r -> r.trigger().text())
                        .containsExactly("met", "thanked"));
        assertThat(TestReading.contacts("Kari Lund thanked Jon Berg for his work."))
                .isEmpty();
    }

    @Test
    void aDayOnWhichTheyAlsoSpokeIsAnotherOccasion() {
        assertThat(rows("Kari Lund has spoken with Jon Berg. Lund also spoke with Berg on Friday."))
                .hasSize(2);
        assertThat(rows("Kari Lund has spoken with Jon Berg. Lund spoke with Berg on Friday."))
                .hasSize(1);
    }

    @Test
    void callsAlreadyHeldAreEarlierOnes() {
        assertThat(
                        rows(
                                "After a call with Jon Berg, Kari Lund urged restraint. Lund already held a call with Berg on July 2."))
                .hasSize(2);
    }

    @Test
    void whoWritesAboutACallDidNotHoldIt() {
        assertThat(rows("“We watch the border,” Kari Lund said in a statement on the call with Jon Berg."))
                .isEmpty();
        assertThat(rows("“We watch the border,” Kari Lund said in a statement on her call with Jon Berg."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kari Lund flew to Uppsala to meet Jon Berg.",
                "Kari Lund left for Uppsala on Monday for a summit with Jon Berg.",
                "Kari Lund is heading to Uppsala, where she is to meet Jon Berg.",
            })
    void aTownTravelledToIsWhereTheyAreToMeet(String text) {
        assertThat(TestReading.contacts(text))
                .singleElement()
                .satisfies(c -> assertThat(c.place()).map(Place::name).contains("Uppsala"));
    }

    @Test
    void tellsWhatItWasAbout() {
        assertThat(TestReading.contacts("Kari Lund spoke with Jon Berg about the border closure on Monday."))
                .singleElement()
                .satisfies(c -> assertThat(c.topics()).containsExactly("the border closure"));
        assertThat(TestReading.contacts("Talks between Kari Lund and Jon Berg focused on the prisoner exchange."))
                .singleElement()
                .satisfies(c -> assertThat(c.topics()).containsExactly("the prisoner exchange"));
    }

    private static List<String> rows(String text) {
        return TestReading.contacts(text).stream().map(TestReading::shortly).toList();
    }
}
