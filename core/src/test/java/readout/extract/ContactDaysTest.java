package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Contact;
import readout.model.DateRange;
import readout.model.Passage;

/** Which talks take their day from the sentence before. */
class ContactDaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On 4 March 2024, Kenyan minister Ann Kimani pressed Malawi for a truce. In a call with Malawian President Grace Mbewe, Kimani stressed that time was short. | 4 March 2024
            Kenyan minister Ann Kimani on Tuesday pressed Malawi for a truce. In a call with Malawian President Grace Mbewe, Kimani stressed that time was short. | Tuesday
            """)
    void aTalkThatSetsTheSceneIsOfTheDayOfTheLead(String text, String words) {
        assertThat(day(text).flatMap(DateRange::expression).map(Passage::text)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In March 2024, Kenyan minister Ann Kimani pressed Malawi for a truce. In a call with Malawian President Grace Mbewe, Kimani stressed that time was short. | x
            On 4 March 2024, Kenyan minister Ann Kimani pressed Peru for a truce. In a call with Malawian President Grace Mbewe, Kimani stressed that time was short. | x
            On 4 March 2024, Kenyan minister Ann Kimani pressed Malawi for a truce. Kimani has met Malawian President Grace Mbewe before. | x
            """)
    void anyOtherTalkHasNone(String text, String none) {
        assertThat(day(text)).isEmpty();
    }

    private static Optional<DateRange> day(String text) {
        Reading reading = TestReading.of(text);
        List<Contact> contacts = ContactExtractor.extract(reading, StatementExtractor.extract(reading));
        assertThat(contacts).hasSize(1);
        return contacts.get(0).date();
    }
}
