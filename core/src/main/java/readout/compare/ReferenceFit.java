package readout.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.extract.Extraction;
import readout.model.ActorRef;
import readout.model.DateRange;
import readout.model.Passage;

/** How far a deed has what a reference says of it: its kind, day, place, sides and words. */
final class ReferenceFit {

    private final DeedWords words;

    /** Of deeds told in {@code words}. */
    ReferenceFit(DeedWords words) {
        this.words = words;
    }

    /** How much of what {@code reference} says the tellings of {@code deed} have; empty where they have something else. */
    OptionalDouble of(EventMention reference, List<EventMention> deed) {
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

    /** The phrases by which {@code reference} names doers and targets. */
    static List<Passage> said(EventMention reference) {
        List<Passage> said = new ArrayList<>(reference.event().reports().get(0).actors());
        said.addAll(reference.event().reports().get(0).recipients());
        return said;
    }

    /* What a telling without a day says of days is only when its report was printed. */
    private static OptionalDouble days(EventMention reference, EventMention mention) {
        if (!mention.when().told()) {
            return OptionalDouble.of(0);
        }
        Optional<LocalDate> published = reference.report().article().published().flatMap(DateRange::end);
        boolean later = published.isPresent()
                && mention.when().first().filter(published.get()::isBefore).isPresent();
        boolean said = reference.when().told() || reference.when().weekday().isPresent();
        if (later) {
            return OptionalDouble.empty();
        }
        return said ? reference.when().likeness(mention.when()) : OptionalDouble.of(0);
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
                && Extraction.mayMean(reference.event(), mention.event())
                && !Means.exclude(reference, mention, false)
                && Means.isDowning(reference) == Means.isDowning(mention)
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
