package readout.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.DateRange;
import readout.model.Passage;
import readout.model.Span;
import readout.model.TimeExpression;

class DateExpressionsTest {

    private static final Span SPAN = new Span(10, 16);
    private static final Passage MONDAY = new Passage("b", SPAN, "Monday");
    private static final DateRange DATE =
            DateRange.day(LocalDate.of(2031, 3, 3), DateRange.Basis.TEXT).from(SPAN);

    private final DateExpressions expressions = new DateExpressions(List.of(
            new TimeExpression(
                    new Passage("a", new Span(3, 9), "Friday"),
                    TimeExpression.Type.DATE,
                    "2031-02-28",
                    Optional.empty(),
                    Optional.empty(),
                    "weekday"),
            new TimeExpression(
                    MONDAY, TimeExpression.Type.DATE, "2031-03-03", Optional.empty(), Optional.empty(), "weekday")));

    @Test
    void findsTheReportThatHasTheExpression() {
        assertThat(expressions.of(DATE, List.of("a", "b"))).contains(MONDAY);
    }

    @Test
    void findsNothingWhereNoReportHasIt() {
        assertThat(expressions.of(DATE, List.of("a", "c"))).isEmpty();
        assertThat(expressions.of(DateRange.day(LocalDate.of(2031, 3, 3), DateRange.Basis.TEXT), List.of("b")))
                .isEmpty();
    }
}
