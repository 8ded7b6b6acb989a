package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoryIndexTest {

    private static final int TERMS = 600;
    private static final int REPORTS = 600;

    @Test
    void theSearchByBoundsFindsWhatALookAtAllStoriesFinds() {
        List<StoryPart> parts = new ArrayList<>();
        List<Sparse> vectors = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < REPORTS; i++) {
            long day = i / 4;
            boolean isUndated = i % 50 == 0;
            long known = isUndated ? DaySpan.UNKNOWN : day;
            parts.add(new StoryPart(List.of(i), new DaySpan(known, isUndated ? DaySpan.UNKNOWN : day + i % 3)));
            vectors.add(report(random));
        }
        StoryIndex index = new StoryIndex(TERMS);
        for (int i = 0; i < REPORTS; i++) {
            index.add(parts.get(i), vectors.get(i));
        }

        List<List<Integer>> found =
                index.stories().stream().map(StoryPart::members).toList();
        assertThat(found).isEqualTo(lookedForEverywhere(parts, vectors));
        assertThat(found).hasSizeBetween(20, REPORTS / 2);
    }

    /* Some of the ten words of one of sixty stories, and words that all have, the rarer the heavier. */
    private static Sparse report(Random random) {
        int story = random.nextInt(60);
        TreeMap<Integer, Double> terms = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            int own = story * 10 + random.nextInt(10);
            int common = (int) (TERMS * Math.pow(random.nextDouble(), 3));
            terms.put(own, 1 + random.nextDouble());
            terms.put(common, (1.0 + common) / TERMS);
        }
        return new Sparse(
                        terms.keySet().stream().mapToInt(term -> term).toArray(),
                        terms.values().stream().mapToDouble(weight -> weight).toArray())
                .unit();
    }

    private static List<List<Integer>> lookedForEverywhere(List<StoryPart> parts, List<Sparse> vectors) {
        List<StoryPart> stories = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int best = -1;
            double most = ReportThresholds.STORY_LIKENESS;
            for (int s = 0; s < stories.size(); s++) {
                List<Integer> members = stories.get(s).members();
                double product = 0;
                for (int member : members) {
                    product += vectors.get(i).dot(vectors.get(member));
                }
                double likeness = product
                        / members.size()
                        * stories.get(s).days().nearness(parts.get(i).days());
                if (likeness > most) {
                    most = likeness;
                    best = s;
                }
            }
            if (best < 0) {
                stories.add(parts.get(i).opened());
            } else {
                stories.set(best, stories.get(best).with(parts.get(i)));
            }
        }
        return stories.stream().map(StoryPart::members).toList();
    }
}
