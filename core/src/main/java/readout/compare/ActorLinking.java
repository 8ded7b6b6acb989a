package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import readout.model.Actor;
import readout.model.Actor.Kind;

/**
 * Who is who across reports. Countries and organisations go by their names. A person goes by a full name within a country; a surname, an
 * initial or an office alone means the one person of the same story it fits, and no one where it fits two.
 */
final class ActorLinking {

    private static final String UNKNOWN = "";

    private final Families families = new Families();
    private final List<Mentioned> all;

    private ActorLinking(List<Mentioned> all) {
        this.all = all;
    }

    /** Every actor of {@code reports}, by {@link Mentioned#key}, as it is known across them. */
    static Map<String, Actor> of(List<Report> reports, Stories stories) {
        List<Mentioned> all = new ArrayList<>();
        for (Report report : reports) {
            String story = stories.of(report.id()).orElse(report.id());
            report.findings().actors().forEach(actor -> all.add(Mentioned.of(report, story, actor)));
        }
        ActorLinking linking = new ActorLinking(all);
        linking.linkOthersThanPersons();
        linking.linkFullNames();
        linking.linkWithinStories();
        return linking.merged();
    }

    private void linkOthersThanPersons() {
        Institutions institutions = Institutions.of(all.stream()
                .map(Mentioned::actor)
                .filter(a -> a.kind() == Kind.COUNTRY)
                .toList());
        Map<String, List<Mentioned>> byName = new TreeMap<>();
        Map<String, List<Mentioned>> inStory = new TreeMap<>();
        for (Mentioned one : all) {
            if (!one.isPerson()) {
                String name = nameOf(one, institutions);
                boolean isWide =
                        one.isNamed() && !one.isBody() || one.actor().country().isPresent();
                byName.computeIfAbsent(isWide ? name : name + " in " + one.story(), k -> new ArrayList<>())
                        .add(one);
                inStory.computeIfAbsent(name + " in " + one.story(), k -> new ArrayList<>())
                        .add(one);
            }
        }
        FocusCountries focus = FocusCountries.of(all);
        byName.values().forEach(same -> joinByCountry(same, focus));
        inStory.values().forEach(same -> joinByCountry(same, focus));
        linkShortNames();
    }

    private static String nameOf(Mentioned one, Institutions institutions) {
        Optional<String> country = one.actor().country();
        return one.actor().kind() == Kind.COUNTRY && country.isPresent()
                ? "country " + country.get()
                : institutions.core(one.isNamed() ? one.actor().name() : phraseOf(one.actor()), country);
    }

    /* A phrase as it stands, with the number that its name leaves out: 26 civilians are not 13. */
    private static String phraseOf(Actor actor) {
        return actor.aliases().stream().findFirst().orElse(actor.name());
    }

    /* "The Front" is the one front that the story names in full. */
    private void linkShortNames() {
        Map<String, List<Mentioned>> byStoryAndWord = new TreeMap<>();
        List<Mentioned> bodies = all.stream()
                .filter(one -> !one.isPerson() && one.isNamed() && one.actor().kind() != Kind.COUNTRY)
                .filter(one -> !one.isBody() || one.actor().country().isPresent())
                .toList();
        bodies.forEach(one -> index(byStoryAndWord, lastWordOf(one), one));
        for (Mentioned one : bodies) {
            Map<String, Mentioned> longer = new TreeMap<>();
            for (Mentioned other : byStoryAndWord.getOrDefault(lastWordOf(one), List.of())) {
                if (isShortFor(one, other)) {
                    longer.putIfAbsent(families.of(other.key()), other);
                }
            }
            if (longer.size() == 1) {
                families.join(one.key(), longer.values().iterator().next().key());
            }
        }
    }

    private static String lastWordOf(Mentioned one) {
        return one.story() + " " + one.actor().kind() + " " + one.name().surname();
    }

    private static boolean isShortFor(Mentioned one, Mentioned other) {
        List<String> words = one.name().words();
        List<String> longer = other.name().words();
        return words.size() < longer.size()
                && longer.subList(longer.size() - words.size(), longer.size()).equals(words)
                && one.fitsCountryOf(other);
    }

