package readout.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.PloverType;

/**
 * "Two guards were wounded.": a sentence that only counts those who came to harm, with no doer, day or place of its own, goes on about the
 * attack told just before it. Where the sentence before tells of two attacks, nothing says which.
 */
final class Casualties {

    private static final Set<String> HARM = Set.of(Synonyms.of(Stem.of("kill")), Synonyms.of(Stem.of("wound")));

    /* About a sentence may stand between the two. */
    private static final int CHARACTERS_BETWEEN = 200;

    private Casualties() {}

    /** The deed among {@code earlier} mentions of the report that {@code mention} counts the victims of. */
    static Optional<EventMention> deedOf(EventMention mention, List<EventMention> earlier) {
        if (!isCountOnly(mention)) {
            return Optional.empty();
        }
        List<EventMention> near = earlier.stream()
                .filter(one -> one.event().type() == PloverType.ASSAULT && isJustBefore(one, mention))
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        EventMention last = near.get(near.size() - 1);
        boolean one = near.stream()
                        .filter(other -> other.sentence().equals(last.sentence()))
                        .map(EventMention::root)
                        .distinct()
                        .count()
                == 1;
        return Optional.of(last)
                .filter(deed -> one && deed.fits(mention) && EventContradiction.victimsFit(deed, mention));
    }

    private static boolean isCountOnly(EventMention mention) {
        return mention.event().type() == PloverType.ASSAULT
                && mention.actors().actors().isEmpty()
                && mention.event().date().isEmpty()
                && mention.place().isEmpty()
                && !mention.event().magnitude().isEmpty()
                && HARM.contains(mention.trigger());
    }

    private static boolean isJustBefore(EventMention one, EventMention mention) {
        int end = one.sentence().span().end();
        int start = mention.sentence().span().start();
        return end <= start && start - end <= CHARACTERS_BETWEEN;
    }
}
