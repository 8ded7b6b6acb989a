package readout.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.text.AnnotatedText;

/** The day of a report without metadata. */
class ReportDayTest {

    @Test
    void theGivenDayWins() {
        assertThat(Times.of(Reports.of("2024-03-13", "On Friday (May 9) it rained."))
                        .published())
                .contains(DateRange.day(LocalDate.of(2024, 3, 13), Basis.METADATA));
    }

    @Test
    void aWeekdayWithItsDayFitsOneYear() {
        DateRange day = published("Shells fell on the port on Tuesday (June 11), officials said.")
                .orElseThrow();
        assertThat(day.start()).contains(LocalDate.of(2024, 6, 11));
        assertThat(day.end()).contains(LocalDate.of(2024, 6, 12));
        assertThat(day.basis()).contains(Basis.CALENDAR);
    }

    @Test
    void aYearTheReportLooksBackOnIsNoLaterThanTheReport() {
        assertThat(published("Shells fell on Tuesday (June 11). It was the worst raid since 2025."))
                .isEmpty();
        assertThat(published("Shells fell on Tuesday (June 11). It was the worst raid since 2023."))
                .isPresent();
    }

    @Test
    void aDayThatFitsNoYearOfTheEraTellsNothing() {
        // June 11 is a Sunday in 2023 and a Monday in 2018: no Monday between 2022 and 2027.
        assertThat(published("Shells fell on Monday (June 11), officials said."))
                .isEmpty();
    }

    @Test
    void laterWeekdaysMoveTheDayOn() {
        DateRange day = published("Shells fell on Tuesday (June 11). On Wednesday the market stayed shut.")
                .orElseThrow();
        assertThat(day.start()).contains(LocalDate.of(2024, 6, 11));
        assertThat(day.end()).contains(LocalDate.of(2024, 6, 13));
    }

    @Test
    void bareWeekdaysAndDaysWithoutYearDecideNothing() {
        assertThat(published("Shells fell on Tuesday. The raid of June 2 had killed four."))
                .isEmpty();
        assertThat(published("He has been in office since 2022.")).isEmpty();
    }

    @Test
    void aFullDateInTheDatelineOrOnALineAtTheTopIsTheDay() {
        DateRange day = Times.of(Reports.withDateline("Bogota, Aug 4, 2019 (WIRE) - ", "Shells fell overnight."))
                .published()
                .orElseThrow();
        assertThat(day.day()).contains(LocalDate.of(2019, 8, 4));
        assertThat(day.basis()).contains(Basis.DATELINE);
        assertThat(day.expression().orElseThrow().text()).isEqualTo("Aug 4, 2019");
        assertThat(published("Shelling resumes\nAugust 4, 2019\nShells fell overnight.")
                        .flatMap(DateRange::day))
                .contains(LocalDate.of(2019, 8, 4));
    }

    @Test
    void aDatelineWithoutYearTakesItFromADateNear() {
        AnnotatedText report =
                Reports.withDateline("Bogota, Aug 4 (WIRE) - ", "Shells fell after the vote of July 30, 2019.");
        assertThat(Times.of(report).published().flatMap(DateRange::day)).contains(LocalDate.of(2019, 8, 4));
        AnnotatedText alone = Reports.withDateline("Bogota, Aug 4 (WIRE) - ", "Shells fell on Saturday.");
        assertThat(Times.of(alone).published()).isEmpty();
    }

    @Test
    void aDatelineWithoutYearTakesItFromTheWeekdayOfTheLead() {
        String dateline = "Bogota, June 11 (WIRE) - ";
        DateRange day = Times.of(Reports.withDateline(dateline, "Shells fell on Tuesday. It is at war since 2023."))
                .published()
                .orElseThrow();
        assertThat(day.day()).contains(LocalDate.of(2024, 6, 11));
        assertThat(day.basis()).contains(Basis.CALENDAR);
        AnnotatedText late = Reports.withDateline(dateline, "Shells fell late on Tuesday. It is at war since 2023.");
        assertThat(Times.of(late).published()).isEmpty();
        AnnotatedText ahead =
                Reports.withDateline(dateline, "The envoys will meet on Tuesday. It is at war since 2023.");
        assertThat(Times.of(ahead).published()).isEmpty();
    }

    @Test
    void aFullDateWithItsWeekdayInTheFirstSentencesIsTheDay() {
        DateRange day = published("Shells fell on Friday, March 8, 2019, officials said.")
                .orElseThrow();
        assertThat(day.start()).contains(LocalDate.of(2019, 3, 8));
        assertThat(day.basis()).contains(Basis.TEXT);
        assertThat(published("Shells fell. The war began on March 8, 2019.")).isEmpty();
    }

    @Test
    void otherDaysOfTheTextResolveFromIt() {
        Times times = Times.of(
                Reports.undated(
                        "On Tuesday (June 11) shells fell on the port. The raid of June 2 killed four. A day earlier a ship sank."));
        assertThat(times.expressions().stream().map(e -> e.value()))
                .containsExactly("2024-06-11", "2024-06-02", "2024-06-01");
    }

    @Test
    void whoHoldsAnOfficeAndThePastDaysItNamesBoundAReport() {
        Times times = Times.of(Reports.undated(
                "US President Barack Obama spoke with German Chancellor Angela Merkel. They last met on May 4, 2014."));
        assertThat(times.published()).isEmpty();
        assertThat(times.possible()).singleElement().satisfies(days -> {
            assertThat(days.start()).contains(LocalDate.of(2014, 5, 4));
            assertThat(days.end()).contains(LocalDate.of(2017, 1, 20));
        });
        assertThat(Times.of(Reports.undated("Shells fell on Friday.")).possible())
                .isEmpty();
    }

    private static Optional<DateRange> published(String text) {
        return Times.of(Reports.undated(text)).published();
    }
}
