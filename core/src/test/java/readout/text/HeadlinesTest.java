package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines over a report, read by the shared engine. */
class HeadlinesTest {

    private static final String REPORT = "\nThe two sides spoke for an hour in the hall of the old customs house.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brazil says Chad, Niger agree to talks in Zinder | agree | Chad Niger",
                "Chad, Niger hold talks in Zinder | hold | Chad Niger",
                "Chad, Niger sign border pact | sign | Chad Niger",
                "Chad, Niger trade fire near Lake Chad | trade | Chad Niger",
                "Chad govt, Kanem rebels agree to talks | agree | govt rebels",
                "Rebels, army exchange fire in Zinder | exchange | Rebels army",
            })
    void commaBetweenTwoNamesJoinsThemAsSubjects(String title, String verb, String subjects) {
        Sentence sentence = title(title);
        Token subject = sentence.child(token(sentence, verb).index(), "nsubj")
                .map(sentence::token)
                .orElseThrow();
        List<String> joined = Arrays.stream(sentence.children(subject.index()))
                .mapToObj(sentence::token)
                .filter(t -> t.relation().equals("conj"))
                .map(Token::form)
                .toList();
        assertThat(subject.form() + " " + String.join(" ", joined)).isEqualTo(subjects);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen storm prison in Zinder | storm | VBP",
                "Kanem rebels pound army camp | pound | VBP",
                "Thousands march in Zinder | march | VBP",
                "Prison storm damage put at nine million | storm | NN",
                "Chad boards tanker suspected of cutting cable | boards | VBZ",
                "Chadian premier visits Niger | visits | VBZ",
                "Deby lands in Zinder | lands | VBZ",
                "State visits in Chad cost millions | visits | NNS",
                "Nine herders shot dead in Zinder | shot | VBN",
            })
    void deedOfThoseWhoDoSuchDeedsIsAVerb(String title, String word, String tag) {
        assertThat(token(title(title), word).pos()).isEqualTo(tag);
    }

    @Test
    void commaKeepsItsPlace() {
        String text = "Chad, Niger agree to talks" + REPORT;
        assertThat(title("Chad, Niger agree to talks").token(1).span().of(text)).isEqualTo(",");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lyon, France hit by storm",
                "In Chad, Niger wins support",
                "In southern Chad, rebels agree to talks",
                "Chad, Niger and the lake"
            })
    void otherCommasStay(String title) {
        assertThat(title(title).tokens()).anyMatch(t -> t.form().equals(","));
    }

    private static Token token(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static Sentence title(String title) {
        return TestEngine.get()
                .annotate(TestEngine.article(title + REPORT, title.length() + 1, Optional.empty()))
                .sentences()
                .get(0);
    }
}
