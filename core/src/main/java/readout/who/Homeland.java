package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.model.Actor.Kind;
import readout.model.Article;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.GeoName;
import readout.where.Places;

/**
 * The country that what a report names without one belongs to.
 *
 * <p>A report is about the country that many of its sentences name, be it by its name, its people's, its towns', its bodies' or its office
 * holders'. The dateline alone tells little: a report on talks in a third country has that country's capital at its head, and armies of
 * others in its text. So the dateline decides only where the first sentences name the same country and no other, or the report names no other at all, and where no country is named far oftener than all others a body
 * belongs to the only country whose bodies the report names with it ("Chad's government … the army").
 */
final class Homeland {

    private static final Set<String> ABROAD = WordSets.of("abroad");
    private static final Set<String> OF_OTHERS = WordSets.of("of others");
    private static final Set<String> OWNED = Set.of("poss", "nmod", "compound");

    /** What a sentence counts that names a country itself, and one that names but a town of it, which may be another of the same name. */
    private static final int BY_NAME = 2;

    private static final int BY_TOWN = 1;

    /** How much must speak for a country before others' bodies are taken for its own: one named once may be a visitor's host. */
    private static final int ENOUGH = 3;

    /** How much must speak for the country of a report from nowhere before its presidents and ministers are taken to be that country's. */
    private static final int MUCH = 6;

    /** The title and the first sentence, or the first two. */
    private static final int LEAD = 2;

    private final Places places;
    private final Optional<String> home;
    private final Optional<String> units;
    private final Optional<String> only;
    private final Optional<String> offices;
    private final Set<String> seats;

    private Homeland(
            Places places,
            Set<String> seats,
            Optional<String> home,
            Optional<String> units,
            Optional<String> only,
            Optional<String> offices) {
        this.places = places;
        this.seats = seats;
        this.home = home;
        this.units = units;
        this.only = only;
        this.offices = offices;
    }

    static Homeland of(Article article, List<Sentence> sentences, Places places, List<Mention> mentions) {
        List<Map<String, Integer>> bySentence = bySentence(sentences, places, mentions);
        Map<String, Integer> named = sum(bySentence);
        Map<String, Integer> lead = sum(bySentence.subList(0, Math.min(LEAD, bySentence.size())));
        Set<String> seats = Seats.of(article, sentences, places);
        Set<String> all = new TreeSet<>(named.keySet());
        all.addAll(seats);
        Optional<String> main = all.stream()
                .filter(c -> isMain(c, named, seats) || isOfLead(c, lead, named, seats))
                .findFirst()
                .or(() -> all.size() == 1 ? seats.stream().findFirst() : Optional.empty());
        Optional<String> here = ofSeat(seats, lead);
        Optional<String> units = ofUnits(mentions).map(theirs -> here.orElse(theirs));
        if (main.isPresent() && units.filter(lead::containsKey).isPresent()) {
            main = units;
        }
        Optional<String> only = main.filter(c -> all.size() == 1 && named.getOrDefault(c, 0) >= ENOUGH);
        return new Homeland(
                places,
                seats,
                main,
                units,
                only,
                ofOffices(seats, lead, main.filter(c -> named.getOrDefault(c, 0) >= MUCH))
                        .filter(c -> !isNamedLikeAbroad(c, seats, lead, mentions)));
    }

    /** Where the report is from, if its first sentences name that country; of one from nowhere what it is about. */
    private static Optional<String> ofOffices(Set<String> seats, Map<String, Integer> lead, Optional<String> main) {
        if (seats.isEmpty()) {
            return main;
        }
        return seats.size() == 1 ? seats.stream().filter(lead::containsKey).findFirst() : Optional.empty();
    }

    /** "PORT LOUIS – Chad's government and rebels … {Mauritian} Foreign Minister Sy": the report names even those of its seat with their country. */
    private static boolean isNamedLikeAbroad(
            String country, Set<String> seats, Map<String, Integer> lead, List<Mention> mentions) {
        return seats.contains(country)
                && ofSeat(seats, lead).isEmpty()
                && mentions.stream()
                        .anyMatch(m -> m.sketch() instanceof Sketch.Person person
                                && person.country().filter(country::equals).isPresent());
    }

