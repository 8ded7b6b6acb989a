package readout.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Passage;
import readout.model.Place;
import readout.model.Place.Precision;
import readout.model.Span;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/** Finds the names of countries, peoples, regions and towns, sentence by sentence, from left to right, the longest at each word. */
final class GeoNameFinder {

    private static final Set<String> PLACE_TAGS = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> OTHER_TAGS = Set.of("ORG", "PERSON", "WORK_OF_ART", "EVENT", "LAW", "PRODUCT");
    private static final Set<String> BEFORE_PLACE = Set.of(
            "in", "at", "near", "from", "outside", "around", "inside", "towards", "toward", "across", "of", "over");
    private static final Set<String> WHERE_ONLY = Set.of("in", "near", "outside", "around", "inside");
    private static final Set<String> ALSO_GIVEN_NAMES = Set.of("CHAD", "JORDAN", "GEORGIA");
    private static final int LONGEST_TOWN = 4;

    private final AnnotatedText text;
    private final Map<String, Integer> countriesSeen = new HashMap<>();

    GeoNameFinder(AnnotatedText text) {
        this.text = text;
    }

    /** The names in each sentence, in order. */
    List<List<GeoName>> find() {
        List<List<GeoName>> certain = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<GeoName> names = scan(sentence, List.of());
            names.forEach(name -> name.country().ifPresent(c -> countriesSeen.merge(c, 1, Integer::sum)));
            certain.add(names);
        }
        List<List<GeoName>> all = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            all.add(withTowns(sentence, certain.get(sentence.index())));
        }
        return all;
    }

    private List<GeoName> withTowns(Sentence sentence, List<GeoName> certain) {
        List<GeoName> names = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentence.size(); ) {
            if (next < certain.size() && certain.get(next).from() == i) {
                GeoName known = certain.get(next++);
                Optional<GeoName> longer = townAt(sentence, i, certain).filter(t -> t.to() > known.to());
                names.add(longer.orElse(known));
            } else {
                townAt(sentence, i, certain).ifPresent(names::add);
            }
            i = names.isEmpty()
                    ? i + 1
                    : Math.max(i + 1, names.get(names.size() - 1).to());
            while (next < certain.size() && certain.get(next).from() < i) {
                next++;
            }
        }
        return List.copyOf(names);
    }

    private List<GeoName> scan(Sentence sentence, List<GeoName> before) {
        List<GeoName> names = new ArrayList<>(before);
        for (int i = 0; i < sentence.size(); ) {
            Optional<GeoName> name = countryOrRegionAt(sentence, i);
            name.ifPresent(names::add);
            i = name.map(GeoName::to).orElse(i + 1);
        }
        return names;
    }

    private Optional<GeoName> countryOrRegionAt(Sentence sentence, int i) {
        if (!Character.isLetter(sentence.token(i).form().charAt(0)) || isSide(sentence, i)) {
            return Optional.empty();
        }
        var region = Regions.longestAt(sentence, i);
        var country = Countries.shipped().longestAt(sentence, i);
        if (region.isPresent()
                && country.filter(c -> c.to() > region.get().to()).isEmpty()) {
            return Optional.of(regionName(sentence, region.get()));
        }
        return country.filter(c -> !isGivenName(sentence, c)).map(c -> countryName(sentence, c));
    }

    /** "pro-Iranian" and "anti-American" name no Iranian and no American. */
    private static boolean isSide(Sentence sentence, int i) {
        if (i < 2 || !sentence.token(i - 1).form().equals("-")) {
            return false;
        }
        String side = sentence.token(i - 2).lemma();
        return side.equals("pro") || side.equals("anti") || side.equals("non") || side.equals("ex");
    }

    private static boolean isGivenName(Sentence sentence, Phrases.Match<Countries.Naming> match) {
        Token token = sentence.token(match.from());
        return token.name().equals("PERSON")
                && ALSO_GIVEN_NAMES.contains(token.form().toUpperCase(java.util.Locale.ROOT));
    }

    private GeoName regionName(Sentence sentence, Phrases.Match<Regions.Region> match) {
        Regions.Region region = match.value();
        Precision precision = region.kind().equals("area") ? Precision.REGION : narrow(region);
        Place place = new Place(
                region.name(),
                region.country(),
                precision == Precision.ADMIN1 ? Optional.of(region.name()) : Optional.empty(),
                Optional.of(region.lat()),
                Optional.of(region.lon()),
                Optional.empty(),
                precision,
                passage(sentence, match.from(), match.to()));
        return new GeoName(
                match.from(),
                match.to(),
                GeoName.Form.REGION,
                region.country(),
                region.name(),
                Optional.of(place),
                isPartOfName(sentence, match.from(), match.to()));
    }

    private static Precision narrow(Regions.Region region) {
        return region.kind().equals("region") ? Precision.ADMIN1 : Precision.REGION;
    }

    private GeoName countryName(Sentence sentence, Phrases.Match<Countries.Naming> match) {
        String id = match.value().country();
        String name = Countries.shipped().country(id).orElseThrow().name();
        Passage at = passage(sentence, match.from(), match.to());
        Optional<Place> place = switch (match.value().form()) {
            case NAME -> Optional.of(country(name, id, at));
            case CAPITAL -> Optional.of(capital(id, at));
            case ADJECTIVE, PEOPLE -> Optional.empty();
        };
        GeoName.Form form = switch (match.value().form()) {
            case NAME -> GeoName.Form.COUNTRY;
            case CAPITAL -> GeoName.Form.CAPITAL;
            case ADJECTIVE -> GeoName.Form.ADJECTIVE;
            case PEOPLE -> GeoName.Form.PEOPLE;
        };
        boolean part = isPartOfName(sentence, match.from(), match.to());
        return new GeoName(match.from(), match.to(), form, Optional.of(id), name, place, part);
    }

    private static Place country(String name, String id, Passage at) {
        return new Place(
                name,
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Precision.COUNTRY,
                at);
    }

    private static Place capital(String country, Passage at) {
        return Gazetteer.shipped().towns(Phrases.key(at.text())).stream()
                .filter(town -> Countries.shipped()
                        .alpha3(town.alpha2())
                        .filter(country::equals)
                        .isPresent())
                .findFirst()
                .map(town -> place(town, at))
                .orElseGet(() -> unknown(at, Optional.of(country), Precision.CITY));
    }

    private static Place unknown(Passage at, Optional<String> country, Precision precision) {
        return new Place(
                at.text(),
                country,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                precision,
                at);
    }

    private static Place place(Gazetteer.Town town, Passage at) {
        return new Place(
                town.name(),
                Countries.shipped().alpha3(town.alpha2()),
                Optional.empty(),
                Optional.of(town.lat()),
                Optional.of(town.lon()),
                Optional.of(town.id()),
                Precision.CITY,
                at);
    }

    private Optional<GeoName> townAt(Sentence sentence, int i, List<GeoName> certain) {
        Token first = sentence.token(i);
        if (!first.is("NNP") || !Character.isUpperCase(first.form().charAt(0)) || !mayBePlace(sentence, i)) {
            return Optional.empty();
        }
        for (int to = Math.min(sentence.size(), i + LONGEST_TOWN); to > i; to--) {
            if (sentence.token(to - 1).is("NNP") && !isPartOfName(sentence, i, to)) {
                List<Gazetteer.Town> towns = Gazetteer.shipped().towns(key(sentence, i, to));
                Optional<Gazetteer.Town> best =
                        towns.isEmpty() ? Optional.empty() : likeliest(towns, sentence, certain);
                if (best.isPresent()) {
                    return Optional.of(townName(best.get(), i, to, passage(sentence, i, to)));
                }
            }
        }
        return unlisted(sentence, i);
    }

    private static GeoName townName(Gazetteer.Town town, int from, int to, Passage at) {
        Place place = place(town, at);
        return new GeoName(from, to, GeoName.Form.TOWN, place.country(), town.name(), Optional.of(place), false);
    }

    /** A place the engine saw and the gazetteer lacks. */
    private Optional<GeoName> unlisted(Sentence sentence, int i) {
        Token first = sentence.token(i);
        if (!first.name().equals("GPE") && !first.name().equals("LOC")) {
            return Optional.empty();
        }
        int to = i + 1;
        while (to < sentence.size()
                && sentence.token(to).name().equals(first.name())
                && !sentence.token(to).nameStart()
                && !sentence.token(to).pos().equals("POS")) {
            to++;
        }
        Passage at = passage(sentence, i, to);
        Place place = unknown(at, Optional.empty(), Precision.UNKNOWN);
        return Optional.of(
                new GeoName(i, to, GeoName.Form.TOWN, Optional.empty(), at.text(), Optional.of(place), false));
    }

    private static boolean mayBePlace(Sentence sentence, int i) {
        String tag = sentence.token(i).name();
        if (PLACE_TAGS.contains(tag)) {
            return true;
        }
        boolean afterPreposition =
                i > 0 && BEFORE_PLACE.contains(sentence.token(i - 1).lemma());
        boolean single =
                i + 1 >= sentence.size() || !sentence.token(i + 1).name().equals("PERSON");
        boolean person = tag.equals("PERSON")
                && !(afterPreposition
                        && single
                        && WHERE_ONLY.contains(sentence.token(i - 1).lemma()));
        return afterPreposition && !person && !tag.equals("DATE");
    }

    /** By population, by being a seat, and by whether the sentence or the report names its country. */
    private Optional<Gazetteer.Town> likeliest(List<Gazetteer.Town> towns, Sentence sentence, List<GeoName> certain) {
        Gazetteer.Town best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Gazetteer.Town town : towns) {
            String country = Countries.shipped().alpha3(town.alpha2()).orElse("");
            boolean near = certain.stream()
                    .anyMatch(n -> n.country().filter(country::equals).isPresent());
            double score = Math.log10(town.thousands() + 1)
                    + (near ? 0.8 : 0)
                    + (countriesSeen.containsKey(country) ? 0.5 : 0)
                    + (town.seat().equals("C") ? 1 : town.seat().equals("A") ? 0.5 : 0);
            if (score > bestScore) {
                best = town;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isPartOfName(Sentence sentence, int from, int to) {
        String tag = sentence.token(from).name();
        if (!OTHER_TAGS.contains(tag)) {
            return false;
        }
        boolean longerBefore = !sentence.token(from).nameStart() && from > 0 && isWord(sentence.token(from - 1));
        boolean longerAfter = to < sentence.size()
                && sentence.token(to).name().equals(tag)
                && !sentence.token(to).nameStart()
                && !sentence.token(to).pos().equals("POS");
        return longerBefore || longerAfter;
    }

    private static boolean isWord(Token token) {
        return !token.pos().equals("DT");
    }

    private static String key(Sentence sentence, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(Phrases.key(sentence.token(i).form()));
        }
        return key.toString();
    }

    private Passage passage(Sentence sentence, int from, int to) {
        Span span = new Span(
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end());
        return text.passage(span);
    }
}
