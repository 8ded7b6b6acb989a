package readout.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.when.Incumbents;

/**
 * Whose state those serve whose office is named without a country: "Prime Minister Ann Oduya". The table of offices tells it of the holders it knows; else what the
 * report says: whose possession they are told as, which country it is from, whom the sentence before is about.
 */
final class Allegiance {

    /** Sectors whose office holders belong to a country. */
    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY", "ELI");

    private static final Set<String> POSTS = WordSets.of("posts at home");

    private final Links links;
    private final PersonLinker persons;
    private final Homeland homeland;

    Allegiance(Links links, PersonLinker persons, Homeland homeland) {
        this.links = links;
        this.persons = persons;
        this.homeland = homeland;
    }

    /** "Orlov's spokesman, Pavel Zimin": whose man he is tells whose country's. */
    void possessed(Mention mention) {
        if (mention.from() > 1
                && links.isLinked(mention)
                && links.sentence(mention).token(mention.from() - 1).pos().equals("POS")) {
            links.at(mention.sentence(), mention.from() - 2)
                    .flatMap(links::only)
                    .ifPresent(
                            owner -> links.meant(mention).get(0).learn(owner.country, owner.sector, Optional.empty()));
        }
    }

    /** Gives a named holder of an office of state the country that the table or the report's home tells. */
    void atHome(Mention mention, Sketch.Person sketch) {
        Optional<Entity> person = links.only(mention).filter(p -> p.country.isEmpty());
        if (person.isPresent() && isOfState(sketch)) {
            Entity holder = person.get();
            Optional<String> country = known(holder)
                    .or(() -> ofSome(sketch))
                    .or(() -> homeland.ofOffices().filter(c -> isFree(holder, c)))
                    .or(homeland::only);
            holder.learn(country, Optional.empty(), Optional.empty());
        }
    }

    /** Of the countries that have an office of this name that of the report or the one it is from, else the first: "Defense Secretary". */
    Optional<String> ofSome(Sketch.Person sketch) {
        List<String> countries =
                sketch.titles().stream().flatMap(t -> t.countries().stream()).toList();
        return homeland.ofOffices()
                .filter(countries::contains)
                .or(() -> countries.stream().filter(homeland.seats()::contains).findFirst())
                .or(() -> countries.stream().findFirst());
    }

    private static Optional<String> known(Entity person) {
        Set<String> offices = person.offices.stream()
                .map(office -> office.equals("interior_minister") ? "home-minister" : office.replace('_', '-'))
                .collect(Collectors.toSet());
        return Incumbents.country(offices, person.nameWords);
    }

    /** Whether nobody else holds the person's office in that country: one has one president. */
    private boolean isFree(Entity person, String country) {
        return persons.persons().stream()
                .filter(p -> p != person && p.country.filter(country::equals).isPresent())
                .noneMatch(p -> p.offices.stream().anyMatch(o -> person.offices.contains(o) && isSole(p, person, o)));
    }

    private static boolean isSole(Entity one, Entity other, String office) {
        return !POSTS.contains(office) && !isFormer(one) && !isFormer(other);
    }

    private static boolean isFormer(Entity person) {
        return person.sector.filter("ELI"::equals).isPresent();
    }

    /** Whether the words tell an office of a state, and no body beyond it. */
    static boolean isOfState(Sketch.Person person) {
        boolean unit = person.organization().filter(Bodies::isUnit).isPresent();
        return (unit || person.organization().isEmpty())
                && person.sector().filter(OF_STATE::contains).isPresent()
                && person.titles().stream().anyMatch(t -> unit || t.kind().equals("office") || POSTS.contains(t.id()));
    }
}
