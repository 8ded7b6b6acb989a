package readout.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.where.Phrases;

/** What a person's name and titles tell of the person: whose, of which body, of which sector. */
final class Portraits {

    private static final Set<String> COMPANIES = WordSets.of("companies");
    private static final Set<String> FORMER = WordSets.of("former");

    /** "A UN envoy", "a Hamas commander": the body tells the sector, and not the title. */
    private static final Set<Kind> BEYOND_STATE = Set.of(Kind.BLOC, Kind.ARMED_GROUP, Kind.ORGANIZATION, Kind.MEDIA);

    private final Surface surface;
    private final PersonNames names;

    Portraits(Surface surface, PersonNames names) {
        this.surface = surface;
        this.names = names;
    }

    /**
     * The person of a name {@code [nameFrom, nameTo)}, empty where only a title stands.
     *
     * @param left where the phrase begins, with whose the titles are
     * @param titlesEnd one past the last title
     * @param group the titles
     */
    Sketch.Person of(int nameFrom, int nameTo, int left, int titlesEnd, List<Phrases.Match<Titles.Title>> group) {
        List<String> name = names.words(nameFrom, nameTo);
        List<Sketch.TitleUse> uses = group.stream()
                .filter(t -> !t.value().isAddress())
                .map(t -> new Sketch.TitleUse(
                        t.value().id(), t.value().kind(), t.from(), t.to(), surface.words(t.from(), t.to())))
                .toList();
        Optional<Bodies.Body> body = group.isEmpty() ? Optional.empty() : surface.owners.bodyOf(left, titlesEnd);
        Optional<String> country = group.isEmpty()
                ? Optional.empty()
                : surface.owners
                        .countryOf(left, titlesEnd)
                        .or(() -> nameTo > titlesEnd ? surface.owners.countryAfter(nameTo) : Optional.empty())
                        .or(() -> body.flatMap(Bodies.Body::country))
                        .or(() -> group.stream()
                                .flatMap(t -> t.value().country().stream())
                                .findFirst());
        Optional<String> gender =
                group.stream().flatMap(t -> t.value().gender().stream()).findFirst();
        return new Sketch.Person(name, uses, country, body.map(Bodies.Body::name), sector(left, group, body), gender);
    }

    private Optional<String> sector(int left, List<Phrases.Match<Titles.Title>> group, Optional<Bodies.Body> body) {
        Optional<String> own = ofBusiness(left, group)
                .or(() ->
                        group.stream().flatMap(t -> t.value().sector().stream()).findFirst());
        boolean former = surface.sentence.size() > left
                && FORMER.contains(surface.sentence.token(left).lemma());
        if (former && own.filter(Set.of("GOV", "MIL", "LEG")::contains).isPresent()) {
            return Optional.of("ELI");
        }
        boolean beyondState =
                body.filter(b -> b.acts() && BEYOND_STATE.contains(b.kind())).isPresent();
        if (beyondState && own.filter(s -> !s.equals("GOV") && !s.equals("MIL")).isEmpty()) {
            return body.flatMap(Bodies.Body::sector).or(() -> own);
        }
        return own.or(() -> body.flatMap(Bodies.Body::sector))
                .or(() -> group.isEmpty()
                                || surface.owners
                                        .countryOf(left, group.get(0).to())
                                        .isEmpty()
                        ? Optional.empty()
                        : Optional.of("GOV"));
    }

    /** "The firm's president and chief executive": of a company, and of no country. */
    private Optional<String> ofBusiness(int left, List<Phrases.Match<Titles.Title>> group) {
        boolean company = false;
        for (int i = left; !group.isEmpty() && i < group.get(0).from(); i++) {
            company |= COMPANIES.contains(surface.sentence.token(i).lemma());
        }
        boolean executive = group.stream()
                .anyMatch(t -> t.value().sector().filter("BUS"::equals).isPresent());
        return company || executive ? Optional.of("BUS") : Optional.empty();
    }
}
