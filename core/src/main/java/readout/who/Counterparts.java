package readout.who;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.where.Countries;

/** Links "his Danish counterpart" to who holds the same office there. */
final class Counterparts {

    private final Links links;
    private final PersonLinker persons;
    private final BodyLinker bodies;
    private final Map<String, Entity> others;

    Counterparts(Links links, PersonLinker persons, BodyLinker bodies, Map<String, Entity> others) {
        this.links = links;
        this.bodies = bodies;
        this.persons = persons;
        this.others = others;
    }

    /** "His counterparts in China and India": of each country the one who holds the same office, by name where the report names him. */
    void link(Mention mention) {
        Sketch.Counterpart sketch = (Sketch.Counterpart) mention.sketch();
        Optional<Sketch.Body> body = body(mention);
        if (body.isPresent()) {
            links.link(
                    mention,
                    sketch.countries().stream()
                            .map(c -> bodies.body(mention, body.get().of(c)))
                            .toList());
            return;
        }
        Optional<Entity> owner = owner(mention);
        Set<Entity> all = new LinkedHashSet<>();
        for (String country : sketch.countries()) {
            all.add(owner.flatMap(o -> sameOffice(o, country))
                    .orElseGet(() -> others.computeIfAbsent(
                            TitleLinker.titleKey(
                                    Optional.of(country), owner.map(o -> o.key).orElse("") + ":counterpart"),
                            k -> new Entity(
                                    k,
                                    Kind.PERSON,
                                    sketch.countries().size() > 1 ? called(country) : links.words(mention),
                                    Optional.of(country),
                                    owner.flatMap(o -> o.sector)))));
        }
        links.link(mention, List.copyOf(all));
    }

    /** "His Danish and Irish counterparts" are a Danish counterpart and an Irish one. */
    private static String called(String country) {
        return Countries.shipped()
                        .country(country)
                        .map(Countries.Country::adjective)
                        .orElse(country) + " counterpart";
    }

    /** "The Turkish minister met {his German counterpart Karl Frey}": Frey holds the minister's office in Germany. */
    void tell(Mention mention) {
        boolean named = mention.sketch() instanceof Sketch.Person person
                && !person.name().isEmpty()
                && person.titles().stream().anyMatch(t -> t.id().equals("counterpart"));
        if (named) {
            links.only(mention)
                    .ifPresent(one -> owner(mention)
                            .filter(o -> o != one)
                            .ifPresent(o -> o.offices.stream()
                                    .filter(Titles::isOffice)
                                    .forEach(office -> persons.holds(one, office))));
        }
    }

    /** "The Chadian army … {its} Sudanese counterpart": what every country has, as the body whose counterpart it is. */
    private Optional<Sketch.Body> body(Mention mention) {
        boolean its = links.sentence(mention)
                .child(mention.head(), "poss")
                .filter(p -> Words.is(links.sentence(mention), p, "its"))
                .isPresent();
        return !its
                ? Optional.empty()
                : links.in(mention.sentence()).stream()
                        .filter(m -> m.to() <= mention.from() && links.isSubject(m))
                        .flatMap(m -> unit(m).stream())
                        .reduce((a, b) -> b);
    }

    /** What every country has of which the mention names one: the "coast guard" of "the Philippine Coast Guard". */
    private Optional<Sketch.Body> unit(Mention mention) {
        if (!(mention.sketch() instanceof Sketch.Body body)) {
            return Optional.empty();
        }
        if (body.unit()) {
            return Optional.of(body);
        }
        String words = links.words(mention);
        int cut = words.indexOf(' ');
        return cut < 0 ? Optional.empty() : Bodies.unit(words.substring(cut + 1));
    }

    private Optional<Entity> sameOffice(Entity owner, String country) {
        List<Entity> holders = persons.persons().stream()
                .filter(p -> p != owner && p.country.filter(country::equals).isPresent())
                .filter(p -> p.offices.stream().anyMatch(owner.offices::contains))
                .toList();
        if (holders.size() == 1) {
            return Optional.of(holders.get(0));
        }
        Optional<Entity> known = holders.isEmpty() ? onlyKnown(owner, country) : Optional.empty();
        if (known.isPresent()) {
            return known;
        }
        return owner.offices.stream()
                .map(office -> others.get(TitleLinker.titleKey(Optional.of(country), office)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Where the report does not tell both offices: the one who holds this one of no told country, or the only official of that country. */
    private Optional<Entity> onlyKnown(Entity owner, String country) {
        List<Entity> homeless = persons.persons().stream()
                .filter(p -> p != owner && p.named && p.country.isEmpty())
                .filter(p -> p.offices.stream().filter(Titles::isOffice).anyMatch(owner.offices::contains))
                .toList();
        if (homeless.size() == 1) {
            return Optional.of(homeless.get(0));
        }
        boolean told = owner.offices.stream().anyMatch(Titles::isOffice);
        List<Entity> officials = told
                ? List.of()
                : persons.persons().stream()
                        .filter(p -> p != owner
                                && p.named
                                && p.country.filter(country::equals).isPresent())
                        .filter(p -> p.offices.stream().anyMatch(Titles::isOffice))
                        .toList();
        return officials.size() == 1 ? Optional.of(officials.get(0)) : Optional.empty();
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
