package readout.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which persons of different reports are one. A person goes by a full name within a country; a surname, an initial or an office alone means
 * the one person of the same story it fits, and no one where it fits two.
 */
final class PersonLinking {

    private final List<Mentioned> all;
    private final Identities identities;

    /** For {@code all} mentions; those of others than persons are left alone. */
    PersonLinking(List<Mentioned> all, Identities identities) {
        this.all = all.stream().filter(Mentioned::isPerson).toList();
        this.identities = identities;
    }

    /** Joins those that are one. */
    void link() {
        linkFullNames();
        linkWithinStories();
    }

    private void linkFullNames() {
        Map<String, List<Mentioned>> byName = named(
                one -> one.name().isFull(), one -> String.join(" ", one.name().words()));
        byName.values().forEach(identities::joinByCountry);
        Map<String, Set<String>> stories = new HashMap<>();
        all.forEach(one -> stories.computeIfAbsent(identities.of(one), k -> new TreeSet<>())
                .add(one.story()));
        Map<String, List<Mentioned>> bySkeleton = new TreeMap<>();
        byName.values()
                .forEach(same -> identities
                        .distinct(same)
                        .forEach(one -> Identities.index(bySkeleton, one.name().surnameSkeleton(), one)));
        Map<String, Set<String>> reports = new HashMap<>();
        all.forEach(one -> reports.computeIfAbsent(identities.of(one), k -> new TreeSet<>())
                .add(one.article()));
        bySkeleton.values().forEach(block -> linkSpellings(block, stories, reports));
    }

    /*
     * Other spellings and fuller forms of a name, met in one story; longer names first: once they are known to be one person, a
     * shorter one fits one person and not two.
     */
    private void linkSpellings(
            List<Mentioned> block, Map<String, Set<String>> storiesOf, Map<String, Set<String>> reportsOf) {
        Map<String, Set<String>> reports = new HashMap<>();
        block.forEach(one -> reports.put(one.key(), reportsOf.getOrDefault(identities.of(one), Set.of())));
        Map<String, Set<String>> stories = new HashMap<>();
        Map<String, List<Mentioned>> byStory = new HashMap<>();
        for (Mentioned one : block) {
            Set<String> met = storiesOf.getOrDefault(identities.of(one), Set.of());
            stories.put(one.key(), met);
            met.forEach(story -> Identities.index(byStory, story, one));
        }
        block.sort(Comparator.<Mentioned>comparingInt(one -> -one.name().words().size())
                .thenComparing(one -> one.key()));
        for (Mentioned one : block) {
            Map<String, Mentioned> near = new TreeMap<>();
            for (String story : stories.getOrDefault(one.key(), Set.of())) {
                byStory.getOrDefault(story, List.of()).forEach(other -> near.put(other.key(), other));
            }
            near.values()
                    .removeIf(other -> identities.of(other).equals(identities.of(one))
                            || one.name().words().size() > other.name().words().size()
                            || !fits(one, other)
                            || areToldApart(one, other, reports));
            if (!identities.joinOnly(one, near.values()) && fitEachOther(near.values())) {
                near.values().forEach(other -> identities.join(one, other));
            }
        }
    }

    /* "Rafael Okello" and "Raphaela Okello" of one report, which has two rows for them. */
    private static boolean areToldApart(Mentioned one, Mentioned other, Map<String, Set<String>> reports) {
        boolean first = one.name().words().get(0).equals(other.name().words().get(0));
        return !first
                && one.name().words().size() == other.name().words().size()
                && !Collections.disjoint(
                        reports.getOrDefault(one.key(), Set.of()), reports.getOrDefault(other.key(), Set.of()));
    }

    /* Three spellings of one name: each of the others fits the rest, too. */
    private static boolean fitEachOther(Collection<Mentioned> near) {
        return near.size() > 1
                && near.stream().allMatch(one -> near.stream().allMatch(other -> one == other || fits(one, other)));
    }

