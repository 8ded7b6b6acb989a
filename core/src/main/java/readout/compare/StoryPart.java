package readout.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reports that belong together.
 *
 * @param members indexes of the reports
 * @param first the earliest day, if any is known
 * @param last the latest day, if any is known
 */
record StoryPart(List<Integer> members, Optional<LocalDate> first, Optional<LocalDate> last) {

    /** One report. */
    static StoryPart of(int index, Report report) {
        return new StoryPart(List.of(index), report.day(), report.lastDay());
    }

    /** The same with a list of its own, which {@link #with} may add to. */
    StoryPart opened() {
        return new StoryPart(new ArrayList<>(members), first, last);
    }

    /** Both together; takes over this part's list, which only the index that {@linkplain #opened opened} it holds. */
    StoryPart with(StoryPart other) {
        members.addAll(other.members);
        return new StoryPart(members, outer(first, other.first, false), outer(last, other.last, true));
    }

    private static Optional<LocalDate> outer(Optional<LocalDate> one, Optional<LocalDate> two, boolean late) {
        if (one.isEmpty() || two.isEmpty()) {
            return one.or(() -> two);
        }
        return one.get().isAfter(two.get()) == late ? one : two;
    }

    /** What is left of the likeness of the two for the days that lie between them, 0 to 1. */
    double nearness(StoryPart other) {
        return daysTo(other)
                .map(days -> Math.pow(0.5, days / Thresholds.STORY_HALF_LIFE_DAYS))
                .map(fresh -> Thresholds.STORY_RESTING + (1 - Thresholds.STORY_RESTING) * fresh)
                .orElse(1.0);
    }

    /** How many days lie between the two, 0 where they overlap; empty where a day is not known. */
    Optional<Long> daysTo(StoryPart other) {
        if (first.isEmpty() || other.first.isEmpty() || last.isEmpty() || other.last.isEmpty()) {
            return Optional.empty();
        }
        long after = ChronoUnit.DAYS.between(last.get(), other.first.get());
        long before = ChronoUnit.DAYS.between(other.last.get(), first.get());
        return Optional.of(Math.max(0, Math.max(after, before)));
    }
}
