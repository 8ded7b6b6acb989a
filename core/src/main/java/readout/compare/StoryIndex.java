package readout.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Growing stories, found by the terms of their reports. Likeness is the mean over all pairs of reports, one of each side; with the days
 * that lie between them it fades to a part that stays: a trial opens months after the deed.
 *
 * <p>Implementation note: the story most like a report is found exactly, yet without a look at all stories ({@link StorySearch}). What the search
 * asks of every story it meets stands in plain arrays by story.
 */
final class StoryIndex {

    private final Postings[] postings;
    private final List<StoryPart> stories = new ArrayList<>();

    /* By story: its reports, its days, the square of the length of the sum of its vectors. */
    private double[] sizes = new double[16];
    private DaySpan[] days = new DaySpan[16];
    private double[] squares = new double[16];
    private final StorySearch.Found found = new StorySearch.Found();

    /** An index of no stories, whose reports have terms numbered below {@code terms}. */
    StoryIndex(int terms) {
        postings = new Postings[terms];
    }

    /**
     * Puts {@code part} into the story it is most like, if it is like one enough (the older of equals), else opens one.
     *
     * @param sum the sum of its reports' vectors
     */
    void add(StoryPart part, Sparse sum) {
        int story = new StorySearch(this, part, sum, found).nearest();
        if (story == stories.size()) {
            open(part);
        } else {
            stories.set(story, stories.get(story).with(part));
        }
        sizes[story] = stories.get(story).members().size();
        days[story] = stories.get(story).days();
        for (int i = 0; i < sum.terms().length; i++) {
            double more = sum.weights()[i];
            double before =
                    opened(sum.terms()[i]).add(story, more, part.members().size());
            squares[story] += more * (2 * before + more);
        }
    }

    private void open(StoryPart part) {
        int story = stories.size();
        stories.add(part.opened());
        if (story == sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * story);
            days = Arrays.copyOf(days, 2 * story);
            squares = Arrays.copyOf(squares, 2 * story);
        }
    }

    private Postings opened(int term) {
        if (postings[term] == null) {
            postings[term] = new Postings();
        }
        return postings[term];
    }

    /** The stories, in the order in which they were opened. */
    List<StoryPart> stories() {
        return List.copyOf(stories);
    }

    /** How many stories there are. */
    int size() {
        return stories.size();
    }

    /** The stories that have {@code term}. */
    Postings having(int term) {
        return postings[term] == null ? Postings.NONE : postings[term];
    }

    /** How many reports {@code story} has. */
    double reports(int story) {
        return sizes[story];
    }

    /** The length of the mean of the vectors of {@code story}'s reports, but for rounding. */
    double length(int story) {
        return Math.sqrt(Math.max(0, squares[story])) / sizes[story];
    }

    /** What is left of the likeness of {@code part} and {@code story} for the days between them. */
    double nearness(int story, StoryPart part) {
        return days[story].nearness(part.days());
    }
}