    private static boolean fits(Mentioned one, Mentioned other) {
        return one.name().fits(other.name())
                && one.fitsCountryOf(other)
                && one.courtesy().fits(other.courtesy());
    }

    private void linkWithinStories() {
        Map<String, List<Mentioned>> full = named(one -> one.name().isFull(), Mentioned::story);
        Map<String, List<Mentioned>> partial = named(one -> !one.name().isFull(), Mentioned::story);
        partial.forEach((story, ones) -> linkPartial(ones, full.getOrDefault(story, List.of())));
        Map<String, List<Mentioned>> offices = all.stream()
                .filter(one -> !one.isNamed())
                .collect(Collectors.groupingBy(Mentioned::story, TreeMap::new, Collectors.toList()));
        offices.forEach((story, ones) -> {
            List<Mentioned> holders = new ArrayList<>(full.getOrDefault(story, List.of()));
            holders.addAll(partial.getOrDefault(story, List.of()));
            linkOffices(ones, holders);
        });
    }

    private void linkPartial(List<Mentioned> ones, List<Mentioned> full) {
        Map<String, List<Mentioned>> byWord = new HashMap<>();
        for (Mentioned other : identities.distinct(full)) {
            Identities.index(byWord, other.name().surnameSkeleton(), other);
            Identities.index(byWord, "first " + other.name().words().get(0), other);
        }
        Map<String, List<Mentioned>> alike = new TreeMap<>();
        ones.forEach(one -> Identities.index(alike, one.likeness(), one));
        Map<String, List<Mentioned>> unlinked = new TreeMap<>();
        for (List<Mentioned> same : alike.values()) {
            Mentioned one = same.get(0);
            List<Mentioned> near =
                    new ArrayList<>(byWord.getOrDefault(one.name().surnameSkeleton(), List.of()));
            near.addAll(byWord.getOrDefault("first " + one.name().words().get(0), List.of()));
            near.removeIf(other -> !fits(one, other));
            if (identities.joinOnly(one, near)) {
                identities.joinAll(same);
            } else {
                unlinked.computeIfAbsent(String.join(" ", one.name().words()), k -> new ArrayList<>())
                        .addAll(same);
            }
        }
        unlinked.values().forEach(this::joinOfOneCourtesy);
    }

    /* "Mr Okello" and "Mrs Okello" are two, and "Okello" beside both is neither. */
    private void joinOfOneCourtesy(List<Mentioned> same) {
        Map<Courtesy, List<Mentioned>> forms = new TreeMap<>();
        same.forEach(one ->
                forms.computeIfAbsent(one.courtesy(), k -> new ArrayList<>()).add(one));
        if (forms.containsKey(Courtesy.MAN) && forms.containsKey(Courtesy.WOMAN)) {
            forms.values().forEach(identities::joinByCountry);
        } else {
            identities.joinByCountry(same);
        }
    }

    private void linkOffices(List<Mentioned> ones, List<Mentioned> holders) {
        Map<String, Map<String, Mentioned>> byOffice = new HashMap<>();
        for (Mentioned holder : holders) {
            for (String office : Offices.of(holder.actor())) {
                byOffice.computeIfAbsent(office, k -> new TreeMap<>()).putIfAbsent(identities.of(holder), holder);
            }
        }
        Map<String, Mentioned> unheld = new TreeMap<>();
        for (Mentioned one : ones) {
            List<Mentioned> holding = new ArrayList<>();
            Set<String> offices = Offices.of(one.actor());
            offices.forEach(office ->
                    holding.addAll(byOffice.getOrDefault(office, Map.of()).values()));
            if (!identities.joinOnly(one, holding) && holding.isEmpty()) {
                offices.forEach(office -> identities.join(unheld.computeIfAbsent(office, k -> one), one));
            }
        }
    }

    private Map<String, List<Mentioned>> named(Predicate<Mentioned> which, Function<Mentioned, String> by) {
        return all.stream()
                .filter(one -> one.isNamed() && which.test(one))
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }
}
