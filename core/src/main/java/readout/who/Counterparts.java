package readout.who;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;

/** Links "his Danish counterpart" to who holds the same office there. */
final class Counterparts {

    private final Links links;
    private final PersonLinker persons;
    private final Map<String, Entity> others;

    Counterparts(Links links, PersonLinker persons, Map<String, Entity> others) {
        this.links = links;
        this.persons = persons;
        this.others = others;
    }

    /** "His counterparts in China and India": of each country the one who holds the same office, by name where the report names him. */
    void link(Mention mention) {
        Sketch.Counterpart sketch = (Sketch.Counterpart) mention.sketch();
        Optional<Entity> owner = owner(mention);
        Set<Entity> all = new LinkedHashSet<>();
        for (String country : sketch.countries()) {
            all.add(owner.flatMap(o -> sameOffice(o, country))
                    .orElseGet(() -> others.computeIfAbsent(
                            Linker.titleKey(
                                    Optional.of(country), owner.map(o -> o.key).orElse("") + ":counterpart"),
                            k -> new Entity(
                                    k,
                                    Kind.PERSON,
                                    links.words(mention),
                                    Optional.of(country),
                                    owner.flatMap(o -> o.sector)))));
        }
        links.link(mention, List.copyOf(all));
    }

    private Optional<Entity> sameOffice(Entity owner, String country) {
        List<Entity> holders = persons.persons().stream()
                .filter(p -> p != owner && p.country.filter(country::equals).isPresent())
                .filter(p -> p.offices.stream().anyMatch(owner.offices::contains))
                .toList();
        if (holders.size() == 1) {
            return Optional.of(holders.get(0));
        }
        return owner.offices.stream()
                .map(office -> others.get(Linker.titleKey(Optional.of(country), office)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whose counterpart: the pronoun or name in the phrase, else the person who is the subject before it. */
    private Optional<Entity> owner(Mention mention) {
        for (int i = mention.from(); i < mention.head(); i++) {
            Optional<Entity> inside = links.at(mention.sentence(), i)
                    .filter(m -> !m.equals(mention))
                    .flatMap(links::only);
            if (inside.filter(Entity::isPerson).isPresent()) {
                return inside;
            }
        }
        return links.in(mention.sentence()).stream()
                .filter(m -> m.to() <= mention.from() && links.isSubject(m))
                .flatMap(m -> links.only(m).stream())
                .filter(Entity::isPerson)
                .findFirst();
    }
}
