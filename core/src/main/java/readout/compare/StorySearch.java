package readout.compare;

import java.util.Arrays;

/**
 * The search for the story that reports are most like.
 *
 * <p>Implementation note: max-score (Turtle and Flood, Information Processing and Management 31, 1995). Terms are taken from the weightiest, which
 * few stories have, to the least; as soon as those left cannot lift a story that shares nothing else above the best one so far, no story is looked up
 * under them any more, and only those already met that may still win are worked out in full. What terms can add to a likeness is bounded twice: by
 * the most that any story has of each, and by the lengths of the two vectors (Cauchy and Schwarz). What grows with the number of stories is the
 * length of the lists of the weighty terms, which few stories have.
 */
final class StorySearch {

    /* Sums in another order differ by less than this. */
    private static final double ROUNDING = 1e-9;

    private final StoryIndex index;
    private final StoryPart part;
    private final Found found;
    private final Postings[] lists;
    private final double[] weights;
    private final int[] order;
    private final double[] rest;
    private final double[] length;
    private int best;
    private double most = ReportThresholds.STORY_LIKENESS;
    private int tried = -1;

    /** The stories met in a search and what the terms looked up so far make, 0 for all others; kept from one search to the next, since it is large. */
    static final class Found {

        private double[] products = new double[16];
        private int[] met = new int[16];
        private int count;

        private void open(int stories) {
            count = 0;
            if (products.length < stories) {
                products = new double[2 * stories];
                met = new int[2 * stories];
            }
        }

        private void add(int story, double product) {
            if (products[story] == 0) {
                met[count++] = story;
            }
            products[story] += product;
        }
    }

    /** A search in {@code index} for the reports of {@code part}, whose vectors add up to {@code sum}. */
    StorySearch(StoryIndex index, StoryPart part, Sparse sum, Found found) {
        this.index = index;
        this.part = part;
        this.found = found;
        weights = sum.weights();
        lists = new Postings[weights.length];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = index.having(sum.terms()[i]);
        }
        order = weightiestFirst(weights);
        rest = new double[order.length + 1];
        length = new double[order.length + 1];
        bound();
        best = index.size();
    }

    /* Weights are positive: their bits are ordered as they are. What the last bits would order, need not be. */
    private static int[] weightiestFirst(double[] weights) {
        long[] keys = new long[weights.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) Float.floatToIntBits((float) weights[i]) << 32 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[order.length - 1 - i];
        }
        return order;
    }

    /* The most that the terms from the ith in order on can make out of the likeness to any story, and the length of their part of the mean vector. */
    private void bound() {
        double squares = 0;
        for (int i = order.length - 1; i >= 0; i--) {
            double mean = weights[order[i]] / part.members().size();
            rest[i] = rest[i + 1] + mean * lists[order[i]].most();
            squares += mean * mean;
            length[i] = Math.sqrt(squares);
        }
    }

    /** The number of the story that the part belongs to; that of the next story to be opened where it belongs to none. */
    int nearest() {
        found.open(index.size());
        int taken = 0;
        while (taken < order.length && Math.min(rest[taken], length[taken]) + ROUNDING > most) {
            lookUp(order[taken]);
            taken++;
            if (Integer.bitCount(taken) == 1) {
                tryLikeliest();
            }
        }
        for (int i = 0; i < found.count; i++) {
            int story = found.met[i];
            if (story != tried && mayWin(story, taken)) {
                weigh(story);
            }
            found.products[story] = 0;
        }
        return best;
    }

    private void lookUp(int term) {
        Postings list = lists[term];
        for (int i = 0; i < list.size(); i++) {
            found.add(list.story(i), weights[term] * list.weight(i));
        }
    }

    /* Once a like story is known, the others need no longer be looked for. */
    private void tryLikeliest() {
        int likeliest = tried;
        double highest = 0;
        for (int i = 0; i < found.count; i++) {
            double likeness = found.products[found.met[i]] / index.reports(found.met[i]);
            if (likeness > highest) {
                highest = likeness;
                likeliest = found.met[i];
            }
        }
        if (likeliest != tried) {
            weigh(likeliest);
            tried = likeliest;
        }
    }

    /* Looks the story up under one more term after another, until those left cannot lift it above the best. */
    private boolean mayWin(int story, int taken) {
        double nearness = index.nearness(story, part);
        double scale = nearness / pairs(story);
        double reach = nearness * index.length(story);
        double product = found.products[story];
        for (int i = taken; i < order.length; i++) {
            if (product * scale + Math.min(nearness * rest[i], reach * length[i]) + ROUNDING < most) {
                return false;
            }
            product += weights[order[i]] * lists[order[i]].of(story);
        }
        return product * scale + ROUNDING > most;
    }

    private void weigh(int story) {
        double product = 0;
        for (int i = 0; i < weights.length; i++) {
            product += weights[i] * lists[i].of(story);
        }
        double likeness = product / pairs(story) * index.nearness(story, part);
        if (likeness > most || likeness == most && best < index.size() && story < best) {
            most = likeness;
            best = story;
        }
    }

    private double pairs(int story) {
        return index.reports(story) * part.members().size();
    }
}
