package readout.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Actor;
import readout.model.PloverType;

/**
 * Deeds that too little says to be one and nothing to be two. Of such, one report's telling goes to the deed of other reports that it is most
 * like, from a lower likeness on, where no rival is nearly as like it: another deed that contradicts that one. What one report tells as two
 * deeds stays two.
 *
 * <p>Deeds are looked up under the blocks in which their tellings were compared, those of very many deeds left out, so that the work grows with
 * the rows.
 */
final class Unrivalled {

    /* A block of more deeds than this is one in which rivals are to be expected. */
    private static final int DEEDS_OF_A_BLOCK = 40;

    private static final Set<PloverType> SELDOM = EnumSet.of(
            PloverType.COERCE,
            PloverType.SANCTION,
            PloverType.RETREAT,
            PloverType.MOBILIZE,
            PloverType.PROTEST,
            PloverType.COOPERATE,
            PloverType.CONCEDE,
            PloverType.REJECT);

    private final EventLikeness likeness;
    private final List<List<EventMention>> groups = new ArrayList<>();
    private final List<Set<String>> reports = new ArrayList<>();
    private final List<Set<String>> keys = new ArrayList<>();
    private final Map<String, Set<Integer>> byKey = new HashMap<>();
    private final Map<String, Set<Integer>> byKind = new HashMap<>();

    private Unrivalled(List<List<EventMention>> groups, EventLikeness likeness) {
        this.likeness = likeness;
        for (List<EventMention> group : groups) {
            int at = this.groups.size();
            Set<String> blocks = new TreeSet<>();
            Set<String> from = new HashSet<>();
            for (EventMention mention : group) {
                byKind.computeIfAbsent(kind(mention), k -> new TreeSet<>()).add(at);
                blocks.addAll(EventBlocks.of(mention).under());
                from.add(mention.report().id());
            }
            this.groups.add(new ArrayList<>(group));
            reports.add(from);
            keys.add(blocks);
            blocks.forEach(
                    key -> byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(at));
        }
    }

