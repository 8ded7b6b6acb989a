package readout.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Token;
import readout.where.Phrases;

/** What a person's name and titles tell of the person: whose, of which body, of which sector. */
final class Portraits {

    private static final Set<String> COMPANIES = WordSets.of("companies");
    private static final Set<String> FORMER = WordSets.of("former");

    /** "A UN envoy", "a Hamas commander": the body tells the sector, and not the title. */
    private static final Set<Kind> BEYOND_STATE = Set.of(Kind.BLOC, Kind.ARMED_GROUP, Kind.ORGANIZATION, Kind.MEDIA);

    /** How many words may stand between "former" and the title: "former German federal president". */
    private static final int FORMER_REACH = 4;

    /** Words in "-man" that women are called by, too. */
    private static final Set<String> NEUTRAL = Set.of("chairman", "human", "shaman", "talisman", "ombudsman");

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
                        t.value().id(),
                        t.value().kind(),
                        t.from(),
                        t.to(),
                        surface.words(t.from(), t.to()),
                        t.value().countries(),
                        isFormer(t.from())))
                .toList();
        Optional<Bodies.Body> body = group.isEmpty() ? Optional.empty() : surface.owners.bodyOf(left, titlesEnd);
        Optional<String> country = group.isEmpty()
                ? possessor(left)
                : surface.owners
                        .countryOf(left, titlesEnd)
                        .or(() -> nameTo > titlesEnd ? surface.owners.countryAfter(nameTo) : Optional.empty())
                        .or(() -> body.flatMap(Bodies.Body::country))
                        .or(() -> surface.homeAt(group.get(0).from() - 1))
                        .or(() -> possessor(nameFrom))
                        .or(() -> group.stream()
                                .filter(t -> t.value().countries().size() == 1)
                                .flatMap(t -> t.value().countries().stream())
                                .findFirst());
        Optional<String> gender = group.stream()
                .flatMap(t -> t.value().gender().or(() -> gender(t)).stream())
                .findFirst();
        return new Sketch.Person(name, uses, country, body.map(Bodies.Body::name), sector(left, group, body), gender);
    }

    /** "Spokesman" and "congresswoman" tell it; a "chairman" may be either. */
    private Optional<String> gender(Phrases.Match<Titles.Title> title) {
        String last = surface.sentence.token(title.to() - 1).lemma();
        if (last.endsWith("woman")) {
            return Optional.of("f");
        }
        return last.endsWith("man") && !NEUTRAL.contains(last) ? Optional.of("m") : Optional.empty();
    }

    /** The country of "Chile's Ana Rios". */
    private Optional<String> possessor(int from) {
        boolean owned = from > 1 && surface.sentence.token(from - 1).pos().equals("POS");
        return owned ? surface.countryAt(from - 2) : Optional.empty();
    }

    private Optional<String> sector(int left, List<Phrases.Match<Titles.Title>> group, Optional<Bodies.Body> body) {
        Optional<String> own = ofBusiness(left, group)
                .or(() -> group.stream()
                        .filter(t -> !isSomebodys(t))
                        .flatMap(t -> t.value().sector().stream())
                        .findFirst());
        boolean former = !group.isEmpty() && isFormer(group.get(0).from());
        if (former && group.get(0).value().id().equals("official") && isOfficer(group.get(0))) {
            return Optional.empty();
        }
        if (former && own.filter(Set.of("GOV", "MIL", "LEG")::contains).isPresent()) {
            return Optional.of("ELI");
        }
        boolean beyondState =
                body.filter(b -> b.acts() && BEYOND_STATE.contains(b.kind())).isPresent();
        if (own.filter("GOV"::equals).isPresent()
                && body.filter(b -> b.kind() == Kind.ARMED_FORCE).isPresent()) {
            return body.flatMap(Bodies.Body::sector);
        }
        boolean delegate = own.filter("LEG"::equals).isPresent()
                && (isDelegate(group)
                        || body.flatMap(Bodies.Body::sector)
                                .filter(s -> s.equals("UNO") || s.equals("IGO"))
                                .isPresent());
        if (beyondState
                && (delegate
                        || own.filter(s -> !s.equals("GOV") && !s.equals("MIL")).isEmpty())) {
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

    /** "A Hezbollah representative" sits in no parliament. */
    private static boolean isDelegate(List<Phrases.Match<Titles.Title>> group) {
        return group.stream().allMatch(t -> t.value().printed().equals("representative"));
    }

    /** "His deputy" sits in no parliament either. */
    private boolean isSomebodys(Phrases.Match<Titles.Title> title) {
        int before = title.from() - 1;
        return title.value().printed().equals("deputy")
                && before >= 0
                && surface.sentence.token(before).is("PRP$");
    }

    /** "A former police officer" was no official who has left office. */
    private boolean isOfficer(Phrases.Match<Titles.Title> title) {
        return surface.sentence.token(title.to() - 1).lemma().equals("officer");
    }

    /** "Former President X", "former Nigerian president X", "the ex-president". */
    private boolean isFormer(int title) {
        for (int at = title - 1; at >= Math.max(0, title - FORMER_REACH); at--) {
            Token token = surface.sentence.token(at);
            if (FORMER.contains(token.lemma())) {
                return true;
            }
            if (!token.is("JJ") && !token.is("NN") && !token.pos().equals("HYPH")) {
                return false;
            }
        }
        return FORMER.contains(surface.sentence.token(title).lemma());
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
