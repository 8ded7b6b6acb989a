package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReprintedTest {

    private static final String FLOOD =
            "The river Arun burst its banks in Selm and drove four hundred families from their homes, the mayor said on Friday."
                    + " Boats carried the old and the sick to the hill; two bridges are gone, and the mill stands in water to its roof.\n";
    private static final String DIGEST =
            "A ferry pilot won the lottery, a goat blocked the runway at Sund, and the museum of clocks lost an hour in the night.\n";
    private static final String CUT =
            "The river Arun burst its banks in Selm and drove four hundred families from their homes. A goat blocked the runway.\n";

    @Test
    void aReprintGoesToTheStoryOfWhatItReprints() {
        assertThat(joined(List.of(List.of(0), List.of(1, 2)), FLOOD, DIGEST, CUT))
                .containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void ofTwoPrintsOfOneTextThatOfTheSmallerStoryMoves() {
        assertThat(joined(List.of(List.of(0), List.of(1, 2)), FLOOD, FLOOD, DIGEST))
                .containsExactly(List.of(0, 1, 2));
    }

    @Test
    void whatReprintsNothingStays() {
        List<List<Integer>> stories = List.of(List.of(0, 2), List.of(1));

        assertThat(joined(stories, FLOOD, DIGEST, CUT)).isEqualTo(stories);
    }

    private static List<List<Integer>> joined(List<List<Integer>> stories, String... texts) {
        WordPool pool = new WordPool();
        List<Report> reports = IntStream.range(0, texts.length)
                .mapToObj(
                        i -> report("r" + i, texts[i]).on("2025-03-0" + (i + 1)).findings())
                .map(findings -> Report.of(findings, pool))
                .toList();
        return Reprinted.joined(stories, reports, Copies.among(reports, Copies.none()));
    }
}
