package readout.compare;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import readout.model.Copy;
import readout.model.Copy.Shared;

/**
 * What two reports have in common.
 *
 * @param first the one
 * @param second the other
 * @param alignment the runs of words they share
 * @param ofFirst how much of the first that is
 * @param ofSecond how much of the second that is
 */
record SharedText(Report first, Report second, Alignment alignment, Part ofFirst, Part ofSecond) {

    /**
     * A part of a report.
     *
     * @param share its share of the main text, 0 to 1
     * @param ownShare as {@code share}, words in quotation marks left out of both; see {@link SharedText#ownShare}
     */
    record Part(double share, double ownShare) {

        private static Part of(BitSet shared, BitSet own, Words words) {
            int unquoted = words.unquoted();
            return new Part(
                    ratio(shared.cardinality(), words.size()),
                    unquoted < ReportThresholds.ORIGIN_WORDS ? 0 : ratio(own.cardinality(), unquoted));
        }
    }

    /** What the two share, aligned word by word. */
    static SharedText of(Report first, Report second) {
        Alignment alignment = Alignment.of(first.words(), first.shingles(), second.words(), second.shingles());
        BitSet ownOfFirst = new BitSet();
        BitSet ownOfSecond = new BitSet();
        for (Alignment.Run run : alignment.runs()) {
            for (int i = 0; i < run.length(); i++) {
                if (!first.words().isQuoted(run.a() + i) && !second.words().isQuoted(run.b() + i)) {
                    ownOfFirst.set(run.a() + i);
                    ownOfSecond.set(run.b() + i);
                }
            }
        }
        return new SharedText(
                first,
                second,
                alignment,
                Part.of(alignment.inFirst(), ownOfFirst, first.words()),
                Part.of(alignment.inSecond(), ownOfSecond, second.words()));
    }

    /** Whether enough is shared to be more than chance. */
    boolean isListed() {
        int words = alignment.longWords();
        int shorter = Math.min(first.words().size(), second.words().size());
        return words >= ReportThresholds.SHARED_TEXT_WORDS && ratio(words, shorter) >= ReportThresholds.COPY_SHARE;
    }

    /** The other report of the two. */
    Report other(Report report) {
        return isFirst(report) ? second : first;
    }

    /** How much of the report's main text is shared, 0 to 1. */
    double share(Report report) {
        return part(report).share;
    }

    /**
     * How much of what the report says in its own words is shared, 0 to 1: words that either report has in quotation marks are left out, since
     * a statement that everyone quotes, or a press release whose words two reports quote, is a common source and no copy. 0 where it
     * hardly has words of its own.
     */
    double ownShare(Report report) {
        return part(report).ownShare;
    }

    /* By id: a report may have been rewritten since the texts were compared. */
    private boolean isFirst(Report report) {
        return report.id().equals(first.id());
    }

    private Part part(Report report) {
        return isFirst(report) ? ofFirst : ofSecond;
    }

    /** The row for {@code report}'s end. */
    Copy seenFrom(Report report) {
        List<Shared> passages = alignment.runs().stream()
                .map(run -> passage(run, isFirst(report)))
                .sorted(Comparator.comparing(Shared::here).thenComparing(Shared::there))
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
