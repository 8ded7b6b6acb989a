package readout.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Actor;
import readout.model.DateRange;

/**
 * Tellings without a day that come back to a deed of another report: "the men who raided the prison". Such a telling goes to the dated deed of
 * its story that it is most like, days left aside, where it contradicts none of that deed's tellings and no other deed is nearly as like. What
 * opens a report is news, and of the report's own days.
 *
 * <p>Deeds are looked up by the words of their sentences, those of very many deeds left out, so that the work grows with the rows.
 */
final class Recalled {

    /* A word that stands with more deeds than this of a kind in a story finds none of them. */
    private static final int DEEDS_OF_A_WORD = 40;

    private final EventLikeness likeness;
    private final List<List<EventMention>> groups;
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    private Recalled(List<List<EventMention>> groups, EventLikeness likeness) {
        this.likeness = likeness;
        this.groups = new ArrayList<>(groups);
        for (int i = 0; i < groups.size(); i++) {
            if (isDated(groups.get(i))) {
                for (String key : keys(groups.get(i))) {
                    byWord.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /** The groups, those that are only recalled joined to the deeds they come back to; in the order given. */
    static List<List<EventMention>> joined(List<List<EventMention>> groups, EventLikeness likeness) {
        return new Recalled(groups, likeness).joined();
    }

    private List<List<EventMention>> joined() {
        Map<Integer, List<EventMention>> more = new HashMap<>();
        boolean[] gone = new boolean[groups.size()];
        for (int i = 0; i < groups.size(); i++) {
            List<EventMention> group = groups.get(i);
            if (isRecalled(group)) {
                Optional<Integer> deed = deed(group);
                gone[i] = deed.isPresent();
                deed.ifPresent(
                        d -> more.computeIfAbsent(d, k -> new ArrayList<>()).addAll(group));
            }
        }
        List<List<EventMention>> all = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (!gone[i]) {
                List<EventMention> group = new ArrayList<>(groups.get(i));
                group.addAll(more.getOrDefault(i, List.of()));
                all.add(group);
            }
        }
        return all;
    }

    private static boolean isDated(List<EventMention> group) {
        return group.stream().anyMatch(mention -> mention.when().tellsDay());
    }

    private static boolean isRecalled(List<EventMention> group) {
        return group.stream()
                .allMatch(mention -> !mention.when().tellsDay()
                        && !mention.when().isOpen()
                        && mention.occasion().isEmpty()
                        && (!mention.isVerbal() || mention.isMutual()));
    }

    private static Set<String> keys(List<EventMention> group) {
        Set<String> keys = new TreeSet<>();
        for (EventMention mention : group) {
            String kind = mention.event().type() + "|";
            mention.told().content().forEach(word -> keys.add(kind + mention.story() + "|" + word));
            EventBlocks.names(mention).forEach(name -> keys.add(kind + "name|" + name));
            mention.told().names().forEach(name -> keys.add(kind + "name|" + name));
        }
        return keys;
    }

    private Optional<Integer> deed(List<EventMention> group) {
        Set<Integer> near = new TreeSet<>();
        for (String key : keys(group)) {
            List<Integer> deeds = byWord.getOrDefault(key, List.of());
            if (deeds.size() <= DEEDS_OF_A_WORD) {
                near.addAll(deeds);
            }
        }
        int best = -1;
        double most = Thresholds.RECALLED_DEED;
        double next = 0;
        for (int candidate : near) {
            double like = like(group, groups.get(candidate));
            if (like > most) {
                next = best < 0 ? next : most;
                most = like;
                best = candidate;
            } else {
                next = Math.max(next, like);
            }
        }
        return best >= 0 && most - next >= Thresholds.RECALLED_MARGIN ? Optional.of(best) : Optional.empty();
    }

    /* How like the likest of their tellings are; 0 where any contradict each other, or none says which deed it is. */
    private double like(List<EventMention> group, List<EventMention> deed) {
        double best = 0;
        boolean anchored = false;
        for (EventMention one : group.subList(0, Math.min(Weights.WITNESSES, group.size()))) {
            for (EventMention two : deed.subList(0, Math.min(Weights.WITNESSES, deed.size()))) {
                if (!mayKnow(one, two)) {
                    return 0;
                }
                var like = one.when().told() ? likeness.of(one, two) : likeness.undated(one, two);
                if (like.isEmpty()) {
                    return 0;
                }
                best = Math.max(best, like.getAsDouble());
                anchored |= isAnchored(one, two);
            }
        }
        return anchored ? best : 0;
    }

    /* One named target, one telling toll, or one named doer, or the same sort of victims, at one place: a country and "people" are in too many deeds. */
    private static boolean isAnchored(EventMention one, EventMention two) {
        boolean toll = one.toll().isPresent()
                && two.toll().filter(one.toll().get()::isSame).isPresent();
        boolean town = Places.likeness(one.place(), two.place()).orElse(0) >= Weights.SAME_PLACE
                || NamedThere.isPlace(one.place(), two)
                || NamedThere.isPlace(two.place(), one);
        boolean mutual = one.isMutual() && two.isMutual();
        boolean victims = one.recipients().likeness(two.recipients(), true).orElse(0) >= ActorMatch.ALIKE.weight();
        return toll
                || SameDeedSigns.haveOneNumber(one, two)
                || SameDeedSigns.haveOneName(one, two)
                || mutual
                || meet(one.recipients(), two.recipients())
                || (town || Means.tellOne(one, two)) && meet(one.actors(), two.actors())
                || town && victims;
    }

    private static boolean meet(Side one, Side two) {
        return one.actors().stream()
                .filter(actor -> actor.kind() != Actor.Kind.COUNTRY && !ActorMatch.isUnnamed(actor))
                .anyMatch(actor ->
                        two.actors().stream().anyMatch(other -> other.id().equals(actor.id())));
    }

    /* What opens its report, unless the sentence tells before it of a deed of another kind, to which it is the reason: "condemned the raid on the school". */
    private static boolean isNews(EventMention mention) {
        return mention.opens()
                && mention.report().findings().events().stream()
                        .filter(event -> event.type() != mention.event().type())
                        .flatMap(event -> event.reports().stream())
                        .noneMatch(told -> told.sentence().equals(mention.sentence())
                                && told.trigger().compareTo(mention.triggerPassage()) < 0);
    }

    /* A report knows no deed of later days, and news that opens a report is no old deed. */
    private static boolean mayKnow(EventMention one, EventMention two) {
        Optional<LocalDate> published = one.report().article().published().flatMap(DateRange::end);
        boolean later = published.isPresent()
                && two.when().told()
                && two.when().first().filter(published.get()::isBefore).isPresent();
        boolean far = !one.story().equals(two.story()) && !two.isRecentTo(one);
        return !later
                && !far
                && (!isNews(one) || one.when().likeness(two.when()).isPresent());
    }
}
