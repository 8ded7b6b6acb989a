package readout.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The runs of words two texts have in common.
 *
 * <p>Runs are found from left to right in the first text: at each word that opens a shared shingle, the longest run that starts there in
 * the second text is taken, and the search goes on behind it. Time grows with the length of both texts, as long as no shingle repeats
 * without end; at most {@link #REPEATS} places of one shingle are tried.
 *
 * @param runs in the order of the first text, not overlapping there
 */
record Alignment(List<Run> runs) {

    private static final int REPEATS = 16;

    /**
     * Words {@code [a, a + length)} of the first text and {@code [b, b + length)} of the second are equal.
     */
    record Run(int a, int b, int length) {}

    /** Copies the list. */
    Alignment {
        runs = List.copyOf(runs);
    }

    /** The runs of {@link Thresholds#SHARED_RUN_WORDS} words or more; the shingles are those of the two texts. */
    static Alignment of(Words first, Shingles ofFirst, Words second, Shingles ofSecond) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < ofFirst.size()) {
            int length = 0;
            int longest = 0;
            int place = ofSecond.first(ofFirst.at(i));
            for (int tried = 0; place >= 0 && tried < REPEATS; tried++) {
                int common = common(first, i, second, place);
                longest = common > length ? place : longest;
                length = Math.max(length, common);
                place = ofSecond.next(place);
            }
            if (length >= Thresholds.SHARED_RUN_WORDS) {
                runs.add(new Run(i, longest, length));
                i += length;
            } else {
                i++;
            }
        }
        return new Alignment(runs);
    }

    private static int common(Words first, int i, Words second, int j) {
        int length = 0;
        while (i + length < first.size()
                && j + length < second.size()
                && first.at(i + length).equals(second.at(j + length))) {
            length++;
        }
        return length;
    }

    /** The words of the first text that are shared. */
    BitSet inFirst() {
        BitSet shared = new BitSet();
        runs.forEach(run -> shared.set(run.a, run.a + run.length));
        return shared;
    }

    /** The words of the second text that are shared. */
    BitSet inSecond() {
        BitSet shared = new BitSet();
        runs.forEach(run -> shared.set(run.b, run.b + run.length));
        return shared;
    }
}
