package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Contact;
import readout.model.Contact.Medium;
import readout.model.Contact.Readout;

class ReadoutsTest {

    private static final String CALL = "Ada Berg telephoned Nils Ek on Tuesday.";
    private static final String POST = "Spoke with Ada Berg of Norland tonight. The strait stays closed";

    private static Reported call(String id, String more) {
        return report(id, CALL + " " + more + "\n")
                .on("2025-03-04")
                .official("Ada Berg", "NOR", "foreign minister")
                .official("Nils Ek", "SWE", "foreign minister")
                .contact(Medium.CALL, List.of("Ada Berg", "Nils Ek"), "2025-03-04", CALL);
    }

    @Test
    void whatOneSaysToTheOtherBehindTheCallIsHisSidesAccount() {
        Contact contact = only(call("a", "Berg told Ek the hotline must be restored.")
                .statementTo("Ada Berg", "Nils Ek", "the hotline must be restored"));

        assertThat(contact.readouts()).extracting(r -> r.party().name()).containsExactly("Ada Berg");
        assertThat(contact.readouts().get(0).statements()).hasSize(1);
    }

    @Test
    void aPostThatTellsOfTheCallIsTheAccountOfWhoeverWroteIt() {
        Contact contact = only(
                call("a", "Berg told Ek the hotline must be restored.")
                        .statementTo("Ada Berg", "Nils Ek", "the hotline must be restored"),
                report("b", "\"" + POST + "\", Nils Ek wrote after the call with Ada Berg.\n")
                        .on("2025-03-04")
                        .official("Nils Ek", "SWE", "foreign minister")
                        .official("Ada Berg", "NOR", "foreign minister")
                        .contact(Medium.CALL, List.of("Nils Ek", "Ada Berg"), "2025-03-04", "Spoke with Ada Berg")
                        .statement("Nils Ek", POST, true));

        assertThat(contact.readouts())
                .extracting(r -> r.party().name())
                .containsExactlyInAnyOrder("Ada Berg", "Nils Ek");
    }

    @Test
    void whatIsSaidToSomebodyElseIsNone() {
        Contact contact = only(call("a", "Berg told Olaf Dahl the hotline must be restored.")
                .official("Olaf Dahl", "DNK", "prime minister")
                .statementTo("Ada Berg", "Olaf Dahl", "the hotline must be restored"));

        assertThat(contact.readouts()).extracting(Readout::party).isEmpty();
    }

    private static Contact only(Reported... reports) {
        List<Contact> rows = DossierBuilder.compare(
                        Arrays.stream(reports).map(Reported::findings).toList())
                .contacts();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
