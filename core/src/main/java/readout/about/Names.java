package readout.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.about.Phrase.Spelling;
import readout.about.Term.Kind;
import readout.about.Term.Naming;
import readout.model.Actor;
import readout.when.Incumbents;
import readout.where.Countries;
import readout.where.Countries.Form;
import readout.where.NamedPlaces;
import readout.who.ListedNames;
import readout.who.ListedNames.Listed;

/** What the tables of countries, places, offices and organizations know by name. Read at the first use. */
final class Names {

    private static final Countries COUNTRIES = Countries.shipped();
    private static final List<RuleLines.Entry> MORE = RuleLines.read("names.txt");
    private static final Set<String> WORDS_TOO =
            MORE.stream().flatMap(e -> e.phrases("words").stream()).collect(Collectors.toUnmodifiableSet());
    private static final List<Listed> BODIES =
            ListedNames.all().stream().filter(Listed::acts).toList();
    private static final Map<String, Listed> BODY_BY_NAME = byName(BODIES, Listed::names);
    private static final Map<String, NamedPlaces.Named> REGION_BY_NAME =
            byName(NamedPlaces.regions(), NamedPlaces.Named::names);
    private static final Set<Actor.Kind> STATE_OR_ARMED =
            Set.of(Actor.Kind.GOVERNMENT, Actor.Kind.ARMED_FORCE, Actor.Kind.ARMED_GROUP);

    /** A town this large stands for its country in the news of the world. */
    private static final int LARGE_TOWN = 150;

    private static final int SHORTEST_TOWN = 4;

    private Names() {}

    /** Whether the abbreviation is another word where capitals do not tell. */
    static boolean isWordToo(String abbreviation) {
        return WORDS_TOO.contains(abbreviation);
    }

    /** The country, actor or place that goes by {@code phrase}. */
    static Optional<Term> known(String phrase) {
        return knownToMany(phrase).or(() -> town(phrase));
    }

    /** The same without towns, of which there is one for nearly every family name. */
    static Optional<Term> knownToMany(String phrase) {
        return country(phrase).or(() -> body(phrase)).or(() -> byCode(phrase)).or(() -> region(phrase));
    }

    private static Optional<Term> country(String phrase) {
        return COUNTRIES
                .naming(phrase)
                .map(n -> n.form() == Form.CAPITAL ? capital(phrase, n.country()) : country(phrase, n.country()));
    }

    private static Optional<Term> byCode(String phrase) {
        boolean code = phrase.length() <= 3 && phrase.equals(phrase.toUpperCase(Locale.ROOT));
        return code ? COUNTRIES.ofCode(phrase).map(id -> country(phrase, id)) : Optional.empty();
    }

    private static Term country(String asked, String id) {
        Set<Naming> namings = new LinkedHashSet<>();
        COUNTRIES.names(id).forEach(name -> namings.add(Naming.of(name.phrase())));
        for (RuleLines.Entry more : MORE) {
            if (more.has("country", id)) {
                Spelling spelling = more.has("joined", "yes") ? Spelling.JOINED : Spelling.NAME;
                more.phrases("forms").forEach(form -> namings.add(new Naming(form, spelling, true)));
            }
        }
        NamedPlaces.regions().stream()
                .filter(region -> region.country().filter(id::equals).isPresent())
                .flatMap(region -> region.names().stream())
                .forEach(name -> namings.add(Naming.of(name)));
        NamedPlaces.towns(id, LARGE_TOWN).stream()
                .filter(name -> name.length() >= SHORTEST_TOWN)
                .forEach(name -> namings.add(Naming.of(name)));
        Incumbents.names(id).forEach(name -> namings.add(new Naming(name, Spelling.ANY, false)));
        BODIES.stream()
                .filter(body -> body.country().filter(id::equals).isPresent() && STATE_OR_ARMED.contains(body.kind()))
                .flatMap(body -> body.names().stream())
                .forEach(name -> namings.add(Naming.body(name)));
        return new Term(asked, Kind.COUNTRY, Optional.of(id), List.copyOf(namings));
    }

    /** A seat of government: the town, by all its names, and not the country. */
    private static Term capital(String asked, String id) {
        List<Naming> namings = COUNTRIES.names(id).stream()
                .filter(name -> name.form() == Form.CAPITAL)
                .map(name -> Naming.of(name.phrase()))
                .toList();
        return new Term(asked, Kind.NAME, Optional.empty(), namings);
    }

    private static Optional<Term> body(String phrase) {
        boolean common = isWordToo(phrase.toUpperCase(Locale.ROOT)) && !phrase.equals(phrase.toUpperCase(Locale.ROOT));
        return Optional.ofNullable(BODY_BY_NAME.get(Letters.fold(phrase)))
                .filter(body -> !common)
                .map(body -> new Term(
                        phrase,
                        Kind.NAME,
                        Optional.empty(),
                        body.names().stream()
                                .flatMap(name -> name.contains(" ") || Phrase.spelling(name) == Spelling.EXACT
                                        ? Stream.of(name)
                                        : Inflection.ofName(name).stream())
                                .map(Naming::body)
                                .toList()));
    }

