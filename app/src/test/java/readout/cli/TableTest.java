package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final Table TABLE = new Table(List.of(
            List.of("8 May", "assault", "Norland → Sudland and many others on the coast"),
            List.of("10 May", "aid", "Norland → Sudland 🕊\nin two lines")));

    @Test
    void alignsColumns() {
        assertThat(TABLE.lines(100, 2))
                .containsExactly(
                        "  8 May   assault  Norland → Sudland and many others on the coast",
                        "  10 May  aid      Norland → Sudland 🕊 in two lines");
    }

    @Test
    void cutsTheLastColumn() {
        assertThat(TABLE.lines(30, 0))
                .containsExactly("8 May   assault  Norland → Su…", "10 May  aid      Norland → Su…");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12, 20, 33, 60})
    void isNeverWiderThanTheTerminal(int width) {
        assertThat(TABLE.lines(width, 0)).allMatch(line -> line.codePointCount(0, line.length()) <= width);
    }
}
