package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import readout.model.Article;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.Dossier;

class StoryDatesTest {

    private static final String NEWS =
            "Norland and Sudland quarrel about herring; the fishing boats of Vik stay in port and the foreign ministers talk.\n";

    @Test
    void aReprintHasTheDayOfWhatItPrints() {
        Dossier dossier = compare(report("a", NEWS).on("2025-03-04"), report("b", NEWS));

        assertThat(published(dossier, "b").day()).map(Object::toString).contains("2025-03-04");
        assertThat(published(dossier, "b").basis()).contains(Basis.STORY);
    }

    @Test
    void whatNothingDecidesIsARange() {
        String other =
                "Fishing boats of Norland stay in Vik; the herring quarrel with Sudland and its ministers goes on.\n";
        Dossier dossier = compare(
                report("a", NEWS).on("2025-03-04"),
                report("b", NEWS.replace("quarrel", "bicker").replace("talk", "speak"))
                        .on("2025-03-06"),
                report("c", other));

        assertThat(dossier.stories()).hasSize(1);
        DateRange open = published(dossier, "c");
        assertThat(open.meets(DateRange.day(LocalDate.parse("2025-03-04"), Basis.TEXT)))
                .isTrue();
        assertThat(open.meets(DateRange.day(LocalDate.parse("2025-03-06"), Basis.TEXT)))
                .isTrue();
        assertThat(open.day()).isEmpty();
        assertThat(open.confidence()).isLessThan(0.9);
    }

    @Test
    void aStoryWithoutAnyDayDatesNoOne() {
        Dossier dossier = compare(report("a", NEWS), report("b", NEWS));

        assertThat(dossier.articles())
                .allSatisfy(a -> assertThat(a.article().published()).isEmpty());
    }

    @Test
    void whatIsDatedStaysAsItIs() {
        Dossier dossier =
                compare(report("a", NEWS).on("2025-03-04"), report("b", NEWS).on("2025-03-07"));

        assertThat(published(dossier, "b").basis()).contains(Basis.METADATA);
    }

    private static final String THURSDAY =
            "On Thursday Sudland closed the strait of Vik to the herring boats of Norland.\n";
    private static final String FRIDAY =
            "On Friday Norland recalled its envoy from Sudland over the herring boats and the strait of Vik.\n";
    private static final String SATURDAY =
            "On Saturday the navy of Norland broke through the boom across the strait of Vik; Sudland protested.\n";

    private static Reported[] threeDays(Reported undated) {
        return new Reported[] {
            report("a", THURSDAY).on("2025-03-06").naming("Thursday", "now <wd4"),
            report("b", FRIDAY).on("2025-03-07").naming("Friday", "now <wd5"),
            report("c", SATURDAY).on("2025-03-08").naming("Saturday", "now <wd6"),
            undated
        };
    }

    @Test
    void aWeekdayThatTheStoryTellsOfDatesTheReport() {
        Dossier dossier = compare(threeDays(report(
                        "d",
                        "The boom across the strait of Vik gave way on Saturday when ships of Norland broke through, Sudland said.\n")
                .naming("Saturday", "now <wd6")));

        assertThat(published(dossier, "d").start()).map(Object::toString).contains("2025-03-08");
        assertThat(published(dossier, "d").basis()).contains(Basis.STORY);
        assertThat(named(dossier, "d")).isEqualTo("2025-03-08");
    }

    @Test
    void anEarlierWeekdayLeavesTheDayOpenButIsItselfFixed() {
        Dossier dossier = compare(threeDays(report(
                        "d",
                        "Herring boats of Norland lie idle since Sudland closed the strait of Vik to them on Thursday.\n")
                .naming("Thursday", "now <wd4")));

        assertThat(published(dossier, "d").start()).map(Object::toString).contains("2025-03-06");
        assertThat(published(dossier, "d").end()).map(Object::toString).contains("2025-03-07");
        assertThat(named(dossier, "d")).isEqualTo("2025-03-06");
    }

    @Test
    void aReportFromBeforeTheDatedOnesIsNotDrawnIntoThem() {
        Dossier dossier = compare(
                report("c", SATURDAY).on("2025-03-08").naming("Saturday", "now <wd6"),
                report("d", THURSDAY.replace("On Thursday Sudland", "Sudland on Thursday"))
                        .naming("Thursday", "now <wd4"));

        assertThat(published(dossier, "d").start()).map(Object::toString).contains("2025-03-06");
    }

    private static String named(Dossier dossier, String id) {
        return dossier.times().stream()
                .filter(time -> time.at().article().equals(id))
                .findFirst()
                .flatMap(time -> time.date().flatMap(DateRange::day))
                .orElseThrow()
                .toString();
    }

    private static DateRange published(Dossier dossier, String id) {
        return dossier.articles().stream()
                .map(a -> a.article())
                .filter(a -> a.id().equals(id))
                .findFirst()
                .flatMap(Article::published)
                .orElseThrow();
    }

    private static Dossier compare(Reported... reports) {
        return DossierBuilder.compare(
                Arrays.stream(reports).map(Reported::findings).toList());
    }
}
