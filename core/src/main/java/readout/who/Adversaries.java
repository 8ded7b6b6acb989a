package readout.who;

import java.util.ArrayList;
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
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<Standing> standings = new ArrayList<>();

    /** The pair that leads once a join is read; empty where none does clearly. */
    private record Standing(Joins.Join last, String pair) {}

    private Adversaries(Joins joins, List<Entity> all, Optional<String> home) {
        this.all = all;
        this.home = home;
        this.rebels = onlyGroup(all);
        int sentence = -1;
        Set<String> counted = new HashSet<>();
        String first = "";
        String second = "";
        for (Joins.Join join : joins.all()) {
            if (join.sentence() != sentence) {
                counted.clear();
                sentence = join.sentence();
            }
            String pair = weight(join) == 0 ? "" : pair(join).orElse("");
            if (!pair.isEmpty() && counted.add(pair)) {
                counts.merge(pair, weight(join), Integer::sum);
                if (isAhead(pair, first)) {
                    second = pair.equals(first) ? second : first;
                    first = pair;
                } else if (!pair.equals(first) && isAhead(pair, second)) {
                    second = pair;
                }
                standings.add(new Standing(join, isClear(first, second) ? first : ""));
            }
        }
    }

    private boolean isAhead(String pair, String other) {
        int more = counts.getOrDefault(pair, 0) - counts.getOrDefault(other, 0);
        return more > 0 || more == 0 && pair.compareTo(other) < 0;
    }

    private boolean isClear(String first, String second) {
        int best = counts.getOrDefault(first, 0);
        return second.isEmpty() || best >= ENOUGH && 2 * best >= 3 * counts.getOrDefault(second, 0);
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

    /** The two that the report sets against each other before the mention; empty where it has no clear pair by then. */
    List<Entity> two(Mention mention) {
        int low = 0;
        int high = standings.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (Joins.isBefore(standings.get(middle).last(), mention)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        String pair = low == 0 ? "" : standings.get(low - 1).pair();
        if (pair.isEmpty()) {
            return List.of();
        }
        String[] sides = pair.split("\t");
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
                || entity.kind == Kind.BLOC
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
            case BESIDE -> 0;
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
        boolean group = (entity.kind == Kind.ARMED_GROUP || entity.kind == Kind.BLOC) && entity.named;
        boolean force = entity.kind == Kind.ARMED_FORCE && entity.named && joined;
        return group || force && !states ? 1 : OTHERS;
    }
}
