package readout.who;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.model.Actor.Kind;

/**
 * The two sides of a report: those whom its sentences join or set against each other most often, where no others come near. A state's
 * government, forces and officials are one side; "both sides" means the state, or its government where the other side is no state.
 *
 * <p>"Between X and Y" counts three, "X and Y" two, "X attacked Y" and "X met Y" one, each once a sentence.
 */
final class Adversaries {

    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "LEG", "SPY", "COP");

    private static final int OTHERS = 3;

    /** What must speak for a pair where the report joins others, too. */
    private static final int ENOUGH = 2;

    private final List<Entity> all;
    private final Optional<String> home;
    private final Optional<Entity> rebels;
    private final Map<String, Map<Entity, Integer>> members = new TreeMap<>();
    private final List<Entity> two;

    private Adversaries(Joins joins, List<Entity> all, Optional<String> home) {
        this.all = all;
        this.home = home;
        this.rebels = onlyGroup(all);
        Map<String, Integer> counts = new TreeMap<>();
        int sentence = -1;
        Set<String> counted = new HashSet<>();
        for (Joins.Join join : joins.all()) {
            if (join.sentence() != sentence) {
                counted.clear();
                sentence = join.sentence();
            }
            Optional<String> pair = pair(join);
            if (pair.isPresent() && counted.add(pair.get())) {
                counts.merge(pair.get(), weight(join), Integer::sum);
            }
        }
        two = best(counts);
    }

    /**
     * Those of a report.
     *
     * @param all its actors
     * @param home the country it is about
     */
    static Adversaries of(Joins joins, List<Entity> all, Optional<String> home) {
        return new Adversaries(joins, all, home);
    }

    /** The only armed group a report names: its "rebels" and "fighters" are that one's. */
    private static Optional<Entity> onlyGroup(List<Entity> all) {
        List<Entity> groups =
                all.stream().filter(e -> e.kind == Kind.ARMED_GROUP && e.named).toList();
        return groups.size() == 1 ? Optional.of(groups.get(0)) : Optional.empty();
    }

    /** The two; empty where the report has no clear pair. */
    List<Entity> two() {
        return two;
    }

    private List<Entity> best(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        boolean clear = ranked.size() == 1
                || ranked.size() == 2
                        && ranked.get(0).getValue() >= ENOUGH
                        && 2 * ranked.get(0).getValue() >= 3 * ranked.get(1).getValue();
        if (!clear) {
            return List.of();
        }
        String[] sides = ranked.get(0).getKey().split("\t");
        boolean states = sides[0].startsWith("s:") && sides[1].startsWith("s:");
        return List.of(face(sides[0], states), face(sides[1], states));
    }

    /** Both sides' keys, in alphabetical order; empty where one of the two is no side, or both are one. */
    private Optional<String> pair(Joins.Join join) {
        Optional<String> first = side(join.first());
        Optional<String> second = side(join.second());
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        count(first.get(), join.first());
        count(second.get(), join.second());
        return Optional.of(
                first.get().compareTo(second.get()) < 0
                        ? first.get() + "\t" + second.get()
                        : second.get() + "\t" + first.get());
    }

    private void count(String side, Entity entity) {
        members.computeIfAbsent(side, k -> new LinkedHashMap<>()).merge(entity, 1, Integer::sum);
    }

    private Optional<String> side(Entity entity) {
        boolean state = entity.kind == Kind.COUNTRY
                || (entity.kind == Kind.GOVERNMENT
                                || entity.kind == Kind.ARMED_FORCE
                                || entity.isPerson() && entity.country.isPresent())
                        && entity.sector.filter(OF_STATE::contains).isPresent();
        if (state) {
            return Optional.of("s:" + entity.country.or(() -> home).orElse(""));
        }
        boolean party = entity.kind == Kind.ARMED_GROUP
                || entity.kind == Kind.ORGANIZATION
                        && entity.sector
                                .filter(s -> s.equals("PTY") || s.equals("OPP"))
                                .isPresent();
        return party ? Optional.of("g:" + group(entity).key) : Optional.empty();
    }

    private Entity group(Entity entity) {
        return entity.kind == Kind.ARMED_GROUP && !entity.named ? rebels.orElse(entity) : entity;
    }

    private static int weight(Joins.Join join) {
        return switch (join.how()) {
            case BETWEEN -> 3;
            case TOGETHER -> 2;
            case MET, AGAINST -> 1;
        };
    }

    /**
     * Who of a side stands for it: the country against another; its government, else its forces, where the report joins them with others, else the
     * country against those who are none; else who is joined oftenest.
     */
    private Entity face(String side, boolean states) {
        Map<Entity, Integer> joined = members.getOrDefault(side, Map.of());
        Comparator<Entity> order = Comparator.comparingInt(e -> rank(e, states, joined.containsKey(e)));
        return all.stream()
                .filter(e -> joined.containsKey(e)
                        || side(e).filter(side::equals).isPresent() && rank(e, states, false) < OTHERS)
                .min(order.thenComparing(e -> -joined.getOrDefault(e, 0)))
                .orElseThrow();
    }

    private static int rank(Entity entity, boolean states, boolean joined) {
        boolean government = entity.kind == Kind.GOVERNMENT && entity.name.endsWith("government");
        if (entity.kind == Kind.COUNTRY) {
            return states ? 0 : 2;
        }
        if (government) {
            return states ? 1 : 0;
        }
        boolean group = entity.kind == Kind.ARMED_GROUP && entity.named;
        boolean force = entity.kind == Kind.ARMED_FORCE && entity.named && joined;
        return group || force && !states ? 1 : OTHERS;
    }
}
