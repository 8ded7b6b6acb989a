package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import readout.model.Actor;
import readout.model.Actor.Mention;
import readout.model.Actor.Role;
import readout.model.Id;
import readout.model.Why;

/** The actors of several reports that are one become one row. */
final class ActorRow {

    /* Counts above any number of reports: names before phrases. */
    private static final int NAMED = 1_000_000;

    private ActorRow() {}

    /**
     * The row of {@code cluster}.
     *
     * @param cluster in the order of the reports
     * @param taken the ids of other actors; the row's is added
     */
    static Actor of(List<Mentioned> cluster, Set<String> taken) {
        String name = nameOf(cluster);
        Actor.Kind kind = kindOf(cluster);
        Optional<String> country = mostFrequent(cluster, Actor::country);
        return new Actor(
                idOf(cluster, kind, name, country, taken),
                name,
                kind,
                country,
                mostFrequent(cluster, Actor::sector),
                roles(cluster),
                aliases(cluster),
                cluster.stream().flatMap(one -> one.actor().wikidata().stream()).findFirst(),
                mentions(cluster),
                why(cluster));
    }

    /* What some reports tell to be armed others name without telling what it is. */
    private static Actor.Kind kindOf(List<Mentioned> cluster) {
        boolean untold = cluster.stream()
                .map(Mentioned::actor)
                .allMatch(a -> a.kind() == Actor.Kind.ARMED_GROUP
                        || a.kind() == Actor.Kind.ORGANIZATION && a.sector().isEmpty());
        boolean armed = cluster.stream().anyMatch(one -> one.actor().kind() == Actor.Kind.ARMED_GROUP);
        return untold && armed
                ? Actor.Kind.ARMED_GROUP
                : mostFrequent(cluster, actor -> Optional.of(actor.kind())).orElseThrow();
    }

    private static Why why(List<Mentioned> cluster) {
        Why why = cluster.get(0).actor().why();
        long reports = cluster.stream().map(Mentioned::article).distinct().count();
        return reports == 1
                ? why
                : why.then("one row of " + reports + " reports: the same name or office, and no two countries");
    }

    /* The name with most words that are no initials; of such, the one most reports use. */
    private static String nameOf(List<Mentioned> cluster) {
        Map<String, Integer> reports = new TreeMap<>();
        cluster.forEach(one -> reports.merge(one.actor().name(), one.isNamed() ? NAMED : 1, Integer::sum));
        Comparator<Map.Entry<String, Integer>> fullest = Comparator.comparing(
                        (Map.Entry<String, Integer> e) -> e.getValue() >= NAMED)
                .thenComparing(e -> PersonName.of(e.getKey()).words().stream()
                        .filter(w -> w.length() > 1)
                        .count())
                .thenComparing(Map.Entry.comparingByValue())
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed());
        return reports.entrySet().stream().max(fullest).orElseThrow().getKey();
    }

    private static String idOf(
            List<Mentioned> cluster, Actor.Kind kind, String name, Optional<String> country, Set<String> taken) {
        String words = String.join(" ", PersonName.of(name).words());
        String id = Id.of("p", kind.name(), words, country.orElse(""));
        boolean isWide = cluster.stream()
                .anyMatch(one -> one.isNamed() && (!one.isPerson() || one.name().isFull()));
        return isWide && taken.add(id) ? id : narrow(cluster, kind, words, taken);
    }

    private static String narrow(List<Mentioned> cluster, Actor.Kind kind, String words, Set<String> taken) {
        String id = Id.of("p", kind.name(), words, cluster.get(0).key());
        taken.add(id);
        return id;
    }

    private static <T> Optional<T> mostFrequent(List<Mentioned> cluster, Function<Actor, Optional<T>> value) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        cluster.forEach(one -> value.apply(one.actor()).ifPresent(v -> counts.merge(v, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().toString(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static List<Role> roles(List<Mentioned> cluster) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (Mentioned one : cluster) {
            for (Role role : one.actor().roles()) {
                roles.putIfAbsent(
                        Words.folded(role.title()) + "|"
                                + Words.folded(role.organization().orElse("")),
                        role);
            }
        }
        return List.copyOf(roles.values());
    }

    private static List<String> aliases(List<Mentioned> cluster) {
        Set<String> aliases = new LinkedHashSet<>();
        cluster.forEach(one -> aliases.addAll(one.actor().aliases()));
        return List.copyOf(aliases);
    }

    private static List<Mention> mentions(List<Mentioned> cluster) {
        List<Mention> mentions = new ArrayList<>();
        cluster.forEach(one -> mentions.addAll(one.actor().mentions()));
        mentions.sort(Comparator.comparing(Mention::at));
        return mentions;
    }
}
