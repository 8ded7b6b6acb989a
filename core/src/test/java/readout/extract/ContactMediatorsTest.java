package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.ActorRef;
import readout.model.Contact;

class ContactMediatorsTest {

    @Test
    void findsTheMediatorOfTalksBetweenOthers() {
        List<Contact> contacts = TestReading.contacts("Oman hosted talks between Norway and Sweden in Muscat.");

        assertThat(contacts).extracting(TestReading::shortly).containsExactly("MEETING REPORTED Norway, Sweden");
        assertThat(contacts.get(0).mediator()).map(ActorRef::name).contains("Oman");
    }

    @Test
    void findsWhoMediatedAndWhoAskedForIt() {
        assertThat(TestReading.contacts("Norway and Sweden held indirect talks through Omani mediation."))
                .singleElement()
                .satisfies(c -> assertThat(c.mediator()).map(ActorRef::name).contains("Oman"));
        assertThat(TestReading.contacts("Norwegian minister Kari Lund phoned Jon Berg at the request of Sweden."))
                .singleElement()
                .satisfies(c -> assertThat(c.initiator()).map(ActorRef::name).contains("Sweden"));
    }

    @Test
    void whoCarriedAMessageIsNoneOfItsParties() {
        assertThat(
                        TestReading.contacts(
                                "Danish envoy Ida Moen delivered a letter from Norwegian President Kari Lund to King Jon Berg."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(TestReading.shortly(c)).isEqualTo("MESSAGE REPORTED Kari Lund, Jon Berg");
                    assertThat(c.initiator()).map(ActorRef::name).contains("Kari Lund");
                    assertThat(c.mediator()).map(ActorRef::name).contains("Ida Moen");
                });
    }

    @Test
    void oneToldThroughAnotherIsSentAMessage() {
        assertThat(TestReading.contacts("Norway told Sweden through Danish mediators that it wants peace."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.medium()).isEqualTo(Contact.Medium.MESSAGE);
                    assertThat(c.mediator().orElseThrow().name()).isEqualTo("Denmark");
                });
        assertThat(rows("Norway told Sweden that it wants peace.")).isEmpty();
    }

    @Test
    void aHostOfBothSidesHasThemMeet() {
        assertThat(TestReading.contacts("Norwegian President Kari Lund hosted negotiators from Sweden and Denmark."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(TestReading.shortly(c)).isEqualTo("MEETING REPORTED Sweden, Denmark");
                    assertThat(c.mediator().orElseThrow().name()).isEqualTo("Kari Lund");
                });
    }

    @Test
    void whoHostedTheMeetingToldOfBeforeMediated() {
        List<Contact> contacts =
                TestReading.contacts("Norwegian President Kari Lund and Swedish President Jon Berg met on Monday."
                        + " Danish Prime Minister Ida Holm, who hosted the meeting, urged calm.");

        assertThat(contacts).hasSize(1);
        assertThat(contacts.get(0).mediator()).map(ActorRef::name).contains("Ida Holm");
    }

    @Test
    void whoPassesMessagesBetweenOthersMediates() {
        List<Contact> contacts = TestReading.contacts("Norway passed messages between Sweden and Denmark.");

        assertThat(contacts).extracting(TestReading::shortly).containsExactly("MESSAGE REPORTED Sweden, Denmark");
        assertThat(contacts.get(0).mediator()).map(ActorRef::name).contains("Norway");
    }

    @Test
    void whoToldAnotherByPhoneNeedNotHaveRungHim() {
        List<Contact> contacts = TestReading.contacts(
                "Norwegian minister Kari Lund told Swedish minister Jon Berg in a phone call that the border would stay shut.");

        assertThat(contacts).hasSize(1);
        assertThat(contacts.get(0).initiator()).isEmpty();
    }

    private static List<String> rows(String text) {
        return TestReading.contacts(text).stream().map(TestReading::shortly).toList();
    }
}
