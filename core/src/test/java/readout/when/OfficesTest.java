package readout.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.DateRange;
import readout.model.DateRange.Basis;

/** Holders of offices bound the day of an undated report. */
class OfficesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Thursday (May 8) U.S. President Donald Trump urged both to stop. | 2025-05-08",
                "President Barack Obama and Secretary of State John Kerry spoke on Thursday, May 7. | 2015-05-07",
                "Israeli Prime Minister Ehud Olmert met President Bush on Thursday, May 15. | 2008-05-15",
                "PRESIDENT ALFREDO CRISTIANI SAID ON TUESDAY, 21 NOVEMBER, THAT THE REBELS HAD LEFT. | 1989-11-21",
                "Soviet Foreign Minister Eduard Shevardnadze spoke on Tuesday, February 13. | 1990-02-13",
                "French President François Hollande flew to Moscow on Friday, February 6. | 2015-02-06",
                "UN Secretary-General Kofi Annan met Prime Minister Fouad Siniora on Monday, August 28. | 2006-08-28",
                // driven from office three weeks before
                "Crowds demanded the reinstatement of President Mohamed Mursi on Friday, July 26. | 2013-07-26",
                // father and son, and terms apart
                "President Bush called Prime Minister John Major on Thursday, January 17. | 1991-01-17",
                "President Joe Biden debated former President Donald Trump on Thursday, June 27. | 2024-06-27",
                "Brazil's President Lula da Silva spoke on Wednesday, October 1. | 2025-10-01",
                // another time than the report's
                "In 2018 President Donald Trump tore up the deal. Shells fell on Tuesday (June 11), police said. | 2024-06-11",
            })
    void decideTheYearOfAWeekday(String text, String day) {
        assertThat(published(text).flatMap(DateRange::start)).contains(LocalDate.parse(day));
        assertThat(published(text).flatMap(DateRange::basis)).contains(Basis.CALENDAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "British Prime Minister Liz Truss promised tanks. | 2022-09-06 | 2022-10-25",
                "China's foreign minister, Qin Gang, called for restraint. | 2022-12-30 | 2023-07-25",
                "Qin Gang, the Chinese foreign minister, called for restraint. | 2022-12-30 | 2023-07-25",
                "President Viktor Yanukovych met Foreign Minister Guido Westerwelle and Prime Minister Arseniy Yatsenyuk. | |",
                "President-elect Joe Biden named his envoy. | 2020-10-22 | 2021-01-20",
                "Chancellor Olaf Scholz met Prime Minister Naftali Bennett. | 2021-12-08 | 2022-06-30",
                "President Donald Trump, Prime Minister Theresa May and former Prime Minister Boris Johnson met. | |",
            })
    void boundTheDayWhereTheyShareAYearAtMost(String text, String first, String last) {
        Optional<DateRange> day = published(text);
        assertThat(day.flatMap(DateRange::start))
                .isEqualTo(Optional.ofNullable(first).map(LocalDate::parse));
        assertThat(day.flatMap(DateRange::end))
                .isEqualTo(Optional.ofNullable(last).map(LocalDate::parse));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Bush spoke on Thursday, January 17.",
                "Prime Minister Shinzo Abe lost the upper house on Sunday, July 29.",
                "In 1990 President Bush sent troops. Shells fell on Tuesday (June 11), police said.",
                "Prime Minister Rishi Sunak met President Donald Trump on Thursday, May 8.",
                "Former Prime Minister Liz Truss promised tanks.",
                "The ousted prime minister, Liz Truss, promised tanks.",
                "In 2022 Prime Minister Liz Truss promised tanks.",
                "Truss promised tanks.",
                "Acme President Truss promised tanks.",
                "Deputy Foreign Minister Qin Gang called for restraint.",
                "Foreign Minister Qin Gangwon called for restraint.",
                "Scottish Prime Minister Robert Truss promised tanks.",
                "Prime Minister Benjamin Netanyahu convened his cabinet.",
            })
    void doNotDateWhatTheyDoNotDecide(String text) {
        assertThat(published(text)).isEmpty();
    }

    @Test
    void aRangeSaysByWhomAndHowSurely() {
        DateRange day = published("Chancellor Olaf Scholz met Prime Minister Naftali Bennett.")
                .orElseThrow();
        assertThat(day.basis()).contains(Basis.TEXT);
        assertThat(day.confidence()).isEqualTo(0.9);
        assertThat(day.expression().orElseThrow().text()).isEqualTo("Prime Minister Naftali Bennett");
    }

    @Test
    void aDatelineTakesItsYearFromThem() {
        DateRange day = Times.of(
                        Reports.withDateline("London, Sept 20 (WIRE) - ", "Prime Minister Liz Truss promised tanks."))
                .published()
                .orElseThrow();
        assertThat(day.day()).contains(LocalDate.of(2022, 9, 20));
        assertThat(day.basis()).contains(Basis.DATELINE);
    }

    @Test
    void everyRowOfTheTableIsReadAndTermsOfOnePersonDoNotOverlap() {
        List<Tenure> terms = Offices.shipped().terms();
        assertThat(terms).hasSizeGreaterThan(1500);
        for (Tenure one : terms) {
            assertThat(one.last().filter(one.first()::isAfter))
                    .as(one.toString())
                    .isEmpty();
            assertThat(terms.stream()
                            .filter(two -> two != one
                                    && two.country().equals(one.country())
                                    && two.office().equals(one.office())
                                    && two.families().equals(one.families())
                                    && two.given().equals(one.given())
                                    && two.covers(one.first())))
                    .as(one.toString())
                    .isEmpty();
        }
    }

    private static Optional<DateRange> published(String text) {
        return Times.of(Reports.undated(text)).published();
    }
}
