package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import readout.model.Article;
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
        assertThat(published(dossier, "c").start()).map(Object::toString).contains("2025-03-04");
        assertThat(published(dossier, "c").end()).map(Object::toString).contains("2025-03-06");
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

    private static readout.model.DateRange published(Dossier dossier, String id) {
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
