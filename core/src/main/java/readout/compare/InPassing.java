package readout.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.PloverType;

/**
 * Deeds that one report mentions in passing: "condemned their attacks", "has been on alert". Who did it or who suffered it is told, but not both, no day,
 * no place and no toll, and not where a report tells its news. Where its story tells deeds of the kind with more than that, such a mention is one of
 * them told again, a habit, or an old matter, and no row of its own.
 */
final class InPassing {

    /* Who is arrested or exiled is told by nobody's hand as often as not. */
    private static final Set<PloverType> DEEDS = EnumSet.of(PloverType.ASSAULT, PloverType.MOBILIZE);

    private InPassing() {}

    /** The {@code groups}, in their order, without those that are only mentioned. */
    static List<List<EventMention>> without(List<List<EventMention>> groups) {
        Set<String> told = groups.stream()
                .filter(group -> !isInPassing(group))
                .flatMap(List::stream)
                .map(InPassing::kind)
                .collect(Collectors.toSet());
        return groups.stream()
                .filter(group -> !isInPassing(group) || !told.contains(kind(group.get(0))))
                .toList();
    }

    private static String kind(EventMention mention) {
        return mention.story() + "|" + mention.event().type();
    }

    private static boolean isInPassing(List<EventMention> group) {
        return group.stream().allMatch(InPassing::isInPassing)
                && group.stream()
                                .map(mention -> mention.report().id())
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean isInPassing(EventMention mention) {
        boolean bothSides = mention.isMutual()
                || !mention.actors().actors().isEmpty()
                        && !mention.recipients().actors().isEmpty();
        return DEEDS.contains(mention.event().type())
                && !bothSides
                && !Means.isDowning(mention)
                && !mention.when().told()
                && !mention.when().tellsDay()
                && mention.place().isEmpty()
                && mention.event().magnitude().isEmpty()
                && !mention.isHeadline()
                && !mention.isLead();
    }
}
