package readout.where;

import java.util.List;
import java.util.Optional;
import readout.model.Place;
import readout.text.AnnotatedText;
import readout.text.Sentence;

/** The places one report names. */
public final class Places {

    private Places() {}

    /** Reads the places of {@code text}. */
    public static Places of(AnnotatedText text) {
        return new Places();
    }

    /** All mentions of places in the sentence, in order. */
    public List<Place> in(Sentence sentence) {
        return List.of();
    }

    /** Where the deed of the verb or noun at {@code token} took place, as the sentence tells; the narrowest place told. */
    public Optional<Place> at(Sentence sentence, int token) {
        return Optional.empty();
    }
}
