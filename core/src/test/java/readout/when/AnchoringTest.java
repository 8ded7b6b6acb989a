package readout.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.TimeExpression;

/** An expression read in an undated report and anchored later is the one read with the date. */
class AnchoringTest {

    private static final List<String> DAYS =
            List.of("2024-03-13", "2024-02-29", "2025-01-01", "2025-12-31", "2019-08-04", "2026-11-22");

    /** The texts of all rules' examples. */
    static Stream<String> texts() {
        return RuleBook.shipped().rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .map(e -> e.substring(0, e.indexOf(" => ")).replace("[", "").replace("]", ""))
                .filter(text -> Times.of(Reports.undated(text)).published().isEmpty())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anchoringIsReadingWithTheDate(String text) {
        List<TimeExpression> undated = Times.of(Reports.undated(text)).expressions();
        for (String day : DAYS) {
            DateRange published = DateRange.day(LocalDate.parse(day), Basis.METADATA);
            assertThat(undated.stream().map(e -> Times.anchored(e, published)).toList())
                    .as(day)
                    .isEqualTo(Times.of(Reports.of(day, text)).expressions());
        }
    }

    @Test
    void whatNeedsNoDayStaysAsItIs() {
        TimeExpression fixed = Times.of(Reports.undated("The mine closed on July 24, 2003."))
                .expressions()
                .get(0);
        assertThat(fixed.reckoning()).isEmpty();
        assertThat(Times.anchored(fixed, DateRange.day(LocalDate.of(2020, 1, 1), Basis.STORY)))
                .isEqualTo(fixed);
    }

    @Test
    void undatedValuesLeaveXWhereTheDayIsWanted() {
        assertThat(values("Rebels seized the port on Monday night.")).containsExactly("XXXX-WXX-1TNI");
        assertThat(values("The bridge fell on March 5.")).containsExactly("XXXX-03-05");
        assertThat(values("Prices rose last week.")).containsExactly("XXXX-WXX");
        assertThat(values("The bank failed today.")).containsExactly("XXXX-XX-XX");
        assertThat(values("Prices fell in February.")).containsExactly("XXXX-02");
    }

    @Test
    void aReportOfOneDayOrTheNextLeavesXWhereTheTwoDiffer() {
        DateRange two = DateRange.between(
                LocalDate.of(2025, 5, 8), LocalDate.of(2025, 5, 9), DateRange.Precision.DAY, Basis.CALENDAR);
        TimeExpression thursday = Times.anchored(first("Rebels seized the port on Thursday."), two);
        assertThat(thursday.value()).isEqualTo("2025-05-08");
        assertThat(thursday.date().flatMap(DateRange::day)).contains(LocalDate.of(2025, 5, 8));
        TimeExpression today = Times.anchored(first("The bank failed today."), two);
        assertThat(today.value()).isEqualTo("2025-05-XX");
        assertThat(today.date().flatMap(DateRange::start)).contains(LocalDate.of(2025, 5, 8));
        assertThat(today.date().flatMap(DateRange::end)).contains(LocalDate.of(2025, 5, 9));
    }

    private static TimeExpression first(String text) {
        return Times.of(Reports.undated(text)).expressions().get(0);
    }

    private static List<String> values(String text) {
        return Times.of(Reports.undated(text)).expressions().stream()
                .map(TimeExpression::value)
                .toList();
    }
}
