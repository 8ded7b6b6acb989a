package readout.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.when.NamedDay.Kind;
import readout.when.NamedDay.Side;

class NamedDayTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 3, 13);

    @Test
    void aWeekdayIsTheNearestOfItsSide() {
        NamedDay friday = day("Shells fell on Friday.");
        assertThat(friday.kind()).isEqualTo(Kind.WEEKDAY);
        assertThat(friday.in(WEDNESDAY)).contains(LocalDate.of(2024, 3, 8));
        assertThat(day("The envoys will meet on Friday.").in(WEDNESDAY)).contains(LocalDate.of(2024, 3, 15));
        assertThat(friday.near(WEDNESDAY)).contains(LocalDate.of(2024, 3, 15));
    }

    @Test
    void aDayOfTheMonthIsOfTheYearThatItsSideTells() {
        NamedDay may = new NamedDay(Kind.MONTH_DAY, 0, 5, 2, 0, Side.PAST);
        assertThat(may.in(WEDNESDAY)).contains(LocalDate.of(2023, 5, 2));
        assertThat(may.near(WEDNESDAY)).contains(LocalDate.of(2024, 5, 2));
        assertThat(new NamedDay(Kind.MONTH_DAY, 0, 2, 29, 0, Side.PAST).in(LocalDate.of(2023, 3, 1)))
                .isEmpty();
    }

    @Test
    void aWeekdayBesideADayOfTheMonthCanClashWithIt() {
        NamedDay pair = day("Shells fell on Tuesday (June 11).");
        assertThat(pair.clashes(LocalDate.of(2024, 6, 11))).isFalse();
        assertThat(pair.clashes(LocalDate.of(2023, 6, 11))).isTrue();
    }

    @Test
    void todayMovesWithTheReport() {
        assertThat(day("He arrived yesterday.").in(WEDNESDAY)).contains(LocalDate.of(2024, 3, 12));
    }

    @Test
    void aDayInFullNeedsNoReport() {
        NamedDay full = day("The bridge fell on March 8, 2019.");
        assertThat(full.kind()).isEqualTo(Kind.DATE);
        assertThat(full.in(WEDNESDAY)).contains(LocalDate.of(2019, 3, 8));
    }

    @Test
    void monthsWeeksAndSpansNameNoDay() {
        assertThat(named("Prices rose in March.")).isEmpty();
        assertThat(named("It rained last week.")).isEmpty();
        assertThat(named("They talked for two days.")).isEmpty();
    }

    private static NamedDay day(String text) {
        return named(text).orElseThrow();
    }

    private static Optional<NamedDay> named(String text) {
        return Times.of(Reports.undated(text)).expressions().stream()
                .findFirst()
                .flatMap(NamedDay::of);
    }
}
