package readout.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Passage;

/**
 * Definite nouns that mean a deed of another report: "the assault on the hotel", "Monday's raid". Such a reference goes to the deed of its story
 * that has what the noun says: its kind, day, place, sides and words. Where nothing of that is found, or two deeds have it alike, it goes to
 * none and is no row.
 *
 * <p>A reference may say of a row of its own report which deed is meant: then that row goes with it, where it contradicts nothing there.
 */
final class Referred {

    /* A word or day that more deeds than this of a kind in a story have finds none of them. */
    private static final int DEEDS_OF_A_WORD = 40;

    private final EventLikeness likeness;
    private final List<List<EventMention>> groups;
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<String, Integer> byEvent = new HashMap<>();
    private final ReferenceFit fit;

    private Referred(List<List<EventMention>> groups, List<EventMention> references, EventLikeness likeness) {
        this.likeness = likeness;
        this.groups = new ArrayList<>();
        DeedWords words = DeedWords.of(groups, references);
        this.fit = new ReferenceFit(words);
        for (int i = 0; i < groups.size(); i++) {
            this.groups.add(new ArrayList<>(groups.get(i)));
            Set<String> keys = new TreeSet<>();
            for (EventMention mention : groups.get(i)) {
                byEvent.put(key(mention), i);
                keys.add(kind(mention));
                words.keys(mention).forEach(key -> keys.add(kind(mention) + key));
                EventBlocks.names(mention).forEach(name -> keys.add(named(mention) + name));
            }
            for (String key : keys) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The groups with the {@code references}, given in their order, that found their deeds; groups that went to others are left out. */
    static List<List<EventMention>> joined(
            List<List<EventMention>> groups, List<EventMention> references, EventLikeness likeness) {
        Referred referred = new Referred(groups, references, likeness);
        references.forEach(referred::join);
        return referred.groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private static String key(EventMention mention) {
        return mention.report().id() + " " + mention.event().id();
    }

    private static String kind(EventMention mention) {
        return mention.event().type() + "|" + mention.story() + "|";
    }

    private static String named(EventMention mention) {
        return mention.event().type() + "|name|";
    }

    private void join(EventMention reference) {
        Optional<Integer> own = Optional.ofNullable(byEvent.get(key(reference)));
        Optional<Integer> deed = deed(reference, own);
        if (deed.isEmpty()) {
            return;
        }
        List<EventMention> group = groups.get(deed.get());
        if (own.isEmpty()) {
            group.add(reference);
            return;
        }
        for (EventMention mention : groups.get(own.get())) {
            byEvent.put(key(mention), deed.get());
        }
        group.addAll(groups.get(own.get()));
        groups.get(own.get()).clear();
    }

    private Optional<Integer> deed(EventMention reference, Optional<Integer> own) {
        int best = -1;
        double most = 0;
        double next = 0;
        for (int candidate : near(reference, own)) {
            OptionalDouble fit = this.fit.of(reference, groups.get(candidate));
            double says = fit.orElse(0);
            if (says > most) {
                next = most;
                most = says;
                best = candidate;
            } else {
                next = Math.max(next, says);
            }
        }
        Optional<Integer> deed = Optional.of(best).filter(found -> found >= 0);
        boolean one = most >= Thresholds.REFERRED_DEED && most - next >= Thresholds.REFERRED_MARGIN;
        return deed.filter(found -> one
                && own.map(row -> mayJoin(reference, groups.get(row), groups.get(found)))
                        .orElse(true));
    }

    private Set<Integer> near(EventMention reference, Optional<Integer> own) {
        Set<String> keys =
                new TreeSet<>(reference.when().told() ? reference.when().days() : Set.of());
        for (Passage words : ReferenceFit.said(reference)) {
            keys.addAll(ContentWords.of(words.text()));
        }
        keys.addAll(DeedWords.names(reference));
        // "Signed last month": no day to look under, but the only deed of its kind in that month.
        if (reference.when().told() && !reference.when().isDay()) {
            keys.add("");
        }
        Set<Integer> near = new TreeSet<>();
        for (String key : keys) {
            near.addAll(few(kind(reference) + key));
            few(named(reference) + key).stream()
                    .filter(deed -> groups.get(deed).stream().anyMatch(told -> told.isRecentTo(reference)))
                    .forEach(near::add);
        }
        near.removeIf(deed -> groups.get(deed).isEmpty());
        own.ifPresent(near::remove);
        return near;
    }

    private List<Integer> few(String key) {
        List<Integer> deeds = byKey.getOrDefault(key, List.of());
        return deeds.size() <= DEEDS_OF_A_WORD ? deeds : List.of();
    }

    /* Rows of the reference's own report only, none of which contradicts the deed. */
    private boolean mayJoin(EventMention reference, List<EventMention> row, List<EventMention> deed) {
        for (EventMention one : row) {
            if (!one.report().id().equals(reference.report().id())) {
                return false;
            }
            for (EventMention two : deed.subList(0, Math.min(Weights.WITNESSES, deed.size()))) {
                OptionalDouble like = one.when().told() ? likeness.of(one, two) : likeness.undated(one, two);
                if (like.isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }
}
