package readout.compare;

import java.util.Arrays;

/** The stories that have a term, in ascending order, and how much of it the reports of each have together. */
final class Postings {

    /** Those of a term that no story has. */
    static final Postings NONE = new Postings();

    private int[] stories = new int[2];
    private double[] weights = new double[2];
    private int size;
    private double most;

    /**
     * Adds {@code weight}, that of {@code reports} reports together, to {@code story}. The newest story costs one step, an older one that
     * gets the term for the first time a move of those behind it.
     *
     * @return what the story had before
     */
    double add(int story, double weight, int reports) {
        most = Math.max(most, weight / reports);
        int at = Arrays.binarySearch(stories, 0, size, story);
        if (at >= 0) {
            double before = weights[at];
            weights[at] += weight;
            return before;
        }
        int place = -at - 1;
        if (size == stories.length) {
            stories = Arrays.copyOf(stories, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        System.arraycopy(stories, place, stories, place + 1, size - place);
        System.arraycopy(weights, place, weights, place + 1, size - place);
        stories[place] = story;
        weights[place] = weight;
        size++;
        return 0;
    }

    /** How many stories have the term. */
    int size() {
        return size;
    }

    /** The {@code i}th story. */
    int story(int i) {
        return stories[i];
    }

    /** What the {@code i}th story's reports have. */
    double weight(int i) {
        return weights[i];
    }

    /** What {@code story}'s reports have; 0 where they lack the term. */
    double of(int story) {
        int at = Arrays.binarySearch(stories, 0, size, story);
        return at < 0 ? 0 : weights[at];
    }

    /** More than this no report has, nor a story's reports on average. */
    double most() {
        return most;
    }
}
