package readout.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Growing stories, found by the terms of their reports. Likeness is the mean over all pairs of reports, one of each side; with the days
 * that lie between them it fades to a part that stays: a trial opens months after the deed.
 *
 * <p>Implementation note: the story most like a report is found exactly, yet without a look at all stories (max-score: Turtle and Flood,
 * Information Processing and Management 31, 1995). Terms are taken from the weightiest, which few stories have, to the least; as soon as
 * those left cannot lift a story that shares nothing else above the best one so far, no story is looked up under them any more, and only
 * those already met that may still win are worked out in full. What grows with the number of stories is the length of the lists of the
 * weighty terms, which few stories have.
 */
final class StoryIndex {

    /* Sums in another order differ by less than this. */
    private static final double ROUNDING = 1e-9;

    private final Map<Integer, Postings> postings = new HashMap<>();
    private final List<StoryPart> stories = new ArrayList<>();

    /* By story, all 0 between two searches: what the terms looked up so far make, and which stories they met. */
    private double[] products = new double[16];
    private int[] met = new int[16];

    /**
     * Puts {@code part} into the story it is most like, if it is like one enough (the older of equals), else opens one.
     *
     * @param sum the sum of its reports' vectors
     */
    void add(StoryPart part, Sparse sum) {
        int story = new Search(part, sum).nearest();
        if (story == stories.size()) {
            stories.add(part.opened());
            products = story < products.length ? products : Arrays.copyOf(products, 2 * story);
            met = Arrays.copyOf(met, products.length);
        } else {
            stories.set(story, stories.get(story).with(part));
        }
        for (int i = 0; i < sum.terms().length; i++) {
            postings.computeIfAbsent(sum.terms()[i], k -> new Postings())
                    .add(story, sum.weights()[i], part.members().size());
        }
    }

    /** The stories, in the order in which they were opened. */
    List<StoryPart> stories() {
        return List.copyOf(stories);
    }

    private final class Search {

        private static final Postings NONE = new Postings();

        private final StoryPart part;
        private final Postings[] lists;
        private final double[] weights;
        private final int[] order;
        private final double[] rest;
        private int count;
        private int best = stories.size();
        private double most = Thresholds.STORY_LIKENESS;

        Search(StoryPart part, Sparse sum) {
            this.part = part;
            weights = sum.weights();
            lists = IntStream.of(sum.terms())
                    .mapToObj(term -> postings.getOrDefault(term, NONE))
                    .toArray(Postings[]::new);
            order = IntStream.range(0, weights.length)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingDouble(i -> -weights[i])
                            .thenComparing(i -> i))
                    .mapToInt(i -> i)
                    .toArray();
            rest = rest();
        }

        /* The most that the terms from the ith in order on can make out of the likeness to any story. */
        private double[] rest() {
            double[] sums = new double[order.length + 1];
            for (int i = order.length - 1; i >= 0; i--) {
                double mean = weights[order[i]] / part.members().size();
                sums[i] = sums[i + 1] + mean * lists[order[i]].most();
            }
            return sums;
        }

        /** The number of the story that the part belongs to; that of the next story to be opened where it belongs to none. */
        int nearest() {
            int taken = 0;
            while (taken < order.length && rest[taken] + ROUNDING > most) {
                lookUp(order[taken]);
                taken++;
                if (Integer.bitCount(taken) == 1) {
                    tryLikeliest();
                }
            }
            for (int i = 0; i < count; i++) {
                if (mayWin(met[i], taken)) {
                    weigh(met[i]);
                }
                products[met[i]] = 0;
            }
            return best;
        }

        /* Looks the story up under one more term after another, until those left cannot lift it above the best. */
        private boolean mayWin(int story, int taken) {
            double scale = nearness(story) / pairs(story);
            double product = products[story];
            for (int i = taken; i < order.length; i++) {
                if (product * scale + rest[i] + ROUNDING < most) {
                    return false;
                }
                product += weights[order[i]] * lists[order[i]].of(story);
            }
            return product * scale + ROUNDING > most;
        }

        private void lookUp(int term) {
            Postings list = lists[term];
            for (int i = 0; i < list.size(); i++) {
                int story = list.story(i);
                if (products[story] == 0) {
                    met[count++] = story;
                }
                products[story] += weights[term] * list.weight(i);
            }
        }

        /* Once a like story is known, the others need no longer be looked for. */
        private void tryLikeliest() {
            int likeliest = -1;
            double highest = 0;
            for (int i = 0; i < count; i++) {
                double likeness = products[met[i]] / pairs(met[i]);
                if (likeness > highest) {
                    highest = likeness;
                    likeliest = met[i];
                }
            }
            if (likeliest >= 0) {
                weigh(likeliest);
            }
        }

        private void weigh(int story) {
            double product = 0;
            for (int i = 0; i < weights.length; i++) {
                product += weights[i] * lists[i].of(story);
            }
            double likeness = product / pairs(story) * nearness(story);
            if (likeness > most || likeness == most && best < stories.size() && story < best) {
                most = likeness;
                best = story;
            }
        }

        private double pairs(int story) {
            return (double) stories.get(story).members().size() * part.members().size();
        }

        private double nearness(int story) {
            return stories.get(story).nearness(part);
        }
    }
}
