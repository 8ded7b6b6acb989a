package readout.who;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readout.model.Actor.Kind;
import readout.where.Countries;

/** Links those told by their office alone: "the Brazilian ambassador", and "the ambassador" after it. */
final class TitleLinker {

    /** How many sentences back the holder of an office may be told that "the ambassador" means. */
    private static final int REACH = 3;

    private final Links links;
    private final PersonLinker persons;
    private final Speakers speakers;
    private final Homeland homeland;
    private final Descriptions descriptions;
    private final Allegiance allegiance;
    private final Appositions appositions;
    private final Possessed possessed;
    private final Map<String, Entity> others;
    private final Map<String, Entity> unnamed = new HashMap<>();

    /** @param others the actors of the report that have no person's name, by key, which those of an office join */
    TitleLinker(
            Links links,
            PersonLinker persons,
            Speakers speakers,
            Homeland homeland,
            Descriptions descriptions,
            Allegiance allegiance,
            Appositions appositions,
            Possessed possessed,
            Map<String, Entity> others) {
        this.links = links;
        this.persons = persons;
        this.speakers = speakers;
        this.homeland = homeland;
        this.descriptions = descriptions;
        this.allegiance = allegiance;
        this.appositions = appositions;
        this.possessed = possessed;
        this.others = others;
    }

    /** The holder of the office; a new actor where nobody known holds it. */
    Entity title(Mention mention, Sketch.Person told) {
        Sketch.Person sketch = told.country().isPresent() ? told : told.of(ofCountry(mention, told));
        Optional<Entity> holder = appositions
                .holder(mention)
                .or(() -> persons.holder(mention, sketch))
                .or(() -> descriptions.meant(mention, sketch.country()));
        Entity entity = holder.or(() -> latestOf(mention, sketch))
                .orElseGet(() -> others.computeIfAbsent(
                        unnamedKey(mention, sketch),
                        k -> new Entity(
                                k, Kind.PERSON, titleName(mention, sketch), sketch.country(), sketch.sector())));
        unnamed.put(sketch.titles().get(0).id(), entity);
        return persons.learn(entity, sketch, mention);
    }

    private String unnamedKey(Mention mention, Sketch.Person sketch) {
        Sketch.TitleUse use = sketch.titles().get(0);
        return possessed.pronoun(mention).isPresent()
                ? "t:" + mention.sentence() + ":" + mention.from()
                : titleKey(sketch.country(), (use.former() ? "former " : "") + use.id());
    }

    /** "The ambassador" after "the Brazilian ambassador": the latest who was told by this office alone. */
    private Optional<Entity> latestOf(Mention mention, Sketch.Person sketch) {
        boolean the = Words.is(links.sentence(mention), mention.from(), "the");
        return the && sketch.country().isEmpty() && sketch.organization().isEmpty()
                ? Optional.ofNullable(unnamed.get(sketch.titles().get(0).id()))
                        .filter(e -> e.distance(mention) < Entity.sentences(REACH))
                : Optional.empty();
    }

    private String titleName(Mention mention, Sketch.Person sketch) {
        if (mention.sketch() instanceof Sketch.Several) {
            String adjective = Countries.shipped()
                    .country(sketch.country().orElseThrow())
                    .orElseThrow()
                    .adjective();
            return adjective + " " + sketch.titles().get(0).printed();
        }
        return Linker.withoutDeterminer(links.words(mention));
    }

    private Optional<String> ofCountry(Mention mention, Sketch.Person told) {
        Optional<String> country =
                told.organization().isEmpty() ? new CountryNoun(links).of(mention) : Optional.empty();
        return country.isPresent() ? country : unsaid(mention, told);
    }

    /** The country of a title that names none: the speaker's in quotation marks, the only one of the report for offices of state. */
    private Optional<String> unsaid(Mention mention, Sketch.Person told) {
        if (speakers.isQuoted(mention)) {
            return speakers.of(links.sentence(mention)).flatMap(s -> s.country);
        }
        if (!Allegiance.isOfState(told)) {
            return Optional.empty();
        }
        Optional<String> some = allegiance.ofSome(told);
        return some.isPresent() ? some : homeland.only();
    }

    static String titleKey(Optional<String> country, String office) {
        return "t:" + country.orElse("") + ":" + office;
    }
}
