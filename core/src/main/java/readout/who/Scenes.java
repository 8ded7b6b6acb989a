package readout.who;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import readout.text.Sentence;
import readout.where.GeoName;
import readout.where.Places;

/** In which countries single sentences of a report play, by the places that they name. */
final class Scenes {

    private static final Set<String> SETTLEMENTS =
            Set.of("town", "city", "village", "port", "province", "district", "region", "state", "island");
    private static final Set<String> PLACED = WordSets.of("places before");
    private static final Set<String> WHERE = WordSets.of("seated");

    /** The title and the first sentence, or the first two. */
    private static final int LEAD = 2;

    private final Places places;
    private final Set<String> seats;

    /** Of a report with {@code places} that is from {@code seats}. */
    Scenes(Places places, Set<String> seats) {
        this.places = places;
        this.seats = seats;
    }

    /** The countries that the sentence names, itself or by their people and towns. */
    Set<String> named(Sentence sentence) {
        return countries(sentence, name -> true);
    }

    /** The countries whose towns it names. */
    Set<String> towns(Sentence sentence) {
        return countries(sentence, name -> name.form() == GeoName.Form.TOWN || name.form() == GeoName.Form.CAPITAL);
    }

    private Set<String> countries(Sentence sentence, Predicate<GeoName> kind) {
        return places.names(sentence).stream()
                .filter(kind)
                .flatMap(name -> name.country().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The one country in which all places of a sentence at the head of the report lie, where the report is from no other: "rebels took a town in Chad, the army said". */
    Optional<String> scene(Sentence sentence) {
        Set<String> countries = named(sentence);
        boolean placed = sentence.index() < LEAD
                && places.names(sentence).stream().allMatch(name -> name.isPlace() && isWhere(sentence, name));
        return placed && countries.size() == 1 && seats.stream().allMatch(countries::contains)
                ? countries.stream().findFirst()
                : Optional.empty();
    }

    /** "In Chad", "near Lima", "on the border in northern Peru": where, and nobody's. */
    private static boolean isWhere(Sentence sentence, GeoName name) {
        int before = name.from() - 1;
        while (before > 0
                && (sentence.token(before).is("JJ") || sentence.token(before).is("DT"))) {
            before--;
        }
        boolean of = before > 0
                && Words.is(sentence, before, "of")
                && SETTLEMENTS.contains(sentence.token(before - 1).lemma());
        return before >= 0 && (of || PLACED.contains(sentence.token(before).lemma()));
    }

    /**
     * The country where the sentence says that the body {@code mention} sits: "the ministry in Lima", "police in Puno", and at the head of the
     * sentence "In Lima the ministry said".
     */
    Optional<String> seat(Sentence sentence, Mention mention) {
        for (GeoName name : places.names(sentence)) {
            int before = Words.is(sentence, name.from() - 1, "the") ? name.from() - 2 : name.from() - 1;
            boolean seated =
                    before >= 0 && WHERE.contains(sentence.token(before).lemma());
            boolean near = before == mention.to() || before == 0 && name.to() <= mention.from();
            if (name.isPlace() && seated && near) {
                return name.country();
            }
        }
        return Optional.empty();
    }
}
