package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Article;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.Dossier;
import readout.model.Findings;

/** Stories in which no report is dated. */
class StoryCalendarTest {

    private static final String BY_DAY =
            "Norland's foreign minister spoke with his Sudland colleague on August 5 about the herring boats held in the strait of Vik.\n";
    private static final String BY_WEEKDAY =
            "The foreign minister of Norland spoke on Friday with his colleague of Sudland about herring boats held in the strait of Vik.\n";
    private static final String SHORT =
            "Sudland's foreign minister spoke on Friday with the foreign minister of Norland about herring boats held in the strait of Vik.\n";

    /* August 5 is a Thursday in 2021, a Friday in 2022 and a Saturday in 2023. */
    private static Reported[] threeReports() {
        return new Reported[] {
            report("a", BY_DAY).naming("August 5", "now <md08-05").possible("2021-02-01", "2024-12-31"),
            report("b", BY_WEEKDAY).naming("Friday", "now <wd5").possible("2020-01-01", "2023-06-30"),
            report("c", SHORT).naming("Friday", "now <wd5")
        };
    }

    @Test
    void aWeekdayADayOfTheMonthAndTheTermsOfThoseInOfficeLeaveOneYearTogether() {
        Dossier dossier = compare(threeReports());

        assertThat(dossier.stories()).hasSize(1);
        for (String id : List.of("a", "b", "c")) {
            assertThat(published(dossier, id).flatMap(DateRange::start)).as(id).contains(LocalDate.parse("2022-08-05"));
            assertThat(published(dossier, id).flatMap(DateRange::basis)).contains(Basis.STORY);
            assertThat(published(dossier, id).orElseThrow().confidence()).isBetween(0.6, 0.8);
        }
        assertThat(dossier.times()).allSatisfy(time -> assertThat(time.value()).isEqualTo("2022-08-05"));
    }

    @Test
    void whatIsToldInThePastIsNotStillAhead() {
        String later =
                "The foreign minister of Norland told reporters on August 26 that the herring boats held in the strait of Vik"
                        + " were free, after he spoke on August 5 with his colleague of Sudland.\n";
        List<Reported> reports = new ArrayList<>(List.of(threeReports()));
        reports.add(report("d", later).naming("August 26", "now <md08-26").naming("August 5", "now <md08-05"));
        Dossier dossier = compare(reports.toArray(Reported[]::new));

        assertThat(dossier.stories()).hasSize(1);
        assertThat(published(dossier, "d").flatMap(DateRange::start)).contains(LocalDate.parse("2022-08-26"));
    }

    @Test
    void theOrderInWhichTheyComeDoesNotShow() {
        List<Findings> findings = new ArrayList<>(
                Arrays.stream(threeReports()).map(Reported::findings).toList());
        Dossier one = DossierBuilder.compare(findings);
        Collections.reverse(findings);

        assertThat(DossierBuilder.compare(findings)).isEqualTo(one);
        DossierBuilder later = new DossierBuilder();
        later.dossier(findings.subList(0, 2));
        assertThat(later.dossier(findings)).isEqualTo(one);
    }

    @Test
    void whereSeveralYearsFitNoOneIsDated() {
        Dossier dossier = compare(
                report("a", BY_DAY).naming("August 5", "now <md08-05").possible("2010-01-01", "2024-12-31"),
                report("b", BY_DAY.replace("spoke", "talked"))
                        .naming("August 5", "now <md08-05")
                        .possible("2010-01-01", "2024-12-31"));

        assertThat(dossier.articles())
                .allSatisfy(a -> assertThat(a.article().published()).isEmpty());
    }

    @Test
    void withoutAnyoneInOfficeNoYearIsLookedFor() {
        Dossier dossier = compare(
                report("a", BY_DAY).naming("August 5", "now <md08-05"),
                report("b", BY_WEEKDAY).naming("Friday", "now <wd5"));

        assertThat(dossier.articles())
                .allSatisfy(a -> assertThat(a.article().published()).isEmpty());
    }

    @Test
    void weekdaysAloneDateNoOne() {
        Dossier dossier = compare(
                report("b", BY_WEEKDAY).naming("Friday", "now <wd5").possible("2022-01-01", "2022-12-31"),
                report("c", SHORT).naming("Friday", "now <wd5").possible("2022-01-01", "2022-12-31"));

        assertThat(dossier.articles())
                .allSatisfy(a -> assertThat(a.article().published()).isEmpty());
    }

    @Test
    void aHolderOustedInTheNewsIsNamedForSomeDaysMore() {
        Dossier dossier = compare(
                report("a", BY_DAY).naming("August 5", "now <md08-05").possible("2022-01-01", "2022-08-04"),
                report("b", BY_WEEKDAY).naming("Friday", "now <wd5").possible("2022-01-01", "2022-08-04"),
                report("c", SHORT).naming("Friday", "now <wd5"));

        assertThat(published(dossier, "a").flatMap(DateRange::start)).contains(LocalDate.parse("2022-08-05"));
    }

    private static Optional<DateRange> published(Dossier dossier, String id) {
        return dossier.articles().stream()
                .map(a -> a.article())
                .filter(a -> a.id().equals(id))
                .findFirst()
                .flatMap(Article::published);
    }

    private static Dossier compare(Reported... reports) {
        return DossierBuilder.compare(
                Arrays.stream(reports).map(Reported::findings).toList());
    }
}
