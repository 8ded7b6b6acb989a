package readout.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Reports that belong together.
 *
 * @param members indexes of the reports
 * @param days the days they are of
 */
record StoryPart(List<Integer> members, DaySpan days) {

    /** One report. */
    static StoryPart of(int index, Report report) {
        return new StoryPart(List.of(index), DaySpan.of(report));
    }

    /** The same with a list of its own, which {@link #with} may add to. */
    StoryPart opened() {
        return new StoryPart(new ArrayList<>(members), days);
    }

    /** Both together; takes over this part's list, which only the index that {@linkplain #opened opened} it holds. */
    StoryPart with(StoryPart other) {
        members.addAll(other.members);
        return new StoryPart(members, days.with(other.days));
    }
}
