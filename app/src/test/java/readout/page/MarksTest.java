package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.model.Span;

class MarksTest {

    private static final String TEXT = "abcdefghij";

    @Test
    void cutsWhereSpansOverlap() {
        assertThat(marked(new Span(0, 10), new Span(1, 5), new Span(3, 7))).isEqualTo("a[bc][de][fg]hij");
    }

    @Test
    void cutsOnceWhereSpansMeetOrRepeat() {
        assertThat(marked(new Span(0, 10), new Span(2, 4), new Span(4, 6), new Span(2, 4)))
                .isEqualTo("ab[cd][ef]ghij");
    }

    @Test
    void cutsASpanThatRunsOverTheStretch() {
        assertThat(marked(new Span(2, 6), new Span(0, 3), new Span(5, 10))).isEqualTo("[c]de[f]");
    }

    @Test
    void leavesTextWithoutSpansWhole() {
        assertThat(marked(new Span(0, 10))).isEqualTo(TEXT);
    }

    private static String marked(Span stretch, Span... spans) {
        return new Marks(List.of(spans), TEXT.length())
                .within(stretch).stream()
                        .map(piece -> piece.marked()
                                ? "[" + piece.span().of(TEXT) + "]"
                                : piece.span().of(TEXT))
                        .collect(Collectors.joining());
    }
}
