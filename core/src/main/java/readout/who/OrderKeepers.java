package readout.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whose the police and security forces are that no country is named with: of where they are told to act, whoever else the report is about. */
final class OrderKeepers {

    private static final Set<String> KEEPING_ORDER = Set.of("security forces", "police");

    private final Links links;
    private final Homeland homeland;
    private final Scenes scenes;

    OrderKeepers(Links links, Homeland homeland) {
        this.links = links;
        this.homeland = homeland;
        this.scenes = homeland.scenes();
    }

    /** "Hundreds marched in Lima. {Police} fired tear gas": of the one country whose towns the sentence before names, where their own names none. */
    Optional<String> atTheScene(Mention mention, Sketch.Body told) {
        if (!KEEPING_ORDER.contains(told.unitName())
                || mention.sentence() == 0
                || !named(mention.sentence()).isEmpty()) {
            return Optional.empty();
        }
        Set<String> towns = new TreeSet<>();
        links.in(mention.sentence() - 1).stream()
                .map(links::sentence)
                .filter(before -> before.paragraph() == links.sentence(mention).paragraph())
                .findFirst()
                .ifPresent(before -> towns.addAll(scenes.towns(before)));
        return towns.size() == 1 && named(mention.sentence() - 1).equals(towns)
                ? towns.stream().findFirst()
                : Optional.empty();
    }

    /**
     * The only country whose bodies the report names, where the sentence, or the one before, names no other: "Crowds filled the squares of Gabonese
     * towns as {security forces} arrested officers" tells of Gabon's, however often French forces are named.
     */
    Optional<String> ofUnits(Mention mention, Sketch.Body told) {
        Set<String> here = named(mention.sentence());
        if (here.isEmpty() && mention.sentence() > 0) {
            here = named(mention.sentence() - 1);
        }
        Optional<String> units = homeland.ofUnits();
        if (units.isEmpty() || here.isEmpty() || here.contains(units.get())) {
            return units;
        }
        return here.size() == 1 && KEEPING_ORDER.contains(told.unitName())
                ? Optional.of(here.iterator().next())
                : Optional.empty();
    }

    /** The countries that the sentence names, itself or by their people and towns. */
    private Set<String> named(int sentence) {
        Set<String> countries = new TreeSet<>();
        List<Mention> told = links.in(sentence);
        if (!told.isEmpty()) {
            countries.addAll(scenes.named(links.sentence(told.get(0))));
        }
        for (Mention other : told) {
            if (other.sketch() instanceof Sketch.Nation nation) {
                countries.add(nation.country());
            }
        }
        return countries;
    }
}
