package readout.where;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Place;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/** Finds which of a sentence's places is that of a deed. */
final class Whereabouts {

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "on",
            "inside",
            "outside",
            "across",
            "over",
            "around",
            "along",
            "into",
            "within",
            "throughout",
            "off",
            "of",
            "above",
            "close",
            "between");
    /** From these relations a word's place is also its head's: "began shelling X in Y", "the strike killed four in Y". */
    private static final Set<String> SAME_CLAUSE = Set.of(
            "xcomp",
            "conj",
            "dobj",
            "nsubj",
            "nsubjpass",
            "pobj",
            "acl",
            "relcl",
            "prep",
            "attr",
            "advcl",
            "compound",
            "nmod");

    private static final int STEPS = 3;

    private Whereabouts() {}

    static Optional<Place> of(Sentence sentence, int token, List<GeoName> names) {
        List<GeoName> places = names.stream().filter(GeoName::isPlace).toList();
        int at = token;
        for (int step = 0; step <= STEPS && !places.isEmpty() && at >= 0; step++) {
            Optional<Place> found = near(sentence, at, places);
            if (found.isPresent()) {
                return found;
            }
            Token word = sentence.token(at);
            at = SAME_CLAUSE.contains(word.relation()) ? word.head() : -1;
        }
        return Optional.empty();
    }

    private static Optional<Place> near(Sentence sentence, int token, List<GeoName> places) {
        GeoName best = null;
        for (GeoName place : places) {
            if (isPlaceOf(sentence, token, place) && (best == null || width(place) < width(best))) {
                best = place;
            }
        }
        return best == null ? Optional.empty() : best.place();
    }

    private static int width(GeoName name) {
        return switch (name.place().orElseThrow().precision()) {
            case CITY -> 0;
            case UNKNOWN -> 1;
            case ADMIN1 -> 2;
            case REGION -> 3;
            case COUNTRY -> 4;
        };
    }

    /** Climbs from the place to the word: the last step must be a locative preposition, a modifier of a noun, or a struck object. */
    private static boolean isPlaceOf(Sentence sentence, int token, GeoName place) {
        int at = head(sentence, place);
        boolean passedPreposition = false;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token word = sentence.token(at);
            if (word.head() == token) {
                return links(sentence, token, word, at == head(sentence, place), passedPreposition);
            }
            if (word.relation().equals("prep")) {
                if (!LOCATIVE.contains(word.lemma())) {
                    return false;
                }
                passedPreposition = true;
            } else if (isClause(word)) {
                return false;
            }
            at = word.head();
        }
        return false;
    }

    private static boolean links(Sentence sentence, int token, Token word, boolean direct, boolean passedPreposition) {
        if (word.relation().equals("prep")) {
            return LOCATIVE.contains(word.lemma());
        }
        boolean noun = sentence.token(token).is("NN");
        if (noun) {
            return direct && Set.of("compound", "nmod", "poss").contains(word.relation());
        }
        boolean object = word.relation().equals("dobj") || word.relation().equals("nsubjpass");
        return object && (direct || passedPreposition) || isLocativeArgument(sentence, token, word.index());
    }

    private static boolean isLocativeArgument(Sentence sentence, int token, int word) {
        return sentence.predicateAt(token).stream()
                .map(Predicate::arguments)
                .flatMap(List::stream)
                .anyMatch(a -> a.token() == word && a.label().equals("AM-LOC"));
    }

    private static boolean isClause(Token word) {
        return Set.of("ccomp", "advcl", "relcl", "acl", "xcomp", "parataxis", "csubj", "root")
                .contains(word.relation());
    }

    private static int head(Sentence sentence, GeoName place) {
        for (int i = place.from(); i < place.to(); i++) {
            int head = sentence.token(i).head();
            if (head < place.from() || head >= place.to()) {
                return i;
            }
        }
        return place.to() - 1;
    }
}
