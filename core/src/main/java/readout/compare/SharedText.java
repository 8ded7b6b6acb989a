package readout.compare;

import java.util.BitSet;
import java.util.List;
import readout.model.Copy;
import readout.model.Copy.Shared;

/**
 * What two reports have in common.
 *
 * @param first the one
 * @param second the other
 * @param alignment the runs they share
 */
record SharedText(Report first, Report second, Alignment alignment) {

    /** Whether enough is shared to be more than chance. */
    boolean isListed() {
        return words() >= Thresholds.SHARED_TEXT_WORDS
                && (share(first) >= Thresholds.COPY_SHARE || share(second) >= Thresholds.COPY_SHARE);
    }

    private int words() {
        return alignment.inFirst().cardinality();
    }

    /** The one that is not {@code report}. */
    Report other(Report report) {
        return isFirst(report) ? second : first;
    }

    /** How much of the report's main text is shared, 0 to 1. */
    double share(Report report) {
        return ratio(sharedWords(report).cardinality(), report.words().size());
    }

    /**
     * How much of what the report says in its own words is shared, 0 to 1: words in quotation marks are left out, since a statement
     * that everyone quotes is a common source and no copy. 0 where it hardly has words of its own.
     */
    double ownShare(Report report) {
        BitSet shared = sharedWords(report);
        int count = 0;
        for (int i = shared.nextSetBit(0); i >= 0; i = shared.nextSetBit(i + 1)) {
            count += report.words().isQuoted(i) ? 0 : 1;
        }
        int own = report.words().unquoted();
        return own < Thresholds.ORIGIN_WORDS ? 0 : ratio(count, own);
    }

    /* By id: a report may have been rewritten since the texts were compared. */
    private boolean isFirst(Report report) {
        return report.id().equals(first.id());
    }

    private BitSet sharedWords(Report report) {
        return isFirst(report) ? alignment.inFirst() : alignment.inSecond();
    }

    /** The row for {@code report}'s end. */
    Copy seenFrom(Report report) {
        List<Shared> passages = alignment.runs().stream()
                .map(run -> passage(run, isFirst(report)))
                .sorted(java.util.Comparator.comparing(Shared::here).thenComparing(Shared::there))
                .toList();
        return new Copy(other(report).id(), share(report), passages);
    }

    private Shared passage(Alignment.Run run, boolean fromFirst) {
        var a = first.words().span(run.a(), run.a() + run.length());
        var b = second.words().span(run.b(), run.b() + run.length());
        return fromFirst ? new Shared(a, b) : new Shared(b, a);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
