package readout.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.dossier.SampleDossier;
import readout.model.ActorRef;
import readout.model.DateRange;
import readout.model.DateRange.Precision;
import readout.model.Event;
import readout.model.Figure;
import readout.model.Passage;
import readout.model.Span;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2031-03-03, 2031-03-03, DAY, 3 Mar 2031",
                "2031-03-03, 2031-03-05, DAY, 3 – 5 Mar 2031",
                "2031-02-27, 2031-03-05, DAY, 27 Feb 2031 – 5 Mar 2031",
                "2031-03-01, 2031-03-31, MONTH, March 2031",
                "2031-01-01, 2031-12-31, YEAR, 2031",
                "2031-03-03, -, DAY, since 3 Mar 2031",
                "-, 2031-03-03, DAY, until 3 Mar 2031",
                "-, -, UNKNOWN, date not known"
            })
    void putsDatesIntoWords(LocalDate start, LocalDate end, Precision precision, String words) {
        DateRange date = new DateRange(
                Optional.ofNullable(start), Optional.ofNullable(end), precision, Optional.empty(), Optional.empty());

        assertThat(Wording.date(date)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "26, 26, false, 26",
                "200, 200, true, about 200",
                "4, -, false, at least 4",
                "-, 100, false, up to 100",
                "20, 30, false, 20 to 30",
                "-, -, false, many"
            })
    void putsFiguresIntoWords(Long min, Long max, boolean approximate, String words) {
        Figure figure = new Figure(Optional.ofNullable(min), Optional.ofNullable(max), approximate, "many");

        assertThat(Wording.figure(figure)).isEqualTo(words);
    }

    @Test
    void whenIsTheDayOfTheFirstReportWhereNoneTells() {
        Event dated = SampleDossier.dossier().events().get(0);
        Event undated = dated.withDate(Optional.empty());
        Event.Report report = undated.reports().get(0);

        assertThat(Wording.when(dated)).isEqualTo("since 3 Mar 2031");
        assertThat(Wording.when(undated.withReports(List.of(on("2031-03-05", report), on("2031-03-04", report)))))
                .isEqualTo("told 4 Mar 2031");
        assertThat(Wording.when(undated.withReports(List.of(on("", report))))).isEqualTo("date not known");
    }

    private static Event.Report on(String day, Event.Report report) {
        return new Event.Report(
                report.sentence(),
                report.trigger(),
                report.actors(),
                report.recipients(),
                report.outlet(),
                day.isEmpty()
                        ? Optional.empty()
                        : Optional.of(DateRange.day(LocalDate.parse(day), DateRange.Basis.METADATA)));
    }

    @Test
    void joinsNames() {
        assertThat(Wording.names(List.of())).isEmpty();
        assertThat(Wording.names(List.of(ref("A")))).isEqualTo("A");
        assertThat(Wording.names(List.of(ref("A"), ref("B"), ref("A"), ref("C"))))
                .isEqualTo("A, B and C");
    }

    @Test
    void countsOutletsThatDoNotCopy() {
        assertThat(Wording.outlets(1, 1)).isEqualTo("1 outlet");
        assertThat(Wording.outlets(3, 2)).isEqualTo("3 outlets, 2 independent");
    }

    private static ActorRef ref(String name) {
        return new ActorRef(name, name, new Passage("a", new Span(0, 1), "x"));
    }
}
