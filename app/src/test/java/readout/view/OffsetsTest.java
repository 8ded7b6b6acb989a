package readout.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "é and “quotes”",
                "🕊",
                "a🕊b🕊🕊c",
                "🕊🕊",
                "\ud83d",
                "\udd4a\ud83d",
                "a\ud83d\ud83d\udd4ab"
            })
    void countsAsJavaCountsCodePoints(String text) {
        Offsets offsets = Offsets.of(text);
        for (int i = 0; i <= text.length(); i++) {
            if (i == 0 || i == text.length() || !Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                assertThat(offsets.codePoints(i)).as("offset %s", i).isEqualTo(text.codePointCount(0, i));
            }
        }
    }

    @Test
    void takesAnOffsetWithinAPairForThePairsStart() {
        assertThat(Offsets.of("a🕊b").codePoints(2)).isEqualTo(1);
    }
}