    /** The groups, the most telling mention of each first, those that have no rival joined; in the order given. */
    static List<List<EventMention>> joined(List<List<EventMention>> groups, EventLikeness likeness) {
        Unrivalled deeds = new Unrivalled(groups, likeness);
        for (int deed = 0; deed < groups.size(); deed++) {
            deeds.join(deed);
        }
        return deeds.groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    /**
     * A deed that another may be.
     *
     * @param deed the other
     * @param like how alike they are
     */
    private record Candidate(int deed, double like) {}

    private void join(int deed) {
        if (groups.get(deed).isEmpty()) {
            return;
        }
        List<Candidate> candidates = candidates(deed);
        Optional<Candidate> best = candidates.stream()
                .filter(other -> isLike(deed, other))
                .reduce((one, two) -> two.like() > one.like() ? two : one);
        best.filter(other -> !hasRival(other, candidates)
                        && !hasRival(new Candidate(deed, other.like()), candidates(other.deed())))
                .ifPresent(other -> move(Math.max(deed, other.deed()), Math.min(deed, other.deed())));
    }

    /*
     * As like as one deed is: then they met only after each had other tellings; or less like, and told by other reports, as a report tells its own deeds
     * apart.
     */
    private boolean isLike(int deed, Candidate other) {
        double least = areSole(deed, other.deed()) ? Thresholds.SOLE_DEED : Thresholds.UNRIVALLED_DEED;
        return other.like() >= Thresholds.ONE_EVENT
                || other.like() >= least && Collections.disjoint(reports.get(deed), reports.get(other.deed()));
    }

    /* Whether they are the only two of their kind that their story tells of; of attacks a war tells many. */
    private boolean areSole(int one, int two) {
        if (!SELDOM.contains(groups.get(one).get(0).event().type())) {
            return false;
        }
        String kind = kind(groups.get(one).get(0));
        return kind.equals(kind(groups.get(two).get(0)))
                && byKind.getOrDefault(kind, Set.of()).equals(Set.of(one, two));
    }

    /* Of words, those of one speaker by one word: "denied any part in it"; what a state rejects of one matter it need not of another. */
    private static String kind(EventMention mention) {
        String kind = mention.story() + "|" + mention.event().type() + "|"
                + mention.event().mode().orElse("-") + "|" + mention.stage();
        List<String> speakers =
                mention.actors().actors().stream().map(Actor::id).sorted().toList();
        return mention.isVerbal() ? kind + "|" + speakers + "|" + mention.trigger() : kind;
    }

    private void move(int from, int to) {
        groups.get(from)
                .forEach(mention ->
                        byKind.getOrDefault(kind(mention), new TreeSet<>()).remove(from));
        groups.get(from)
                .forEach(mention -> byKind.computeIfAbsent(kind(mention), k -> new TreeSet<>())
                        .add(to));
        groups.get(to).addAll(groups.get(from));
        groups.get(from).clear();
        reports.get(to).addAll(reports.get(from));
        keys.get(to).addAll(keys.get(from));
        for (String key : keys.get(from)) {
            Set<Integer> deeds = byKey.computeIfAbsent(key, k -> new TreeSet<>());
            deeds.remove(from);
            deeds.add(to);
        }
    }

    /* The deeds it does not contradict, in their order. */
    private List<Candidate> candidates(int deed) {
        Set<Integer> near = new TreeSet<>();
        for (String key : keys.get(deed)) {
            Set<Integer> deeds = byKey.getOrDefault(key, Set.of());
            if (deeds.size() <= DEEDS_OF_A_BLOCK) {
                near.addAll(deeds);
            }
        }
        near.remove(deed);
        List<Candidate> candidates = new ArrayList<>();
        for (int other : near) {
            like(deed, other).ifPresent(like -> candidates.add(new Candidate(other, like)));
        }
        return candidates;
    }

    private boolean hasRival(Candidate best, List<Candidate> candidates) {
        return candidates.stream()
                .anyMatch(other -> other.deed() != best.deed()
                        && other.like() > best.like() - Thresholds.UNRIVALLED_MARGIN
                        && like(best.deed(), other.deed()).isEmpty());
    }

    /* By the two tellings most like each other, 0 where none says which deed it is; empty where any two contradict each other. */
    private Optional<Double> like(int one, int two) {
        double best = 0;
        boolean sole = areSole(one, two);
        for (EventMention a : witnesses(one)) {
            for (EventMention b : witnesses(two)) {
                OptionalDouble like = likeness.of(a, b);
                if (like.isEmpty()) {
                    return Optional.empty();
                }
                if (like.getAsDouble() > best && (sole || isAnchored(a, b))) {
                    best = like.getAsDouble();
                }
            }
        }
        return Optional.of(best);
    }

    /* One day that both tell; else one target or place, or words of their own: a party alone does much in a week, and what it did since then is no one deed. */
    private static boolean isAnchored(EventMention one, EventMention two) {
        return (!one.isVerbal() || haveOneParty(one, two)) && isOneOccasion(one, two);
    }

    /* Of words, what two bodies of a country say to two others of it are two. */
    private static boolean haveOneParty(EventMention one, EventMention two) {
        return one.actors().meets(two.actors()) || one.recipients().meets(two.recipients());
    }

    private static boolean isOneOccasion(EventMention one, EventMention two) {
        return one.when().tellsDay() && two.when().tellsDay() && !SameDeedSigns.haveOtherNames(one, two)
                || EventContradiction.areOfOneDay(one, two) && Means.areSame(one, two) && ownWordsInCommon(one, two) > 0
                || !one.when().isOpen()
                        && !two.when().isOpen()
                        && (haveOneTarget(one, two)
                                || SameDeedSigns.haveOneNumber(one, two)
                                || SameDeedSigns.haveOneName(one, two)
                                || Means.areSingular(one, two)
                                || Places.likeness(one.place(), two.place()).orElse(0) >= Weights.SAME_PLACE
                                || ownWordsInCommon(one, two) >= Thresholds.RECALLED_WORDS);
    }

    /* Countries and "people" are in too many deeds. */
    private static boolean haveOneTarget(EventMention one, EventMention two) {
        return one.recipients().actors().stream()
                .filter(actor -> actor.kind() != Actor.Kind.COUNTRY)
                .anyMatch(actor -> two.recipients().actors().stream()
                        .filter(other -> other.kind() != Actor.Kind.COUNTRY)
                        .anyMatch(other ->
                                actor.kind() != Actor.Kind.PEOPLE && other.id().equals(actor.id())
                                        || ActorMatch.of(actor, other, true) == ActorMatch.ALIKE));
    }

    /* Beside what the deed is called and the names of its sides. */
    private static long ownWordsInCommon(EventMention one, EventMention two) {
        Set<String> named = new HashSet<>(List.of(one.trigger(), two.trigger()));
        for (EventMention mention : List.of(one, two)) {
            mention.parties().actors().forEach(actor -> named.addAll(ContentWords.of(actor.name())));
        }
        return one.told().content().stream()
                .filter(word -> two.told().content().contains(word) && !named.contains(word))
                .filter(word -> !EventLikeness.KILL.equals(word) && Character.isLowerCase(word.charAt(0)))
                .count();
    }

    private List<EventMention> witnesses(int deed) {
        List<EventMention> group = groups.get(deed);
        return group.subList(0, Math.min(Weights.WITNESSES, group.size()));
    }
}
