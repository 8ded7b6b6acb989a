package readout.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.ActorRef;
import readout.model.DateRange;
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
    private final DeedWords words;

    private Referred(List<List<EventMention>> groups, List<EventMention> references, EventLikeness likeness) {
        this.likeness = likeness;
        this.groups = new ArrayList<>();
        this.words = DeedWords.of(groups, references);
        for (int i = 0; i < groups.size(); i++) {
            this.groups.add(new ArrayList<>(groups.get(i)));
            Set<String> keys = new TreeSet<>();
            for (EventMention mention : groups.get(i)) {
                byEvent.put(key(mention), i);
                words.keys(mention).forEach(key -> keys.add(kind(mention) + key));
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
            OptionalDouble fit = fit(reference, groups.get(candidate));
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
        for (Passage words : said(reference)) {
            keys.addAll(ContentWords.of(words.text()));
        }
        keys.addAll(DeedWords.names(reference));
        Set<Integer> near = new TreeSet<>();
        for (String key : keys) {
            List<Integer> deeds = byKey.getOrDefault(kind(reference) + key, List.of());
            if (deeds.size() <= DEEDS_OF_A_WORD) {
                near.addAll(deeds);
            }
        }
        near.removeIf(deed -> groups.get(deed).isEmpty());
        own.ifPresent(near::remove);
        return near;
    }

    private static List<Passage> said(EventMention reference) {
        List<Passage> said = new ArrayList<>(reference.event().reports().get(0).actors());
        said.addAll(reference.event().reports().get(0).recipients());
        return said;
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

    /* How much of what the reference says the deed has; empty where it has something else. */
    private OptionalDouble fit(EventMention reference, List<EventMention> deed) {
        List<EventMention> told = deed.stream()
                .filter(mention -> !mention.event().isReference())
                .sorted(Comparator.comparingInt(deed::indexOf))
                .limit(Weights.WITNESSES)
                .toList();
        double day = 0;
        double place = 0;
        for (EventMention mention : told) {
            OptionalDouble days = days(reference, mention);
            OptionalDouble places = places(reference, mention);
            if (days.isEmpty() || places.isEmpty() || !isOfKind(reference, mention)) {
                return OptionalDouble.empty();
            }
            day = Math.max(day, days.getAsDouble());
            place = Math.max(place, places.getAsDouble());
        }
        OptionalDouble sides = sides(reference, told);
        return sides.isEmpty() ? sides : OptionalDouble.of(day + Math.min(1, place) + sides.getAsDouble());
    }

    private static OptionalDouble days(EventMention reference, EventMention mention) {
        Optional<LocalDate> published = reference.report().article().published().flatMap(DateRange::end);
        boolean later = published.isPresent()
                && mention.when().first().filter(published.get()::isBefore).isPresent();
        boolean said = reference.when().told() || reference.when().weekday().isPresent();
        if (later || !said) {
            return later ? OptionalDouble.empty() : OptionalDouble.of(0);
        }
        OptionalDouble like = reference.when().likeness(mention.when());
        return like.isPresent() && !mention.when().told() ? OptionalDouble.of(0) : like;
    }

    private static OptionalDouble places(EventMention reference, EventMention mention) {
        return NamedThere.isPlace(reference.place(), mention)
                ? OptionalDouble.of(Thresholds.NAMED_PLACE_WEIGHT)
                : Places.likeness(reference.place(), mention.place());
    }

    private static boolean isOfKind(EventMention reference, EventMention mention) {
        int stage = mention.stage();
        return stage != 1
                && stage != 2
                && !EventLikeness.isOtherMode(reference, mention)
                && reference.turn().fits(mention.turn());
    }

    /* What the words say of doers and targets: each must be one of the deed's sides or stand in its sentences. */
    private OptionalDouble sides(EventMention reference, List<EventMention> told) {
        double sum = 0;
        for (Passage words : said(reference)) {
            double found = Math.max(named(words, told), isSide(reference, words, told) ? 1 : 0);
            if (found == 0) {
                return OptionalDouble.empty();
            }
            sum += found;
        }
        return OptionalDouble.of(sum);
    }

    /*
     * How far the tellings have the phrase's head, its names and its number, in the mean: what one of several tellings has may be said in
     * passing, and counts from a half up.
     */
    private double named(Passage words, List<EventMention> told) {
        double sum = 0;
        int parts = 0;
        for (String part : words.text().split(" ")) {
            Set<String> stems = ContentWords.of(part);
            boolean says = words.text().endsWith(part) || !Character.isLowerCase(part.charAt(0));
            if (says && !stems.isEmpty()) {
                parts++;
                double having =
                        told.stream().filter(mention -> has(mention, stems)).count() / (double) told.size();
                sum += having > 0 ? (1 + having) / 2 : 0;
            }
        }
        return parts == 0 ? 0 : sum / parts;
    }

    private boolean has(EventMention mention, Set<String> stems) {
        return words.told(mention).containsAll(stems)
                || mention.place()
                        .filter(place -> ContentWords.of(place.name()).containsAll(stems))
                        .isPresent();
    }

    private static boolean isSide(EventMention reference, Passage words, List<EventMention> told) {
        Side side = side(reference, words);
        return !side.actors().isEmpty()
                && told.stream()
                        .anyMatch(mention -> isAmong(side, mention.actors()) || isAmong(side, mention.recipients()));
    }

    /* Of the reference's sides those that the passage names. */
    private static Side side(EventMention reference, Passage words) {
        Set<String> named = Stream.concat(reference.event().actors().stream(), reference.event().recipients().stream())
                .filter(ref -> ref.span().overlaps(words))
                .map(ActorRef::actor)
                .collect(Collectors.toSet());
        return new Side(Stream.concat(reference.actors().actors().stream(), reference.recipients().actors().stream())
                .filter(actor -> named.contains(actor.id()))
                .toList());
    }

    private static boolean isAmong(Side side, Side other) {
        return side.likeness(other, true).orElse(0) >= ActorMatch.PART.weight();
    }
}
