package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.Dossier;
import readout.model.Findings;
import readout.model.Story;

class StoriesTest {

    private static final List<String> QUAKE = List.of(
            "An earthquake of magnitude 6.1 shook the island of Morvia, toppling houses in the port of Kassel.",
            "Rescuers on Morvia dug through collapsed houses in Kassel after the earthquake.",
            "Governor Tiriel of Morvia asked for tents as aftershocks kept Kassel awake.",
            "The earthquake on Morvia broke the water main of Kassel, Governor Tiriel said.",
            "Kassel buries its dead: Morvia mourns after the earthquake, and Governor Tiriel promises houses.");
    private static final List<String> OTHER_QUAKE = List.of(
            "An earthquake of magnitude 6.4 shook the mountains of Drusia, toppling houses in the town of Oberon.",
            "Rescuers in Drusia dug through collapsed houses in Oberon after the earthquake.",
            "President Malvo of Drusia asked for tents as aftershocks kept Oberon awake.",
            "The earthquake in Drusia broke the water main of Oberon, President Malvo said.",
            "Oberon buries its dead: Drusia mourns after the earthquake, and President Malvo promises houses.");
    private static final List<String> CUP = List.of(
            "Rovers beat City in the cup final after extra time with a header by Lund.",
            "Lund's header wins the cup for Rovers; City protest at the referee in vain.");

    private static List<Findings> reports() {
        List<Findings> all = new ArrayList<>();
        for (int i = 0; i < QUAKE.size(); i++) {
            all.add(report("q" + i, QUAKE.get(i) + "\n")
                    .on("2025-03-0" + (1 + i))
                    .findings());
            all.add(report("o" + i, OTHER_QUAKE.get(i) + "\n")
                    .on("2025-03-0" + (1 + i))
                    .findings());
        }
        for (int i = 0; i < CUP.size(); i++) {
            all.add(report("c" + i, CUP.get(i) + "\n").on("2025-03-02").findings());
        }
        return all;
    }

    @Test
    void likeDisastersInTwoPlacesAreTwoStories() {
        Dossier dossier = DossierBuilder.compare(reports());

        assertThat(dossier.stories())
                .extracting(story -> story.articles().stream()
                        .map(id -> id.substring(0, 1))
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrder(List.of("q"), List.of("o"), List.of("c"));
    }

    @Test
    void everyReportIsInOneStoryInWhateverOrderTheyCome() {
        List<Story> expected = DossierBuilder.compare(reports()).stories();
        Random random = new Random(11);
        for (int i = 0; i < 5; i++) {
            List<Findings> shuffled = new ArrayList<>(reports());
            Collections.shuffle(shuffled, random);

            assertThat(DossierBuilder.compare(shuffled).stories()).isEqualTo(expected);
        }
        assertThat(expected.stream().flatMap(story -> story.articles().stream()))
                .hasSize(reports().size())
                .doesNotHaveDuplicates();
    }

    @Test
    void aStoryThatGoesOnIsOne() {
        List<Findings> all = new ArrayList<>();
        for (int i = 0; i < QUAKE.size(); i++) {
            all.add(report("q" + i, QUAKE.get(i) + "\n")
                    .on("2025-03-" + (10 + 4 * i))
                    .findings());
        }

        assertThat(DossierBuilder.compare(all).stories()).hasSize(1);
    }

    @Test
    void aStoryThatComesBackAfterMonthsIsOneAndAnotherQuakeIsNot() {
        List<Findings> all = new ArrayList<>();
        for (int i = 0; i < QUAKE.size(); i++) {
            all.add(report("q" + i, QUAKE.get(i) + "\n")
                    .on("2025-03-0" + (1 + i))
                    .findings());
            all.add(report("o" + i, OTHER_QUAKE.get(i) + "\n")
                    .on("2025-05-0" + (1 + i))
                    .findings());
        }
        String anew = "The earthquake of March left Morvia without a hospital: Governor Tiriel opens one in Kassel.\n";
        all.add(report("q9", anew).on("2025-06-20").findings());

        assertThat(DossierBuilder.compare(all).stories())
                .extracting(story -> story.articles().stream()
                        .map(id -> id.substring(0, 1))
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrder(List.of("q"), List.of("o"));
    }
}
