package readout.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The runs of words two texts have in common.
 *
 * <p>Long runs are found from left to right in the first text: at each word that opens a shared shingle, the longest run that starts there
 * in the second text is taken, and the search goes on behind it. Time grows with the length of both texts, as long as no shingle repeats
 * without end; at most {@link Weights#REPEATS} places of one shingle are tried. Then the words between two long runs that follow each other
 * in both texts are searched for shorter runs: what an editor left of a sentence when he changed a word in it.
 *
 * @param runs in the order of the first text, not overlapping there
 */
record Alignment(List<Run> runs) {

    /**
     * Words {@code [a, a + length)} of the first text and {@code [b, b + length)} of the second are equal.
     */
    record Run(int a, int b, int length) {

        private boolean isLong() {
            return length >= ReportThresholds.SHARED_RUN_WORDS;
        }
    }

    /** Copies the list. */
    Alignment {
        runs = List.copyOf(runs);
    }

    /** The runs that two texts share; the shingles are those of the two texts. */
    static Alignment of(Words first, Shingles ofFirst, Words second, Shingles ofSecond) {
        List<Run> runs = new ArrayList<>();
        for (Run run : longRuns(first, ofFirst, second, ofSecond)) {
            if (!runs.isEmpty()) {
                addBetween(runs, run, first, second);
            }
            runs.add(run);
        }
        return new Alignment(runs);
    }

    private static List<Run> longRuns(Words first, Shingles ofFirst, Words second, Shingles ofSecond) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < ofFirst.size()) {
            int length = 0;
            int longest = 0;
            int place = ofSecond.first(ofFirst.at(i));
            for (int tried = 0; place >= 0 && tried < Weights.REPEATS; tried++) {
                int common = common(first, i, second, place);
                longest = common > length ? place : longest;
                length = Math.max(length, common);
                place = ofSecond.next(place);
            }
            Run run = new Run(i, longest, length);
            if (run.isLong()) {
                runs.add(run);
            }
            i += run.isLong() ? length : 1;
        }
        return runs;
    }

    /* The shorter runs between the last of {@code runs} and {@code next}, in the order of both texts. */
    private static void addBetween(List<Run> runs, Run next, Words first, Words second) {
        Run last = runs.get(runs.size() - 1);
        int i = last.a + last.length;
        int j = last.b + last.length;
        if (next.b < j || Math.max(next.a - i, next.b - j) > ReportThresholds.EDITED_WORDS) {
            return;
        }
        while (i < next.a) {
            Run run = longest(first, i, next.a, second, j, next.b);
            if (run.length >= ReportThresholds.EDITED_RUN_WORDS) {
                runs.add(run);
                i += run.length;
                j = run.b + run.length;
            } else {
                i++;
            }
        }
    }

    /* The longest run from word i of the first text on that starts at or behind word j of the second. */
    private static Run longest(Words first, int i, int end, Words second, int j, int otherEnd) {
        Run longest = new Run(i, j, 0);
        for (int place = j; place < otherEnd; place++) {
            int most = Math.min(end - i, otherEnd - place);
            int common = Math.min(most, common(first, i, second, place));
            longest = common > longest.length ? new Run(i, place, common) : longest;
        }
        return longest;
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

    /** How many words the long runs hold: shorter ones alone prove nothing. */
    int longWords() {
        return runs.stream().filter(Run::isLong).mapToInt(Run::length).sum();
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
