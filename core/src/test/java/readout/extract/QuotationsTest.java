package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "”The road is open,” he said. | The road is open,",
                "“We will hold the pass,” she said. | We will hold the pass,",
                "\"We will hold the pass,\" she said. | We will hold the pass,",
                "'We will hold the pass,' she said. | We will hold the pass,",
                "‘We will hold the pass,’ she said. | We will hold the pass,",
                "«We will hold the pass», she said. | We will hold the pass",
                "„We will hold the pass“, she said. | We will hold the pass",
                "``We will hold the pass,'' she said. | We will hold the pass,",
                "The ferry (\"Marisol\") sank. | Marisol",
            })
    void readsEveryStyleOfMarks(String text, String inner) {
        assertThat(inners(text)).containsExactly(inner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "The two ministers’ talks didn’t end; it’s Peru’s turn.",
                "The two ministers' talks didn't end; it's Peru's turn.",
                "He was a child of the '80s, rock 'n' roll and all.",
                "A man 5'10\" tall and a 12\" pipe.",
            })
    void knowsApostrophesAndInches(String text) {
        assertThat(inners(text)).isEmpty();
    }

    @Test
    void keepsApostrophesInsideSingleMarks() {
        assertThat(inners("‘We don’t want the soldiers’ families to wait,’ he said. ‘Not again.’"))
                .containsExactly("We don’t want the soldiers’ families to wait,", "Not again.");
        assertThat(inners("'We don't want the soldiers' families to wait,' he said."))
                .containsExactly("We don't want the soldiers' families to wait,");
    }

    @Test
    void aStraightMarkMayCloseACurlyOneAndTheOtherWayRound() {
        assertThat(inners("\"The road is open,” he said. “It is safe,\" she said. “Yes.”"))
                .containsExactly("The road is open,", "It is safe,", "Yes.");
    }

    @Test
    void findsAQuotationInsideAnother() {
        List<Quotation> all =
                Quotations.of("“He told me ‘never’ and left,” she said.").all();

        assertThat(all).extracting(Quotation::depth).containsExactly(0, 1);
        assertThat(inners("“He told me ‘never’ and left,” she said."))
                .containsExactly("He told me ‘never’ and left,", "never");
    }

    @Test
    void goesOnWhereEachParagraphOpensAndOnlyTheLastCloses() {
        String text = "“We began at dawn.\n“By noon it was over.\n“Nobody was hurt,” he said.\n";
        Quotation only = Quotations.of(text).all().get(0);

        assertThat(only.parts())
                .extracting(p -> p.of(text))
                .containsExactly("We began at dawn.", "By noon it was over.", "Nobody was hurt,");
        assertThat(only.closed()).isTrue();
    }

    @Test
    void endsAQuotationNeverClosedWithItsParagraph() {
        String text = "He said:\n“We will wait. We have time.\nThe talks go on.\n";
        Quotation only = Quotations.of(text).all().get(0);

        assertThat(only.inner().of(text)).isEqualTo("We will wait. We have time.");
        assertThat(only.closed()).isFalse();
    }

    @Test
    void dropsAStrayMark() {
        assertThat(inners("The pipe\" burst and nobody said a word.\nAnother paragraph.\n"))
                .isEmpty();
    }

    @Test
    void tellsWhichOutermostQuotationCoversAPlace() {
        String text = "“One ‘two’ three,” he said, and “four”.";
        Quotations quotations = Quotations.of(text);

        assertThat(quotations.at(text.indexOf("two")))
                .get()
                .extracting(q -> q.inner().of(text))
                .isEqualTo("One ‘two’ three,");
        assertThat(quotations.at(text.indexOf("three"))).isPresent();
        assertThat(quotations.at(text.indexOf("said"))).isEmpty();
        assertThat(quotations.at(text.indexOf("four"))).isPresent();
    }

    private static List<String> inners(String text) {
        return Quotations.of(text).all().stream().map(q -> q.inner().of(text)).toList();
    }
}
