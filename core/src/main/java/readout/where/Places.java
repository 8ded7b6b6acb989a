package readout.where;

import java.util.List;
import java.util.Optional;
import readout.model.Place;
import readout.text.AnnotatedText;
import readout.text.Sentence;

/** The places one report names. Immutable. */
public final class Places {

    private final List<List<GeoName>> names;

    private Places(List<List<GeoName>> names) {
        this.names = names;
    }

    /** Reads the places of {@code text}. */
    public static Places of(AnnotatedText text) {
        return new Places(new GeoNameFinder(text).find());
    }

    /** All mentions of places in the sentence, in order. */
    public List<Place> in(Sentence sentence) {
        return names(sentence).stream()
                .filter(GeoName::isPlace)
                .flatMap(name -> name.place().stream())
                .toList();
    }

    /** All names of countries, peoples, regions and towns in the sentence, in order, also those that name no place there. */
    public List<GeoName> names(Sentence sentence) {
        return sentence.index() < names.size() ? names.get(sentence.index()) : List.of();
    }

    /**
     * Where the deed of the verb or noun at {@code token} took place, as the sentence tells: the narrowest place among what depends on it
     * as its place, what it was done to, and, where it depends on another word of the same clause, on that. Empty where the sentence does
     * not tell.
     */
    public Optional<Place> at(Sentence sentence, int token) {
        return Whereabouts.of(sentence, token, names(sentence));
    }
}
