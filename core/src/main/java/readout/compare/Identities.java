package readout.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which mentions are one actor, as far as is known. */
final class Identities {

    private static final String UNKNOWN = "";

    private final Families families = new Families();

    /** The name of the family that {@code one} belongs to. */
    String of(Mentioned one) {
        return families.of(one.key());
    }

    /** Makes the two one. */
    void join(Mentioned one, Mentioned two) {
        families.join(one.key(), two.key());
    }

    /** Makes them all one. */
    void joinAll(List<Mentioned> same) {
        same.forEach(one -> join(one, same.get(0)));
    }

    /** Joins those of one country; those of no known country with them, where there is one only. */
    void joinByCountry(List<Mentioned> same) {
        Map<String, List<Mentioned>> byCountry = new TreeMap<>();
        same.forEach(one -> byCountry
                .computeIfAbsent(one.actor().country().orElse(UNKNOWN), k -> new ArrayList<>())
                .add(one));
        byCountry.values().forEach(this::joinAll);
        if (byCountry.size() == 2 && byCountry.containsKey(UNKNOWN)) {
            joinAll(same);
        }
    }

    /**
     * Joins {@code one} with those of {@code fitting}, if they are one actor only.
     *
     * @return whether they are
     */
    boolean joinOnly(Mentioned one, Collection<Mentioned> fitting) {
        Map<String, Mentioned> actors = new TreeMap<>();
        fitting.forEach(other -> actors.putIfAbsent(of(other), other));
        if (actors.size() == 1) {
            join(one, actors.values().iterator().next());
        }
        return actors.size() == 1;
    }

    /**
     * One mention for all those of one actor that agree in name and country, in their order: what is asked of the one holds for the
     * others, and a story of thousands of reports costs no more than the names in it.
     */
    List<Mentioned> distinct(List<Mentioned> ones) {
        Map<String, Mentioned> found = new LinkedHashMap<>();
        ones.forEach(one -> found.putIfAbsent(of(one) + "|" + one.likeness(), one));
        return List.copyOf(found.values());
    }

    /** A map from words to the mentions that go by them. */
    static void index(Map<String, List<Mentioned>> index, String word, Mentioned one) {
        index.computeIfAbsent(word, k -> new ArrayList<>()).add(one);
    }
}
