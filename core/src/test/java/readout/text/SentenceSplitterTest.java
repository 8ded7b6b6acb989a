package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Span;

/** Where sentences end; every example of the word list is run. In the texts "|" marks the sentence ends inside. */
class SentenceSplitterTest {

    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceSplitter splitter = new SentenceSplitter(SentenceEnds.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. S. Arlo met J.D. Vey in the U.S. Senate on Jan. 5 at 5 p.m. sharp.",
                "\u201CIt is over.\u201D| \u201CIs it?\u201D he asked.| It was.",
                "\u201CIt is over,\u201D Lt. Gen. Arlo said.| Nobody moved.",
                "\"It is over.\"| \"Go home.\"| They went.",
                "Prices rose 4.5 per cent to $1.2 million at Vey Inc. and Norden Co. in No. 5 Street.",
                "They left (nobody knew why.)| It rained.",
                "Who came?| Nobody!| So what?!| The end...| Or not... perhaps.",
                "\u2018No more war.\u2019| \u2018No.\u2019| They left.",
                "Read example.org/a.b.c and mail a.b@example.org today.| Then reply.",
                "It was drawn in.| The other side was not.",
                "He vanished on May 3.| Officials denied it.",
                "It rests on Article 5.| That clause was never used.",
                "They left Street No. 5 Avenue on May 3 and Sunday.",
                "Steps are 1. Truce now 2. Talks later 3. Peace.",
                "He said: \u201CGo home.\u201D| They went."
            })
    void endsWhereTheyEnd(String marked) {
        assertThat(split(marked.replace("|", ""))).isEqualTo(expected(marked));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfTheListHolds(String marked) {
        assertThat(split(marked.replace("|", ""))).isEqualTo(expected(marked));
    }

    static Stream<String> examples() {
        return SentenceEnds.rows().stream()
                .flatMap(row -> Stream.of(row.example(), row.counterExample()))
                .filter(example -> !example.equals("-"));
    }

    @Test
    void everyRowHasAnIdOfItsOwnAndAnExample() {
        List<SentenceEnds.Row> rows = SentenceEnds.rows();
        assertThat(rows.stream().map(SentenceEnds.Row::id)).doesNotHaveDuplicates();
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.example().toLowerCase(java.util.Locale.ROOT))
                        .contains(row.word()));
    }

    @Test
    void longSentencesAreCutAtMarks() {
        String text = "The ministers of many lands met again and again, ".repeat(100);
        assertThat(split(text))
                .hasSizeBetween(5, 11)
                .allSatisfy(part -> assertThat(part).endsWith(","));
    }

    @Test
    void runsWithoutBlanksAreOneWord() {
        String text = "See " + "QmFzZTY0".repeat(20_000) + " there.";
        assertThat(tokenizer.words(text, new Span(0, text.length()))).hasSize(4);
    }

    private List<String> split(String text) {
        return splitter.split(text, tokenizer.words(text, new Span(0, text.length()))).stream()
                .map(words -> text.substring(
                        words.get(0).span().start(),
                        words.get(words.size() - 1).span().end()))
                .toList();
    }

    private static List<String> expected(String marked) {
        return Stream.of(marked.split("\\|")).map(String::strip).toList();
    }
}
