package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Figure;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26 people | 26 | 26 | false",
                "twenty-six people | 26 | 26 | false",
                "some 200 houses | 200 | 200 | true",
                "at least four bases | 4 | - | false",
                "more than 70 villagers | 71 | - | false",
                "up to 100 marchers | - | 100 | false",
                "fewer than ten shells | - | 9 | false",
                "between 10 and 20 boats | 10 | 20 | false",
                "10 to 12 boats | 10 | 12 | false",
                "6 000 people | 6000 | 6000 | false",
                "12,500 people | 12500 | 12500 | false",
                "two hundred and six men | 206 | 206 | false",
                "1.2 million people | 1200000 | 1200000 | false",
                "two dozen shops | 24 | 24 | false",
                "half a dozen shops | 6 | 6 | false",
                "a hundred shops | 100 | 100 | false",
                "dozens | 12 | - | false",
                "tens of thousands | 10000 | - | false",
                "50 or more people | 50 | - | false",
                "three or four guards | 3 | 4 | false",
                "past 100 | 101 | - | false",
                "several hundred villagers | 100 | - | false",
                "a few thousand villagers | 1000 | - | false",
            })
    void readsNumbersAsNewsWritesThem(String phrase, String min, String max, boolean approximate) {
        Sentence sentence = words(phrase);

        Figure figure =
                Figures.before(sentence, 0, sentence.size() - 1).orElseThrow().figure();

        assertThat(figure.min()).isEqualTo(bound(min));
        assertThat(figure.max()).isEqualTo(bound(max));
        assertThat(figure.approximate()).isEqualTo(approximate);
    }

    private static Optional<Long> bound(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(Long.valueOf(text));
    }

    private static Sentence words(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            Span span = new Span(at, at + word.length());
            tokens.add(new Token(tokens.size(), span, word, word, "NN", "", false, -1, "root"));
            at += word.length() + 1;
        }
        return new Sentence(0, 0, new Span(0, text.length()), tokens, List.of());
    }
}
