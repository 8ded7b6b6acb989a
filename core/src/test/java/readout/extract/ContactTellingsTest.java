package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Contact;

/** The ways in which news tells of a contact, besides saying that it took place. */
class ContactTellingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The agency twisted the content of the phone call between Kari Lund and Jon Berg. | CALL REPORTED Kari Lund, Jon Berg",
                "There was a phone call on Friday between Kari Lund and Jon Berg. | CALL REPORTED Kari Lund, Jon Berg",
                "It was the first meeting between Kari Lund and Jon Berg since the war. | MEETING REPORTED Kari Lund, Jon Berg",
                "Norwegian minister Kari Lund congratulated Swedish minister Jon Berg and discussed the war in a phone call. |"
                        + " CALL REPORTED Kari Lund, Jon Berg",
                "Kari Lund and Jon Berg discussed the war over the phone. | CALL REPORTED Kari Lund, Jon Berg",
                "At Norway's request, Norwegian minister Kari Lund spoke with Swedish minister Jon Berg. |"
                        + " CALL REPORTED Kari Lund, Jon Berg",
                "Kari Lund “took a call from Jon Berg,” Norwegian minister Ida Holm said. | CALL REPORTED Kari Lund, Jon Berg",
            })
    void readsAContactHoweverItIsTold(String text, String row) {
        assertThat(rows(text)).containsExactly(row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The paper printed the details of the planned call between Kari Lund and Jon Berg.",
                "There was no phone call between Kari Lund and Jon Berg.",
                "Norwegian President Kari Lund told supporters she was prepared to talk directly to Jon Berg.",
                "“He took a call from Jon Berg,” Norwegian minister Ida Holm said.",
            })
    void makesNoneOfPlansOffersAndWhomNobodyNames(String text) {
        assertThat(rows(text)).isEmpty();
    }

    @Test
    void theLineIsNoTopic() {
        List<Contact> contacts = TestReading.contacts("Kari Lund and Jon Berg discussed the war over the phone.");

        assertThat(contacts.get(0).topics()).containsExactly("the war");
    }

    private static List<String> rows(String text) {
        return TestReading.contacts(text).stream().map(TestReading::shortly).toList();
    }
}