    /** The one country that the report is from, where its first sentences name no other oftener: it is not there for talks of others. */
    private static Optional<String> ofSeat(Set<String> seats, Map<String, Integer> lead) {
        int most = lead.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return seats.size() == 1
                ? seats.stream()
                        .filter(seat -> most > 0 && lead.getOrDefault(seat, 0) == most)
                        .findFirst()
                : Optional.empty();
    }

    /** The only country that the first sentences name, where the report is from there, or is from nowhere and names no other oftener. */
    private static boolean isOfLead(
            String country, Map<String, Integer> lead, Map<String, Integer> named, Set<String> seats) {
        return lead.keySet().equals(Set.of(country))
                && (seats.equals(Set.of(country))
                        || seats.isEmpty()
                                && named.values().stream().allMatch(n -> n <= named.getOrDefault(country, 0)));
    }

    /** Whether twice as much speaks for a country as for any other, and enough, or no other is named, and it more than once. */
    private static boolean isMain(String country, Map<String, Integer> named, Set<String> seats) {
        int seat = seats.contains(country) ? 1 : 0;
        int own = named.getOrDefault(country, 0) + seat;
        boolean others = named.keySet().stream().anyMatch(other -> !other.equals(country));
        boolean abroad = seats.stream().anyMatch(other -> !other.equals(country));
        return !others && !abroad && own > BY_NAME
                || own >= ENOUGH
                        && named.entrySet().stream()
                                .filter(other -> !other.getKey().equals(country))
                                .allMatch(other -> 2 * other.getValue() <= own);
    }

    /** The only country whose bodies the report names with it. */
    private static Optional<String> ofUnits(List<Mention> mentions) {
        Set<String> countries = new TreeSet<>();
        for (Mention mention : mentions) {
            if (mention.sketch() instanceof Sketch.Body body && body.unit()) {
                body.country().ifPresent(countries::add);
            }
        }
        return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
    }

    /** How much speaks for each country in each sentence. */
    private static List<Map<String, Integer>> bySentence(
            List<Sentence> sentences, Places places, List<Mention> mentions) {
        List<Map<String, Integer>> bySentence = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Map<String, Integer> here = new TreeMap<>();
            bySentence.add(here);
            for (GeoName name : places.names(sentence)) {
                boolean town = name.form() == GeoName.Form.TOWN || name.form() == GeoName.Form.REGION;
                if (!name.partOfName() && !isOfOther(sentence, name)) {
                    name.country().ifPresent(c -> here.merge(c, town ? BY_TOWN : BY_NAME, Math::max));
                }
            }
        }
        for (Mention mention : mentions) {
            Optional<String> country = Optional.empty();
            if (mention.sketch() instanceof Sketch.Body body
                    && body.kind() != Kind.MEDIA
                    && !ABROAD.contains(body.unitName())) {
                country = body.country();
            } else if (mention.sketch() instanceof Sketch.Person person) {
                country = person.country();
            }
            country.ifPresent(c -> bySentence.get(mention.sentence()).merge(c, BY_NAME, Math::max));
        }
        return bySentence;
    }

    /** "The toll from {Peru's} attack", "near {Peru's} border": whose attack or border it is, is not whose report this is. */
    private static boolean isOfOther(Sentence sentence, GeoName name) {
        Token token = sentence.token(name.to() - 1);
        return token.head() >= 0
                && OWNED.contains(token.relation())
                && OF_OTHERS.contains(sentence.token(token.head()).lemma());
    }

    private static Map<String, Integer> sum(List<Map<String, Integer>> bySentence) {
        Map<String, Integer> counts = new TreeMap<>();
        bySentence.forEach(in -> in.forEach((c, n) -> counts.merge(c, n, Integer::sum)));
        return counts;
    }

    /** The countries it is from. */
    Set<String> seats() {
        return seats;
    }

    /** The country the report is about. */
    Optional<String> home() {
        return home;
    }

    /** The only country whose bodies the report names with it; in a report from a country and about it that one, whose own bodies go without. */
    Optional<String> ofUnits() {
        return units;
    }

    /** The country of those whose office the report names without one: outlets name foreigners' countries, and not their own. */
    Optional<String> ofOffices() {
        return offices;
    }

    /** The only country the report names, where it names it often enough and is not from another. */
    Optional<String> only() {
        return only;
    }

    /** What single sentences tell of places. */
    Scenes scenes() {
        return new Scenes(places, seats);
    }
}