    private static Optional<Term> region(String phrase) {
        return Optional.ofNullable(REGION_BY_NAME.get(Letters.fold(phrase)))
                .map(region -> new Term(
                        phrase,
                        Kind.NAME,
                        Optional.empty(),
                        region.names().stream().map(Naming::of).toList()));
    }

    private static Optional<Term> town(String phrase) {
        if (phrase.length() < SHORTEST_TOWN || !NamedPlaces.isTown(phrase)) {
            return Optional.empty();
        }
        List<Naming> namings = Spellings.ofPlace(phrase).stream()
                .map(name -> Naming.of(isLower(phrase) ? name.toLowerCase(Locale.ROOT) : name))
                .toList();
        return Optional.of(new Term(phrase, Kind.NAME, Optional.empty(), namings));
    }

    /** The name of a country, body or region that is spelled nearly as a term that none knows; the nearest, of those as near the first. */
    static Optional<String> like(Term term) {
        boolean known = term.kind() == Kind.COUNTRY
                || term.kind() == Kind.NAME && !term.asked().contains(" ");
        String asked = Letters.fold(term.asked());
        if (known || asked.length() < SHORTEST_TOWN) {
            return Optional.empty();
        }
        int most = asked.length() > 2 * SHORTEST_TOWN ? 2 : 1;
        return Stream.of(
                        COUNTRIES.ids().stream()
                                .flatMap(id -> COUNTRIES.names(id).stream())
                                .map(Countries.Name::phrase),
                        BODIES.stream().flatMap(body -> body.names().stream()),
                        NamedPlaces.regions().stream().flatMap(region -> region.names().stream()))
                .flatMap(names -> names)
                .filter(name -> Edits.between(asked, Letters.fold(name), most) <= most)
                .min(Comparator.comparingInt(name -> Edits.between(asked, Letters.fold(name), most)));
    }

    /** The names, adjectives and peoples of all countries that are none of the terms. */
    static List<String> otherCountries(List<Term> terms) {
        Set<String> own = folded(terms);
        return COUNTRIES.ids().stream()
                .flatMap(id -> COUNTRIES.names(id).stream())
                .filter(name -> name.form() != Form.CAPITAL)
                .map(Countries.Name::phrase)
                .filter(name -> !own.contains(Letters.fold(name)))
                .distinct()
                .toList();
    }

    private static Set<String> folded(List<Term> terms) {
        return terms.stream()
                .flatMap(term -> term.namings().stream())
                .map(naming -> Letters.fold(naming.words()))
                .collect(Collectors.toSet());
    }

    /** Names in which one of the terms' names stands and means nothing: "South Sudan" for Sudan, "Times of India" for India. */
    static List<String> others(List<Term> terms) {
        Set<String> own = folded(terms);
        Set<String> countries =
                terms.stream().flatMap(t -> t.country().stream()).collect(Collectors.toSet());
        Stream<String> not = MORE.stream()
                .filter(entry -> entry.lines("of").stream().anyMatch(countries::contains))
                .flatMap(entry -> entry.phrases("not").stream());
        Stream<String> media =
                BODIES.stream().filter(b -> b.kind() == Actor.Kind.MEDIA).flatMap(b -> b.names().stream());
        Stream<String> bodies = terms.stream().anyMatch(t -> t.kind() == Kind.NAME)
                ? BODIES.stream()
                        .filter(b -> b.kind() == Actor.Kind.ARMED_GROUP)
                        .flatMap(b -> b.names().stream())
                : Stream.empty();
        Stream<String> lands = COUNTRIES.ids().stream()
                .flatMap(id -> COUNTRIES.names(id).stream())
                .map(Countries.Name::phrase);
        Stream<String> regions = NamedPlaces.regions().stream().flatMap(region -> region.names().stream());
        Holding holding = new Holding(terms);
        return Stream.of(not, media, bodies, lands, regions)
                .flatMap(names -> names)
                .filter(name -> !own.contains(Letters.fold(name)))
                .filter(holding::holds)
                .distinct()
                .toList();
    }

    /** Which phrases hold a name of one of the terms. */
    private static final class Holding {

        private final PhraseIndex index;

        Holding(List<Term> terms) {
            index = PhraseIndex.of(terms.stream()
                    .flatMap(term -> term.namings().stream())
                    .map(naming -> new Phrase(naming.words(), 0, Spelling.ANY, false))
                    .toList());
        }

        boolean holds(String name) {
            List<String> found = new ArrayList<>();
            new Search(index, name, false, new Search.Found() {
                        @Override
                        public void phrase(Phrase phrase, int from, int to) {
                            found.add(phrase.words());
                        }

                        @Override
                        public void paragraph(int words) {}
                    })
                    .read(0, name.length());
            return !found.isEmpty();
        }
    }

    private static boolean isLower(String phrase) {
        return phrase.equals(phrase.toLowerCase(Locale.ROOT));
    }

    private static <T> Map<String, T> byName(List<T> rows, Function<T, List<String>> names) {
        Map<String, T> byName = new HashMap<>();
        rows.forEach(row -> names.apply(row).forEach(name -> byName.putIfAbsent(Letters.fold(name), row)));
        return byName;
    }
}
