package readout.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private static final Set<String> OTHER_TAGS = Set.of("ORG", "PERSON", "WORK_OF_ART", "EVENT", "LAW", "PRODUCT");
    private static final Map<String, String> HALVES = Map.of("North", "PRK", "South", "KOR");
    private static final Set<String> ALSO_GIVEN_NAMES = Set.of("CHAD", "JORDAN", "GEORGIA");

    private final AnnotatedText text;
    private final Map<String, Integer> countriesSeen = new HashMap<>();
    private final TownFinder towns;
    private final Set<String> called;

    GeoNameFinder(AnnotatedText text) {
        this.text = text;
        this.towns = new TownFinder(text, countriesSeen.keySet());
        this.called = called(text);
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
                Optional<GeoName> longer = towns.at(sentence, i, certain).filter(t -> t.to() > known.to());
                names.add(longer.orElse(known));
            } else {
                towns.at(sentence, i, certain).ifPresent(names::add);
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
        if (!Character.isLetter(sentence.token(i).form().charAt(0))
                || isSide(sentence, i)
                || LongerNames.isIn(sentence, i)) {
            return Optional.empty();
        }
        Optional<GeoName> half = halfAt(sentence, i);
        if (half.isPresent()) {
            return half;
        }
        var region = Regions.longestAt(sentence, i);
        var country = Countries.shipped().longestAt(sentence, i);
        if (region.isPresent()
                && country.filter(c -> c.to() > region.get().to()).isEmpty()) {
            return Optional.of(regionName(sentence, region.get()));
        }
        return country.filter(c -> !isGivenName(sentence, c)).map(c -> countryName(sentence, c));
    }

    /** "The North accused the South": the half of a parted country, where its full name stands before. */
    private Optional<GeoName> halfAt(Sentence sentence, int i) {
        Token word = sentence.token(i);
        String country = HALVES.getOrDefault(word.form(), "");
        boolean behindThe = i > 0 && sentence.token(i - 1).lemma().equals("the");
        boolean goesOn = i + 1 < sentence.size() && sentence.token(i + 1).is("NN")
                || i + 2 < sentence.size()
                        && sentence.token(i + 1).lemma().equals("of")
                        && sentence.token(i + 2).is("NN");
        boolean alone = !country.isEmpty() && behindThe && !goesOn;
        return alone && HALVES.values().stream().allMatch(countriesSeen::containsKey)
                ? Optional.of(new GeoName(
                        i,
                        i + 1,
                        GeoName.Form.COUNTRY,
                        Optional.of(country),
                        nameOf(country),
                        Optional.of(PlaceRecords.country(nameOf(country), country, passage(sentence, i, i + 1))),
                        false))
                : Optional.empty();
    }

    private static String nameOf(String country) {
        return Countries.shipped().country(country).orElseThrow().name();
    }

    /** "pro-Iranian" and "anti-American" name no Iranian and no American. */
    private static boolean isSide(Sentence sentence, int i) {
        if (i < 2 || !sentence.token(i - 1).form().equals("-")) {
            return false;
        }
        String side = sentence.token(i - 2).lemma();
        return side.equals("pro") || side.equals("anti") || side.equals("non") || side.equals("ex");
    }

    /** "Jordan Ames", "her husband Chad": not the "Chad" of "Chad said it had closed the border", which nobody of the report is called. */
    private boolean isGivenName(Sentence sentence, Phrases.Match<Countries.Naming> match) {
        Token token = sentence.token(match.from());
        String form = token.form().toUpperCase(Locale.ROOT);
        if (!token.name().equals("PERSON") || !ALSO_GIVEN_NAMES.contains(form)) {
            return false;
        }
        boolean described = match.from() > 0 && isDescription(sentence.token(match.from() - 1))
                || match.to() < sentence.size() && isAge(sentence, match.to());
        return described || called.contains(form);
    }

    /** "The student Jordan"; not "on Monday Jordan recalled …". */
    private static boolean isDescription(Token before) {
        return before.is("NN")
                && !before.name().equals("DATE")
                && !before.name().equals("TIME");
    }

    private static boolean isAge(Sentence sentence, int comma) {
        return sentence.token(comma).form().equals(",")
                && comma + 1 < sentence.size()
                && sentence.token(comma + 1).is("CD");
    }

    /** Words in capitals of the names of persons in two words or more. */
    private static Set<String> called(AnnotatedText text) {
        Set<String> called = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                int i = token.index();
                boolean goesOn = token.name().equals("PERSON") && isPartOfName(sentence, i, i + 1);
                if (goesOn) {
                    called.add(token.form().toUpperCase(Locale.ROOT));
                }
            }
        }
        return called;
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
            case NAME -> Optional.of(PlaceRecords.country(name, id, at));
            case CAPITAL -> Optional.of(PlaceRecords.capital(id, at));
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

    static boolean isPartOfName(Sentence sentence, int from, int to) {
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

    private Passage passage(Sentence sentence, int from, int to) {
        Span span = new Span(
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end());
        return text.passage(span);
    }
}