    /* As for names; but "the army" is a country's only in a report that is about that country more than about any other. */
    private void joinByCountry(List<Mentioned> same, FocusCountries focus) {
        Set<String> known = same.stream()
                .flatMap(one -> one.actor().country().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Predicate<Mentioned> anyones = one -> one.isBody()
                && one.actor().country().isEmpty()
                && focus.of(one).filter(known::contains).isEmpty();
        joinByCountry(same.stream().filter(anyones.negate()).toList());
        joinAll(same.stream().filter(anyones).toList());
    }

    /* Joins those of one country; those of no known country with them, where there is one only. */
    private void joinByCountry(List<Mentioned> same) {
        Map<String, List<Mentioned>> byCountry = new TreeMap<>();
        same.forEach(one -> byCountry
                .computeIfAbsent(one.actor().country().orElse(UNKNOWN), k -> new ArrayList<>())
                .add(one));
        byCountry.values().forEach(this::joinAll);
        if (byCountry.size() == 2 && byCountry.containsKey(UNKNOWN)) {
            joinAll(same);
        }
    }

    private void joinAll(List<Mentioned> same) {
        same.forEach(one -> families.join(one.key(), same.get(0).key()));
    }

    private void linkFullNames() {
        Map<String, List<Mentioned>> byName = named(
                one -> one.name().isFull(), one -> String.join(" ", one.name().words()));
        byName.values().forEach(this::joinByCountry);
        Map<String, List<Mentioned>> bySkeleton = new TreeMap<>();
        byName.values()
                .forEach(same -> representatives(same)
                        .forEach(one -> bySkeleton
                                .computeIfAbsent(one.name().surnameSkeleton(), k -> new ArrayList<>())
                                .add(one)));
        Map<String, Set<String>> stories = storiesOf();
        // Longer names first: once they are known to be one person, a shorter one fits one person and not two.
        bySkeleton
                .values()
                .forEach(block -> block.sort(Comparator.<Mentioned>comparingInt(
                                one -> -one.name().words().size())
                        .thenComparing(one -> one.key())));
        bySkeleton
                .values()
                .forEach(block -> block.forEach(one -> linkUnique(
                        one,
                        block,
                        other -> !families.of(other.key()).equals(families.of(one.key()))
                                && one.name().words().size()
                                        <= other.name().words().size()
                                && meet(
                                        stories.getOrDefault(families.of(one.key()), Set.of()),
                                        stories.getOrDefault(families.of(other.key()), Set.of())))));
    }

    /* One mention for each person the same name was found to mean. */
    private List<Mentioned> representatives(List<Mentioned> same) {
        Map<String, Mentioned> found = new TreeMap<>();
        same.forEach(one -> found.putIfAbsent(families.of(one.key()), one));
        return List.copyOf(found.values());
    }

    private Map<String, Set<String>> storiesOf() {
        Map<String, Set<String>> stories = new HashMap<>();
        all.forEach(one -> stories.computeIfAbsent(families.of(one.key()), k -> new TreeSet<>())
                .add(one.story()));
        return stories;
    }

    private static boolean meet(Set<String> one, Set<String> two) {
        return one.stream().anyMatch(two::contains);
    }

    private void linkWithinStories() {
        Map<String, List<Mentioned>> full = named(one -> one.name().isFull(), Mentioned::story);
        Map<String, List<Mentioned>> partial = named(one -> !one.name().isFull(), Mentioned::story);
        partial.forEach((story, ones) -> linkPartial(ones, full.getOrDefault(story, List.of())));
        Map<String, List<Mentioned>> offices = all.stream()
                .filter(one -> one.isPerson() && !one.isNamed())
                .collect(Collectors.groupingBy(Mentioned::story, TreeMap::new, Collectors.toList()));
        offices.forEach((story, ones) -> {
            List<Mentioned> holders = new ArrayList<>(full.getOrDefault(story, List.of()));
            holders.addAll(partial.getOrDefault(story, List.of()));
            ones.forEach(one -> linkUnique(one, holders, other -> Offices.isHeldBy(one.actor(), other.actor())));
        });
    }

    private void linkPartial(List<Mentioned> ones, List<Mentioned> full) {
        Map<String, List<Mentioned>> byWord = new HashMap<>();
        for (Mentioned other : full) {
            index(byWord, other.name().surnameSkeleton(), other);
            index(byWord, "first " + other.name().words().get(0), other);
        }
        Map<String, List<Mentioned>> unlinked = new TreeMap<>();
        for (Mentioned one : ones) {
            List<Mentioned> candidates =
                    new ArrayList<>(byWord.getOrDefault(one.name().surnameSkeleton(), List.of()));
            candidates.addAll(byWord.getOrDefault("first " + one.name().words().get(0), List.of()));
            if (!linkUnique(one, candidates, other -> true)) {
                index(unlinked, String.join(" ", one.name().words()), one);
            }
        }
        unlinked.values().forEach(this::joinByCountry);
    }

    private static void index(Map<String, List<Mentioned>> index, String word, Mentioned one) {
        index.computeIfAbsent(word, k -> new ArrayList<>()).add(one);
    }

    /* Joins `one` with the person among `others` whom it fits, if that is one person only. */
    private boolean linkUnique(Mentioned one, List<Mentioned> others, Predicate<Mentioned> condition) {
        Map<String, Mentioned> fitting = new TreeMap<>();
        for (Mentioned other : others) {
            boolean fits = !one.isNamed() || one.name().fits(other.name());
            if (fits && one.fitsCountryOf(other) && condition.test(other)) {
                fitting.putIfAbsent(families.of(other.key()), other);
            }
        }
        if (fitting.size() == 1) {
            families.join(one.key(), fitting.values().iterator().next().key());
        }
        return fitting.size() == 1;
    }

    private Map<String, List<Mentioned>> named(Predicate<Mentioned> which, Function<Mentioned, String> by) {
        return all.stream()
                .filter(one -> one.isPerson() && one.isNamed() && which.test(one))
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }

    private Map<String, Actor> merged() {
        Map<String, List<Mentioned>> clusters = all.stream()
                .collect(Collectors.groupingBy(one -> families.of(one.key()), TreeMap::new, Collectors.toList()));
        Map<String, Actor> merged = new HashMap<>();
        Set<String> ids = new TreeSet<>();
        clusters.values().stream()
                .sorted(Comparator.comparing(cluster -> cluster.get(0).key()))
                .forEach(cluster -> {
                    Actor actor = ActorRow.of(cluster, ids);
                    cluster.forEach(one -> merged.put(one.key(), actor));
                });
        return merged;
    }
}
