package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.model.Statement.Difference;

/**
 * Where two wordings of one statement, both in quotation marks, have different words. Each sentence of the one is laid beside the sentence of
 * the other that is most like it; of the two the longest common subsequence of words is taken, content words before others, and what
 * stands between is a difference. Words that one leaves away at the ends are none, since whoever quotes may quote a part; nor is another
 * spelling.
 *
 * <p>Time and space for a pair of sentences grow with the product of their lengths; of longer ones only {@link #MOST_WORDS} words are compared.
 *
 * @param isComparable whether any sentence of the one is like one of the other
 * @param differences in the order of the first wording
 * @param isReworded whether there is a difference that is not an editor's insertion in brackets
 */
record WordDifferences(boolean isComparable, List<Difference> differences, boolean isReworded) {

    private static final int MOST_WORDS = 200;
    private static final int CONTENT_WORD = 4;

    /* At the ends so many words more than the one has may stand for them in the other. */
    private static final int MARGIN = 2;

    /* So many words more in the one than in the other. */
    private static final int FAR = 3;

    /** Copies the list. */
    WordDifferences {
        differences = List.copyOf(differences);
    }

    /** How {@code here} differs from {@code there}. */
    static WordDifferences between(List<QuotedSentence> here, List<QuotedSentence> there) {
        boolean isComparable = false;
        boolean isReworded = false;
        List<Difference> differences = new ArrayList<>();
        for (QuotedSentence one : here) {
            Optional<QuotedSentence> two = there.stream()
                    .filter(one::isLike)
                    .max(Comparator.comparingLong(one::shared)
                            .thenComparing(s -> -s.stems().size()));
            if (two.isEmpty()) {
                continue;
            }
            List<int[]> matches = trimmed(matches(one, two.get()), one);
            isComparable |= !matches.isEmpty();
            for (Gap gap : gaps(matches, one, two.get())) {
                if (gap.isDifference(one, two.get())) {
                    differences.add(new Difference(
                            one.passage(gap.here, gap.hereEnd), two.get().passage(gap.there, gap.thereEnd)));
                    isReworded |= !gap.isInserted(one, two.get());
                }
            }
        }
        return new WordDifferences(isComparable, differences, isReworded);
    }

    /** Words {@code [here, hereEnd)} of the one stand for words {@code [there, thereEnd)} of the other. */
    private record Gap(int here, int hereEnd, int there, int thereEnd) {

        boolean isDifference(QuotedSentence one, QuotedSentence two) {
            boolean same = Spelling.plain(String.join("", one.words().subList(here, hereEnd)))
                    .equals(Spelling.plain(String.join("", two.words().subList(there, thereEnd))));
            return !same;
        }

        /* Both have words there, and not only such as any sentence may open or end with while the other goes on. */
        boolean isAtEnd(QuotedSentence one, boolean wholly) {
            boolean both = here < hereEnd && there < thereEnd;
            boolean bare = one.words().subList(here, hereEnd).stream().allMatch(StopWords::has);
            return both && (wholly || !bare);
        }

        boolean isInserted(QuotedSentence one, QuotedSentence two) {
            return one.isInserted(here, hereEnd) || two.isInserted(there, thereEnd);
        }
    }

    private static List<Gap> gaps(List<int[]> matches, QuotedSentence one, QuotedSentence two) {
        List<Gap> gaps = new ArrayList<>();
        if (matches.isEmpty()) {
            return gaps;
        }
        int[] first = matches.get(0);
        before(one, first[0], two, first[1]).ifPresent(gaps::add);
        for (int i = 1; i < matches.size(); i++) {
            int[] before = matches.get(i - 1);
            int[] next = matches.get(i);
            if (next[0] > before[0] + 1 || next[1] > before[1] + 1) {
                gaps.add(new Gap(before[0] + 1, next[0], before[1] + 1, next[1]));
            }
        }
        int[] last = matches.get(matches.size() - 1);
        after(one, last[0] + 1, two, last[1] + 1).ifPresent(gaps::add);
        return gaps;
    }

    private static Optional<Gap> before(QuotedSentence one, int here, QuotedSentence two, int there) {
        int from = Math.max(0, there - here - MARGIN);
        Gap gap = new Gap(Math.max(0, here - there - MARGIN), here, from, there);
        return Optional.of(gap).filter(g -> g.isAtEnd(one, from == 0));
    }

    private static Optional<Gap> after(QuotedSentence one, int here, QuotedSentence two, int there) {
        int left = one.size() - here;
        int right = two.size() - there;
        int upTo = Math.min(right, left + MARGIN);
        Gap gap = new Gap(here, here + Math.min(left, right + MARGIN), there, there + upTo);
        return Optional.of(gap).filter(g -> g.isAtEnd(one, upTo == right));
    }

    /* "He" may open both and go on to other things: function words at the ends, far from the rest, are no match. */
    private static List<int[]> trimmed(List<int[]> matches, QuotedSentence one) {
        int from = 0;
        int to = matches.size();
        for (int i = 1; i < to && isBare(matches.subList(from, i), one); i++) {
            from = isFar(matches.get(i - 1), matches.get(i)) ? i : from;
        }
        for (int i = to - 1; i > from && isBare(matches.subList(i, to), one); i--) {
            to = isFar(matches.get(i - 1), matches.get(i)) ? i : to;
        }
        return matches.subList(from, to);
    }

    private static boolean isBare(List<int[]> matches, QuotedSentence one) {
        return matches.stream().allMatch(match -> StopWords.has(one.words().get(match[0])));
    }

    private static boolean isFar(int[] one, int[] two) {
        int here = two[0] - one[0];
        int there = two[1] - one[1];
        return Math.abs(here - there) > FAR;
    }

    /* Pairs of places of equal words, in order: the heaviest common subsequence. */
    private static List<int[]> matches(QuotedSentence one, QuotedSentence two) {
        int n = Math.min(one.size(), MOST_WORDS);
        int m = Math.min(two.size(), MOST_WORDS);
        int[][] best = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                int skipped = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = Math.max(skipped, match(one, i, two, j) + best[i + 1][j + 1]);
            }
        }
        List<int[]> matches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            int weight = match(one, i, two, j);
            if (weight > 0 && best[i][j] == weight + best[i + 1][j + 1]) {
                matches.add(new int[] {i++, j++});
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return matches;
    }

    private static int match(QuotedSentence one, int i, QuotedSentence two, int j) {
        String word = one.words().get(i);
        if (!Spelling.plain(word).equals(Spelling.plain(two.words().get(j)))) {
            return 0;
        }
        return StopWords.has(word) ? 1 : CONTENT_WORD;
    }
}
